"""Rights: what is not listed is refused."""

import pytest

from labelwright.kernel.errors import ForbiddenError
from labelwright.kernel.ids import new_id
from labelwright.kernel.permissions import ALLOWED, PUBLIC, ROLES, can
from labelwright.kernel.principal import Principal


def test_nobody_holds_anything_but_what_is_public() -> None:
    assert {name for name in ALLOWED if can([], name)} == {PUBLIC}


@pytest.mark.parametrize("role", ["annotator", "reviewer"])
def test_people_who_answer_see_no_orders_labels_or_exports(role: str) -> None:
    held = {name for name in ALLOWED if can([role], name)}

    assert not {
        n for n in held if n.startswith(("projects.", "tasks.", "labels.", "exports.", "jobs."))
    }


def test_every_listed_role_exists() -> None:
    assert {role for roles in ALLOWED.values() for role in roles} <= set(ROLES)


def test_unknown_permission_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        can(ROLES, "made.up")


def test_principal_without_an_annotator_record_has_no_seat() -> None:
    principal = Principal(
        organization=new_id(), slug="x", organization_name="x", roles=frozenset({"requester"})
    )

    with pytest.raises(ForbiddenError, match="no annotator record"):
        _ = principal.seat
    with pytest.raises(ForbiddenError, match=r"labels\.read|tasks\.complete"):
        principal.check("tasks.complete")
