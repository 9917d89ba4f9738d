"""The second factor at the door: asked for, shown once, and a way back in for who lost it."""

import base64
import time
from typing import Any

import httpx
import pytest

from labelwright.identity.second_factor import STEP_SECONDS, code_at
from tests.installation import Organization, Service
from tests.integration.test_account import ask, enter, grow_old
from tests.integration.test_people import invite, join, member_of, session
from tests.integration.test_sign_in import PASSWORD


class Phone:
    """Somebody with an authenticator app."""

    def __init__(self, service: Service, address: str) -> None:
        self.service = service
        self.address = address
        self.headers = enter(service, address)
        begun = ask(service, self.headers, "POST", "/api/me/second-factor").json()
        self.secret = base64.b32decode(begun["secret"])
        self.picture = begun["qr"]
        self.used = 0
        body = {"code": self.code()}
        path = "/api/me/second-factor/confirm"
        self.recovery = ask(service, self.headers, "POST", path, json=body).json()["codes"]

    def code(self) -> str:
        """Return a code that counts and was not used: the clock is not waited for."""
        now = int(time.time() // STEP_SECONDS)
        self.used = max(self.used + 1, now - 1)
        return code_at(self.secret, self.used)

    def sign_in(self, **more: Any) -> httpx.Response:
        self.service.http.cookies.clear()
        body = {"email": self.address, "password": PASSWORD, **more}
        answer = self.service.client().post("/api/session", json=body)
        self.service.http.cookies.clear()
        return answer


@pytest.fixture
def phone(service: Service, lab: Organization) -> Phone:
    address = f"phone@{lab.id.hex}.example"
    join(service, invite(lab, address, ["annotator"]))
    return Phone(service, address)


def test_password_alone_opens_nothing_any_more_and_with_a_code_it_does(phone: Phone) -> None:
    alone = phone.sign_in()
    wrong = phone.sign_in(code="000000")

    assert (alone.status_code, alone.json()["code"]) == (401, "second_factor_needed")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "second_factor_wrong")
    assert phone.sign_in(code=phone.code()).status_code == 200


def test_code_works_once(phone: Phone) -> None:
    code = phone.code()

    assert [phone.sign_in(code=code).status_code for _ in range(2)] == [200, 401]


def test_recovery_code_works_once_and_is_counted(service: Service, phone: Phone) -> None:
    code = phone.recovery[3].upper()
    statuses = [phone.sign_in(code=code).status_code for _ in range(2)]
    left = ask(service, phone.headers, "GET", "/api/me/second-factor").json()

    assert statuses == [200, 401]
    assert left == {"on": True, "recovery_codes": 9}


def test_wrong_password_does_not_tell_of_a_second_factor(phone: Phone) -> None:
    refused = phone.sign_in(password="wrong wrong wrong").json()

    assert refused["code"] == "sign_in_failed"


def test_token_is_no_way_round_the_second_factor(service: Service, phone: Phone) -> None:
    body = {"name": "t"}
    token = ask(service, phone.headers, "POST", "/api/me/tokens", json=body).json()["token"]
    refused = service.client().post("/api/session", json={"token": token})

    assert (refused.status_code, refused.json()["code"]) == (401, "second_factor_needed")


def test_guesses_at_the_code_are_limited_and_being_asked_for_it_is_no_guess(phone: Phone) -> None:
    asked = [phone.sign_in().status_code for _ in range(12)]
    guessed = [phone.sign_in(code="000000").status_code for _ in range(11)]

    assert asked == [401] * 12
    assert guessed == [401] * 10 + [429]


def test_nothing_counts_before_its_first_code_was_shown(
    service: Service, lab: Organization
) -> None:
    address = f"begun@{lab.id.hex}.example"
    headers = session(join(service, invite(lab, address, ["annotator"])))
    ask(service, headers, "POST", "/api/me/second-factor")
    path = "/api/me/second-factor/confirm"

    wrong = ask(service, headers, "POST", path, json={"code": "000000"})

    assert (wrong.status_code, wrong.json()["field"]) == (422, "/code")
    assert enter(service, address)


def test_proof_and_a_new_password_ask_for_the_code_as_well(
    service: Service, lab: Organization, phone: Phone
) -> None:
    grow_old(service, lab)

    def prove(**more: str) -> httpx.Response:
        body = {"password": PASSWORD, **more}
        return ask(service, phone.headers, "POST", "/api/session/proof", json=body)

    alone, full = prove(), prove(code=phone.code())

    assert (alone.status_code, alone.json()["code"]) == (422, "second_factor_needed")
    assert full.status_code == 204


def test_it_is_removed_by_oneself_soon_after_a_proof(
    service: Service, lab: Organization, phone: Phone
) -> None:
    grow_old(service, lab)
    refused = ask(service, phone.headers, "DELETE", "/api/me/second-factor")
    proof = {"password": PASSWORD, "code": phone.code()}
    ask(service, phone.headers, "POST", "/api/session/proof", json=proof)

    assert (refused.status_code, refused.json()["code"]) == (403, "prove_first")
    assert ask(service, phone.headers, "DELETE", "/api/me/second-factor").status_code == 204
    assert phone.sign_in().status_code == 200


def test_administrator_takes_a_lost_one_away_but_not_of_who_belongs_elsewhere_too(
    service: Service, lab: Organization, phone: Phone
) -> None:
    member = member_of(lab, phone.address)
    path = f"/api/members/{member['id']}/second-factor"
    other = service.organization()
    link = invite(other, phone.address, ["annotator"])
    body = {"token": link["path"].partition("#")[2]}

    assert member["second_factor"]
    assert lab.admin.request("DELETE", path).status_code == 204
    assert phone.sign_in().status_code == 200
    ask(service, phone.headers, "POST", "/api/join", json=body)
    refused = lab.admin.request("DELETE", path)
    assert (refused.status_code, refused.json()["code"]) == (409, "shared_account")


def test_secret_and_recovery_codes_are_nowhere_in_the_database(
    service: Service, phone: Phone
) -> None:
    with service.superuser() as connection:
        secrets = connection.execute("SELECT secret FROM second_factor").fetchall()
        codes = connection.execute("SELECT hash FROM recovery_code").fetchall()

    assert secrets
    assert codes
    assert all(phone.secret not in bytes(row[0]) for row in secrets)
    assert all(phone.recovery[0].encode() not in bytes(row[0]) for row in codes)
    assert phone.picture.startswith("<?xml")


def test_organization_asks_for_it_after_a_time_of_grace_and_keys_work_on(
    service: Service, lab: Organization, phone: Phone
) -> None:
    late = f"late@{lab.id.hex}.example"
    headers = session(join(service, invite(lab, late, ["lead"])))
    key = lab.key()
    token = ask(service, headers, "POST", "/api/me/tokens", json={"name": "t"}).json()["token"]

    def require(days: int) -> None:
        rule = {"required": True, "grace_days": days}
        owner = member_of(lab, phone.address)
        lab.admin.ok("PUT", f"/api/members/{owner['id']}/roles", json={"roles": ["admin"]})
        path = "/api/organization/second-factor"
        assert ask(service, phone.headers, "PUT", path, json=rule).status_code == 204

    require(days=7)
    (here,) = ask(service, headers, "GET", "/api/me").json()["organizations"]
    assert here["second_factor_by"] is not None
    assert ask(service, headers, "GET", "/api/projects").status_code == 200

    require(days=0)
    refused = ask(service, headers, "GET", "/api/projects")
    assert (refused.status_code, refused.json()["code"]) == (403, "second_factor_required")
    assert service.client(token).get("/api/projects").status_code == 403
    assert key.get("/api/projects").status_code == 200
    assert ask(service, phone.headers, "GET", "/api/projects").status_code == 200

    begun = ask(service, headers, "POST", "/api/me/second-factor").json()
    code = code_at(base64.b32decode(begun["secret"]), int(time.time() // STEP_SECONDS))
    ask(service, headers, "POST", "/api/me/second-factor/confirm", json={"code": code})
    assert ask(service, headers, "GET", "/api/projects").status_code == 200


def test_who_has_none_asks_nobody_for_one(lab: Organization) -> None:
    refused = lab.admin.request("PUT", "/api/organization/second-factor", json={"required": True})

    assert (refused.status_code, refused.json()["code"]) == (409, "no_second_factor")
