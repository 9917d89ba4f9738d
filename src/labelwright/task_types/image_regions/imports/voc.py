"""Predictions and finished labels out of VOC archives: boxes, classes found by name, else by id."""

from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from labelwright.formats.voc import FORMAT, VocBox, VocPlace, read_voc
from labelwright.plugin.export_format import ImportContext, ImportedAnswer, Importer
from labelwright.plugin.problems import Problem
from labelwright.task_types.image_regions.canonical import renumbered
from labelwright.task_types.image_regions.exports.outlines import allowed_by_class, of_bounds
from labelwright.task_types.image_regions.schema import Payload, Region

Picture = tuple[VocPlace, list[VocBox | Problem]]


class VocImporter:
    """Importer for the format of ``labelwright.formats.voc``."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield one answer for each task that the archive names, else for each picture."""
        archive = read_voc(file)
        if isinstance(archive, Problem):
            yield archive
            return
        reading = _Reading(context)
        waiting: list[Picture] = []
        for picture in archive.pictures():
            if isinstance(picture, Problem):
                yield picture
                continue
            if waiting and not _belong_together(waiting[-1][0], picture[0]):
                yield reading.answer(waiting)
                waiting = []
            waiting.append(picture)
        if waiting:
            yield reading.answer(waiting)
        yield from reading.problems


class _Reading:
    """One archive being read: what its names mean, and the problems met so far."""

    def __init__(self, context: ImportContext) -> None:
        self.problems: list[Problem] = []
        classes = context.ontology.classes
        self._class_of = {entry.name: entry.id for entry in reversed(classes)}
        self._class_of |= {e.id: e.id for e in classes if e.id not in self._class_of}
        self._allowed = allowed_by_class(context.ontology, context.settings)

    def answer(self, pictures: list[Picture]) -> ImportedAnswer:
        regions: list[Region] = []
        for place, boxes in pictures:
            for box in boxes:
                region = box if isinstance(box, Problem) else self._region(box, place.ordinal)
                if isinstance(region, Problem):
                    self.problems.append(region)
                else:
                    regions.append(region)
        return ImportedAnswer(
            payload=msgspec.to_builtins(Payload(renumbered(regions))),
            assets=tuple(place.name for place, _ in pictures),
            task=pictures[0][0].task,
        )

    def _region(self, found: VocBox, ordinal: int) -> Region | Problem:
        class_id = self._class_of.get(found.name)
        if class_id is None:
            return Problem(
                f"{found.path}/name",
                "unknown_class",
                f"{found.name!r} is no class of the ontology.",
                "Name the object like a class, or add the class.",
            )
        shape = of_bounds(found.box, self._allowed[class_id])
        if shape is None:
            return Problem(
                f"{found.path}/bndbox",
                "geometry_not_allowed",
                "The project allows no geometry that a box describes.",
                "Allow one in the project's settings.",
            )
        return Region("r", class_id, shape, asset=ordinal)


def _belong_together(one: VocPlace, next_one: VocPlace) -> bool:
    return one.task is not None and one.task == next_one.task


IMPORTS: dict[str, Importer] = {FORMAT.name: VocImporter()}
