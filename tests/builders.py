"""Projects, tasks and answers with sane defaults."""

from typing import Any

from tests.installation import Client, Organization

CHOICE_ONTOLOGY: dict[str, Any] = {
    "fields": [
        {
            "id": "mood",
            "name": "Mood",
            "kind": "choice",
            "required": True,
            "options": [{"id": "good", "name": "good"}, {"id": "bad", "name": "bad"}],
        }
    ]
}

BOX_ONTOLOGY: dict[str, Any] = {
    "classes": [
        {"id": "car", "name": "car", "color": 1, "key": "1"},
        {"id": "person", "name": "person", "color": 3, "key": "2"},
    ]
}


def choice_project(lab: Organization, **policy: Any) -> str:
    """Return the id of a project that asks one choice about a text."""
    body = {
        "name": "Moods",
        "task_type": "questionnaire",
        "ontology": CHOICE_ONTOLOGY,
        "policy": policy,
    }
    return lab.requester.ok("POST", "/api/projects", json=body)["id"]


def box_project(lab: Organization, **policy: Any) -> str:
    """Return the id of a project that asks for boxes on pictures."""
    body = {
        "name": "Cars",
        "task_type": "image_regions",
        "ontology": BOX_ONTOLOGY,
        "policy": policy,
    }
    return lab.requester.ok("POST", "/api/projects", json=body)["id"]


def add_texts(lab: Organization, project: str, count: int, *, prefix: str = "t") -> dict[str, Any]:
    """Order ``count`` tasks about short texts."""
    tasks = [{"unique_id": f"{prefix}{n}", "assets": [{"text": f"text {n}"}]} for n in range(count)]
    return lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=tasks)


def newcomer(lab: Organization, name: str, *roles: str) -> tuple[Client, str]:
    """Return a new person's client and annotator's id; an annotator when no role is given."""
    lead = lab.lead
    client = lab.person(name, roles or ["annotator"])
    newest = lead.ok("GET", "/api/annotators?limit=200")["items"][-1]
    return client, newest["id"]


def choose(option: str) -> dict[str, Any]:
    """Return an answer to the choice project."""
    return {"answers": {"mood": option}}


def boxes(*regions: tuple[str, float, float, float, float]) -> dict[str, Any]:
    """Return an answer with boxes: (class, x, y, width, height)."""
    return {
        "regions": [
            {
                "id": f"r{n}",
                "class": name,
                "shape": {"kind": "box", "x": x, "y": y, "width": width, "height": height},
            }
            for n, (name, x, y, width, height) in enumerate(regions, 1)
        ]
    }


def lease(annotator: Client, project: str, kind: str = "annotate") -> dict[str, Any] | None:
    """Return the next lease, or None."""
    response = annotator.post(f"/api/projects/{project}/lease", json={"kind": kind})
    assert response.status_code in (200, 204), response.text
    return response.json() if response.status_code == 200 else None


def must_lease(annotator: Client, project: str, kind: str = "annotate") -> dict[str, Any]:
    """Return the next lease; there must be one."""
    found = lease(annotator, project, kind)
    assert found is not None, "the queue is empty"
    return found


def submit(
    annotator: Client, held: dict[str, Any], payload: dict[str, Any], *, unsure: bool = False
) -> dict[str, Any]:
    """Submit an answer for a lease."""
    return annotator.ok(
        "POST",
        f"/api/assignments/{held['assignment']}/submit",
        json={
            "lease_token": held["lease_token"],
            "payload": payload,
            "active_seconds": 2.5,
            "unsure": unsure,
        },
    )


def review(reviewer: Client, held: dict[str, Any], verdict: str, **details: Any) -> dict[str, Any]:
    """Rule on a review lease."""
    return reviewer.ok(
        "POST",
        f"/api/assignments/{held['assignment']}/review",
        json={"lease_token": held["lease_token"], "verdict": verdict, **details},
    )
