"""An annotator on hold gets no new work, reads why, and finishes what he holds."""

from tests.builders import add_texts, choice_project, choose, must_lease, newcomer, submit
from tests.installation import Client, Organization


def ask(client: Client, project: str) -> tuple[int, str]:
    """Return the status of asking for work, and the text of the answer."""
    answer = client.post(f"/api/projects/{project}/lease", json={})
    return answer.status_code, answer.text


def test_who_is_on_hold_reads_the_reason_and_finishes_what_he_holds(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    person, name = newcomer(lab, "person")
    held = must_lease(person, project)
    path = f"/api/annotators/{name}/holds"
    hold = lab.lead.ok("POST", path, json={"reason": "Read chapter two again."})["id"]

    status, text = ask(person, project)

    assert status == 409
    assert "on_hold" in text
    assert "Read chapter two again." in text
    renew = f"/api/assignments/{held['assignment']}/renew"
    assert person.post(renew, json={"lease_token": held["lease_token"]}).status_code == 200
    assert submit(person, held, choose("good"))["outcome"] == "accepted"
    assert ask(lab.annotator, project)[0] == 200
    lab.lead.ok("DELETE", f"/api/holds/{hold}")
    lab.lead.ok("DELETE", f"/api/holds/{hold}")
    assert ask(person, project)[0] == 204


def test_hold_in_one_project_leaves_the_others(lab: Organization) -> None:
    here, there = choice_project(lab), choice_project(lab)
    add_texts(lab, here, 1)
    add_texts(lab, there, 1)
    person, name = newcomer(lab, "person")
    body = {"reason": "not this one", "project": here}
    lab.lead.ok("POST", f"/api/annotators/{name}/holds", json=body)

    assert ask(person, here)[0] == 409
    assert ask(person, there)[0] == 200


def test_second_hold_goes_on_when_the_first_is_ended(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    person, name = newcomer(lab, "person")
    path = f"/api/annotators/{name}/holds"
    first = lab.lead.ok("POST", path, json={"reason": "one thing"})["id"]
    lab.lead.ok("POST", path, json={"reason": "another thing", "project": project})

    lab.lead.ok("DELETE", f"/api/holds/{first}")

    status, text = ask(person, project)
    assert (status, "another thing" in text) == (409, True)
    shown = lab.lead.ok("GET", "/api/annotators?limit=200")["items"]
    assert [h["reason"] for a in shown if a["id"] == name for h in a["holds"]] == ["another thing"]
