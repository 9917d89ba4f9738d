"""Sign-in, sessions, cookies: one authentication path, no oracle, no cross-site use."""

import httpx
import pytest

from labelwright.flow.add_person import add_person
from labelwright.kernel.errors import InvalidInputError
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
