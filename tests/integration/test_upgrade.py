"""A database of every landed schema, upgraded: nothing lost, everything goes on."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID

import psycopg
import pytest

from labelwright.database.migrate import HEAD, migrate
from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import choose, must_lease, review, submit
from tests.installation import Client, Service
from tests.integration.upgrades.make import FOLDER, dump

DUMPS = sorted(path.stem for path in FOLDER.glob("*.sql"))


class Upgraded:
    """An old database behind today's code."""

    def __init__(self, service: Service, story: dict[str, Any]) -> None:
        self.service = service
        self.story = story
        self.project: str = story["project"]

    def client(self, role: str) -> Client:
        return self.service.client(self.story["tokens"][role])


@pytest.fixture(params=DUMPS)
def upgraded(
    request: pytest.FixtureRequest, service: Service, tmp_path: Path
) -> Iterator[Upgraded]:
    name = f"upgrade_{request.param}"
    story = json.loads((FOLDER / f"{request.param}.json").read_text("utf-8"))
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} OWNER labelwright_owner".encode())
    urls = [
        urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
        for url in (service.owner_url, service.superuser_url)
    ]
    with psycopg.connect(urls[1]) as connection:
        connection.execute((FOLDER / f"{request.param}.sql").read_bytes())
    migrate(urls[0])
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    for file, content in story["secrets"].items():
        (secrets / file).write_bytes(bytes.fromhex(content))
    old = Service.over(tmp_path, owner_url=urls[0], superuser_url=urls[1])
    yield Upgraded(old, story)
    old.close()
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def test_there_is_a_dump_of_the_newest_schema() -> None:
    assert HEAD in DUMPS


def test_nothing_was_lost_and_state_still_follows_from_facts(upgraded: Upgraded) -> None:
    counters = upgraded.client("requester").ok("GET", f"/api/projects/{upgraded.project}")[
        "counters"
    ]
    assert counters == upgraded.story["counters"]

    async def rebuild() -> int:
        organization = UUID(hex=upgraded.story["organization"])
        async with upgraded.service.application.db.transaction(organization) as tx:
            return await rebuild_project(tx, parse_id("prj", upgraded.project))

    assert upgraded.service.run(rebuild()) == 0
    labels = upgraded.client("requester").get(f"/api/projects/{upgraded.project}/labels").text
    assert len(labels.splitlines()) == counters["labels"]


def test_work_goes_on_where_it_stood(upgraded: Upgraded) -> None:
    annotator, reviewer = upgraded.client("annotator"), upgraded.client("reviewer")

    assert submit(annotator, upgraded.story["late"], choose("good"))["outcome"] == "late"
    assert submit(annotator, upgraded.story["live"], choose("good"))["outcome"] == "in_review"
    ruled = review(reviewer, must_lease(reviewer, upgraded.project, "review"), "accept")
    assert ruled["outcome"] == "accepted"
    assert must_lease(annotator, upgraded.project)["kind"] == "annotate"


def test_upgraded_schema_is_that_of_a_fresh_database(service: Service, upgraded: Upgraded) -> None:
    fresh, old = (dump(one, "--schema-only") for one in (service, upgraded.service))

    assert old == fresh
