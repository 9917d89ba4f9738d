"""Which assets of a task are pictures that regions can be marked on."""

from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.image_regions.geometries import Picture


def pictures(context: TaskContext) -> dict[int, Picture]:
    """Return ordinal → size of every asset that has one, whatever its role."""
    found: dict[int, Picture] = {}
    for asset in context.assets:
        width, height = asset.facts.get("width"), asset.facts.get("height")
        if isinstance(width, int | float) and isinstance(height, int | float):
            found[asset.ordinal] = Picture(width, height, context.settings.min_size_px)
    return found
