"""The requester's part before the work: projects, uploads, tasks, and some patience."""

import time
from collections.abc import Iterator, Sequence

from labelwright.demo.client import Client, Document, Project
from labelwright.demo.played import PlayedProject, SecondBatch
from labelwright.demo.progress import Phase
from labelwright.demo.reference import DemoItem, DemoProject, item_content
from labelwright.kernel import strict_json
from labelwright.kernel.errors import LabelwrightError, UnavailableError

PATIENCE_SECONDS = 60.0
POLL_SECONDS = 0.1


def create_project(requester: Client, demo: DemoProject, plan: SecondBatch) -> PlayedProject:
    """Create a project; the last tasks of the demo's are kept back for the second batch."""
    order = {
        "name": demo.name,
        "task_type": demo.task_type,
        "settings": demo.settings,
        "ontology": strict_json.plain(demo.ontology),
        "guidelines": demo.guidelines,
        "policy": demo.policy,
    }
    n_first = len(demo.items) - sum(plan)
    return PlayedProject(
        demo=demo,
        id=requester.create_project(order),
        first=demo.items[:n_first],
        second=demo.items[n_first:],
        plan=plan,
    )


def send(
    requester: Client, batches: Sequence[tuple[PlayedProject, Sequence[DemoItem]]], phase: Phase
) -> None:
    """Upload what is looked at and add the tasks."""
    n_sent = n_bytes = 0
    for project, items in batches:
        orders: list[Document] = []
        for item in items:
            content = item_content(project.demo, item)
            orders.append(_order(requester, project, item=item, content=content))
            n_sent, n_bytes = n_sent + 1, n_bytes + len(content)
            phase.say(f"{n_sent} sent, {n_bytes / 2**20:.1f} MiB")
        if orders:
            _add(requester, project, orders)


def prepare(requester: Client, projects: Sequence[PlayedProject], phase: Phase) -> None:
    """Wait until every task can be worked on, and note which task is about what."""
    for project in projects:
        for found in _polled(requester, project):
            phase.say(f"{found.name}: {found.counters['preparing']} to go")
        by_unique_id = {item.unique_id: item for item in project.demo.items}
        tasks = list(requester.tasks(project.id))
        for task in tasks:
            if task.problem is not None:
                raise LabelwrightError(
                    f"{project.demo.name}: {task.unique_id} cannot be used: {task.problem}"
                )
        project.items = {task.id: by_unique_id[task.unique_id] for task in tasks}
    phase.say(f"{sum(len(project.items) for project in projects)} tasks ready")


def _order(
    requester: Client, project: PlayedProject, *, item: DemoItem, content: bytes
) -> Document:
    if item.file is None:
        asset = {"text": item.text, "name": item.unique_id}
    else:
        uri = requester.upload(content, name=item.file, content_type=item.media)
        asset = {"uri": uri, "name": item.file}
    return {
        "unique_id": item.unique_id,
        "assets": [asset],
        "metadata": item.metadata,
        # Whoever begins gets this one: of the first pictures it is the one that comes back.
        "priority": int(item is project.demo.items[0]),
    }


def _add(requester: Client, project: PlayedProject, orders: Sequence[Document]) -> None:
    added = requester.add_tasks(project.id, orders)
    if added.created != len(orders):
        raise LabelwrightError(
            f"{project.demo.name}: of {len(orders)} tasks {added.created} were taken and "
            f"{added.duplicate} known before; of the others was said: {added.invalid}."
        )


def _polled(requester: Client, project: PlayedProject) -> Iterator[Project]:
    """Yield the project as long as tasks are being prepared; give up when nothing moves."""
    before, moved_at = -1, time.monotonic()
    while (found := requester.project(project.id)).counters["preparing"]:
        yield found
        if found.counters["preparing"] != before:
            before, moved_at = found.counters["preparing"], time.monotonic()
        if time.monotonic() - moved_at > PATIENCE_SECONDS:
            raise UnavailableError(f"{project.demo.name}: its tasks do not get ready.")
        time.sleep(POLL_SECONDS)
