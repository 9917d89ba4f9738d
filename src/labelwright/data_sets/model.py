"""What data sets are made of, and how two of their versions are compared: pure rules."""

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any

import msgspec

from labelwright.delivery.selection import Selection
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.plugin.answer_parts import Facet
from labelwright.plugin.export_format import LabelRecord

LONGEST_NAME = 100
MOST_VALUES = 200
"""So many values of a field are counted one by one; the rest are counted together."""
OTHERS = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for the values of a field beyond `MOST_VALUES`."""

Text = Annotated[str, msgspec.Meta(max_length=2000)]


class DataSetBody(msgspec.Struct, frozen=True):
    """What a data set says of itself, and which labels it holds; ``license`` by SPDX or address."""

    description: Text = ""
    license: Annotated[str, msgspec.Meta(max_length=200)] = ""
    selection: Selection = Selection()


class Figures(msgspec.Struct, frozen=True):
    """How many labels of a version have what.

    Parameters
    ----------
    facets
        Field to value to number of labels.
    methods
        How labels came to be, to their number.
    """

    facets: dict[str, dict[str, int]] = {}
    methods: dict[str, int] = {}


class ManifestLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """One label of a version.

    ``sha256`` is that of the payload in RFC 8785 form; ``assets`` are their ids to the SHA-256 of
    their bytes (of the UTF-8 of a text), empty where they are only linked.
    """

    label: str
    task: str
    version: int
    sha256: str
    method: str
    created_at: str
    annotations: list[str]
    assets: dict[str, str]
    unique_id: str | None = None


def check_name(name: str) -> str:
    """Return a data set's name without blanks around it.

    Raises
    ------
    InvalidInputError
        When it is empty, longer than 100 characters, or holds control characters.
    """
    name = name.strip()
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise InvalidInputError(
            f"A data set's name has 1 to {LONGEST_NAME} characters, in one line.",
            code="invalid_name",
            field="/name",
            cure="Use a short name, such as street-2026.",
        )
    return name


def manifest_line(label: LabelRecord, payload_sha256: str) -> ManifestLine:
    """Return what the manifest says of a label."""
    return ManifestLine(
        label=label.label,
        task=label.task,
        version=label.version,
        sha256=payload_sha256,
        method=label.method,
        created_at=label.created_at,
        annotations=label.annotations,
        assets={asset.id: asset.sha256 for asset in label.assets},
        unique_id=label.unique_id,
    )


class Tally:
    """Counts labels by what they say."""

    def __init__(self) -> None:
        self._facets: dict[str, Counter[str]] = {}
        self._methods: Counter[str] = Counter()
        self.labels = 0

    def add(self, label: LabelRecord, facets: Iterable[Facet]) -> None:
        """Count one label: each of its values once."""
        self.labels += 1
        self._methods[label.method] += 1
        for facet in set(facets):
            counter = self._facets.setdefault(facet.field, Counter())
            known = facet.value in counter or len(counter) < MOST_VALUES
            counter[facet.value if known else OTHERS] += 1

    def figures(self) -> Figures:
        """Return what was counted, in alphabetical order."""
        return Figures(
            facets={
                field: dict(sorted(counter.items()))
                for field, counter in sorted(self._facets.items())
            },
            methods=dict(sorted(self._methods.items())),
        )


class FacetChange(msgspec.Struct, frozen=True):
    """How many labels with one value two versions have."""

    field: str
    value: str
    before: int
    after: int


def facet_changes(before: Figures, after: Figures) -> list[FacetChange]:
    """Return every value that either version has, by field and value."""
    changes: list[FacetChange] = []
    for field in sorted(before.facets.keys() | after.facets.keys()):
        old, new = before.facets.get(field, {}), after.facets.get(field, {})
        changes += [
            FacetChange(field, value, old.get(value, 0), new.get(value, 0))
            for value in sorted(old.keys() | new.keys())
        ]
    return changes


def decode_body(document: Any) -> DataSetBody:
    """Return the body of a data set as it was stored."""
    return strict_json.convert(document, DataSetBody)
