"""Hostile and malformed bodies on every route: never a 5xx, never a silent change."""

import re
from typing import Any

import pytest

from labelwright.http import Operation
from tests.builders import add_texts, choice_project, must_lease
from tests.installation import Organization, Service

DEEP = 5000

MALFORMED: dict[str, bytes] = {
    "empty": b"",
    "blank": b"  \n",
    "truncated": b'{"name":',
    "word": b"hello",
    "NaN": b'{"name":NaN}',
    "Infinity": b'{"name":-Infinity}',
    "huge float": b'{"name":1e999}',
    "huge exponent": b'{"name":1e100000000}',
    "huge integer": b'{"name":123456789012345678901234567890}',
    "unsafe integer": b'{"priority":9007199254740993}',
    "lone surrogate": b'{"name":"\\ud800"}',
    "surrogate key": b'{"\\udfff":1}',
    "NUL": b'{"name":"a\\u0000b"}',
    "raw NUL": b'{"name":"a\x00b"}',
    "NUL key": b'{"a\\u0000":1}',
    "duplicate key": b'{"name":"a","name":"b"}',
    "BOM": b"\xef\xbb\xbf{}",
    "UTF-16": '{"name":"a"}'.encode("utf-16"),
    "Latin-1": b'{"name":"\xe9"}',
    "overlong": b'{"name":"\xc0\xaf"}',
    "deep array": b"[" * DEEP + b"]" * DEEP,
    "deep object": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "array": b"[1,2,3]",
    "null": b"null",
    "number": b"42",
    "string": b'"x"',
    "wrong types": b'{"name":{},"task_type":[],"ontology":7,"settings":"x","payload":null}',
    "unknown fields": b'{"is_admin":true,"organization":"other","__proto__":{}}',
    "long text": b'{"name":"' + b"x" * 200_000 + b'"}',
    "comment": b'{"name":"a" /* b */}',
    "single quotes": b"{'name':'a'}",
    "trailing comma": b'{"name":"a",}',
    "two documents": b"{}{}",
}

PATHS = (
    "prj_" + "0" * 26,
    "prj_" + "z" * 26,
    "%00",
    "..%2f..%2fetc%2fpasswd",
    "'; DROP TABLE task;--",
    "x" * 5000,
)

QUERIES = (
    "limit=-1",
    "limit=1e9",
    "limit=NaN",
    "limit=%00",
    "after=%00",
    "after=tsk_",
    "state=%F0%9F%98%80",
    "after=" + "9" * 4000,
)


@pytest.fixture(scope="module")
def tenant(service: Service) -> Organization:
    return service.organization()


@pytest.fixture(scope="module")
def routes(service: Service) -> list[Operation]:
    return service.application.operations()


@pytest.fixture(scope="module")
def ids(tenant: Organization) -> dict[str, str]:
    project = choice_project(tenant)
    add_texts(tenant, project, 2)
    held = must_lease(tenant.annotator, project)
    missing = "0" * 26
    added = tenant.admin.ok("POST", "/api/webhooks", json={"url": "https://example.com/hook"})
    return {
        "webhook": added["webhook"]["id"],
        "message": f"msg_{missing}",
        "project": project,
        "task": held["task"]["id"],
        "assignment": held["assignment"],
        "export": f"exp_{missing}",
        "data_set": f"dst_{missing}",
        "data_set_version": f"dsv_{missing}",
        "job": f"job_{missing}",
        "asset": f"ast_{missing}",
        "pool": f"pol_{missing}",
        "view": f"viw_{missing}",
        "hold": f"hld_{missing}",
        "comment": f"cmt_{missing}",
        "annotator": f"ant_{missing}",
        "member": f"mem_{missing}",
        "invitation": f"inv_{missing}",
        "key": f"key_{missing}",
        "session": f"ses_{missing}",
        "action": "none",
        "token": "none",
    }


def everybody(tenant: Organization) -> Any:
    return tenant.person("everything", ["requester", "annotator", "reviewer", "lead", "admin"])


def concrete(op: Operation, ids: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: ids[match.group(1)], op.path)


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_body_is_refused_everywhere_without_5xx(
    routes: list[Operation], tenant: Organization, ids: dict[str, str], name: str
) -> None:
    client = everybody(tenant)
    findings: list[tuple[str, str, int]] = []
    for op in routes:
        if op.method == "GET":
            continue
        response = client.request(
            op.method,
            concrete(op, ids),
            content=MALFORMED[name],
            headers={"content-type": "application/json"},
        )
        if response.status_code >= 500:
            findings.append((op.method, op.path, response.status_code))
        if response.status_code >= 400:
            problem = response.json()
            assert {"type", "title", "status", "code", "message"} <= problem.keys(), (
                op.path,
                problem,
            )

    assert findings == []


@pytest.mark.parametrize(
    "content_type", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]
)
def test_json_under_another_name_is_not_parsed(tenant: Organization, content_type: str) -> None:
    refused = tenant.requester.post(
        "/api/projects",
        content=b'{"name":"x","task_type":"questionnaire","ontology":{}}',
        headers={"content-type": content_type},
    )

    assert (refused.status_code, refused.json()["code"]) == (415, "unsupported_media_type")


def test_change_without_a_body_changes_nothing(
    routes: list[Operation], tenant: Organization, ids: dict[str, str]
) -> None:
    client = everybody(tenant)
    changes = [op for op in routes if op.method in ("PUT", "PATCH") and op.request is not None]
    before = tenant.requester.ok("GET", f"/api/projects/{ids['project']}")

    answers = [client.request(op.method, concrete(op, ids)) for op in changes]

    assert changes != []
    assert {(a.status_code, a.json()["code"]) for a in answers} == {(422, "missing_body")}
    assert tenant.requester.ok("GET", f"/api/projects/{ids['project']}") == before


def test_head_runs_no_operation(
    routes: list[Operation], tenant: Organization, ids: dict[str, str]
) -> None:
    client = everybody(tenant)

    findings = [
        (op.path, status)
        for op in routes
        if op.method == "GET"
        and (status := client.request("HEAD", concrete(op, ids)).status_code) != 405
    ]

    assert findings == []
    assert client.request("HEAD", "/health/live").status_code == 200


@pytest.mark.parametrize("path", ["/api/nothing", "/v1/nothing", "/media/", "/assets/none.js"])
def test_unknown_address_is_a_problem_document(tenant: Organization, path: str) -> None:
    missing = tenant.requester.get(path)

    assert missing.status_code == 404
    assert missing.headers["content-type"] == "application/problem+json"
    assert missing.json()["code"] == "no_route"


@pytest.mark.parametrize("value", PATHS)
def test_hostile_path_values_are_not_found(
    routes: list[Operation], tenant: Organization, value: str
) -> None:
    client = everybody(tenant)

    findings = [
        (op.method, op.path, response.status_code)
        for op in routes
        if "{" in op.path
        and (
            response := client.request(
                op.method,
                re.sub(r"\{\w+\}", lambda _: value, op.path),
                **({"json": {}} if op.request is not None else {}),
            )
        ).status_code
        not in (401, 404, 405, 413, 422)
    ]

    assert findings == []


@pytest.mark.parametrize("query", QUERIES)
def test_hostile_query_values_are_refused_without_5xx(
    routes: list[Operation], tenant: Organization, ids: dict[str, str], query: str
) -> None:
    client = everybody(tenant)

    findings = [
        (op.path, response.status_code)
        for op in routes
        if op.method == "GET"
        and (response := client.get(f"{concrete(op, ids)}?{query}")).status_code >= 500
    ]

    assert findings == []


def test_hostile_lines_in_bulk_intake_are_each_reported(tenant: Organization) -> None:
    project = choice_project(tenant)
    lines = [
        body
        for name, body in MALFORMED.items()
        if name not in ("empty", "blank") and b"\n" not in body
    ]
    lines = [line for line in lines if not line.startswith("{".encode("utf-16")[:2])]

    added = tenant.requester.ok(
        "POST",
        f"/api/projects/{project}/tasks",
        content=b'{"assets":[{"text":"good"}]}\n' + b"\n".join(lines),
        headers={"content-type": "application/x-ndjson"},
    )

    assert added["created"] == 1
    assert len(added["invalid"]) == len(lines)


def test_free_form_values_come_back_exactly(tenant: Organization) -> None:
    project = choice_project(tenant)
    metadata: dict[str, Any] = {
        "é\u202e": [0.1, 1e-7, -0.5, 9007199254740991, None, True, '𝄞 \\ " \u2028'],
        "nested": {"a": {"b": []}},
    }
    tenant.requester.ok(
        "POST",
        f"/api/projects/{project}/tasks",
        json=[{"assets": [{"text": "x\r\n\ty"}], "metadata": metadata}],
    )

    task = tenant.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]["id"]
    stored = tenant.requester.ok("GET", f"/api/tasks/{task}")

    assert stored["metadata"] == metadata
    assert stored["assets"][0]["text"] == "x\r\n\ty"


def test_error_answers_never_echo_what_was_sent(tenant: Organization) -> None:
    refused = tenant.requester.post(
        "/api/projects", json={"name": "<script>alert(1)</script>", "task_type": 7}
    )

    assert refused.status_code == 422
    assert "script" not in refused.text
