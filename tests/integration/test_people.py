"""Members, roles in projects, invitations, resets: who comes in, and who is let out again."""

from typing import Any

import httpx
import pytest

from tests.builders import choice_project
from tests.installation import Organization, Service
from tests.integration.test_sign_in import PASSWORD, SAME_ORIGIN, cookie_of, sign_in

NEW_PASSWORD = "a word about seven horses"


def token_of(link: dict[str, Any]) -> str:
    return link["path"].partition("#")[2]


def invite(lab: Organization, email: str, roles: list[str], **more: Any) -> dict[str, Any]:
    document = {"email": email, "roles": roles, **more}
    return lab.admin.ok("POST", "/api/invitations", json=document)


def join(service: Service, link: dict[str, Any], **more: Any) -> httpx.Response:
    service.http.cookies.clear()
    document = {"token": token_of(link), "name": "New", "password": PASSWORD, **more}
    answer = service.client().post("/api/join", json=document)
    service.http.cookies.clear()
    return answer


def session(response: httpx.Response) -> dict[str, str]:
    assert response.is_success, response.text
    return {**cookie_of(response), **SAME_ORIGIN}


def member_of(lab: Organization, email: str) -> dict[str, Any]:
    members = lab.admin.ok("GET", "/api/members")["items"]
    return next(one for one in members if one["email"] == email)


@pytest.fixture
def address(lab: Organization) -> str:
    return f"new@{lab.id.hex}.example"


def test_invited_person_sets_name_and_password_and_is_in(
    service: Service, lab: Organization, address: str
) -> None:
    link = invite(lab, address.upper(), ["annotator", "reviewer"])
    shown = service.client().ok("POST", "/api/join/look", json={"token": token_of(link)})

    joined = join(service, link)

    assert (shown["email"], shown["organization"]) == (address, lab.name)
    assert joined.json()["organizations"][0]["roles"] == ["annotator", "reviewer"]
    assert service.client().get("/api/desk", headers=session(joined)).status_code == 200
    assert sign_in(service, email=address, password=PASSWORD).status_code == 200
    assert lab.admin.ok("GET", "/api/invitations")["items"] == []
    assert member_of(lab, address)["pseudonym"]


def test_invitation_to_one_project_opens_that_project_only(
    service: Service, lab: Organization, address: str
) -> None:
    inside, beside = choice_project(lab), choice_project(lab)
    headers = session(join(service, invite(lab, address, ["requester"], project=inside)))
    client = service.client()

    listed = client.get("/api/projects", headers=headers).json()["items"]

    assert [one["id"] for one in listed] == [inside]
    assert client.get(f"/api/projects/{beside}", headers=headers).status_code == 404
    assert client.get(f"/api/projects/{inside}", headers=headers).status_code == 200
    assert client.post("/api/projects", json={}, headers=headers).status_code == 403


def test_requester_of_one_project_reviews_another(service: Service, lab: Organization) -> None:
    one, other = choice_project(lab), choice_project(lab)
    client = lab.person("both", [])
    member = next(m for m in lab.admin.ok("GET", "/api/members")["items"] if m["name"] == "both")
    for project, role in ((one, "requester"), (other, "reviewer")):
        path = f"/api/members/{member['id']}/projects/{project}/roles"
        lab.admin.ok("PUT", path, json={"roles": [role]})

    assert client.get(f"/api/projects/{one}").status_code == 200
    assert client.get(f"/api/projects/{other}").status_code == 403
    body = {"kind": "review"}
    assert client.post(f"/api/projects/{other}/lease", json=body).status_code == 204
    assert client.post(f"/api/projects/{one}/lease", json=body).status_code == 403
    assert client.ok("GET", "/api/desk")["queues"] == []


def spoil_by_use(service: Service, lab: Organization, link: dict[str, Any]) -> None:
    assert join(service, link).is_success


def spoil_by_revoking(service: Service, lab: Organization, link: dict[str, Any]) -> None:
    lab.admin.ok("DELETE", f"/api/invitations/{link['id']}")


def spoil_by_another_link(service: Service, lab: Organization, link: dict[str, Any]) -> None:
    lab.admin.ok("POST", f"/api/invitations/{link['id']}/renew")


def spoil_by_time(service: Service, lab: Organization, link: dict[str, Any]) -> None:
    with service.superuser() as connection:
        connection.execute(
            "UPDATE invitation SET expires_at = now() WHERE organization = %s", [lab.id]
        )


@pytest.mark.parametrize(
    "spoil", [spoil_by_use, spoil_by_revoking, spoil_by_another_link, spoil_by_time]
)
def test_link_works_once_and_not_after_it_was_taken_back_replaced_or_grew_old(
    service: Service, lab: Organization, address: str, spoil: Any
) -> None:
    link = invite(lab, address, ["annotator"])
    spoil(service, lab, link)

    refused = join(service, link)

    assert (refused.status_code, refused.json()["code"]) == (404, "no_invitation")


def test_another_link_of_an_invitation_works(
    service: Service, lab: Organization, address: str
) -> None:
    link = invite(lab, address, ["annotator"])
    again = lab.admin.ok("POST", f"/api/invitations/{link['id']}/renew")

    assert join(service, again).is_success


def test_link_is_nowhere_in_the_database(service: Service, lab: Organization, address: str) -> None:
    token = token_of(invite(lab, address, ["annotator"]))

    with service.superuser() as connection:
        rows = connection.execute(
            "SELECT i::text FROM invitation i WHERE organization = %s", [lab.id]
        ).fetchall()
    assert rows
    assert all(token not in row[0] for row in rows)


def test_account_that_exists_joins_after_signing_in_and_keeps_its_password(
    service: Service, lab: Organization, address: str
) -> None:
    other = service.organization()
    join(service, invite(other, address, ["annotator"]))
    link = invite(lab, address, ["reviewer"])

    refused = join(service, link, password=NEW_PASSWORD)
    headers = session(sign_in(service, email=address, password=PASSWORD))
    service.http.cookies.clear()
    joined = service.client().post("/api/join", json={"token": token_of(link)}, headers=headers)

    assert (refused.status_code, refused.json()["code"]) == (409, "account_exists")
    assert joined.status_code == 204
    assert sign_in(service, email=address, password=NEW_PASSWORD).status_code == 401
    places = sign_in(service, email=address, password=PASSWORD).json()["organizations"]
    assert {tuple(one["roles"]) for one in places} == {("annotator",), ("reviewer",)}


def test_invitation_of_somebody_else_is_not_accepted_by_who_is_signed_in(
    service: Service, lab: Organization, address: str
) -> None:
    join(service, invite(lab, address, ["annotator"]))
    link = invite(lab, f"else-{address}", ["admin"])
    headers = session(sign_in(service, email=address, password=PASSWORD))
    service.http.cookies.clear()

    refused = service.client().post("/api/join", json={"token": token_of(link)}, headers=headers)

    assert (refused.status_code, refused.json()["code"]) == (409, "other_account")


def test_last_administrator_stays(lab: Organization) -> None:
    me = next(one for one in lab.admin.ok("GET", "/api/members")["items"] if one["is_you"])

    for method, path, body in (
        ("PUT", f"/api/members/{me['id']}/roles", {"json": {"roles": ["lead"]}}),
        ("DELETE", f"/api/members/{me['id']}", {}),
    ):
        refused = lab.admin.request(method, path, **body)
        assert (refused.status_code, refused.json()["code"]) == (409, "last_admin")


def test_removed_member_is_out_with_sessions_and_tokens_at_once(
    service: Service, lab: Organization, address: str
) -> None:
    headers = session(join(service, invite(lab, address, ["annotator"])))
    client = service.client()
    token = client.post("/api/me/tokens", json={"name": "t"}, headers=headers).json()["token"]
    assert service.client(token).get("/api/desk").status_code == 200

    lab.admin.ok("DELETE", f"/api/members/{member_of(lab, address)['id']}")

    assert client.get("/api/desk", headers=headers).status_code == 401
    assert service.client(token).get("/api/desk").status_code == 401


def test_member_signed_out_here_works_on_elsewhere(
    service: Service, lab: Organization, address: str
) -> None:
    other = service.organization()
    join(service, invite(lab, address, ["annotator"]))
    link = invite(other, address, ["annotator"])
    headers = session(sign_in(service, email=address, password=PASSWORD))
    client = service.client()
    client.post("/api/join", json={"token": token_of(link)}, headers=headers)
    slugs = [one["slug"] for one in client.get("/api/me", headers=headers).json()["organizations"]]
    here = lab.admin.ok("GET", "/api/me")["organization"]
    (elsewhere,) = set(slugs) - {here}

    lab.admin.ok("POST", f"/api/members/{member_of(lab, address)['id']}/sign-out")

    def status(slug: str) -> int:
        chosen = {**headers, "labelwright-organization": slug}
        return client.get("/api/desk", headers=chosen).status_code

    assert (status(here), status(elsewhere)) == (404, 200)
    assert sign_in(service, email=address, password=PASSWORD).status_code == 200


def test_reset_link_sets_a_password_once_and_ends_every_session(
    service: Service, lab: Organization, address: str
) -> None:
    headers = session(join(service, invite(lab, address, ["annotator"])))
    link = lab.admin.ok("POST", f"/api/members/{member_of(lab, address)['id']}/reset")
    body = {"token": token_of(link), "password": NEW_PASSWORD}
    nobody = service.client()
    shown = nobody.ok("POST", "/api/reset/look", json={"token": token_of(link)})

    assert nobody.post("/api/reset", json=body).status_code == 204
    assert nobody.post("/api/reset", json=body).status_code == 404
    assert shown["email"] == address
    assert nobody.get("/api/desk", headers=headers).status_code == 401
    assert sign_in(service, email=address, password=PASSWORD).status_code == 401
    assert sign_in(service, email=address, password=NEW_PASSWORD).status_code == 200


def test_reset_link_lives_an_hour(service: Service, lab: Organization, address: str) -> None:
    join(service, invite(lab, address, ["annotator"]))
    link = lab.admin.ok("POST", f"/api/members/{member_of(lab, address)['id']}/reset")
    with service.superuser() as connection:
        row = connection.execute(
            """UPDATE password_reset SET expires_at = now() WHERE organization = %s
               RETURNING expires_at - created_at""",
            [lab.id],
        ).fetchone()
    body = {"token": token_of(link), "password": NEW_PASSWORD}

    assert row is not None
    assert service.client().post("/api/reset", json=body).status_code == 404


def test_password_of_somebody_who_belongs_elsewhere_too_is_not_ours_to_reset(
    service: Service, lab: Organization, address: str
) -> None:
    other = service.organization()
    join(service, invite(lab, address, ["annotator"]))
    link = lab.admin.ok("POST", f"/api/members/{member_of(lab, address)['id']}/reset")
    headers = session(sign_in(service, email=address, password=PASSWORD))
    second = invite(other, address, ["admin"])
    service.client().post("/api/join", json={"token": token_of(second)}, headers=headers)

    service.http.cookies.clear()
    refused = lab.admin.post(f"/api/members/{member_of(lab, address)['id']}/reset")
    late = service.client().post(
        "/api/reset", json={"token": token_of(link), "password": NEW_PASSWORD}
    )

    assert (refused.status_code, refused.json()["code"]) == (409, "shared_account")
    assert (late.status_code, late.json()["code"]) == (409, "shared_account")


def test_changes_of_people_are_events_without_secrets(
    service: Service, lab: Organization, address: str
) -> None:
    link = invite(lab, address, ["annotator"])
    join(service, link)
    member = member_of(lab, address)["id"]
    lab.admin.ok("PUT", f"/api/members/{member}/roles", json={"roles": ["reviewer"]})
    lab.admin.ok("POST", f"/api/members/{member}/reset")
    lab.admin.ok("DELETE", f"/api/members/{member}")

    async def events() -> list[Any]:
        async with service.application.db.transaction(lab.id) as tx:
            rows = await tx.all("SELECT name, key_id, body FROM event ORDER BY id")
            return [(row.name, str(tx.open(row.key_id, row.body))) for row in rows]

    found = service.run(events())

    names = {"invited", "invitation_accepted", "roles_changed", "reset_issued", "member_removed"}
    assert names <= {name for name, _ in found}
    assert all(token_of(link) not in body for _, body in found)


def test_hundredth_link_in_a_while_is_the_last(lab: Organization) -> None:
    def ask(number: int) -> httpx.Response:
        body = {"email": f"many{number}@{lab.id.hex}.example", "roles": ["annotator"]}
        return lab.admin.post("/api/invitations", json=body)

    statuses = [ask(number).status_code for number in range(101)]

    assert statuses == [201] * 100 + [429]


@pytest.mark.parametrize("body", [{"roles": []}, {"roles": ["king"]}, {"roles": ["admin"]}])
def test_invitation_names_roles_that_can_be_held_there(
    lab: Organization, address: str, body: dict[str, Any]
) -> None:
    project = choice_project(lab)

    refused = lab.admin.post(
        "/api/invitations", json={"email": address, "project": project, **body}
    )

    assert (refused.status_code, refused.json()["field"]) == (422, "/roles")
