"""The laws that every task type must pass, shipped for the authors of plug-ins.

In a test of your own:

    import pytest
    from labelwright.plugin.conformance import LAWS, Law
    from my_package import TASK_TYPE

    @pytest.mark.parametrize("law", LAWS, ids=str)
    def test_law(law: Law) -> None:
        law.check(TASK_TYPE)

or ``check_task_type(TASK_TYPE)``, which tries all laws and reports every one that is broken. The
laws draw answers from ``sample_answer`` and tasks from the examples: the richer the examples, the
more is tried. Needs the package ``hypothesis``.
"""

from labelwright.plugin.conformance import (
    action_laws,
    answer_laws,
    document_laws,
    export_laws,
    hostile_laws,
    merge_laws,
)
from labelwright.plugin.conformance.law import Law, LawBrokenError
from labelwright.plugin.task_type import TaskType

__all__ = ["LAWS", "Law", "LawBrokenError", "check_task_type"]

LAWS: tuple[Law, ...] = (
    *document_laws.LAWS,
    *answer_laws.LAWS,
    *merge_laws.LAWS,
    *export_laws.LAWS,
    *action_laws.LAWS,
    *hostile_laws.LAWS,
)


def check_task_type(task_type: TaskType) -> None:
    """Try every law on a task type.

    Raises
    ------
    LawBrokenError
        When any is broken; its message has one paragraph for each.
    """
    broken: list[str] = []
    for law in LAWS:
        try:
            law.check(task_type)
        except LawBrokenError as error:
            broken.append(str(error))
    if broken:
        raise LawBrokenError("\n\n".join(broken))
