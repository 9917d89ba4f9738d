"""Write the dump of the newest schema: ``python -m tests.integration.upgrades.make``.

To be run once, when a migration lands; an older dump is never written again, for it stands for the
databases that are out there.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from labelwright.database.migrate import HEAD
from labelwright.supervisor.account import database_account
from labelwright.supervisor.binaries import find_binaries
from tests.builders import add_texts, choice_project, choose, must_lease, review, submit
from tests.installation import Organization, Service, installation

FOLDER = Path(__file__).parent


def play(service: Service) -> dict[str, Any]:
    """Leave a task in every state; return what a test needs to go on."""
    lab = service.organization()
    project = choice_project(lab, review="all")
    add_texts(lab, project, 6)
    for verdict in ("accept", "reject", "amend"):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
        held = must_lease(lab.reviewer, project, "review")
        details: dict[str, Any] = {"reason": "loose"} if verdict == "reject" else {}
        if verdict == "amend":
            details["payload"] = choose("bad")
        review(lab.reviewer, held, verdict, **details)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    _change(lab, project)
    late = must_lease(lab.annotator, project)
    service.expire(lab.id)
    live = must_lease(lab.annotator, project)
    service.work()
    return {
        "organization": lab.id.hex,
        "project": project,
        "live": live,
        "late": late,
        "tokens": {
            role: getattr(lab, role).headers["authorization"].removeprefix("Bearer ")
            for role in ("requester", "annotator", "reviewer", "lead")
        },
        "secrets": {
            path.name: path.read_bytes().hex()
            for path in sorted((service.home.path / "secrets").glob("*.key"))
        },
        "counters": lab.requester.ok("GET", f"/api/projects/{project}")["counters"],
    }


def _change(lab: Organization, project: str) -> None:
    """Leave a task cancelled, one gold, one kept for a pool, and an annotator on hold."""
    add_texts(lab, project, 3, prefix="changed")
    listed = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"]
    cancelled, gold, kept = (task["id"] for task in listed[-3:])
    lab.requester.ok("POST", f"/api/tasks/{cancelled}/cancel")
    lab.requester.ok("PUT", f"/api/tasks/{gold}/gold", json={"payload": choose("good")})
    lab.person("held", ["annotator"])
    annotator = lab.lead.ok("GET", "/api/annotators")["items"][-1]["id"]
    lab.lead.ok("POST", f"/api/annotators/{annotator}/holds", json={"reason": "a word first"})
    pool = lab.lead.ok(
        "POST",
        f"/api/projects/{project}/pools",
        json={"name": "few", "annotators": [annotator]},
    )["id"]
    lab.requester.ok("PATCH", f"/api/tasks/{kept}", json={"pool": pool, "priority": 3})


def dump(service: Service, *options: str) -> str:
    """Return the database as plain SQL, without psql's own commands."""
    program = find_binaries(database_account(service.home.postgres)) / "pg_dump"
    done = subprocess.run(
        [str(program), *options, service.superuser_url],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line for line in done.stdout.splitlines() if not line.startswith(("\\", "--"))]
    return "\n".join(line for line in lines if line) + "\n"


def main() -> int:
    """Write the dump, unless there is one already."""
    target = FOLDER / f"{HEAD}.sql"
    if target.exists():
        sys.stderr.write(f"{target.name} exists: it stands for databases that are out there.\n")
        return 1
    with tempfile.TemporaryDirectory() as folder, installation(Path(folder) / "home") as service:
        story = play(service)
        target.write_text(dump(service, "--inserts"), encoding="utf-8")
    (FOLDER / f"{HEAD}.json").write_text(json.dumps(story, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
