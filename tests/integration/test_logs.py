"""What the service logs: enough to find a failed request, nothing that somebody wrote."""

import io
import json
import logging
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from labelwright.flow import read_tasks
from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobRun
from labelwright.jobs.service import JobRunner
from labelwright.kernel.ids import format_id
from labelwright.server import watching
from labelwright.telemetry.logs import start_logging
from tests.builders import BOX_ONTOLOGY, add_texts, choice_project, choose, must_lease, submit
from tests.installation import Organization, Service

LABELWRIGHT = (sys.executable, "-m", "labelwright.cli.main")
SECRET = "a-text-of-a-customer-7c1f"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    start_logging("json", process="server", stream=stream)
    root.setLevel(logging.DEBUG)
    yield stream
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)


def entries(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_failed_request_has_one_id_in_header_answer_and_log(
    lab: Organization, stream: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr(read_tasks, "desk", broken)
    answer = lab.annotator.get("/api/desk")

    assert answer.status_code == 500
    request_id = answer.headers["x-request-id"]
    assert answer.json()["request_id"] == request_id
    of_request = [entry for entry in entries(stream) if entry.get("request_id") == request_id]
    error, summary = (entry for entry in of_request if entry["level"] == "error")
    assert error["error"] == "KeyError"
    assert any("flow/routes.py" in place for place in error["trace"])
    told = {key: summary[key] for key in ("method", "route", "status")}
    assert told == {"method": "GET", "route": "/api/desk", "status": 500}
    assert summary["duration_ms"] >= 0
    assert SECRET not in stream.getvalue() + answer.text


def test_slow_request_is_logged_and_a_quick_one_is_not(
    lab: Organization, stream: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab.annotator.ok("GET", "/api/desk")
    assert [entry for entry in entries(stream) if "route" in entry] == []

    monkeypatch.setattr(watching, "SLOW_SECONDS", 0.0)
    answer = lab.annotator.get("/api/desk")

    (entry,) = [entry for entry in entries(stream) if "route" in entry]
    assert entry["level"] == "warning"
    assert entry["request_id"] == answer.headers["x-request-id"]


def test_failed_job_is_logged_with_its_id_and_name(
    service: Service, lab: Organization, stream: io.StringIO
) -> None:
    async def fails(_: JobRun) -> None:
        raise ValueError(SECRET)

    async def work() -> str:
        db = service.application.db
        async with db.transaction(lab.id) as tx:
            job = await jobs.enqueue(tx, "failing", project=None)
        await JobRunner(db, {"failing": fails}).run_next()
        async with db.transaction(lab.id) as tx:
            await jobs.cancel(tx, job)
        return format_id("job", job)

    job = service.run(work())

    (entry,) = [entry for entry in entries(stream) if entry["level"] == "error"]
    assert (entry["job"], entry["job_name"]) == (job, "failing")
    assert entry["error"] == "ValueError"
    assert SECRET not in stream.getvalue()


def test_nothing_that_anybody_wrote_is_in_the_log_of_a_whole_run(
    service: Service, lab: Organization, stream: io.StringIO
) -> None:
    """Everything is logged here, debug lines of libraries too."""
    project = choice_project(lab, review="all", overlap=1)
    add_texts(lab, project, 2, prefix=SECRET)
    held = must_lease(lab.annotator, project)
    submit(lab.annotator, held, choose("good"))
    wrong = {"lease_token": held["lease_token"], "payload": {"answers": {"mood": SECRET}}}
    lab.annotator.post(f"/api/assignments/{held['assignment']}/submit", json=wrong)
    lab.annotator.post(f"/api/assignments/{held['assignment']}/submit", json={SECRET: SECRET})
    lab.requester.post(
        f"/api/projects/{project}/tasks", content=b'{"unique_id": "' + SECRET.encode()
    )
    lab.requester.ok("POST", f"/api/projects/{project}/exports", json={"format": "jsonl"})
    lab.requester.get(f"/api/{SECRET}?token={SECRET}")
    service.client(SECRET).get("/api/me")
    service.work()
    token = lab.annotator.headers["authorization"].partition(" ")[2]

    text = stream.getvalue()

    for word in (SECRET, token, held["lease_token"], "@", lab.name):
        assert word not in text, word


def test_everything_that_up_prints_for_a_program_is_json_and_names_no_content() -> None:
    """The real processes, with an order whose picture cannot be fetched."""
    home = Path(tempfile.mkdtemp(prefix="lw-log-"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    up = subprocess.Popen(
        [*LABELWRIGHT, "up", "--home", str(home / "home"), "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        key = json.loads(run_when_served(home / "home"))["key"]
        order(f"http://127.0.0.1:{port}", key)
    finally:
        up.send_signal(signal.SIGTERM)
        text = up.communicate(timeout=60)[0].decode()
        shutil.rmtree(home)

    entries = [json.loads(line) for line in text.splitlines()]
    assert up.returncode == 0, text
    assert all({"time", "level", "process", "message"} <= entry.keys() for entry in entries)
    assert entries[0]["process"] == "up"
    assert "Labelwright runs" in entries[0]["message"]
    assert SECRET not in text
    assert key not in text


def run_when_served(home: Path) -> str:
    for _ in range(300):
        if (home / "state.json").exists():
            break
        time.sleep(0.1)
    command = [*LABELWRIGHT, "key", "create", "--home", str(home), "--organization", "Acme"]
    return subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout


def order(url: str, key: str) -> None:
    """Order a task whose picture cannot be had, and wait until that was found out."""
    headers = {"authorization": f"Bearer {key}"}
    with httpx.Client(base_url=url, headers=headers, timeout=30) as client:
        body = {"name": SECRET, "task_type": "image_regions", "ontology": BOX_ONTOLOGY}
        project = client.post("/api/projects", json=body).json()["id"]
        task = {"unique_id": SECRET, "assets": [{"uri": f"https://127.0.0.1:1/{SECRET}"}]}
        client.post(f"/api/projects/{project}/tasks", json=[task]).raise_for_status()
        client.get(f"/api/projects/{SECRET}")
        for _ in range(200):
            counters = client.get(f"/api/projects/{project}").json()["counters"]
            if counters["broken"] == 1:
                return
            time.sleep(0.1)
    raise AssertionError("the picture was never found to be missing")
