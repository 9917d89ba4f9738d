"""Image regions: mark every object of the given classes on one or several pictures.

Which shapes may be drawn is a matter of ``geometries/``; a project may mix them.
"""

from labelwright.plugin.task_type import TaskType
from labelwright.task_types.image_regions.task_type import ImageRegions

__all__ = ["TASK_TYPE"]

TASK_TYPE: TaskType = ImageRegions()
