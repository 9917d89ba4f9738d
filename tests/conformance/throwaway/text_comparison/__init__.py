"""Text comparison: which of two texts is better?

A complete task type of a third party in one folder, as small as the contract lets it be.
"""

from labelwright.plugin.task_type import TaskType

from .task_type import TextComparison

__all__ = ["TASK_TYPE"]

TASK_TYPE: TaskType = TextComparison()
