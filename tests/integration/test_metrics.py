"""`GET /metrics`: closed without a token, cheap, and without a word about any tenant."""

import re
from collections.abc import Iterator

import pytest

from labelwright.kernel.ids import format_id
from labelwright.telemetry import METRICS_TOKEN
from labelwright.telemetry.board import board_path
from labelwright.worker.watching import WorkerWatch
from tests.builders import add_texts, choice_project, choose, lease, must_lease, submit
from tests.installation import Client, Organization, Service


@pytest.fixture
def prometheus(service: Service) -> Iterator[Client]:
    token = service.home.secret(METRICS_TOKEN).hex()
    yield service.client(token)
    (service.home.path / "secrets" / METRICS_TOKEN).unlink()


def value(text: str, series: str) -> float:
    found = re.search(rf"^{re.escape(series)} (\S+)$", text, re.MULTILINE)
    assert found, f"{series} is not in\n{text}"
    return float(found[1])


def test_without_a_drawn_token_there_is_no_such_address(
    service: Service, lab: Organization
) -> None:
    for client in (service.client(), service.client("anything"), lab.admin):
        assert client.get("/metrics").status_code == 404


def test_only_the_drawn_token_opens_it(
    service: Service, lab: Organization, prometheus: Client
) -> None:
    assert prometheus.get("/metrics").status_code == 200
    for client in (service.client(), service.client("anything"), lab.admin):
        answer = client.get("/metrics")
        assert answer.status_code == 401
        assert answer.json()["code"] == "unauthorized"


def test_requests_are_counted_by_route_status_and_outcome(
    service: Service, lab: Organization, prometheus: Client
) -> None:
    route = '{method="GET",route="/api/tasks/{task}"'
    lab.admin.get(f"/api/tasks/{format_id('tsk', lab.id)}")
    before = prometheus.get("/metrics").text
    lab.admin.get(f"/api/tasks/{format_id('tsk', lab.id)}")
    service.client().get("/api/nothing-here")
    after = prometheus.get("/metrics").text

    count = f'labelwright_request_seconds_count{route},status="4xx"}}'
    outcome = f'labelwright_outcomes_total{route},outcome="no_task"}}'
    assert value(after, count) - value(before, count) == 1
    assert value(after, outcome) - value(before, outcome) == 1
    assert value(
        after, 'labelwright_request_seconds_count{method="GET",route="(pages)",status="4xx"}'
    )
    assert "/api/nothing-here" not in after


def test_leases_and_answers_are_counted_by_what_became_of_them(
    service: Service, lab: Organization, prometheus: Client
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    assert lease(lab.annotator, project) is None

    text = prometheus.get("/metrics").text

    leases = (
        'labelwright_outcomes_total{method="POST",route="/api/projects/{project}/lease",outcome='
    )
    route = "/api/assignments/{assignment}/submit"
    assert value(text, f'{leases}"ok"}}') >= 1
    assert value(text, f'{leases}"empty"}}') >= 1
    answers = f'labelwright_outcomes_total{{method="POST",route="{route}",outcome="accepted"}}'
    assert value(text, answers) >= 1


def test_backlog_database_and_process_are_told(
    service: Service, lab: Organization, prometheus: Client
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    must_lease(lab.annotator, project)

    text = prometheus.get("/metrics").text

    assert value(text, "labelwright_database_up") == 1
    assert value(text, "labelwright_live_leases") >= 1
    assert value(text, "labelwright_waiting_events") > 0
    assert 0 <= value(text, "labelwright_oldest_waiting_event_seconds") < 3600
    assert value(text, "labelwright_waiting_counter_deltas") > 0
    assert value(text, 'labelwright_process_memory_bytes{process="server"}') > 1e6
    assert value(text, 'labelwright_database_pool_size{pool="app"}') >= 1
    service.work()
    later = prometheus.get("/metrics").text
    assert value(later, "labelwright_waiting_events") == 0
    assert value(later, "labelwright_waiting_counter_deltas") == 0
    assert value(later, 'labelwright_counter{name="open"}') >= 2


def test_figures_of_the_worker_are_shown_while_it_lives(
    service: Service, prometheus: Client
) -> None:
    watch = WorkerWatch(service.home.path)

    async def step() -> int:
        return 3

    async def work() -> None:
        await watch.watched("sweep", step)()

    service.run(work())
    watch.job_ended("export", "done", 1.5)
    service.run(watch.write())
    text = prometheus.get("/metrics").text
    assert value(text, "labelwright_worker_up") == 1
    assert value(text, 'labelwright_step_found_total{step="sweep"}') == 3
    assert value(text, 'labelwright_job_seconds_sum{name="export",end="done"}') == 1.5
    assert value(text, 'labelwright_process_memory_bytes{process="worker"}') > 1e6
    watch.leave()
    assert not board_path(service.home.path, "worker").exists()
    assert value(prometheus.get("/metrics").text, "labelwright_worker_up") == 0


def test_figures_name_no_tenant(service: Service, lab: Organization, prometheus: Client) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    must_lease(lab.annotator, project)

    text = prometheus.get("/metrics").text

    assert re.findall(r"\b(?:org|per|prj|ast|tsk|asg|ann|job|evt)_[0-9a-z]{26}\b", text) == []
    assert re.findall(r"[0-9a-f]{8}-[0-9a-f]{4}-", text) == []
    assert lab.name not in text
    assert lab.name.lower().replace(" ", "-") not in text
