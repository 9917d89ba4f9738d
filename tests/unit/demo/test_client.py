"""The demo's client: this machine only, and every answer that is no success says what was asked."""

from collections.abc import Callable

import httpx
import pytest

from labelwright.demo.client import Client
from labelwright.kernel.errors import (
    ConflictError,
    InvalidInputError,
    LabelwrightError,
    UnavailableError,
)

URL = "http://127.0.0.1:1"


def answering(answer: Callable[[httpx.Request], httpx.Response]) -> Client:
    """Return a client whose requests are answered by a function."""
    return Client(URL, "user_token", transport=httpx.MockTransport(answer))


@pytest.mark.parametrize("url", ["http://192.0.2.7:8600", "https://labels.example", "nonsense"])
def test_other_machines_are_refused(url: str) -> None:
    with pytest.raises(InvalidInputError, match="this machine only"):
        Client(url)


@pytest.mark.parametrize("url", [URL, "http://[::1]:1", "http://localhost:1"])
def test_addresses_of_this_machine_are_taken(url: str) -> None:
    with Client(url) as client:
        assert client is not None


def test_refusal_is_an_error_that_names_the_request_and_the_cure() -> None:
    problem = {"code": "no_format", "message": "There is no format x.", "cure": "Use y."}

    with pytest.raises(LabelwrightError) as caught:
        answering(lambda _: httpx.Response(422, json=problem)).request_export("prj_1", "x")

    assert caught.value.message == (
        "POST /api/projects/prj_1/exports was answered with 422: There is no format x."
    )
    assert (caught.value.code, caught.value.cure) == ("no_format", "Use y.")


@pytest.mark.parametrize(("status", "kind"), [(409, ConflictError), (503, UnavailableError)])
def test_conflicts_and_outages_have_errors_of_their_own(
    status: int, kind: type[LabelwrightError]
) -> None:
    with pytest.raises(kind, match=f"with {status}: "):
        answering(lambda _: httpx.Response(status, text="no JSON")).check_ready()


def test_no_content_is_no_lease() -> None:
    assert answering(lambda _: httpx.Response(204)).lease("prj_1", "review") is None


def test_silence_is_an_outage() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(UnavailableError, match=r"GET /health/ready: .*\(ConnectError\)"):
        answering(fail).check_ready()


def test_answer_of_another_form_is_told() -> None:
    with pytest.raises(LabelwrightError, match="in a form we do not know"):
        answering(lambda _: httpx.Response(200, json={"items": 1})).project("prj_1")


def test_tasks_are_read_page_by_page() -> None:
    def page(request: httpx.Request) -> httpx.Response:
        after = request.url.params.get("after")
        name = "b" if after else "a"
        row = {"id": f"tsk_{name}", "unique_id": name, "state": "open", "problem": None}
        return httpx.Response(200, json={"items": [row], "next": None if after else "tsk_a"})

    assert [task.unique_id for task in answering(page).tasks("prj_1")] == ["a", "b"]


def test_download_keeps_the_suffix_of_the_name() -> None:
    headers = {"content-disposition": 'attachment; filename="exp_1.json"'}

    download = answering(lambda _: httpx.Response(200, content=b"{}", headers=headers)).download(
        "exp_1"
    )

    assert (download.suffix, download.content) == (".json", b"{}")
