"""Compares what the service says after the demo with what was done in it.

Everything here names what differs in words, and is silent where nothing does.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from labelwright.demo.client import Client, TaskRow
from labelwright.demo.files import finished
from labelwright.demo.members import Member
from labelwright.demo.people import Payload
from labelwright.demo.played import Delivered, PlayedProject
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, LabelwrightError

LINES = "application/x-ndjson"
DOCUMENT = "application/json"
Box = tuple[str, str, float, float, float, float]


def differences(requester: Client, projects: Sequence[PlayedProject]) -> Iterator[str]:
    """Yield everything about the projects that is not as it was played."""
    again = [
        (project, file, requester.request_export(project.id, file.format))
        for project in projects
        for file in project.files
    ]
    for project in projects:
        rows = list(requester.tasks(project.id))
        for difference in (
            *state_differences(project, rows),
            *counter_differences(project, requester.project(project.id).counters),
            *(found for file in project.files for found in file_differences(project, file)),
        ):
            yield f"{project.demo.name}: {difference}"
    for project, file, key in again:
        if finished(requester, key, of=project)[1].content != file.path.read_bytes():
            yield f"{file.path.name} has other bytes when it is exported again"


def sign_in_differences(url: str, members: Sequence[Member]) -> Iterator[str]:
    """Yield everybody who cannot sign in as it was told."""
    with Client(url) as nobody:
        for member in members:
            try:
                name = nobody.sign_in(member.email, member.password)
            except LabelwrightError as error:
                yield f"{member.email} cannot sign in: {error.message}"
            else:
                if name != member.name:
                    yield f"{member.email} is called {name} and not {member.name}"


def state_differences(project: PlayedProject, rows: Sequence[TaskRow]) -> Iterator[str]:
    """Yield every task whose state is not the expected one."""
    states = {row.unique_id: row.state for row in rows}
    for item in project.first:
        state = states.pop(item.unique_id, "missing")
        if state != "labelled":
            yield f"{item.unique_id} is {state} and not labelled"
    left = Counter(states.values())
    expected = Counter(open=project.plan.n_open, in_review=project.plan.n_in_review)
    if left != +expected:
        yield f"the second batch is {dict(left)} and not {dict(+expected)}"


def counter_differences(project: PlayedProject, counters: Mapping[str, int]) -> Iterator[str]:
    """Yield every counter that is not what was done."""
    expected = {
        "tasks": len(project.demo.items),
        "labels": len(project.first),
        "open": project.plan.n_open,
        "in_review": project.plan.n_in_review,
        "answers": project.n_answers,
    }
    for name, value in counters.items():
        if value != expected.get(name, 0):
            yield f"the counter {name} is {value} and not {expected.get(name, 0)}"


def file_differences(project: PlayedProject, file: Delivered) -> Iterator[str]:
    """Yield what is wrong with a file as it lies on the disk.

    What is in it is looked at where its content is JSON; the other containers have readers of
    their own, in the tests.
    """
    content = file.path.read_bytes()
    if hashlib.sha256(content).hexdigest() != file.announced:
        yield f"{file.path.name} has not the checksum that was announced"
    try:
        if file.content_type.startswith(LINES):
            labels = [strict_json.decode(line) for line in content.splitlines()]
            yield from line_differences(project, labels)
        elif file.content_type.startswith(DOCUMENT):
            yield from box_differences(project, strict_json.decode(content))
    except InvalidInputError as error:
        yield f"{file.path.name} does not parse: {error.message}"


def line_differences(project: PlayedProject, labels: Sequence[Any]) -> Iterator[str]:
    """Yield what differs between labels, one document each, and what was accepted."""
    by_task = {label["unique_id"]: label["payload"] for label in labels}
    if len(by_task) != len(labels) or by_task.keys() != {i.unique_id for i in project.first}:
        yield f"{len(labels)} labels for {len(project.first)} tasks: not one for each"
    for unique_id, payload in by_task.items():
        accepted = project.accepted.get(unique_id)
        if project.has_review and accepted is not None:
            is_so = strict_json.equal(payload, accepted)
        else:
            is_so = is_majority(payload, project.answers.get(unique_id, []))
        if not is_so:
            yield f"the label of {unique_id} is not what was accepted"


def box_differences(project: PlayedProject, document: Any) -> Iterator[str]:
    """Yield what differs between a COCO document and the boxes that were accepted."""
    written = Counter(_written_boxes(document))
    accepted = Counter(_accepted_boxes(project))
    if written != accepted:
        lost, extra = accepted - written, written - accepted
        yield f"of {accepted.total()} boxes {lost.total()} are lost; {extra.total()} are not ours"
    if len(document["images"]) != len(project.first):
        yield f"{len(document['images'])} pictures and not {len(project.first)}"


def is_majority(payload: Payload, answers: Sequence[Payload]) -> bool:
    """Tell whether a merged answer says, for each question, what most people said.

    Where most is several things, each of them will do.
    """
    if len(answers) == 1:
        return strict_json.equal(payload, answers[0])
    given = [cast("Payload", answer["answers"]) for answer in answers]
    for question in {question for values in given for question in values}:
        votes = Counter(_hashable(values[question]) for values in given if question in values)
        most = max(votes.values())
        if votes[_hashable(payload["answers"].get(question))] != most:
            return False
    return bool(given)


def _written_boxes(document: Any) -> Iterator[Box]:
    images = {image["id"]: image["file_name"] for image in document["images"]}
    names = {category["id"]: category["name"] for category in document["categories"]}
    for entry in document["annotations"]:
        x, y, width, height = entry["bbox"]
        yield images[entry["image_id"]], names[entry["category_id"]], x, y, width, height


def _accepted_boxes(project: PlayedProject) -> Iterable[Box]:
    names = {entry.id: entry.name for entry in project.demo.ontology.classes}
    files = {item.unique_id: item.file or "" for item in project.first}
    for unique_id, payload in project.accepted.items():
        for region in payload["regions"]:
            shape = region["shape"]
            sides = shape["x"], shape["y"], shape["width"], shape["height"]
            yield files.get(unique_id, ""), names[region["class"]], *sides


def _hashable(value: object) -> bytes:
    return strict_json.canonical(value)
