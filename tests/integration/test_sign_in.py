"""Sign-in, sessions, cookies: one authentication path, no oracle, no cross-site use."""

import asyncio
from collections import Counter
from typing import Any

import httpx
import pytest

from labelwright.flow.add_person import add_person
from labelwright.identity.service import ensure_organization, issue_key
from labelwright.kernel.errors import ConflictError, InvalidInputError
from tests.installation import Organization, Service

PASSWORD = "correct horse battery staple"
SAME_ORIGIN = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def email(service: Service, lab: Organization) -> str:
    address = f"Ann@{lab.id.hex}.Example"
    service.run(
        add_person(
            service.application.db,
            organization=lab.name,
            roles=["annotator"],
            email=address,
            name="Ann",
            password=PASSWORD,
        )
    )
    return address


def sign_in(service: Service, **body: str) -> httpx.Response:
    service.http.cookies.clear()
    return service.run(service.http.post("/api/session", json=body))


def cookie_of(response: httpx.Response) -> dict[str, str]:
    return {"cookie": response.headers["set-cookie"].partition(";")[0]}


def test_password_opens_a_session_and_sign_out_ends_it(service: Service, email: str) -> None:
    nobody = service.client()
    response = sign_in(service, email=email.upper(), password=PASSWORD)
    service.http.cookies.clear()
    cookie = cookie_of(response)

    assert response.status_code == 200
    assert response.json()["person"]["email"] == email.lower()
    assert "HttpOnly" in response.headers["set-cookie"]
    assert "SameSite=Lax" in response.headers["set-cookie"]
    assert nobody.get("/api/me", headers=cookie).status_code == 200

    assert (
        nobody.request("DELETE", "/api/session", headers={**cookie, **SAME_ORIGIN}).status_code
        == 204
    )
    service.http.cookies.clear()
    ended = nobody.get("/api/me", headers=cookie)
    assert (ended.status_code, ended.json()["code"]) == (401, "session_ended")


def test_access_token_opens_a_session(service: Service, lab: Organization) -> None:
    token = lab.annotator.headers["authorization"].removeprefix("Bearer ")

    assert sign_in(service, token=token).status_code == 200


def test_wrong_password_and_unknown_person_look_alike(service: Service, email: str) -> None:
    wrong = sign_in(service, email=email, password="something else entirely").json()
    unknown = sign_in(service, email="nobody@nowhere.example", password=PASSWORD).json()

    for document in (wrong, unknown):
        document.pop("request_id")
    assert wrong == unknown
    assert wrong["code"] == "sign_in_failed"


def test_key_of_a_program_opens_no_session(service: Service, lab: Organization) -> None:
    key = lab.key().headers["authorization"].removeprefix("Bearer ")

    assert sign_in(service, token=key).status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "same-origin", "origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://evil.example"},
    ],
)
def test_cookie_is_no_use_from_another_site(
    service: Service, email: str, headers: dict[str, str]
) -> None:
    cookie = cookie_of(sign_in(service, email=email, password=PASSWORD))
    service.http.cookies.clear()

    refused = service.client().post("/api/projects", json={}, headers={**cookie, **headers})

    assert (refused.status_code, refused.json()["code"]) == (403, "cross_origin")


def test_tenth_failure_closes_the_door_for_that_name(service: Service, lab: Organization) -> None:
    address = f"door@{lab.id.hex}.example"
    for _ in range(10):
        assert sign_in(service, email=address, password="wrong wrong wrong").status_code == 401

    closed = sign_in(service, email=address, password="wrong wrong wrong")

    assert closed.status_code == 429
    assert 0 < int(closed.headers["retry-after"]) <= 301


def test_guesses_at_once_are_limited_like_guesses_in_turn(
    service: Service, lab: Organization
) -> None:
    guesses = [
        {"email": f"{'Many' if n % 2 else 'many'}@{lab.id.hex}.example", "password": "wrong wrong"}
        for n in range(60)
    ]

    async def guess_all() -> list[httpx.Response]:
        posts = (service.http.post("/api/session", json=guess) for guess in guesses)
        return await asyncio.gather(*posts)

    statuses = Counter(response.status_code for response in service.run(guess_all()))

    assert statuses == {401: 10, 429: 50}


def test_signing_in_often_closes_no_door(service: Service, email: str) -> None:
    for _ in range(12):
        assert sign_in(service, email=email, password=PASSWORD).status_code == 200


def test_session_ends_with_the_token_that_opened_it(service: Service, lab: Organization) -> None:
    token = lab.annotator.headers["authorization"].removeprefix("Bearer ")
    cookie = cookie_of(sign_in(service, token=token))
    service.http.cookies.clear()
    with service.superuser() as connection:
        connection.execute(
            "UPDATE credential SET revoked_at = now() WHERE organization = %s", [lab.id]
        )

    ended = service.client().get("/api/me", headers=cookie)

    assert (ended.status_code, ended.json()["code"]) == (401, "session_ended")


def test_token_acts_in_its_own_organization_only_a_session_in_every_one(
    service: Service, lab: Organization, email: str
) -> None:
    other = service.organization()
    added = service.run(
        add_person(
            service.application.db,
            organization=other.name,
            roles=["requester"],
            email=email,
            name="Ann",
            password=None,
        )
    )
    slug = lab.requester.ok("GET", "/api/me")["organization"]
    header = {"labelwright-organization": slug}

    refused = service.client(added.token).get("/api/me", headers=header)
    cookie = cookie_of(sign_in(service, email=email, password=PASSWORD))
    service.http.cookies.clear()
    switched = service.client().get("/api/me", headers={**cookie, **header})

    assert (refused.status_code, refused.json()["code"]) == (404, "no_organization")
    assert (switched.status_code, switched.json()["organization"]) == (200, slug)


def test_sign_in_body_is_small(service: Service) -> None:
    large = sign_in(service, email="x@y.example", password="x" * 17_000)

    assert (large.status_code, large.json()["code"]) == (413, "too_large")
    assert "16 KiB" in large.json()["message"]


@pytest.mark.parametrize(
    ("first", "second"), [("A.B {}", "A-B {}"), ("{} " + "x" * 70, "{} " + "x" * 71)]
)
def test_two_names_with_one_slug_are_never_one_organization(
    service: Service, lab: Organization, first: str, second: str
) -> None:
    db = service.application.db
    mark = lab.id.hex
    made = service.run(ensure_organization(db, first.format(mark)))

    assert service.run(ensure_organization(db, f"  {first.format(mark).upper()}")) == made
    with pytest.raises(ConflictError) as refused:
        service.run(ensure_organization(db, second.format(mark)))
    assert refused.value.code == "organization_name_taken"


def test_organization_is_found_by_its_slug_too(service: Service, lab: Organization) -> None:
    slug = lab.requester.ok("GET", "/api/me")["organization"]

    assert slug != lab.name
    assert service.run(ensure_organization(service.application.db, slug)) == lab.id


def test_test_keys_live_in_a_twin_that_no_name_leads_to(
    service: Service, lab: Organization
) -> None:
    db = service.application.db
    neighbour = service.run(ensure_organization(db, f"{lab.name} test"))

    keys = [
        service.run(issue_key(db, organization=lab.name, mode="test", name="k")) for _ in range(2)
    ]
    live = lab.key().ok("GET", "/api/me")["organization"]
    places = [service.client(key).ok("GET", "/api/me")["organizations"][0] for key in keys]

    assert places[0] == places[1]
    assert places[0]["slug"] == f"{live}--test-{lab.id.hex[-16:]}"
    assert places[0]["name"] == f"{lab.name} (test)"
    with service.superuser() as connection:
        rows = connection.execute(
            "SELECT id FROM organization WHERE twin_of = %s", [lab.id]
        ).fetchall()
    assert len(rows) == 1
    assert rows[0][0] != neighbour
    assert service.run(ensure_organization(db, places[0]["slug"])) != rows[0][0]


def test_short_password_is_refused(service: Service, lab: Organization) -> None:

    with pytest.raises(InvalidInputError, match="12 to"):
        service.run(
            add_person(
                service.application.db,
                organization=lab.name,
                roles=["annotator"],
                email="short@x.example",
                name="x",
                password="short",
            )
        )


def test_every_answer_carries_the_enforced_policy(service: Service) -> None:
    for path in ("/", "/api/me", "/health/live", "/nothing/here", "/api/nothing"):
        headers = service.client().get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe-inline" not in policy
        assert "require-trusted-types-for 'script'" in policy
        assert "content-security-policy-report-only" not in headers
        assert headers["x-content-type-options"] == "nosniff"


def test_changed_keys_are_the_same_on_every_device(lab: Organization) -> None:
    plain: dict[str, Any] = {
        "preset": "default",
        "changes": {},
        "single_keys": True,
        "by_position": False,
    }
    mine = {**plain, "preset": "cvat", "changes": {"regions.box": ["N"], "work.skip": []}}

    assert lab.annotator.ok("GET", "/api/me/keymap") == plain
    assert lab.annotator.ok("PUT", "/api/me/keymap", json=mine) == mine

    assert lab.annotator.ok("GET", "/api/me/keymap") == mine
    assert lab.reviewer.ok("GET", "/api/me/keymap") == plain


def test_keys_that_are_no_keys_are_refused(lab: Organization) -> None:
    for body, field in (
        ({"changes": {"regions box": ["N"]}}, "/changes"),
        ({"changes": {"regions.box": [""]}}, "/changes/"),
        ({"changes": {"regions.box": ["N"] * 9}}, "/changes/"),
    ):
        answer = lab.annotator.request("PUT", "/api/me/keymap", json=body)
        assert answer.status_code == 422, body
        assert answer.json()["field"].startswith(field)


def test_a_programs_key_has_no_keymap(lab: Organization) -> None:
    answer = lab.key().get("/api/me/keymap")
    assert answer.status_code == 404
    assert answer.json()["code"] == "no_person"
