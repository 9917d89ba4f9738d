"""Predictions and finished labels out of YOLO archives: boxes, outlines, turned boxes.

A class is found by its name; where two classes bear it, by its number in the order of the ontology,
as our own export counts them. The sizes of the pictures come from our own list in the archive, else
from ``ImportContext.asset_sizes``.
"""

from collections.abc import Iterator, Mapping
from math import fsum
from typing import Any, BinaryIO

import msgspec

from labelwright.formats.yolo import FORMAT, YoloFile, YoloFound, YoloPlace, read_yolo
from labelwright.kernel.errors import InvalidInputError
from labelwright.plugin.export_format import ImportContext, ImportedAnswer, Importer
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem
from labelwright.task_types.image_regions.canonical import renumbered
from labelwright.task_types.image_regions.exports.outlines import (
    Size,
    allowed_by_class,
    of_bounds,
    of_ring,
)
from labelwright.task_types.image_regions.schema import Payload, Region

Picture = tuple[YoloPlace, list[YoloFound | Problem]]


class YoloImporter:
    """Importer for the format of ``labelwright.formats.yolo``."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield one answer for each task that the archive names, else for each picture."""
        archive = read_yolo(file)
        if isinstance(archive, Problem):
            yield archive
            return
        reading = _Reading(archive, context)
        waiting: list[Picture] = []
        try:
            for picture in archive.pictures():
                if waiting and not _belong_together(waiting[-1][0], picture[0]):
                    yield reading.answer(waiting)
                    waiting = []
                waiting.append(picture)
        except InvalidInputError as error:
            yield Problem(error.field or "", error.code, error.message, error.cure or "")
        if waiting:
            yield reading.answer(waiting)
        yield from reading.problems


class _Reading:
    """One archive being read: what its numbers mean, and the problems met so far."""

    def __init__(self, archive: YoloFile, context: ImportContext) -> None:
        self.problems: list[Problem] = []
        self._class_of = _classes(archive.names, context.ontology)
        self._allowed = allowed_by_class(context.ontology, context.settings)
        self._sizes = context.asset_sizes

    def answer(self, pictures: list[Picture]) -> ImportedAnswer:
        regions: list[Region] = []
        scores: list[float] = []
        for place, lines in pictures:
            size = place.size or self._size(place.name)
            for line in lines:
                if isinstance(line, Problem):
                    self.problems.append(line)
                    continue
                region = self._region(line, size, place.ordinal)
                if region is not None:
                    regions.append(region)
                    scores.extend([] if line.score is None else [line.score])
        return ImportedAnswer(
            payload=msgspec.to_builtins(Payload(renumbered(regions))),
            assets=tuple(place.name for place, _ in pictures),
            task=pictures[0][0].task,
            score=fsum(scores) / len(scores) if scores else None,
        )

    def _size(self, name: str) -> Size | None:
        """Return the size of a picture by its name, or by its name without an ending."""
        found = self._sizes.get(name)
        return self._sizes.get(name.rpartition("/")[2]) if found is None else found

    def _region(self, line: YoloFound, size: Size | None, ordinal: int) -> Region | None:
        class_id = self._class_of.get(line.number)
        if class_id is None:
            self._refuse(
                line.path,
                "unknown_class",
                f"Class {line.number} is no class of the ontology.",
                cure="Name it in data.yaml like a class, or add the class.",
            )
            return None
        if size is None:
            self._refuse(
                line.path,
                "unknown_size",
                "Shares of a picture say nothing without its size.",
                cure="Name the pictures' sizes, or add our pictures.csv.",
            )
            return None
        shape = self._shape(line, class_id, size)
        if shape is None:
            self._refuse(
                line.path,
                "geometry_not_allowed",
                "The project allows no geometry that this line describes.",
                cure="Allow one in the project's settings.",
            )
            return None
        return Region("r", class_id, shape, asset=ordinal)

    def _shape(self, line: YoloFound, class_id: str, size: Size) -> Any | None:
        width, height = size
        allowed = self._allowed[class_id]
        if line.box is None:
            return of_ring(tuple((x * width, y * height) for x, y in line.corners), allowed)
        cx, cy, w, h = line.box
        x, y = cx * width - w * width / 2, cy * height - h * height / 2
        return of_bounds((x, y, w * width, h * height), allowed)

    def _refuse(self, path: str, code: str, message: str, *, cure: str) -> None:
        self.problems.append(Problem(path, code, message, cure))


def _belong_together(one: YoloPlace, next_one: YoloPlace) -> bool:
    return one.task is not None and one.task == next_one.task


def _classes(names: Mapping[int, str], ontology: Ontology) -> dict[int, str]:
    """Return number → class id, for the names that are classes."""
    by_name: dict[str, list[str]] = {}
    for entry in ontology.classes:
        by_name.setdefault(entry.name, []).append(entry.id)
    by_id = {entry.id: entry.id for entry in ontology.classes}
    found: dict[int, str] = {}
    for number, name in names.items():
        called = by_name.get(name, [])
        in_place = ontology.classes[number].id if number < len(ontology.classes) else None
        if in_place in called:
            found[number] = str(in_place)
        elif called or name in by_id:
            found[number] = called[0] if called else by_id[name]
    return found


IMPORTS: dict[str, Importer] = {FORMAT.name: YoloImporter()}
