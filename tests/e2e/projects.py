"""Projects for the browser tests, in every state that a page can show."""

import time
from typing import Any

import httpx
import psycopg

from labelwright.demo.reference import DemoItem, demo_project, item_content
from labelwright.kernel import strict_json
from labelwright.kernel.ids import new_id
from labelwright.supervisor.home import Home
from labelwright.supervisor.postgres import superuser_url
from tests.e2e.conftest import Running

QUESTIONS: dict[str, Any] = {
    "fields": [
        {
            "id": "kind",
            "kind": "choice",
            "name": "What is asked for?",
            "help": "What the person who asks wants from the answer.",
            "required": True,
            "options": [
                {
                    "id": "text",
                    "name": "A text",
                    "fields": [
                        {
                            "id": "form",
                            "kind": "choice",
                            "name": "Which form?",
                            "required": True,
                            "options": [
                                {"id": "letter", "name": "Letter"},
                                {"id": "story", "name": "Story"},
                            ],
                        }
                    ],
                },
                {"id": "fact", "name": "A fact"},
                {"id": "program", "name": "A program"},
            ],
        },
        {
            "id": "topics",
            "kind": "choices",
            "name": "Topics",
            "options": [
                {"id": "travel", "name": "Travel"},
                {"id": "nature", "name": "Nature"},
                {"id": "history", "name": "History"},
            ],
        },
        {"id": "clear", "kind": "rating", "name": "How clear is it?", "minimum": 1, "maximum": 5},
        {"id": "safe", "kind": "boolean", "name": "Is it safe to answer?"},
        {"id": "words", "kind": "number", "name": "Words expected", "minimum": 0},
        {"id": "since", "kind": "date", "name": "Asked about a day"},
        {"id": "note", "kind": "text", "name": "Anything unusual?"},
    ]
}


def furnish(running: Running) -> dict[str, str]:
    """Make projects in every state; return what the addresses of `PAGES` are filled with."""
    with (
        running.client("requester") as requester,
        running.client("annotator") as annotator,
        running.client("reviewer") as reviewer,
    ):
        street = _street(running, requester)
        texts = _texts(running, requester)
        shelf = {"classes": [{"id": "shelf", "name": "shelf"}]}
        empty = _created(requester, name="Shelves", task_type="image_regions", ontology=shelf)
        labelled = _answer(annotator, street)
        _accept(reviewer, street)
        running.wait_for(street, "labels", 1)
        for _ in range(2):
            _answer(annotator, street)
        _export(requester, street)
        _publish(requester, street)
        spoil_a_job(running)
        running.wait_for(street, "in_review", 2)
        return {
            "invitation": _look_after_people(running, street),
            "slug": running.slug,
            "webhook": _webhook(requester),
            "street": street,
            "empty": empty,
            "labelled": labelled,
            "boxes": _lease(annotator, street)["assignment"],
            "questions": _lease(annotator, texts)["assignment"],
            "review": _lease(reviewer, street, "review")["assignment"],
        }


def _webhook(requester: httpx.Client) -> str:
    """Return a webhook whose receiver cannot be reached: its log holds a message that waits."""
    body = {"url": "http://localhost/hook", "description": "Training starts on new labels"}
    webhook = _posted(requester, "/api/webhooks", json=body)["webhook"]["id"]
    _posted(requester, f"/api/webhooks/{webhook}/test")
    for _ in range(200):
        (message,) = requester.get(f"/api/webhooks/{webhook}/messages").json()["items"]
        if message["attempts"]:
            return webhook
        time.sleep(0.1)
    raise AssertionError("the test was never tried")


OCCLUSION: dict[str, Any] = {
    "id": "occlusion",
    "kind": "choice",
    "name": "Occlusion",
    "required": True,
    "options": [{"id": name, "name": name} for name in ("none", "part", "most")],
}


def box_project(
    running: Running, *, pictures: int = 1, attributes: bool = False, **policy: Any
) -> str:
    """Return a project that asks for boxes of two classes on so many pictures, all ready."""
    demo = demo_project("street")
    fields = [OCCLUSION] if attributes else []
    classes = [{"id": name, "name": name, "fields": fields} for name in ("car", "van")]
    with running.client("requester") as client:
        project = _created(
            client,
            name="Boxes",
            task_type="image_regions",
            ontology={"classes": classes},
            policy=policy,
        )
        orders = [_order(client, item, item_content(demo, item)) for item in demo.items[:pictures]]
        _posted(client, f"/api/projects/{project}/tasks", json=orders)
    running.wait_for(project, "open", pictures)
    return project


def region_project(running: Running, name: str, *, pictures: int = 1, **members: Any) -> str:
    """Return a project of image regions on so many pictures, all ready."""
    ontology = members.pop("ontology", {"classes": [{"id": "thing", "name": "thing"}]})
    with running.client("requester") as client:
        body = {"name": name, "task_type": "image_regions", "ontology": ontology, **members}
        project = _created(client, **body)
    if pictures:
        add_pictures(running, project, pictures=pictures)
    return project


def add_pictures(running: Running, project: str, *, pictures: int) -> None:
    """Add so many pictures to a project without tasks; return when all are ready."""
    demo = demo_project("street")
    with running.client("requester") as client:
        orders = [_order(client, item, item_content(demo, item)) for item in demo.items[:pictures]]
        _posted(client, f"/api/projects/{project}/tasks", json=orders)
    running.wait_for(project, "open", pictures)


def choice_project(running: Running, *, texts: int) -> str:
    """Return a project that asks for the tone of so many texts."""
    tone = {
        "id": "tone",
        "kind": "choice",
        "name": "Tone",
        "required": True,
        "options": [{"id": "kind", "name": "kind"}, {"id": "rude", "name": "rude"}],
    }
    with running.client("requester") as client:
        project = _created(
            client, name="Tone", task_type="questionnaire", ontology={"fields": [tone]}
        )
        assets = [{"text": f"Text number {n}", "name": f"text-{n}"} for n in range(texts)]
        orders = [{"assets": [asset]} for asset in assets]
        _posted(client, f"/api/projects/{project}/tasks", json=orders)
    running.wait_for(project, "open", texts)
    return project


def span_project(
    running: Running,
    orders: list[dict[str, Any]],
    *,
    settings: dict[str, Any] | None = None,
    **policy: Any,
) -> str:
    """Return a project that asks for spans of two classes, and for who is bound by a duty."""
    classes = [{"id": name, "name": name} for name in ("party", "duty")]
    bound = {"id": "bound", "name": "binds", "from": ["duty"], "to": ["party"]}
    with running.client("requester") as client:
        project = _created(
            client,
            name="Contracts",
            task_type="text_spans",
            ontology={"classes": classes, "relations": [bound]},
            settings=settings or {},
            policy=policy,
        )
        _posted(client, f"/api/projects/{project}/tasks", json=orders)
    running.wait_for(project, "open", len(orders))
    return project


def form_project(running: Running, assets: list[dict[str, Any]], **policy: Any) -> str:
    """Return a project with one task that asks questions of every kind about some assets."""
    with running.client("requester") as client:
        project = _created(
            client, name="Forms", task_type="questionnaire", ontology=QUESTIONS, policy=policy
        )
        _posted(client, f"/api/projects/{project}/tasks", json=[{"assets": assets}])
    running.wait_for(project, "open", 1)
    return project


def pause(running: Running, project: str) -> None:
    """Let a project hand out no more work."""
    with running.client("requester") as client:
        client.patch(f"/api/projects/{project}", json={"state": "paused"}).raise_for_status()


def tasks(client: httpx.Client, project: str) -> list[dict[str, Any]]:
    """Return the rows of a project's tasks."""
    return client.get(f"/api/projects/{project}/tasks").json()["items"]


def answers(running: Running, project: str) -> list[dict[str, Any]]:
    """Return every annotation that the server has of a project."""
    with running.client("lead") as lead:
        lives = [lead.get(f"/api/tasks/{row['id']}").json() for row in tasks(lead, project)]
    return [annotation for life in lives for annotation in life["annotations"]]


def _created(client: httpx.Client, **body: Any) -> str:
    return _posted(client, "/api/projects", json=body)["id"]


def _posted(client: httpx.Client, path: str, **details: Any) -> Any:
    answer = client.post(path, **details)
    assert answer.is_success, f"POST {path}: {answer.status_code} {answer.text}"
    return answer.json()


def _street(running: Running, client: httpx.Client) -> str:
    """A project of boxes: five pictures with predictions, and one that cannot be read."""
    demo = demo_project("street")
    project = _created(
        client,
        name="Street scenes",
        task_type=demo.task_type,
        settings=demo.settings,
        ontology=strict_json.plain(demo.ontology),
        guidelines=demo.guidelines,
        policy={"review": "all"},
    )
    orders = [_predicted(client, item, item_content(demo, item)) for item in demo.items[:5]]
    broken = _uploaded(client, "smudge-1.jpg", b"\xff\xd8\xff\xe0 not a picture")
    orders.append({"assets": [{"uri": broken, "name": "smudge-1.jpg"}]})
    _posted(client, f"/api/projects/{project}/tasks", json=orders)
    running.wait_for(project, "open", 5)
    running.wait_for(project, "broken", 1)
    return project


def _order(client: httpx.Client, item: DemoItem, content: bytes) -> dict[str, Any]:
    name = item.file or item.unique_id
    return {
        "unique_id": item.unique_id,
        "metadata": item.metadata,
        "assets": [{"uri": _uploaded(client, name, content), "name": name}],
    }


def _predicted(client: httpx.Client, item: DemoItem, content: bytes) -> dict[str, Any]:
    found = {"regions": item.answer["regions"][:4]}
    predictions = [{"model": "detector", "score": 0.83, "payload": found}]
    return {**_order(client, item, content), "predictions": predictions}


def _uploaded(client: httpx.Client, name: str, content: bytes) -> str:
    headers = {"content-type": "image/jpeg"}
    return _posted(client, f"/api/assets?name={name}", content=content, headers=headers)["uri"]


def _texts(running: Running, client: httpx.Client) -> str:
    """A project of questions about texts, with every kind of field."""
    items = demo_project("texts").items
    project = _created(
        client,
        name="Requests to an assistant",
        task_type="questionnaire",
        ontology=QUESTIONS,
        guidelines="# Reading\nRead the **whole** request first.\n",
    )
    orders = [{"assets": [{"text": item.text, "name": item.unique_id}]} for item in items[:3]]
    _posted(client, f"/api/projects/{project}/tasks", json=orders)
    running.wait_for(project, "open", 3)
    return project


def _lease(client: httpx.Client, project: str, kind: str = "annotate") -> dict[str, Any]:
    return _posted(client, f"/api/projects/{project}/lease", json={"kind": kind})


def lease_when_free(running: Running, project: str, name: str) -> None:
    """Lease the only task of a project for somebody as soon as another's lease has ended."""
    with running.client(name) as client:
        for _ in range(200):
            answer = client.post(f"/api/projects/{project}/lease", json={"kind": "annotate"})
            if answer.status_code == 200:
                return
            time.sleep(0.1)
    raise AssertionError("the task never became free")


def _answer(client: httpx.Client, project: str) -> str:
    """Answer the next picture as the demo's reference does; return its task."""
    held = _lease(client, project)
    name = held["task"]["assets"][0]["name"]
    item = next(item for item in demo_project("street").items if item.file == name)
    body = {
        "lease_token": held["lease_token"],
        "payload": item.answer,
        "active_seconds": 74.5,
    }
    _posted(client, f"/api/assignments/{held['assignment']}/submit", json=body)
    return held["task"]["id"]


def _accept(client: httpx.Client, project: str) -> None:
    held = _lease(client, project, "review")
    body = {"lease_token": held["lease_token"], "verdict": "accept", "active_seconds": 12.0}
    _posted(client, f"/api/assignments/{held['assignment']}/review", json=body)


def spoil_a_job(running: Running) -> None:
    """Leave a dead letter: a copy of the newest export's job that failed for good."""
    job = new_id()
    with psycopg.connect(superuser_url(Home(running.home))) as connection:
        connection.execute(
            """INSERT INTO labelwright.job (organization, id, name, project, arguments, key_id,
                                            initiator, state, attempts, problem)
               SELECT j.organization, %s, j.name, j.project, j.arguments, j.key_id, j.initiator,
                      3, 5, 'The store of files does not answer.'
               FROM labelwright.job j JOIN labelwright.organization o ON o.id = j.organization
               WHERE o.slug = %s AND j.name = 'export' ORDER BY j.id DESC LIMIT 1""",
            [job, running.slug],
        )
        connection.execute(
            """INSERT INTO labelwright.export (organization, project, id, format, key_id)
               SELECT j.organization, j.project, j.id, 'jsonl', 0
               FROM labelwright.job j WHERE j.id = %s""",
            [job],
        )


def _publish(client: httpx.Client, project: str) -> None:
    path = f"/api/projects/{project}/data-sets"
    selection = {"facets": [{"field": "class", "values": ["car", "van", "bus", "truck"]}]}
    body = {"name": "street-2026", "license": "CC-BY-4.0", "selection": selection}
    data_set = _posted(client, path, json=body)["id"]
    version = _posted(client, f"/api/data-sets/{data_set}/versions", json={"note": "first"})["id"]
    _ended(client, f"/api/data-set-versions/{version}")


def _export(client: httpx.Client, project: str) -> None:
    made = _posted(client, f"/api/projects/{project}/exports", json={"format": "coco"})["id"]
    _ended(client, f"/api/exports/{made}")


def _ended(client: httpx.Client, path: str) -> None:
    for _ in range(100):
        if client.get(path).json()["state"] == "done":
            return
        time.sleep(0.1)
    raise AssertionError(f"{path} did not end")


def _look_after_people(running: Running, project: str) -> str:
    """Leave an administrator, a key, and an annotator who gets no work; return an invitation."""
    running.add_person("admin", "admin")
    with running.client("admin") as admin:
        invitation = {"email": "nora@new.example", "roles": ["reviewer"], "project": project}
        link = admin.post("/api/invitations", json=invitation).raise_for_status().json()["path"]
        key = {"name": "nightly import", "scope": ["tasks.write"], "expires_days": 90}
        admin.post("/api/keys", json=key).raise_for_status()
        members = admin.get("/api/members").json()["items"]
        lead = next(one for one in members if one["name"] == "Lead")
        held = f"/api/annotators/{lead['annotator']}/holds"
        admin.post(held, json={"reason": "On leave until Monday"}).raise_for_status()
        return link.partition("#")[2]
