"""Predictions out of COCO files: a data set (images, annotations, categories) or a list of results.

A data set names its images and categories; a class is found by its name, or by its id where names
differ. A list of results holds only numbers: categories are counted in the order of the ontology
from 1, as our own export counts them, and image ids are looked up in
``ImportContext.asset_names``.

Of what an annotation says, the most telling is taken that the project allows for its class: the
shape that our own export wrote, a keypoint, the outline if there is exactly one, the box. Shapes
are taken as they are: one that leaves its picture is for the task's validation to refuse.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from math import fsum
from typing import Any, BinaryIO

import msgspec

from labelwright.formats.coco import FORMAT, CocoEntry, CocoFile, CocoPicture, read_coco
from labelwright.plugin.export_format import ImportContext, ImportedAnswer, Importer
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.problems import Problem
from labelwright.task_types.image_regions.canonical import renumbered
from labelwright.task_types.image_regions.geometries import (
    GEOMETRIES,
    Geometry,
    Shape,
    geometry_of,
)
from labelwright.task_types.image_regions.schema import Payload, Region, Settings


class CocoImporter:
    """Importer for the format of ``labelwright.formats.coco``."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield one answer for each task that the file names, else for each image; then problems.

        A file that is not COCO at all gives one problem.
        """
        document = read_coco(file)
        if isinstance(document, Problem):
            yield document
            return
        reading = _Reading(document, context)
        for task, pictures in _tasks(document).items():
            yield reading.answer(task if isinstance(task, str) else None, pictures)
        yield from reading.problems


class _Reading:
    """One file being read: what its numbers mean, and the problems met so far."""

    def __init__(self, document: CocoFile, context: ImportContext) -> None:
        self.problems: list[Problem] = []
        self._document = document
        self._context = context
        self._class_of = _classes(document, context.ontology)
        self._allowed = {
            entry.id: _geometries(entry, context.settings) for entry in context.ontology.classes
        }
        self._entries = _entries_by_image(document, self.problems)

    def answer(self, task: str | None, pictures: list[tuple[int, CocoPicture]]) -> ImportedAnswer:
        names: list[str] = []
        regions: list[Region] = []
        scores: list[float] = []
        for ordinal, picture in pictures:
            names.append(_name(picture, self._context))
            for place, entry in self._entries.get(picture.id, ()):
                region = self._region(entry, self._document.path_of(place), ordinal)
                if region is not None:
                    regions.append(region)
                    scores.extend([] if entry.score is None else [entry.score])
        return ImportedAnswer(
            payload=msgspec.to_builtins(Payload(renumbered(regions))),
            assets=tuple(names),
            task=task,
            score=fsum(scores) / len(scores) if scores else None,
        )

    def _region(self, entry: CocoEntry, path: str, ordinal: int) -> Region | None:
        class_id = self._class_of.get(entry.category_id)
        if class_id is None:
            self._refuse(
                f"{path}/category_id",
                "unknown_class",
                f"Category {entry.category_id} is no class of the ontology.",
                cure="Name the category like a class, or add the class.",
            )
            return None
        if entry.iscrowd:
            self._refuse(
                f"{path}/iscrowd",
                "crowd_region",
                "A region that stands for many objects is not one object.",
                cure="Leave crowd regions out.",
            )
            return None
        shape = _shape(entry, self._allowed[class_id])
        if shape is None:
            self._refuse(
                f"{path}/bbox",
                "geometry_not_allowed",
                "The project allows no geometry that this annotation describes.",
                cure="Allow one in the project's settings.",
            )
            return None
        return Region("r", class_id, shape, asset=ordinal, attributes=entry.attributes)

    def _refuse(self, path: str, code: str, message: str, *, cure: str) -> None:
        self.problems.append(Problem(path, code, message, cure))


def _tasks(document: CocoFile) -> dict[str | int, list[tuple[int, CocoPicture]]]:
    """Return the pictures by task where the file says it, else each by itself."""
    tasks: dict[str | int, list[tuple[int, CocoPicture]]] = {}
    for place, picture in enumerate(document.images):
        if picture.task is None:
            tasks[place] = [(0, picture)]
        else:
            tasks.setdefault(picture.task, []).append((picture.ordinal, picture))
    return tasks


def _entries_by_image(
    document: CocoFile, problems: list[Problem]
) -> dict[int | str, list[tuple[int, CocoEntry]]]:
    known = {picture.id for picture in document.images}
    entries: dict[int | str, list[tuple[int, CocoEntry]]] = {}
    for place, entry in enumerate(document.entries):
        if entry.image_id in known:
            entries.setdefault(entry.image_id, []).append((place, entry))
        else:
            problems.append(
                Problem(
                    f"{document.path_of(place)}/image_id",
                    "unknown_image",
                    f"The file has no image {entry.image_id}.",
                    "Add it to images.",
                )
            )
    return entries


def _classes(document: CocoFile, ontology: Ontology) -> Mapping[int, str]:
    """Return category number → class id, for the categories that are classes."""
    if document.categories is None:
        return {number: entry.id for number, entry in enumerate(ontology.classes, start=1)}
    by_id = {entry.id: entry.id for entry in ontology.classes}
    name_of = {entry.id: entry.name for entry in ontology.classes}
    by_name: dict[str, str] = {}
    by_both: dict[tuple[str, str], str] = {}
    for entry in sorted(ontology.classes, key=lambda entry: not entry.archived):
        by_name[entry.name] = entry.id
        by_both[name_of.get(entry.parent or "", ""), entry.name] = entry.id
    found: dict[int, str] = {}
    for category in document.categories:
        class_id = (
            by_both.get((category.supercategory, category.name))
            or by_name.get(category.name)
            or by_id.get(category.name)
        )
        if class_id is not None:
            found[category.id] = class_id
    return found


def _name(picture: CocoPicture, context: ImportContext) -> str:
    return picture.file_name or context.asset_names.get(str(picture.id), str(picture.id))


def _geometries(entry: OntologyClass, settings: Settings) -> list[Geometry]:
    """Return what regions of a class may be marked by, plain ones first."""
    names = [name for name in settings.geometries if name in (entry.geometries or [name])]
    return [geometry for name, geometry in GEOMETRIES.items() if name in names]


def _shape(entry: CocoEntry, allowed: Sequence[Geometry]) -> Shape | None:
    """Return the shape that says most, of those allowed."""
    found: list[Any] = []
    with suppress(msgspec.ValidationError):
        found.append(msgspec.convert(entry.shape, Shape))
    if len(entry.marked) == 1:
        (x, y), *_ = entry.marked
        found.extend(g.of_bounds((x, y, 0.0, 0.0)) for g in allowed if g.is_place)
    if entry.outline:
        found.extend(geometry.of_outline(entry.outline) for geometry in allowed)
    found.extend(geometry.of_bounds(entry.bbox) for geometry in allowed)
    names = {geometry.name for geometry in allowed}
    fitting = (s for s in found if s is not None and geometry_of(s).name in names)
    return next(fitting, None)


IMPORTS: dict[str, Importer] = {FORMAT.name: CocoImporter()}
