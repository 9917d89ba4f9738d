"""Answers made up from a seed, for test keys and for the conformance suite."""

from random import Random

from labelwright.plugin.fields import sample_values
from labelwright.plugin.relations import sample_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.image_regions.geometries import GEOMETRIES
from labelwright.task_types.image_regions.pictures import pictures
from labelwright.task_types.image_regions.schema import Payload, Region, Settings

MOST_REGIONS = 6


def sample_answer(context: TaskContext, seed: int) -> Payload:
    """Return a valid answer of up to six regions; none where no region fits on any picture."""
    rng = Random(seed)  # noqa: S311  a seed, not a secret
    settings: Settings = context.settings
    offered = [
        (entry, name)
        for entry in context.ontology.classes
        for name in settings.geometries
        if not entry.archived and name in (entry.geometries or settings.geometries)
    ]
    sizes = sorted(pictures(context).items())
    least = 0 if settings.allow_empty else 1
    count = rng.randint(least, min(MOST_REGIONS, settings.max_regions))
    regions: list[Region] = []
    while offered and sizes and len(regions) < count:
        entry, name = rng.choice(offered)
        ordinal, picture = rng.choice(sizes)
        shape = GEOMETRIES[name].sample(rng, picture)
        if shape is None:
            sizes.remove((ordinal, picture))
            continue
        regions.append(
            Region(
                id=f"r{len(regions) + 1}",
                class_id=entry.id,
                shape=shape,
                asset=ordinal,
                attributes=sample_values(entry.fields, rng),
            )
        )
    ontology = context.ontology
    parts = {region.id: region.class_id for region in regions}
    return Payload(
        regions,
        sample_relations(parts, ontology.relations, rng) if ontology.relations else [],
        sample_values(ontology.fields, rng),
    )
