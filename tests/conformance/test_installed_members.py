"""Every installed task type passes every shipped law."""

import pytest

from labelwright.plugin import registry
from labelwright.plugin.conformance import LAWS, Law


@pytest.mark.parametrize("name", list(registry.task_types()))
@pytest.mark.parametrize("law", LAWS, ids=str)
def test_task_type_keeps_the_law(name: str, law: Law) -> None:
    law.check(registry.task_type(name))
