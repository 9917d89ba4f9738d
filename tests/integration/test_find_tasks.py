"""Tasks are found by what happened to them, by what their label says, by their metadata."""

import shlex
from pathlib import Path
from typing import Any

import pytest

from tests.builders import add_texts, choice_project, choose, must_lease, review, submit
from tests.installation import Organization, Service

HOWTO = Path(__file__).parents[2] / "docs/howto/find-tasks.md"


def found(lab: Organization, project: str, query: str = "") -> list[str]:
    """Return the unique_ids of every task that a query string selects, page by page."""
    names: list[str] = []
    cursor = ""
    while True:
        page = lab.requester.ok("GET", f"/api/projects/{project}/tasks?limit=2&{query}{cursor}")
        names += [row["unique_id"] for row in page["items"]]
        if page["next"] is None:
            return names
        cursor = f"&after={page['next']}"


def order(lab: Organization, project: str, **tasks: dict[str, Any]) -> None:
    """Order one task for each name."""
    documents = [
        {"unique_id": name, "assets": [{"text": name}], **details}
        for name, details in tasks.items()
    ]
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=documents)


def answer(lab: Organization, project: str, mood: str, **details: Any) -> str:
    """Answer the next task; return its name."""
    held = must_lease(lab.annotator, project)
    submit(lab.annotator, held, choose(mood), **details)
    task = lab.requester.ok("GET", f"/api/tasks/{held['task']['id']}")
    return task["unique_id"]


def test_labels_are_found_by_their_answers_and_each_other_answer_again(
    lab: Organization,
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 4)
    good = {answer(lab, project, "good") for _ in range(2)}
    bad = answer(lab, project, "bad", unsure=True)

    assert set(found(lab, project, "facet=answer/mood=good")) == good
    assert found(lab, project, "facet=answer/mood=bad") == [bad]
    assert set(found(lab, project, "facet=answer/mood=bad&facet=answer/mood=good")) == {*good, bad}
    assert found(lab, project, "flag=unsure") == [bad]
    assert found(lab, project, "flag=unsure&facet=answer/mood=good") == []
    assert len(found(lab, project, "state=open")) == 1
    assert len(found(lab, project, "state=labelled")) == 3


def test_a_new_label_takes_the_place_of_the_old_one_in_every_search(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    answer(lab, project, "good")
    task = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]["id"]
    lab.lead.ok("POST", f"/api/tasks/{task}/reopen")
    answer_again = lab.person("other", ["annotator"])
    submit(answer_again, must_lease(answer_again, project), choose("bad"))

    assert found(lab, project, "facet=answer/mood=good") == []
    assert found(lab, project, "facet=answer/mood=bad") == ["t0"]


def test_states_of_work_are_told_apart(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 3)
    ruled = answer(lab, project, "good")
    review(lab.reviewer, must_lease(lab.reviewer, project, "review"), "reject", reason="no")
    waiting = answer(lab, project, "good")

    assert set(found(lab, project, "state=review")) <= {ruled, waiting}
    assert found(lab, project, "state=review") == found(lab, project, "state=in_review")
    assert found(lab, project, "state=adjudication") == []
    assert found(lab, project, "flag=sent_back") == [ruled]


def test_open_threads_and_skips_are_found_until_they_are_settled(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    comments = f"/api/tasks/{held['task']['id']}/comments"
    first = lab.annotator.ok("POST", comments, json={"text": "which?"})["items"][0]["id"]
    assert found(lab, project, "flag=comments") == ["t0"]

    settled = f"{comments}/{first}/settled"
    lab.lead.ok("PUT", settled, json={"settled": True})
    assert found(lab, project, "flag=comments") == []
    lab.lead.ok("PUT", settled, json={"settled": False})
    assert found(lab, project, "flag=comments") == ["t0"]

    note = {"lease_token": held["lease_token"], "reason": "other"}
    lab.annotator.ok("POST", f"/api/assignments/{held['assignment']}/skip", json=note)
    assert found(lab, project, "flag=skipped") == ["t0"]


def test_priorities_sort_and_select(lab: Organization) -> None:
    project = choice_project(lab)
    order(lab, project, low={"priority": -5}, usual={}, high={"priority": 9}, also={"priority": 9})

    assert found(lab, project, "sort=priority") == ["high", "also", "usual", "low"]
    assert found(lab, project, "sort=newest") == ["also", "high", "usual", "low"]
    assert found(lab, project, "priority=9") == ["high", "also"]
    assert found(lab, project, "priority=0") == ["usual"]

    task = lab.requester.ok("GET", f"/api/projects/{project}/tasks?unique_id=high")["items"][0]
    lab.lead.ok("PATCH", f"/api/tasks/{task['id']}", json={"priority": -9})

    assert found(lab, project, "sort=priority") == ["also", "usual", "low", "high"]
    assert found(lab, project, "sort=priority&unique_id_prefix=l") == ["low"]


def test_marked_metadata_is_found_among_old_tasks_and_new_ones(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    order(lab, project, a={"metadata": {"city": "Graz", "n": 3}}, b={"metadata": {"city": "Wien"}})
    assert (
        lab.requester.get(f"/api/projects/{project}/tasks?metadata=city=Graz")
        .json()["cure"]
        .startswith("Mark it first")
    )

    keys = f"/api/projects/{project}/metadata-keys"
    lab.requester.ok("PUT", keys, json={"keys": ["city", "n"]})
    order(lab, project, c={"metadata": {"city": "Graz"}}, d={"metadata": {"city": ["Graz"]}})
    service.work()

    assert found(lab, project, "metadata=city=Graz") == ["a", "c"]
    assert found(lab, project, "metadata=n=3") == ["a"]
    assert found(lab, project, "metadata=city=Graz&metadata=city=Wien") == ["a", "b", "c"]
    page = lab.requester.ok("GET", f"/api/projects/{project}/tasks?show=city&limit=1")
    assert page["items"][0]["metadata"] == {"city": "Graz"}
    values = lab.requester.ok(
        "GET", f"/api/projects/{project}/tasks/facets/values?field=metadata&key=city"
    )
    assert values["items"] == [
        {"value": "Graz", "count": 2, "more": False},
        {"value": "Wien", "count": 1, "more": False},
    ]


def test_names_are_found_by_their_beginning_times_by_their_day(lab: Organization) -> None:
    project = choice_project(lab)
    order(lab, project, cam_1={}, cam_2={}, dog_1={})
    done = answer(lab, project, "good")

    assert found(lab, project, "unique_id_prefix=cam_") == ["cam_1", "cam_2"]
    assert found(lab, project, "unique_id=dog_1") == ["dog_1"]
    assert found(lab, project, "unique_id=dog") == []
    assert len(found(lab, project, "created_since=2020-01-01")) == 3
    assert found(lab, project, "created_before=2020-01-01") == []
    assert found(lab, project, "finished_since=2020-01-01") == [done]
    assert found(lab, project, "finished_before=2020-01-01T00:00:00Z") == []


def test_nothing_found_names_what_excludes_most(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 5)
    answer(lab, project, "good")
    path = f"/api/projects/{project}/tasks"

    empty = lab.requester.ok("GET", f"{path}?state=open&facet=answer/mood=good&unique_id_prefix=t")
    assert empty["items"] == []
    assert empty["excluding"] == {"filter": "facets:answer/mood", "without": 4}
    assert lab.requester.ok("GET", path)["excluding"] is None


def test_fields_and_values_are_listed_with_their_numbers(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 3)
    for mood in ("good", "good", "bad"):
        answer(lab, project, mood)
    path = f"/api/projects/{project}/tasks/facets"

    fields = lab.requester.ok("GET", path)
    assert {"field": "answer/mood", "key": None} in fields["items"]
    assert fields["ready"]
    values = lab.requester.ok("GET", f"{path}/values?field=answer/mood")["items"]
    assert [(one["value"], one["count"]) for one in values] == [("bad", 1), ("good", 2)]
    begun = lab.requester.ok("GET", f"{path}/values?field=answer/mood&begins=g")["items"]
    assert [one["value"] for one in begun] == ["good"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("state=lost", "?state"),
        ("flag=lost", "?flag"),
        ("facet=organization=1", "?facet"),
        ("facet=class", "?facet"),
        ("priority=high", "?priority"),
        ("priority=4000", "?priority"),
        ("created_since=yesterday", "?created_since"),
        ("finished_before=9999-99-99", "?finished_before"),
        ("sort=random()", "?sort"),
        ("sort=priority&after=tsk_1", "?after"),
        ("clas=car", "?clas"),
        ("unique_id=%00", "?unique_id"),
        ("facet=class=%00", "?facet"),
    ],
)
def test_what_is_no_filter_is_refused_by_name(lab: Organization, query: str, field: str) -> None:
    project = choice_project(lab)

    response = lab.requester.get(f"/api/projects/{project}/tasks?{query}")

    assert response.status_code == 422, response.text
    assert response.json()["field"] == field
    assert response.json()["cure"]


@pytest.mark.parametrize(
    "value", ["' OR true --", "%", "_", "\\", "{a,b}", "\U0001f6a6", "=" * 100, "a=b"]
)
def test_a_value_is_a_value_whatever_it_looks_like(lab: Organization, value: str) -> None:
    project = choice_project(lab)
    keys = f"/api/projects/{project}/metadata-keys"
    lab.requester.ok("PUT", keys, json={"keys": ["k"]})
    order(lab, project, one={"metadata": {"k": value}}, other={"metadata": {"k": "x"}})

    page = lab.requester.ok(
        "GET", f"/api/projects/{project}/tasks", params={"metadata": f"k={value}"}
    )

    assert [row["unique_id"] for row in page["items"]] == ["one"]


def test_a_bulk_change_reaches_what_the_same_filter_shows(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    order(lab, project, a={"priority": 4}, b={"priority": 4}, c={})
    body = {"action": "cancel", "filter": {"priority": 4, "unique_id_prefix": "a"}}

    lab.lead.ok("POST", f"/api/projects/{project}/tasks/change", json=body)
    service.work()

    assert found(lab, project, "state=cancelled") == ["a"]


def test_a_view_is_kept_for_oneself_or_shared_and_forgotten_by_its_owner(lab: Organization) -> None:
    project = choice_project(lab)
    views = f"/api/projects/{project}/task-views"
    body = {"name": "Doubts", "query": "flag=unsure", "columns": ["metadata:city"]}
    lab.requester.ok("POST", views, json=body)
    assert lab.lead.ok("GET", views)["items"] == []

    lab.requester.ok("POST", views, json={**body, "shared": True})
    (shared,) = lab.lead.ok("GET", views)["items"]
    assert (shared["name"], shared["query"], shared["mine"]) == ("Doubts", "flag=unsure", False)
    assert lab.lead.request("DELETE", f"{views}/{shared['id']}").status_code == 404
    lab.requester.ok("DELETE", f"{views}/{shared['id']}")
    assert lab.requester.ok("GET", views)["items"] == []


def test_the_life_of_a_task_tells_who_had_it_what_a_model_said_and_who_looked(
    lab: Organization,
) -> None:
    project = choice_project(lab)
    prediction = {"model": "m", "version": "1", "score": 0.5, "payload": choose("bad")}
    order(lab, project, a={"predictions": [prediction]})
    answer(lab, project, "good")
    row = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]

    life = [lab.requester.ok("GET", f"/api/tasks/{row['id']}") for _ in range(3)][-1]

    assert [one["model"] for one in life["predictions"]] == ["m"]
    assert [one["state"] for one in life["assignments"]] == ["submitted"]
    looks = [event for event in life["events"] if event["name"] == "task_viewed"]
    assert len(looks) == 1


def test_every_request_of_the_howto_is_answered(lab: Organization, service: Service) -> None:
    """Each curl line of docs/howto/find-tasks.md, in its order."""
    project = choice_project(lab)
    order(lab, project, **{"cam-1": {"metadata": {"city": "Graz"}}, "dog": {}})
    lines = [line for line in HOWTO.read_text("utf-8").splitlines() if line.startswith("curl")]
    assert len(lines) > 5
    for line in lines:
        words = shlex.split(line.replace("$URL", "").replace("$PROJECT", project))
        path = next(word for word in words if word.startswith("/api"))
        body = words[words.index("-d") + 1] if "-d" in words else None
        method = words[words.index("-X") + 1] if "-X" in words else "POST" if body else "GET"
        answered = lab.lead.request(
            method, path, content=body, headers={"Content-Type": "application/json"}
        )
        assert answered.is_success, f"{line}: {answered.text}"
        service.work()
    assert found(lab, project, "flag=held") == ["cam-1"]
