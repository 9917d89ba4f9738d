"""Webhooks: told to a real receiver, checked by the reference library, through outages and crashes.

The worker's loops are run by hand, and an outage is made long by moving the clock columns.
"""

import asyncio
import base64
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import CancelledError
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from labelwright.kernel.ids import parse_id
from labelwright.webhooks import courier as courier_module
from labelwright.webhooks import service as webhooks
from tests.builders import add_texts, choice_project, choose, must_lease, submit
from tests.installation import Organization, Service
from tests.receivers import Got, Receiver, receiving
from tests.referees import referee


@pytest.fixture(autouse=True)
def nobody_waits(service: Service) -> None:
    """Begin without the receivers of other tests: the courier visits those of all tenants."""
    with service.superuser() as connection:
        connection.execute("UPDATE webhook SET state = 1, due = NULL, until = NULL")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as started:
        yield started


def add_webhook(lab: Organization, url: str, **details: Any) -> tuple[str, str]:
    added = lab.admin.ok("POST", "/api/webhooks", json={"url": url, **details})
    return added["webhook"]["id"], added["secret"]


def label_one(lab: Organization, project: str | None = None) -> str:
    """Let a task be labelled; return its id."""
    project = project or choice_project(lab)
    add_texts(lab, project, 1, prefix=f"t{parse_id('prj', project).hex[-6:]}")
    held = must_lease(lab.annotator, project)
    submit(lab.annotator, held, choose("good"))
    return held["task"]["id"]


def verified(cases: list[tuple[str, Got]]) -> list[Any]:
    """Return what the reference library says of messages, each under a secret."""
    document = [
        {"secret": secret, "headers": got.headers, "body": got.body.decode()}
        for secret, got in cases
    ]
    program = [referee("standardwebhooks"), Path(__file__).with_name("standard_webhooks.py")]
    done = subprocess.run(
        program, input=json.dumps(document), check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


def messages(lab: Organization, webhook: str, query: str = "") -> list[Any]:
    return lab.admin.ok("GET", f"/api/webhooks/{webhook}/messages{query}")["items"]


def pass_time(service: Service, lab: Organization, passed: timedelta) -> None:
    """Let it be later: every clock of the webhooks moves back."""
    with service.superuser() as connection:
        connection.execute(
            """UPDATE webhook SET due = due - %(t)s, until = until - %(t)s,
                      down_until = down_until - %(t)s, failing_since = failing_since - %(t)s,
                      previous_until = previous_until - %(t)s, created_at = created_at - %(t)s
               WHERE organization = %(o)s""",
            {"t": passed, "o": lab.id},
        )
        connection.execute(
            """UPDATE webhook_message SET next_at = next_at - %(t)s, began_at = began_at - %(t)s,
                      created_at = created_at - %(t)s, ended_at = ended_at - %(t)s
               WHERE organization = %(o)s""",
            {"t": passed, "o": lab.id},
        )


def test_label_is_told_and_its_signature_is_what_the_reference_library_expects(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, secret = add_webhook(lab, receiver.url, kinds=["label.created"])

    task = label_one(lab)
    service.deliver()

    (got,) = receiver.got
    assert (got.kind, got.document["data"]["task"]) == ("label.created", task)
    assert got.document["data"]["label"].startswith("lbl_")
    assert len(got.body) < 1000
    tampered = got._replace(body=got.body.replace(b"label.created", b"label.deleted"))
    other = add_webhook(lab, receiver.url)[1]
    assert verified([(secret, got), (secret, tampered), (other, got)]) == [
        got.document,
        None,
        None,
    ]
    (message,) = messages(lab, webhook)
    assert (message["state"], message["status"], message["id"]) == ("delivered", 204, got.id)


def test_refused_message_is_tried_again_under_the_same_id_and_others_go_on(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, secret = add_webhook(lab, receiver.url, kinds=["label.created"])
    project = choice_project(lab)
    refused = label_one(lab, project)
    receiver.answer = lambda got: 400 if got.document["data"]["task"] == refused else 204
    service.deliver()
    label_one(lab, choice_project(lab))
    service.deliver()
    assert [m["state"] for m in messages(lab, webhook)] == ["delivered", "waiting"]

    receiver.answer = lambda _: 200
    pass_time(service, lab, timedelta(seconds=30))
    service.deliver()

    first, second, third = receiver.got
    assert first.id == third.id != second.id
    assert first.body == third.body
    assert verified([(secret, third)]) == [third.document]
    assert [m["state"] for m in messages(lab, webhook)] == ["delivered", "delivered"]
    detail = lab.admin.ok("GET", f"/api/webhooks/{webhook}/messages/{first.id}")
    assert [a["status"] for a in detail["attempts"]] == [200, 400]
    assert json.loads(detail["body"]) == first.document


def test_process_that_dies_after_the_attempt_sends_again_under_the_same_id(
    service: Service, lab: Organization, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is lost between the answer of a receiver and our note of it is sent once more."""
    webhook, _ = add_webhook(lab, receiver.url, kinds=["label.created"])
    label_one(lab)

    async def dies(*_: Any, **__: Any) -> None:
        raise asyncio.CancelledError

    with monkeypatch.context() as patch:
        patch.setattr(courier_module.store, "note_attempts", dies)
        with pytest.raises(CancelledError):
            service.deliver()
    assert [m["state"] for m in messages(lab, webhook)] == ["waiting"]
    service.deliver()
    assert len(receiver.got) == 1  # the lease of the dead holds still

    pass_time(service, lab, timedelta(seconds=61))
    service.deliver()

    first, second = receiver.got
    assert (first.id, first.body) == (second.id, second.body)
    assert [m["state"] for m in messages(lab, webhook)] == ["delivered"]


def test_backlog_of_a_day_is_brought_within_half_an_hour_in_the_order_of_each_task(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, _ = add_webhook(lab, receiver.url)
    receiver.answer = lambda _: 503
    project = choice_project(lab)
    add_texts(lab, project, 30)
    for _ in range(30):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    for _ in range(24):
        service.deliver()
        pass_time(service, lab, timedelta(hours=1))
    probes = len(receiver.got)
    assert probes <= 40  # a few messages at first, then one an hour
    waiting = len(messages(lab, webhook, "?state=waiting&limit=200"))
    assert waiting == 62  # project, tasks, and two of each task
    receiver.got.clear()

    receiver.answer = lambda _: 204
    pass_time(service, lab, timedelta(minutes=12))
    service.deliver()

    assert messages(lab, webhook, "?state=waiting") == []
    assert len({got.id for got in receiver.got}) == len(receiver.got) == waiting
    of_tasks: dict[str, list[int]] = {}
    for got in receiver.got:
        data = got.document["data"]
        of_tasks.setdefault(data.get("task", ""), []).append(data["sequence"])
    of_tasks.pop("")
    assert len(of_tasks) == 30
    assert all(told == sorted(told) and len(told) == 2 for told in of_tasks.values())


def test_long_visit_ends_and_the_rest_is_for_the_next_one(
    service: Service, lab: Organization, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier_module, "TURN_SECONDS", 0.0)
    webhook, _ = add_webhook(lab, receiver.url, kinds=["label.created"])
    project = choice_project(lab)
    add_texts(lab, project, 20)
    for _ in range(20):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    service.deliver()

    assert len({got.id for got in receiver.got}) == len(receiver.got) == 20
    assert messages(lab, webhook, "?state=waiting") == []


def test_receiver_that_hangs_delays_no_other_one_for_long(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    """While the hanging ones are awaited, everybody else's messages arrive."""
    other = service.organization()
    add_webhook(other, receiver.url, kinds=["label.created"])

    async def scene() -> tuple[list[str], int]:
        release = asyncio.Event()

        async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await release.wait()
            writer.close()

        server = await asyncio.start_server(hang, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        for n in range(12):
            await asyncio.to_thread(add_webhook, lab, f"http://127.0.0.1:{port}/{n}")
        await asyncio.to_thread(label_one, lab)
        await asyncio.to_thread(label_one, other)
        await asyncio.to_thread(service.work)
        begun = await asyncio.to_thread(service.run, begin())
        for _ in range(400):  # patience for a loaded machine; they hang until they are released
            if receiver.got:
                break
            await asyncio.sleep(0.05)
        kinds = receiver.kinds
        release.set()
        server.close()
        await asyncio.to_thread(service.run, service.courier.settle())
        return kinds, begun

    async def begin() -> int:
        while await webhooks.tell_all(service.application.db):
            pass
        return await service.courier.visit_due()

    kinds, begun = asyncio.run(scene())

    assert kinds == ["label.created"]
    assert begun == 8 + 1  # of one organization at most eight visits hang at once


def test_receiver_that_is_gone_is_disabled_and_can_be_enabled_again(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, _ = add_webhook(lab, receiver.url, kinds=["label.created"])
    receiver.answer = lambda _: 410
    label_one(lab)
    service.deliver()

    view = lab.admin.ok("GET", f"/api/webhooks/{webhook}")
    assert (view["state"], view["reason"]) == ("disabled", "gone")
    assert view["messages"] == {"waiting": 0, "delivered": 0, "failed": 1}
    refused = lab.admin.post(f"/api/webhooks/{webhook}/test")
    assert (refused.status_code, refused.json()["code"]) == (409, "webhook_disabled")
    label_one(lab, choice_project(lab))
    service.deliver()
    assert len(receiver.got) == 1

    receiver.answer = lambda _: 204
    lab.admin.ok("PATCH", f"/api/webhooks/{webhook}", json={"state": "enabled"})
    body = {"since": "2000-01-01T00:00:00Z"}
    replayed = lab.admin.ok("POST", f"/api/webhooks/{webhook}/replay", json=body)
    service.deliver()

    assert replayed == {"messages": 1}
    assert [got.id for got in receiver.got] == [receiver.got[0].id] * 2


def test_receiver_that_asks_to_wait_is_left_alone_so_long(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    add_webhook(lab, receiver.url, kinds=["label.created"])
    receiver.answer = lambda _: (429, {"retry-after": "7200"})
    label_one(lab)
    service.deliver()
    receiver.answer = lambda _: 204

    pass_time(service, lab, timedelta(minutes=110))
    service.deliver()
    label_one(lab, choice_project(lab))
    service.deliver()
    assert len(receiver.got) == 1
    pass_time(service, lab, timedelta(minutes=20))
    service.deliver()

    assert len(receiver.got) == 3


def test_receiver_that_fails_for_seven_days_is_disabled(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, _ = add_webhook(lab, receiver.url, kinds=["label.created"])
    receiver.answer = lambda _: 302
    days = 0
    while lab.admin.ok("GET", f"/api/webhooks/{webhook}")["state"] == "enabled":
        label_one(lab, choice_project(lab))
        service.deliver()
        pass_time(service, lab, timedelta(days=1))
        days += 1

    view = lab.admin.ok("GET", f"/api/webhooks/{webhook}")
    assert days == 8
    assert view["reason"] == "failing"
    assert view["messages"] == {"waiting": 0, "delivered": 0, "failed": 8}


def test_rotated_secret_signs_beside_the_older_one_for_a_time(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, old = add_webhook(lab, receiver.url, kinds=["label.created"])
    rotated = lab.admin.ok("POST", f"/api/webhooks/{webhook}/rotate", json={"overlap_hours": 2})
    lab.admin.ok("POST", f"/api/webhooks/{webhook}/test")
    service.deliver()
    pass_time(service, lab, timedelta(hours=3))
    lab.admin.ok("POST", f"/api/webhooks/{webhook}/test")
    service.deliver()

    during, after = receiver.got
    new = rotated["secret"]
    found = verified([(old, during), (new, during), (old, after), (new, after)])
    assert [document is not None for document in found] == [True, True, False, True]
    assert during.kind == "webhook.test"
    assert rotated["webhook"]["older_secret_until"] is not None


def test_public_key_of_a_webhook_checks_its_messages(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, _ = add_webhook(lab, receiver.url)
    lab.admin.ok("POST", f"/api/webhooks/{webhook}/test")
    service.deliver()
    (got,) = receiver.got
    key = Ed25519PublicKey.from_public_bytes(
        base64.b64decode(
            lab.admin.ok("GET", f"/api/webhooks/{webhook}")["public_key"].removeprefix("whpk_")
        )
    )
    text = next(s for s in got.headers["webhook-signature"].split() if s.startswith("v1a,"))
    signature = base64.b64decode(text.removeprefix("v1a,"))
    signed = f"{got.id}.{got.headers['webhook-timestamp']}.".encode() + got.body

    key.verify(signature, signed)
    with pytest.raises(InvalidSignature):
        key.verify(signature, signed + b" ")


def test_webhook_of_a_project_hears_of_that_one_and_nobody_of_other_tenants(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    mine, others = choice_project(lab), choice_project(lab)
    add_webhook(lab, receiver.url, project=mine, kinds=["label.created"])
    for organization, project in ((lab, mine), (lab, others), (service.organization(), None)):
        label_one(organization, project)
    service.deliver()

    assert [got.document["data"]["project"] for got in receiver.got] == [mine]


def test_what_happened_before_a_webhook_was_added_is_not_told(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    label_one(lab)
    add_webhook(lab, receiver.url)
    service.deliver()

    assert receiver.got == []


def test_secret_is_shown_once_and_stands_nowhere_in_clear(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, secret = add_webhook(lab, receiver.url)

    seen = lab.admin.get("/api/webhooks").text + lab.admin.get(f"/api/webhooks/{webhook}").text
    assert secret not in seen
    with service.superuser() as connection:
        stored = connection.execute("SELECT sealed FROM webhook").fetchall()
    clear = [secret.encode(), secret.removeprefix("whsec_").encode(), receiver.url.encode()]
    assert not any(text in bytes(row[0]) for row in stored for text in clear)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"url": "ftp://example.com"}, "/url"),
        ({"url": "http://127.0.0.1\\@example.com"}, "/url"),
        ({"url": "https://user@example.com/"}, "/url"),
        ({"url": "https://10.0.0.1/"}, "/url"),
        ({"url": "https://example.com:8443/"}, "/url"),
        ({"url": "https://example.com/" + "x" * 3000}, "/url"),
        ({"url": "https://example.com/", "kinds": ["label.created", "nothing"]}, "/kinds/1"),
        ({"url": "https://example.com/", "description": "x" * 201}, "/description"),
    ],
)
def test_webhook_that_could_never_work_is_refused_with_field_and_cure(
    lab: Organization, body: dict[str, Any], field: str
) -> None:
    refused = lab.admin.post("/api/webhooks", json=body)

    assert (refused.status_code, refused.json()["field"]) == (422, field)
    assert refused.json()["cure"]


def test_inner_address_behind_a_name_is_never_connected_to(
    service: Service, lab: Organization
) -> None:
    webhook, _ = add_webhook(lab, "http://localhost/hook", kinds=["label.created"])
    label_one(lab)
    service.deliver()

    (message,) = messages(lab, webhook)
    assert message["status"] is None
    assert message["problem"] == "localhost has no public address."


def test_log_is_kept_thirty_days_after_the_end_of_a_message(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, _ = add_webhook(lab, receiver.url, kinds=["label.created"])
    label_one(lab)
    service.deliver()
    pass_time(service, lab, timedelta(days=29))
    service.run(webhooks.purge_all(service.application.db))
    assert len(messages(lab, webhook)) == 1

    pass_time(service, lab, timedelta(days=2))
    service.run(webhooks.purge_all(service.application.db))

    assert messages(lab, webhook) == []


def test_removed_webhook_takes_its_log_along(
    service: Service, lab: Organization, receiver: Receiver
) -> None:
    webhook, _ = add_webhook(lab, receiver.url)
    label_one(lab)
    service.deliver()
    assert lab.admin.request("DELETE", f"/api/webhooks/{webhook}").status_code == 204

    assert lab.admin.get(f"/api/webhooks/{webhook}").status_code == 404
    with service.superuser() as connection:
        left = connection.execute(
            "SELECT count(*) FROM webhook_attempt WHERE webhook = %s", [parse_id("whk", webhook)]
        ).fetchone()
    assert left == (0,)


def test_receiver_of_the_howto_verifies_and_prints(
    service: Service, lab: Organization, tmp_path: Path
) -> None:
    """The program stands in the page as it is run here."""
    page = (Path(__file__).parents[2] / "docs/howto/receive-webhooks.md").read_text("utf-8")
    program = tmp_path / "receiver.py"
    program.write_text(page.partition("```python\n")[2].partition("```")[0])
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    webhook, secret = add_webhook(lab, f"http://127.0.0.1:{port}/hook", kinds=["label.created"])
    environment = {"SECRET": secret, "PORT": str(port)}
    with subprocess.Popen(
        [sys.executable, program], env=environment, stdout=subprocess.PIPE, text=True
    ) as receiver:
        try:
            assert receiver.stdout is not None
            task = label_one(lab)
            while not messages(lab, webhook, "?state=delivered"):
                service.deliver()
                pass_time(service, lab, timedelta(minutes=11))
                assert receiver.poll() is None

            line = receiver.stdout.readline()
        finally:
            receiver.terminate()

    assert line.startswith("label.created")
    assert task in line
