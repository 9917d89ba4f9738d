"""Settings × ontology, and answer × task: everything that is wrong, with its place."""

from collections.abc import Iterator, Mapping

from labelwright.plugin.fields import FIELD_PROBLEM_CODES, validate_values
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.problems import Problem, pointer
from labelwright.plugin.relations import RELATION_PROBLEM_CODES, validate_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.image_regions.geometries import GEOMETRIES, Picture, geometry_of
from labelwright.task_types.image_regions.pictures import pictures
from labelwright.task_types.image_regions.schema import Payload, Region, Settings

PROBLEM_CODES = tuple(
    sorted(
        {
            "archived_class",
            "duplicate_region",
            "empty_answer",
            "geometry_not_allowed",
            "no_classes",
            "not_a_picture",
            "too_many_regions",
            "unknown_asset",
            "unknown_class",
            "unknown_geometry",
            *FIELD_PROBLEM_CODES,
            *RELATION_PROBLEM_CODES,
            *(code for geometry in GEOMETRIES.values() for code in geometry.problem_codes),
        }
    )
)


def check_settings(settings: Settings, ontology: Ontology) -> list[Problem]:
    """Return what keeps a project from being worked on."""
    problems = list(_check_geometries(settings, ontology))
    if all(entry.archived for entry in ontology.classes):
        problems.append(
            Problem(
                "/ontology/classes",
                "no_classes",
                "The ontology has no class that a region could have.",
                "Add a class.",
            )
        )
    return problems


def validate(payload: Payload, context: TaskContext) -> list[Problem]:
    """Return everything that is wrong with an answer."""
    settings: Settings = context.settings
    problems: list[Problem] = []
    if len(payload.regions) > settings.max_regions:
        problems.append(
            Problem(
                "/regions",
                "too_many_regions",
                f"{len(payload.regions)} regions, the most is {settings.max_regions}.",
                "Remove some, or ask the requester for a higher limit.",
            )
        )
        return problems
    if not payload.regions and not settings.allow_empty:
        problems.append(
            Problem("/regions", "empty_answer", "At least one region is required.", "Mark one.")
        )
    classes = {entry.id: entry for entry in context.ontology.classes}
    sizes = pictures(context)
    ordinals = {asset.ordinal for asset in context.assets}
    seen: set[str] = set()
    for place, region in enumerate(payload.regions):
        path = pointer("regions", place)
        if region.id in seen:
            problems.append(
                Problem(
                    f"{path}/id",
                    "duplicate_region",
                    f"Region id {region.id} is used twice.",
                    "Give every region an id of its own.",
                )
            )
        seen.add(region.id)
        problems.extend(_class_problems(region, classes, settings, path))
        problems.extend(_shape_problems(region, sizes, ordinals, path))
    parts = {region.id: region.class_id for region in payload.regions}
    ontology = context.ontology
    problems.extend(validate_relations(payload.relations, ontology.relations, parts, "/relations"))
    problems.extend(validate_values(ontology.fields, payload.answers, "/answers"))
    return problems


def _check_geometries(settings: Settings, ontology: Ontology) -> Iterator[Problem]:
    places = [("/settings/geometries", settings.geometries)]
    places += [
        (f"/ontology{pointer('classes', place, 'geometries')}", entry.geometries)
        for place, entry in enumerate(ontology.classes)
        if entry.geometries is not None
    ]
    for path, names in places:
        for place, name in enumerate(names):
            if name not in GEOMETRIES:
                yield Problem(
                    f"{path}/{place}",
                    "unknown_geometry",
                    "There is no such geometry.",
                    f"Choose from {', '.join(GEOMETRIES)}.",
                )
    for place, entry in enumerate(ontology.classes):
        if not (entry.archived or entry.geometries is None) and not (
            set(entry.geometries) & set(settings.geometries)
        ):
            yield Problem(
                f"/ontology{pointer('classes', place, 'geometries')}",
                "geometry_not_allowed",
                f"Class {entry.name} has no geometry that the project allows.",
                f"The project allows {', '.join(settings.geometries)}.",
            )


def _class_problems(
    region: Region, classes: Mapping[str, OntologyClass], settings: Settings, path: str
) -> list[Problem]:
    entry = classes.get(region.class_id)
    if entry is None:
        return [
            Problem(
                f"{path}/class",
                "unknown_class",
                f"There is no class {region.class_id}.",
                "Choose a class of the project's ontology.",
            )
        ]
    problems: list[Problem] = []
    if entry.archived:
        problems.append(
            Problem(
                f"{path}/class",
                "archived_class",
                f"Class {entry.name} is archived.",
                "Choose a class that is still offered.",
            )
        )
    name = geometry_of(region.shape).name
    if name not in settings.geometries or name not in (entry.geometries or settings.geometries):
        problems.append(
            Problem(
                f"{path}/shape/kind",
                "geometry_not_allowed",
                f"A {entry.name} may not be marked by a {name} here.",
                "Use a geometry that project and class allow.",
            )
        )
    problems.extend(validate_values(entry.fields, region.attributes, f"{path}/attributes"))
    return problems


def _shape_problems(
    region: Region, sizes: Mapping[int, Picture], ordinals: set[int], path: str
) -> list[Problem]:
    picture = sizes.get(region.asset)
    if picture is not None:
        return geometry_of(region.shape).validate(region.shape, picture, f"{path}/shape")
    if region.asset in ordinals:
        return [
            Problem(
                f"{path}/asset",
                "not_a_picture",
                f"Asset {region.asset} has no width and height.",
                "Mark regions on pictures only.",
            )
        ]
    return [
        Problem(
            f"{path}/asset",
            "unknown_asset",
            f"The task has no asset {region.asset}.",
            f"It has {', '.join(map(str, sorted(ordinals)[:20])) or 'none'}.",
        )
    ]
