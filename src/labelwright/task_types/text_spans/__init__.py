"""Text spans: mark every stretch of text of the given classes in one or several texts.

Named entities, passages of contracts, quotations, errors in a translation: spans with classes,
with relations between them, and questions about the text as a whole.
"""

from labelwright.plugin.task_type import TaskType
from labelwright.task_types.text_spans.task_type import TextSpans

__all__ = ["TASK_TYPE"]

TASK_TYPE: TaskType = TextSpans()
