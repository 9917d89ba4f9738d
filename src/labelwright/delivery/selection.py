"""Which labels of a project: a pure rule over what a label says and what its task brought along."""

from collections.abc import Iterable
from typing import Annotated, Any

import msgspec

from labelwright.kernel import strict_json
from labelwright.plugin.answer_parts import Facet
from labelwright.plugin.export_format import AssetRecord, LabelRecord
from labelwright.plugin.task_type import AssetFacts
from labelwright.projects.model import Project

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Holds for a label that has one of ``values`` in ``field``."""

    field: Words
    values: Annotated[list[Annotated[str, msgspec.Meta(max_length=200)]],
                      msgspec.Meta(min_length=1, max_length=100)]  # fmt: skip


Conditions = Annotated[list[Condition], msgspec.Meta(max_length=20)]


class Selection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The labels for which every condition holds; without any, all of them.

    Parameters
    ----------
    facets
        On what the answer can be searched by, such as ``class`` or ``answer/mood``.
    metadata
        On members of the task's metadata. A text is itself, anything else its JSON.
    """

    facets: Conditions = []
    metadata: Conditions = []

    @property
    def is_everything(self) -> bool:
        """Return whether nothing is left out."""
        return not self.facets and not self.metadata


EVERYTHING = Selection()


def facets_of(project: Project, label: LabelRecord) -> list[Facet]:
    """Return what a label can be searched by."""
    kind = project.kind
    context = project.context(
        tuple(_facts(asset) for asset in label.assets if asset.media_type), salt=label.task
    )
    return kind.facets(strict_json.convert(label.payload, kind.payload), context)


def holds(selection: Selection, label: LabelRecord, facets: Iterable[Facet]) -> bool:
    """Return whether a label is selected."""
    if selection.is_everything:
        return True
    had: dict[str, set[str]] = {}
    for facet in facets:
        had.setdefault(facet.field, set()).add(facet.value)
    return all(
        not had.get(condition.field, set()).isdisjoint(condition.values)
        for condition in selection.facets
    ) and all(
        condition.field in label.metadata
        and _text(label.metadata[condition.field]) in condition.values
        for condition in selection.metadata
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else strict_json.canonical(value).decode()


def _facts(asset: AssetRecord) -> AssetFacts:
    known: dict[str, Any] = {"width": asset.width, "height": asset.height}
    return AssetFacts(
        ordinal=asset.ordinal,
        role=asset.role,
        media_type=asset.media_type,
        content_type=asset.content_type,
        facts={name: value for name, value in known.items() if value is not None},
        text=asset.text,
    )
