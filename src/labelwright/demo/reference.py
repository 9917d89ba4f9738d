"""The projects of the demo: real pictures and texts, invented contracts, reference answers.

Everything is read from ``data/`` inside the package, so that an installed wheel has it too. Regions
are in pixels of the picture as it ships; nothing here is simulated.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from msgspec import Struct

from labelwright.kernel import strict_json
from labelwright.kernel.errors import NotFoundError
from labelwright.plugin.ontology import Ontology

SLUGS = ("street", "pictures", "texts", "contracts")

Decoded = TypeVar("Decoded")


class DemoItem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One task to be: what is looked at, and the reference answer.

    Parameters
    ----------
    media
        MIME type.
    file
        Name inside the project's folder; ``None`` where ``text`` is what is looked at.
    width, height
        Of the picture in pixels; 0 for a text.
    answer
        A payload of the project's task type.
    """

    unique_id: str
    media: str
    file: str | None = None
    text: str | None = None
    width: int = 0
    height: int = 0
    metadata: dict[str, str | int]
    answer: dict[str, Any]


class DemoProject(Struct, frozen=True, kw_only=True):
    """One project as a requester would order it.

    Parameters
    ----------
    policy
        Document for the policy of a project: overlap, review, lease.
    lookalikes
        For classes and options, the one that people take them for by mistake.
    """

    slug: str
    name: str
    task_type: str
    settings: dict[str, Any]
    ontology: Ontology
    policy: dict[str, Any]
    lookalikes: dict[str, str]
    guidelines: str
    items: tuple[DemoItem, ...]


class Credit(Struct, frozen=True, forbid_unknown_fields=True):
    """Who made some files, where they come from, under which licence, and what was changed."""

    files: tuple[str, ...]
    title: str
    author: str
    licence: str
    source: str
    changes: str


class _Order(Struct, frozen=True, forbid_unknown_fields=True):
    """The document ``project.json``."""

    slug: str
    name: str
    task_type: str
    settings: dict[str, Any]
    ontology: Ontology
    policy: dict[str, Any]
    lookalikes: dict[str, str]


class _Items(Struct, frozen=True, forbid_unknown_fields=True):
    """The document ``reference.json``."""

    items: tuple[DemoItem, ...]


def demo_projects() -> tuple[DemoProject, ...]:
    """Return all projects, in the order in which the demo makes them."""
    return tuple(demo_project(slug) for slug in SLUGS)


@cache
def demo_project(slug: str) -> DemoProject:
    """Return one project.

    Raises
    ------
    NotFoundError
        For a slug that is not one of ``SLUGS``.
    """
    if slug not in SLUGS:
        raise NotFoundError(f"The demo has no project {slug}, only {', '.join(SLUGS)}.")
    folder = _data() / slug
    order = _read(folder / "project.json", _Order)
    return DemoProject(
        slug=order.slug,
        name=order.name,
        task_type=order.task_type,
        settings=order.settings,
        ontology=order.ontology,
        policy=order.policy,
        lookalikes=order.lookalikes,
        guidelines=(folder / "guidelines.md").read_text(encoding="utf-8"),
        items=_read(folder / "reference.json", _Items).items,
    )


def item_content(project: DemoProject, item: DemoItem) -> bytes:
    """Return what is looked at: the file of a picture, or the text in UTF-8."""
    if item.file is None:
        return (item.text or "").encode()
    return (_data() / project.slug / item.file).read_bytes()


def demo_credits() -> tuple[Credit, ...]:
    """Return the credits, which together name every file that was made from a source."""
    return _read(_data() / "credits.json", tuple[Credit, ...])


def _data() -> Traversable:
    return files("labelwright.demo") / "data"


def _read(path: Traversable, shape: type[Decoded]) -> Decoded:
    return strict_json.decode(path.read_bytes(), shape)
