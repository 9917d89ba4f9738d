"""One's own account: sessions, tokens, keys, the password; what matters asks who one is."""

from typing import Any

import httpx
import pytest

from tests.builders import choice_project
from tests.installation import Organization, Service
from tests.integration.test_people import NEW_PASSWORD, invite, join, session
from tests.integration.test_sign_in import PASSWORD, sign_in

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36"


@pytest.fixture
def address(service: Service, lab: Organization) -> str:
    email = f"own@{lab.id.hex}.example"
    join(service, invite(lab, email, ["admin"]))
    return email


def enter(service: Service, address: str, agent: str = FIREFOX) -> dict[str, str]:
    service.http.cookies.clear()
    answer = service.client().post(
        "/api/session",
        json={"email": address, "password": PASSWORD},
        headers={"user-agent": agent},
    )
    service.http.cookies.clear()
    return session(answer)


def ask(service: Service, headers: dict[str, str], method: str, path: str, **more: Any) -> Any:
    return service.client().request(method, path, headers=headers, **more)


def grow_old(service: Service, lab: Organization) -> None:
    """Let everybody's sign-in be twenty minutes ago, and the last look a day."""
    with service.superuser() as connection:
        connection.execute(
            """UPDATE session SET proved_at = now() - interval '20 minutes',
                                  seen_at = now() - interval '1 day'"""
        )
    service.application.authenticator.forget()


def test_sessions_are_listed_by_device_and_ended_one_by_one(service: Service, address: str) -> None:
    one, other = enter(service, address), enter(service, address, CHROME)
    listed = ask(service, one, "GET", "/api/me/sessions").json()["items"]
    devices = {item["device"]: item for item in listed}

    assert devices["Firefox · Linux"]["current"]
    path = f"/api/me/sessions/{devices['Chrome · Windows']['id']}"
    ended = [ask(service, one, "DELETE", path).status_code for _ in range(2)]

    assert ended == [204, 404]
    assert ask(service, other, "GET", "/api/me").status_code == 401
    assert ask(service, one, "GET", "/api/me").status_code == 200


def test_all_other_sessions_end_at_once(service: Service, address: str) -> None:
    others = [enter(service, address) for _ in range(3)]
    mine = enter(service, address)

    ended = ask(service, mine, "POST", "/api/me/sessions/end-others").json()["ended"]

    assert ended >= 3
    assert {ask(service, one, "GET", "/api/me").status_code for one in others} == {401}
    assert ask(service, mine, "GET", "/api/me").status_code == 200


def test_session_of_somebody_else_cannot_be_ended(
    service: Service, lab: Organization, address: str
) -> None:
    email = f"victim@{lab.id.hex}.example"
    theirs = session(join(service, invite(lab, email, ["annotator"])))
    (found,) = ask(service, theirs, "GET", "/api/me/sessions").json()["items"]

    refused = ask(service, enter(service, address), "DELETE", f"/api/me/sessions/{found['id']}")

    assert refused.status_code == 404
    assert ask(service, theirs, "GET", "/api/me").status_code == 200


def test_last_seen_is_written_once_in_a_while_and_not_with_each_request(
    service: Service, lab: Organization, address: str
) -> None:
    headers = enter(service, address)
    grow_old(service, lab)

    def seen() -> str:
        items = ask(service, headers, "GET", "/api/me/sessions").json()["items"]
        return next(item["seen_at"] for item in items if item["current"])

    first = seen()
    service.application.authenticator.forget()

    assert seen() == first


def test_token_does_what_its_scope_and_its_owners_roles_allow(
    service: Service, lab: Organization, address: str
) -> None:
    project = choice_project(lab)
    headers = enter(service, address)
    body = {"name": "reader", "scope": ["projects.read"], "expires_days": 30}

    made = ask(service, headers, "POST", "/api/me/tokens", json=body).json()
    client = service.client(made["token"])

    assert client.get(f"/api/projects/{project}").status_code == 200
    refused = client.post(f"/api/projects/{project}/exports", json={"format": "jsonl"})
    assert (refused.status_code, refused.json()["code"]) == (403, "out_of_scope")
    (listed,) = ask(service, headers, "GET", "/api/me/tokens").json()["items"]
    assert (listed["name"], listed["scope"]) == ("reader", ["projects.read"])
    assert listed["expires_at"]
    assert listed["used_at"]
    assert made["token"] not in str(listed)


def test_scope_cannot_be_left_by_signing_in_or_by_another_token(
    service: Service, address: str
) -> None:
    body = {"name": "reader", "scope": ["projects.read"]}
    token = ask(service, enter(service, address), "POST", "/api/me/tokens", json=body).json()[
        "token"
    ]
    wider = service.client(token).post("/api/me/tokens", json={"name": "wide"})
    entered = sign_in(service, token=token)

    assert (wider.status_code, wider.json()["code"]) == (403, "out_of_scope")
    assert (entered.status_code, entered.json()["code"]) == (401, "scoped_token")


@pytest.mark.parametrize(
    ("path", "setup"), [("/api/me/tokens", {"name": "t"}), ("/api/keys", {"name": "k"})]
)
def test_revoked_token_or_key_opens_nothing_at_once(
    service: Service, address: str, path: str, setup: dict[str, Any]
) -> None:
    headers = enter(service, address)
    made = ask(service, headers, "POST", path, json=setup).json()
    client = service.client(made["token"])
    assert client.get("/api/projects").status_code == 200

    ended = [ask(service, headers, "DELETE", f"{path}/{made['id']}").status_code for _ in range(2)]

    assert ended == [204, 404]
    assert client.get("/api/projects").status_code == 401


def test_expired_token_opens_nothing(service: Service, lab: Organization, address: str) -> None:
    headers = enter(service, address)
    body = {"name": "short", "expires_days": 1}
    token = ask(service, headers, "POST", "/api/me/tokens", json=body).json()["token"]
    with service.superuser() as connection:
        connection.execute(
            "UPDATE credential SET expires_at = now() WHERE organization = %s AND name = 'short'",
            [lab.id],
        )

    assert service.client(token).get("/api/projects").status_code == 401


def test_last_use_is_written_once_an_hour(service: Service, lab: Organization) -> None:
    key = lab.admin.ok("POST", "/api/keys", json={"name": "busy"})
    client = service.client(key["token"])

    def used() -> str:
        items = lab.admin.ok("GET", "/api/keys")["items"]
        return next(item["used_at"] for item in items if item["id"] == key["id"])

    assert used() is None
    client.ok("GET", "/api/projects")
    first = used()
    service.application.authenticator.forget()
    client.ok("GET", "/api/projects")

    assert first is not None
    assert used() == first


def test_test_key_sees_a_world_of_its_own_and_is_listed_beside_the_live_ones(
    service: Service, lab: Organization
) -> None:
    choice_project(lab)
    key = lab.admin.ok("POST", "/api/keys", json={"name": "trial", "mode": "test"})

    assert service.client(key["token"]).ok("GET", "/api/projects")["items"] == []
    listed = lab.admin.ok("GET", "/api/keys")["items"]
    assert [item["mode"] for item in listed if item["id"] == key["id"]] == ["test"]
    lab.admin.ok("DELETE", f"/api/keys/{key['id']}")
    assert service.client(key["token"]).get("/api/projects").status_code == 401


def test_password_is_changed_by_who_knows_it_and_other_sessions_end(
    service: Service, address: str
) -> None:
    other, mine = enter(service, address), enter(service, address)

    def change(current: str) -> httpx.Response:
        body = {"current": current, "password": NEW_PASSWORD}
        return ask(service, mine, "PUT", "/api/me/password", json=body)

    wrong = change("not my password at all")
    changed = change(PASSWORD)

    assert (wrong.status_code, wrong.json()["code"]) == (422, "wrong_password")
    assert changed.status_code == 204
    assert ask(service, other, "GET", "/api/me").status_code == 401
    assert ask(service, mine, "GET", "/api/me").status_code == 200
    assert sign_in(service, email=address, password=NEW_PASSWORD).status_code == 200


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/keys", {"name": "k"}),
        ("/api/me/tokens", {"name": "t"}),
        ("/api/invitations", {"email": "x@y.example", "roles": ["admin"]}),
    ],
)
def test_what_matters_asks_for_the_password_when_the_sign_in_is_some_time_ago(
    service: Service, lab: Organization, address: str, path: str, body: dict[str, Any]
) -> None:
    headers = enter(service, address)
    grow_old(service, lab)
    refused = ask(service, headers, "POST", path, json=body)

    proof = {"password": PASSWORD}
    assert ask(service, headers, "POST", "/api/session/proof", json=proof).status_code == 204

    assert (refused.status_code, refused.json()["code"]) == (403, "prove_first")
    assert ask(service, headers, "POST", path, json=body).status_code == 201


def test_guesses_at_the_password_of_an_open_session_are_limited(
    service: Service, address: str
) -> None:
    headers = enter(service, address)
    proof = {"password": "wrong wrong wrong"}

    statuses = [
        ask(service, headers, "POST", "/api/session/proof", json=proof).status_code
        for _ in range(11)
    ]

    assert statuses == [422] * 10 + [429]


def test_token_does_not_look_after_an_account(lab: Organization) -> None:
    refused = lab.admin.get("/api/me/sessions")

    assert (refused.status_code, refused.json()["code"]) == (403, "session_only")
