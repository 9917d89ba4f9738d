"""Creating projects, publishing new versions of their rules, reading them."""

from collections import OrderedDict
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.plugin import registry
from labelwright.plugin.ontology import Ontology
from labelwright.projects import store
from labelwright.projects.events import ProjectCreated, ProjectStateChanged, ProjectVersionPublished
from labelwright.projects.model import (
    PARTS,
    Policy,
    Project,
    ProjectState,
    Versions,
    check_guidelines,
    check_name,
    check_policy,
    check_rules,
    decode_ontology,
    decode_settings,
)

# versions are facts: decoded once, true for ever
_decoded: OrderedDict[tuple[UUID, UUID, str, int], Any] = OrderedDict()
_DECODED_LIMIT = 4096


async def create_project(
    tx: Transaction,
    *,
    name: str,
    task_type: str,
    settings: Any,
    ontology: Any,
    guidelines: str,
    policy: Policy,
) -> UUID:
    """Create a project from what a requester sent; return its id."""
    name = check_name(name)
    kind = registry.task_type(task_type)
    decoded_settings = decode_settings(kind, settings)
    decoded = decode_ontology(ontology)
    check_guidelines(guidelines)
    check_policy(policy)
    check_rules(kind, settings=decoded_settings, ontology=decoded, before=None)
    project = new_id()
    await store.add_project(tx, project, name=name, task_type=task_type, settings=decoded_settings)
    for part, body in zip(PARTS, (decoded, guidelines, policy), strict=True):
        await store.add_version(tx, project, part=part, version=1, body=body, author=tx.actor.id)
    await tx.record(ProjectCreated(project=project, task_type=task_type))
    return project


async def read_project(
    tx: Transaction, project: UUID, *, lock: bool = False, keep: bool = False
) -> Project:
    """Return a project with the rules in force.

    ``lock``: to change it. ``keep``: to add tasks to it, and `lock_out` waits for this transaction.
    """
    row = await store.project_row(tx, project, lock=lock, keep=keep)
    if row is None:
        raise NotFoundError("There is no such project.", code="no_project")
    return Project(
        id=row.id,
        name=row.name,
        task_type=row.task_type,
        state=ProjectState(row.state),
        settings=_settings(tx, row),
        versions=Versions(row.ontology, row.guidelines, row.policy),
        ontology=await _version(tx, row.id, "ontology", row.ontology),
        guidelines=await _version(tx, row.id, "guidelines", row.guidelines),
        policy=await _version(tx, row.id, "policy", row.policy),
        created_at=row.created_at,
    )


async def read_policy(tx: Transaction, project: UUID, version: int) -> Policy:
    """Return the policy as it was at ``version``."""
    return await _version(tx, project, "policy", version)


async def read_ontology(tx: Transaction, project: UUID, version: int) -> Ontology:
    """Return the ontology as it was at ``version``."""
    return await _version(tx, project, "ontology", version)


async def read_guidelines(tx: Transaction, project: UUID, version: int) -> str:
    """Return the guidelines as they were at ``version``, of a project that is there."""
    current = await read_project(tx, project)
    if not 1 <= version <= current.versions.guidelines:
        raise NotFoundError(
            f"The guidelines have no version {version}.",
            code="unknown_version",
            field="?version",
            cure="GET …/guidelines/versions lists them.",
        )
    return await _version(tx, project, "guidelines", version)


async def publish(tx: Transaction, project: UUID, *, part: str, body: Any) -> Project:
    """Put a new version of one part in force; nothing happens when it says the same."""
    current = await read_project(tx, project, lock=True)
    if part == "ontology":
        value: Any = decode_ontology(body)
        check_rules(
            current.kind, settings=current.settings, ontology=value, before=current.ontology
        )
    else:
        value = body
        if part == "guidelines":
            check_guidelines(value)
        else:
            check_policy(value)
    if value == getattr(current, part):
        return current
    version = getattr(current.versions, part) + 1
    await store.add_version(tx, project, part=part, version=version, body=value, author=tx.actor.id)
    versions = {name: getattr(current.versions, name) for name in PARTS} | {part: version}
    tx.fresh.add((project, part, version))
    await store.set_versions(tx, project, **versions)
    await tx.record(ProjectVersionPublished(project=project, part=part, version=version))
    return await read_project(tx, project)


async def change_project(
    tx: Transaction, project: UUID, *, name: str | None, state: str | None
) -> Project:
    """Rename, pause or open a project."""
    current = await read_project(tx, project, lock=True)
    new_state = current.state if state is None else ProjectState[state.upper()]
    await store.set_name_and_state(
        tx, project, current.name if name is None else check_name(name), new_state
    )
    if new_state is not current.state:
        await tx.record(ProjectStateChanged(project=project, state=new_state.name.lower()))
    return await read_project(tx, project)


async def _version(tx: Transaction, project: UUID, part: str, version: int) -> Any:
    key = (tx.organization, project, part, version)
    value = _decoded.get(key)
    if value is None:
        row = await store.version_row(tx, project, part, version)
        value = _DECODERS[part](tx.open(row.key_id, row.body))
        if (project, part, version) not in tx.fresh:
            _remember(key, value)
    return value


def _settings(tx: Transaction, row: Any) -> Any:
    """Return a project's settings; they never change, so they count as version 0 of a part."""
    key = (tx.organization, row.id, "settings", 0)
    value = _decoded.get(key)
    if value is None:
        kind = registry.task_type(row.task_type)
        value = _remember(key, decode_settings(kind, tx.open(row.key_id, row.settings)))
    return value


def _remember(key: tuple[UUID, UUID, str, int], value: Any) -> Any:
    _decoded[key] = value
    if len(_decoded) > _DECODED_LIMIT:
        _decoded.popitem(last=False)
    return value


def _policy(body: Any) -> Policy:
    return Policy(**body)


def _same(body: Any) -> Any:
    return body


_DECODERS = {"ontology": decode_ontology, "guidelines": _same, "policy": _policy}

page = store.page
versions_of = store.versions_of
guidelines_read = store.guidelines_read
unread_guidelines = store.unread_guidelines
mark_guidelines_read = store.mark_guidelines_read
counters = store.counters
count = store.add_delta
replace_counters = store.replace_counters
lock_out = store.lock_out
facets_ready = store.facets_ready
set_facets_ready = store.set_facets_ready
