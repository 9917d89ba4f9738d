"""The members that are installed, found by entry point and loaded when they are first used.

Reading the list of names imports no member. A name that nobody registered is the caller's error and
the answer names those that exist; a member that cannot be loaded is an operator's error.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Generic, TypeVar

from labelwright.kernel.errors import InvalidInputError, UnavailableError
from labelwright.plugin.export_format import DependentFormat, Exporter, ExportFormat, Importer
from labelwright.plugin.media_type import MediaType
from labelwright.plugin.task_type import TaskType

TASK_TYPES = "labelwright.task_types"
MEDIA_TYPES = "labelwright.media_types"
FORMATS = "labelwright.formats"

Member = TypeVar("Member")


class Members(Mapping[str, Member], Generic[Member]):
    """Name → member of one group, in alphabetical order, each loaded on first use."""

    def __init__(self, group: str, what: str) -> None:
        self._what = what
        self._loaded: dict[str, Member] = {}
        self._entries: dict[str, list[EntryPoint]] = {}
        for entry in sorted(entry_points(group=group), key=lambda entry: (entry.name, entry.value)):
            same = self._entries.setdefault(entry.name, [])
            if all(other.value != entry.value for other in same):
                same.append(entry)

    def __getitem__(self, name: str) -> Member:
        if name not in self._loaded:
            if name not in self._entries:
                raise KeyError(name)
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def named(self, name: str) -> Member:
        """Return the member called ``name``.

        Raises
        ------
        InvalidInputError
            When nobody registered it; the cure names those that exist.
        """
        if name not in self._entries:
            raise InvalidInputError(
                f"There is no {self._what} {name}.",
                code=f"unknown_{self._what.replace(' ', '_')}",
                cure=f"Installed: {', '.join(self) or 'none'}.",
            )
        return self[name]

    def _load(self, name: str) -> Member:
        entries = self._entries[name]
        if len(entries) > 1:
            places = " and ".join(entry.value for entry in entries)
            raise UnavailableError(
                f"The {self._what} {name} is registered twice, by {places}.",
                code="plugin_conflict",
                cure="Uninstall one of the two.",
            )
        try:
            member: Any = entries[0].load()
        except (
            ImportError,
            AttributeError,
            NameError,
            SyntaxError,
            TypeError,
            ValueError,
        ) as error:
            raise UnavailableError(
                f"The {self._what} {name} ({entries[0].value}) cannot be loaded: {error}.",
                code="plugin_broken",
                cure="Reinstall the package that provides it.",
            ) from error
        if getattr(member, "name", None) != name:
            raise UnavailableError(
                f"The {self._what} {entries[0].value} does not call itself {name}.",
                code="plugin_broken",
                cure="Its entry point and its name must be the same word.",
            )
        return member


@cache
def task_types() -> Members[TaskType]:
    """Return every installed task type by name."""
    return Members(TASK_TYPES, "task type")


@cache
def media_types() -> Members[MediaType]:
    """Return every installed media type by name."""
    return Members(MEDIA_TYPES, "media type")


@cache
def formats() -> Members[ExportFormat]:
    """Return every installed format by name."""
    return Members(FORMATS, "format")


def task_type(name: str) -> TaskType:
    """Return one task type; InvalidInputError names the known ones."""
    return task_types().named(name)


def media_type(name: str) -> MediaType:
    """Return one media type; InvalidInputError names the known ones."""
    return media_types().named(name)


def export_format(name: str) -> ExportFormat:
    """Return one format; InvalidInputError names the known ones."""
    return formats().named(name)


def missing(member: ExportFormat) -> str | None:
    """Return what has to be installed before a format can be used, None where nothing has."""
    return member.missing if isinstance(member, DependentFormat) else None


def exporters(kind: TaskType) -> dict[str, Exporter]:
    """Return format name → exporter for one task type: the universal formats and its own."""
    universal = {
        name: member.universal_exporter
        for name, member in formats().items()
        if member.universal_exporter is not None and missing(member) is None
    }
    own = {
        name: exporter
        for name, exporter in kind.exports.items()
        if name in formats() and missing(formats()[name]) is None
    }
    return dict(sorted((universal | own).items()))


def importers(kind: TaskType) -> dict[str, Importer]:
    """Return format name → importer of predictions for one task type."""
    universal = {
        name: member.universal_importer
        for name, member in formats().items()
        if member.universal_importer is not None and missing(member) is None
    }
    own = {name: importer for name, importer in kind.imports.items() if name in formats()}
    return dict(sorted((universal | own).items()))


def exporter(kind: TaskType, format_name: str) -> Exporter:
    """Return the exporter of one task type for one format; InvalidInputError names what exists."""
    offered = exporters(kind)
    package = missing(formats()[format_name]) if format_name in formats() else None
    if package is not None:
        raise UnavailableError(
            f"{formats()[format_name].title} is not installed here.",
            code="format_not_installed",
            cure=f'Ask the operator for: pip install "{package}".',
        )
    if format_name not in offered:
        raise InvalidInputError(
            f"{kind.title} cannot be exported as {format_name}.",
            code="unknown_format",
            cure=f"Offered: {', '.join(offered)}.",
        )
    return offered[format_name]


def forget() -> None:
    """Look again at what is installed the next time; for tests and after an installation."""
    for lookup in (task_types, media_types, formats):
        lookup.cache_clear()
