"""Every declared route, as the other tenant, as each role, as nobody: the matrix is generated.

A new route is in it the day it is declared. What a caller may see of somebody else's is nothing:
the same answer as for what does not exist, and no id of the other tenant anywhere in it.
"""

import re
import time
from typing import Any

import pytest

from labelwright.http import Operation
from labelwright.kernel.ids import format_id, new_id
from labelwright.kernel.permissions import (
    ALLOWED,
    IN_PROJECT,
    PROJECT_ROLES,
    PUBLIC,
    SEEN_BY,
    SIGNED_IN,
)
from tests.builders import CHOICE_ONTOLOGY, add_texts, choice_project, choose, must_lease, submit
from tests.installation import ROLES, Client, Organization, Service

BODIES: dict[str, Any] = {
    "CreateProject": {"name": "x", "task_type": "questionnaire", "ontology": CHOICE_ONTOLOGY},
    "ChangeProject": {"name": "stolen"},
    "GuidelinesBody": {"text": "stolen"},
    "Policy": {"overlap": 2},
    "LeaseRequest": {"kind": "annotate"},
    "RequestExport": {"format": "jsonl"},
    "CompleteRequest": {"response": choose("good")},
    "SignIn": {"token": "user_nobody"},
    "dict": {"fields": []},
    "HoldRequest": {"reason": "stolen"},
    "NewPool": {"name": "stolen", "annotators": ["ant_00000000000000000000000000"]},
    "PoolChange": {"name": "stolen"},
    "TaskChange": {"priority": 7},
    "GoldRequest": {"payload": choose("good")},
    "NewComment": {"text": "stolen"},
    "NewAnswer": {"text": "stolen"},
    "Settling": {"settled": True},
    "GuidelinesMark": {"version": 1},
    "BulkRequest": {"action": "cancel", "filter": {}},
    "BatchRequest": {"count": 1},
    "NewView": {"name": "stolen", "query": "state=open", "columns": []},
    "MetadataKeys": {"keys": ["stolen"]},
    "Keymap": {"preset": "default"},
    "NewDataSet": {"name": "stolen"},
    "NewVersion": {"note": "stolen"},
    "VersionExport": {"format": "jsonl"},
    "RolesBody": {"roles": ["annotator"]},
    "NewInvitation": {"email": "stolen@stolen.example", "roles": ["admin"]},
    "NewKey": {"name": "stolen"},
    "NewToken": {"name": "stolen"},
    "NewPassword": {"current": "stolen stolen", "password": "stolen stolen stolen"},
    "FactorRule": {"required": False},
    "FactorCode": {"code": "000000"},
    "Proof": {"password": "stolen stolen"},
    "Opened": {"token": "not-a-token"},
    "Join": {"token": "not-a-token"},
    "Reset": {"token": "not-a-token", "password": "stolen stolen stolen"},
    "NewWebhook": {"url": "https://example.com/hook"},
    "WebhookChange": {"url": "https://example.com/stolen"},
    "Rotation": {"overlap_hours": 0},
    "SeenMark": {"upto": "ntf_00000000000000000000000000"},
    "Replay": {"since": "2000-01-01T00:00:00Z"},
}
"""A body of each request type that would do something if it were let through."""


class Treasure:
    """One tenant's things, one of every kind that a path can name."""

    def __init__(self, service: Service, lab: Organization) -> None:
        self.lab = lab
        self.project = choice_project(lab)
        add_texts(lab, self.project, 3)
        submit(lab.annotator, must_lease(lab.annotator, self.project), choose("good"))
        held = must_lease(lab.annotator, self.project)
        self.lease_token = held["lease_token"]
        export = lab.requester.ok(
            "POST", f"/api/projects/{self.project}/exports", json={"format": "jsonl"}
        )["id"]
        asset = lab.requester.ok("POST", "/api/assets?name=a.txt", content=b"secret text")["id"]
        service.work()
        annotator = lab.lead.ok("GET", "/api/annotators")["items"][0]["id"]
        pool = lab.lead.ok(
            "POST",
            f"/api/projects/{self.project}/pools",
            json={"name": "few", "annotators": [annotator]},
        )["id"]
        hold = lab.lead.ok(
            "POST", f"/api/annotators/{annotator}/holds", json={"reason": "a word first"}
        )["id"]
        comment = lab.annotator.ok(
            "POST", f"/api/tasks/{held['task']['id']}/comments", json={"text": "is this a car?"}
        )["items"][0]["id"]
        data_set = lab.requester.ok(
            "POST", f"/api/projects/{self.project}/data-sets", json={"name": "all"}
        )["id"]
        version = lab.requester.ok("POST", f"/api/data-sets/{data_set}/versions", json={})["id"]
        service.work()
        members = lab.admin.ok("GET", "/api/members")["items"]
        invitation = lab.admin.ok(
            "POST", "/api/invitations", json={"email": "new@x.example", "roles": ["lead"]}
        )["id"]
        key = lab.admin.ok("POST", "/api/keys", json={"name": "pipeline"})["id"]
        webhook = lab.requester.ok(
            "POST", "/api/webhooks", json={"url": "https://example.com/hook"}
        )["webhook"]["id"]
        message = lab.requester.ok("POST", f"/api/webhooks/{webhook}/test")["id"]
        view = lab.requester.ok(
            "POST",
            f"/api/projects/{self.project}/task-views",
            json={"name": "mine", "query": "flag=unsure", "columns": [], "shared": True},
        )["items"][0]["id"]
        self.ids = {
            "webhook": webhook,
            "message": message,
            "data_set": data_set,
            "data_set_version": version,
            "member": members[0]["id"],
            "invitation": invitation,
            "key": key,
            "session": format_id("ses", new_id()),
            "comment": comment,
            "view": view,
            "annotator": annotator,
            "pool": pool,
            "hold": hold,
            "project": self.project,
            "task": held["task"]["id"],
            "assignment": held["assignment"],
            "export": export,
            "job": export.replace("exp_", "job_"),
            "asset": asset,
            "action": "none",
            "token": "not-a-token",
        }

    def body(self, op: Operation) -> dict[str, Any]:
        """Return request arguments that would succeed for somebody who may."""
        if op.streams_body:
            return {"content": b'[{"assets":[{"text":"stolen"}]}]'}
        if op.request is None:
            return {}
        name = getattr(op.request, "__name__", "")
        if name in BODIES:
            return {"json": BODIES[name]}
        assert "lease_token" in op.request.__struct_fields__, f"give {op.path} a body in BODIES"
        document: dict[str, Any] = {"lease_token": self.lease_token}
        if name == "SkipRequest":
            document["reason"] = "other"
        if name == "SubmitRequest":
            document["payload"] = choose("bad")
        if name == "ReviewRequest":
            document["verdict"] = "accept"
        if name == "AppendRequest":
            document |= {"device": str(new_id()), "entries": []}
        if name == "ActionRequest":
            document["input"] = {}
        return {"json": document}

    def call(self, client: Client, op: Operation) -> Any:
        path = re.sub(r"\{(\w+)\}", lambda match: self.ids[match.group(1)], op.path)
        return client.request(op.method, path, **self.body(op))

    def call_absent(self, client: Client, op: Operation) -> Any:
        """Call the same route with well-formed ids of nothing."""
        absent = {name: f"{text[:4]}{'0' * 26}" for name, text in self.ids.items()}
        path = re.sub(r"\{(\w+)\}", lambda match: absent[match.group(1)], op.path)
        return client.request(op.method, path, **self.body(op))

    def is_in(self, text: str, *, but: tuple[str, ...] = ()) -> bool:
        return any(
            identity in text
            for name, identity in self.ids.items()
            if name not in ("action", "token", *but)
        )


@pytest.fixture(scope="module")
def treasure(service: Service) -> Treasure:
    return Treasure(service, service.organization())


@pytest.fixture(scope="module")
def stranger(service: Service) -> Organization:
    return service.organization()


@pytest.fixture(scope="module")
def routes(service: Service) -> list[Operation]:
    return service.application.operations()


def test_every_id_in_a_path_is_known_to_the_matrix(
    routes: list[Operation], treasure: Treasure
) -> None:
    named = {name for op in routes for name in re.findall(r"\{(\w+)\}", op.path)}

    assert named <= treasure.ids.keys()


def test_nobody_gets_in_without_a_token(
    service: Service, routes: list[Operation], treasure: Treasure
) -> None:
    nobody = service.client()

    findings = [
        (op.method, op.path, response.status_code)
        for op in routes
        if op.permission != PUBLIC and (response := treasure.call(nobody, op)).status_code != 401
    ]

    assert findings == []


@pytest.mark.parametrize("role", [*ROLES, "key"])
def test_other_tenant_finds_nothing(
    routes: list[Operation], treasure: Treasure, stranger: Organization, role: str
) -> None:
    client = stranger.key() if role == "key" else stranger.person(role, [role])
    findings: list[tuple[str, str, int, str]] = []
    for op in routes:
        response = treasure.call(client, op)
        has_id = bool(re.search(r"\{(?!action|token)\w+\}", op.path))
        refused = response.status_code in (403, 404, 422)
        may = op.permission == SIGNED_IN or role in ALLOWED.get(op.permission, ())
        if has_id and not refused:
            findings.append((op.method, op.path, response.status_code, "let in"))
        if has_id and may and response.status_code != treasure.call_absent(client, op).status_code:
            findings.append(
                (op.method, op.path, response.status_code, "tells it from what is absent")
            )
        if treasure.is_in(re.sub(r'"(instance|path)":"[^"]*"', "", response.text)):
            findings.append((op.method, op.path, response.status_code, "names the other's id"))

    assert findings == []


@pytest.mark.parametrize("role", ROLES)
def test_role_without_the_permission_is_refused(
    routes: list[Operation], treasure: Treasure, role: str
) -> None:
    client = treasure.lab.person(role, [role])

    findings = [
        (op.method, op.path, response.status_code)
        for op in routes
        if op.permission not in (PUBLIC, SIGNED_IN)
        and role not in ALLOWED[op.permission]
        and (response := treasure.call(client, op)).status_code != refusal(op, role)
    ]

    assert findings == []


@pytest.mark.parametrize("role", PROJECT_ROLES)
def test_member_of_another_project_finds_nothing_of_this_one(
    routes: list[Operation], treasure: Treasure, role: str
) -> None:
    """Somebody with a role in one project only, at everything of a project beside it."""
    lab = treasure.lab
    beside = choice_project(lab)
    add_texts(lab, beside, 1)
    client = in_project_only(lab, f"beside-{role}", beside, [role])
    findings: list[tuple[str, str, int, str]] = []
    for op in routes:
        response = treasure.call(client, op)
        if NAMES_A_THING.search(op.path) and response.status_code != 404:
            findings.append((op.method, op.path, response.status_code, "is not 404"))
        if treasure.is_in(re.sub(r'"(instance|path)":"[^"]*"', "", response.text), but=SHARED):
            findings.append((op.method, op.path, response.status_code, "names the other's id"))

    assert findings == []
    assert client.get(f"/api/projects/{beside}/workbench").status_code == 200


NAMES_A_THING = re.compile(r"\{(?!action|token|session|key|annotator)\w+\}")
"""What is somebody's own is not the project's; annotators of the organization are for its leads."""
SHARED = ("annotator", "hold")
"""Pseudonyms and what holds them back everywhere are the whole organization's."""


def in_project_only(lab: Organization, name: str, project: str, roles: list[str]) -> Client:
    """Return the client of a member who has no role but in one project."""
    client = lab.person(name, [])
    members = lab.admin.ok("GET", "/api/members")["items"]
    member = next(one["id"] for one in members if one["name"] == name)
    lab.admin.ok("PUT", f"/api/members/{member}/projects/{project}/roles", json={"roles": roles})
    return client


def refusal(op: Operation, role: str) -> int:
    """Return how a role that may not is refused: 404 where it may not know of the thing either."""
    seen = [SEEN_BY[name] for name in re.findall(r"\{(\w+)\}", op.path)]
    return 403 if all(one == SIGNED_IN or role in ALLOWED[one] for one in seen) else 404


def test_stranger_changed_nothing(treasure: Treasure, stranger: Organization) -> None:
    project = treasure.lab.requester.ok("GET", f"/api/projects/{treasure.project}")

    assert project["name"] == "Moods"
    assert project["versions"] == {"ontology": 1, "guidelines": 1, "policy": 1}
    assert project["counters"]["tasks"] == 3
    assert (
        stranger.requester.ok("GET", "/api/projects")["items"] != []
    )  # its own, made by the matrix


def test_absent_and_not_mine_look_alike(treasure: Treasure, stranger: Organization) -> None:
    absent = stranger.requester.get("/api/projects/prj_01jd3w00000000000000000000").json()
    not_mine = stranger.requester.get(f"/api/projects/{treasure.project}").json()

    for document in (absent, not_mine):
        document.pop("request_id")
    assert absent == not_mine


def test_upload_of_another_tenant_cannot_be_ordered(
    treasure: Treasure, stranger: Organization
) -> None:
    own = choice_project(stranger)
    uri = f"asset:{treasure.ids['asset']}"

    added = stranger.requester.ok(
        "POST", f"/api/projects/{own}/tasks", json=[{"assets": [{"uri": uri}]}]
    )

    assert added["created"] == 0
    assert added["invalid"][0]["problems"][0]["code"] == "no_asset"


def test_organization_header_opens_no_other_door(
    treasure: Treasure, stranger: Organization
) -> None:
    slug = treasure.lab.requester.ok("GET", "/api/me")["organization"]

    refused = stranger.requester.get("/api/projects", headers={"labelwright-organization": slug})

    assert (refused.status_code, refused.json()["code"]) == (404, "no_organization")


def test_lease_token_of_another_annotator_is_refused(treasure: Treasure) -> None:
    other = treasure.lab.person("other", ["annotator"])

    refused = other.post(
        f"/api/assignments/{treasure.ids['assignment']}/submit",
        json={"lease_token": treasure.lease_token, "payload": choose("bad")},
    )

    assert (refused.status_code, refused.json()["code"]) == (422, "invalid_lease_token")


def test_removed_member_is_out_within_the_promised_time(
    service: Service, lab: Organization
) -> None:

    requester = lab.requester
    requester.ok("GET", "/api/projects")
    with service.superuser() as connection:
        connection.execute("UPDATE member SET ended_at = now() WHERE organization = %s", [lab.id])
    time.sleep(2.1)  # the cache of principals is two seconds; the promise is five

    assert requester.get("/api/projects").status_code == 401


BY_KIND = {
    ("annotator", "/api/projects/{project}/reviews"),
    ("reviewer", "/api/projects/{project}/lease"),
}
"""What a route asks for in the body is for the other role."""


@pytest.mark.parametrize("role", PROJECT_ROLES)
def test_role_in_a_project_gives_there_what_the_role_gives(
    service: Service, routes: list[Operation], role: str
) -> None:
    own = Treasure(service, service.organization())
    client = in_project_only(own.lab, f"inside-{role}", own.project, [role])
    findings: list[tuple[str, str, str, bool]] = []
    for op in routes:
        if "{project}" in op.path and (role, op.path) not in BY_KIND:
            allowed = op.permission in IN_PROJECT and role in ALLOWED[op.permission]
            response = own.call(client, op)
            code = "" if response.is_success else response.json()["code"]
            if (code in ("forbidden", "not_found")) is allowed:
                findings.append((op.method, op.path, code, allowed))

    assert findings == []
