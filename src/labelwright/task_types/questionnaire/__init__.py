"""Questionnaire: questions about one or several assets as a whole.

Classification, transcription, translation, rating and forms are questionnaires with other
questions.
"""

from labelwright.plugin.task_type import TaskType
from labelwright.task_types.questionnaire.task_type import Questionnaire

__all__ = ["TASK_TYPE"]

TASK_TYPE: TaskType = Questionnaire()
