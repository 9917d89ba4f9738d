"""Rights: what is not listed is refused; the three levels, over everything there is."""

from collections.abc import Mapping
from itertools import product
from types import MappingProxyType
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.kernel.errors import ForbiddenError, NotFoundError
from labelwright.kernel.ids import new_id
from labelwright.kernel.permissions import (
    ALLOWED,
    HOLDER_ONLY,
    IN_PROJECT,
    PROJECT_ROLES,
    PUBLIC,
    ROLES,
    SEEN_BY,
    SIGNED_IN,
    Target,
    can,
    projects_where,
    sees,
)
from labelwright.kernel.principal import Principal

HERE, ELSEWHERE = new_id(), new_id()
INSIDE, BESIDE = new_id(), new_id()
ME, OTHER = new_id(), new_id()
NONE: Mapping[UUID, frozenset[str]] = MappingProxyType({})


class Somebody(msgspec.Struct, frozen=True):
    """Rights as a test wants them."""

    organization: UUID = HERE
    roles: frozenset[str] = frozenset()
    project_roles: Mapping[UUID, frozenset[str]] = NONE
    annotator: UUID | None = ME
    scope: frozenset[str] | None = None


roles = st.frozensets(st.sampled_from(ROLES))
project_roles = st.dictionaries(
    st.sampled_from([INSIDE, BESIDE]), st.frozensets(st.sampled_from(PROJECT_ROLES))
)
actions = st.sampled_from(sorted(ALLOWED))
projects = st.sampled_from([None, INSIDE, BESIDE])
people = st.builds(
    Somebody,
    organization=st.sampled_from([HERE, ELSEWHERE]),
    roles=roles,
    project_roles=project_roles,
    annotator=st.sampled_from([None, ME]),
    scope=st.none() | st.frozensets(actions),
)
targets = st.builds(
    Target,
    organization=st.just(HERE),
    project=projects,
    holder=st.sampled_from([None, ME, OTHER]),
)


@pytest.mark.parametrize(("role", "action"), list(product(ROLES, sorted(set(ALLOWED) - {PUBLIC}))))
def test_role_of_the_organization_counts_in_it_and_in_each_of_its_projects(
    role: str, action: str
) -> None:
    actor = Somebody(roles=frozenset({role}))

    held = {can(actor, action, Target(HERE, project)) for project in (None, INSIDE, BESIDE)}

    assert held == {role in ALLOWED[action]}
    assert not can(actor, action, Target(ELSEWHERE))


@pytest.mark.parametrize(
    ("role", "action"),
    list(product(PROJECT_ROLES, sorted(set(ALLOWED) - {PUBLIC, SIGNED_IN}))),
)
def test_role_of_a_project_counts_in_that_project_only(role: str, action: str) -> None:
    actor = Somebody(project_roles={INSIDE: frozenset({role})})

    allowed = role in ALLOWED[action] and action in IN_PROJECT

    assert can(actor, action, Target(HERE, INSIDE)) == allowed
    assert not can(actor, action, Target(HERE, BESIDE))
    assert not can(actor, action, Target(HERE))
    assert not can(actor, action, Target(ELSEWHERE, INSIDE))


@pytest.mark.parametrize(("role", "action"), list(product(ROLES, sorted(HOLDER_ONLY))))
def test_assignment_is_its_holders_whatever_the_roles_of_others(role: str, action: str) -> None:
    for actor in (
        Somebody(roles=frozenset({role})),
        Somebody(project_roles={INSIDE: frozenset({role})}),
    ):
        assert not can(actor, action, Target(HERE, INSIDE, OTHER))
        assert can(actor, action, Target(HERE, INSIDE, ME)) == (role in ALLOWED[action])


@given(actor=people, action=actions, target=targets)
def test_nothing_is_held_across_the_wall_or_outside_of_the_scope(
    actor: Somebody, action: str, target: Target
) -> None:
    held = can(actor, action, target)

    if action == PUBLIC:
        assert held
        return
    if actor.organization != target.organization:
        assert not held
    if actor.scope is not None and action not in {*actor.scope, SIGNED_IN}:
        assert not held


@given(actor=people, action=actions, target=targets, more=roles)
def test_another_role_takes_nothing_away_and_a_scope_gives_nothing(
    actor: Somebody, action: str, target: Target, more: frozenset[str]
) -> None:
    if can(actor, action, target):
        wider = msgspec.structs.replace(actor, roles=actor.roles | more)
        assert can(wider, action, target)
        assert can(msgspec.structs.replace(actor, scope=None), action, target)


@given(actor=people, action=actions)
def test_projects_where_somebody_may_are_those_where_he_can(actor: Somebody, action: str) -> None:
    found = projects_where(actor, action)

    for project in (INSIDE, BESIDE):
        expected = can(actor, action, Target(actor.organization, project))
        assert expected == (found is None or project in found)


def test_nobody_holds_anything_but_what_is_public_or_his_own() -> None:
    held = {name for name in ALLOWED if can(Somebody(), name, Target(HERE, INSIDE))}

    assert held == {PUBLIC, SIGNED_IN}


@pytest.mark.parametrize("role", ["annotator", "reviewer"])
def test_people_who_answer_see_no_orders_labels_or_exports(role: str) -> None:
    actor = Somebody(roles=frozenset({role}))
    held = {name for name in ALLOWED if can(actor, name, Target(HERE))}

    assert not {
        n for n in held if n.startswith(("projects.", "tasks.", "labels.", "exports.", "jobs."))
    }


def test_every_listed_role_and_permission_exists() -> None:
    assert {role for roles in ALLOWED.values() for role in roles} <= set(ROLES)
    assert ALLOWED.keys() >= IN_PROJECT
    assert HOLDER_ONLY <= IN_PROJECT
    assert set(SEEN_BY.values()) <= ALLOWED.keys()


def test_unknown_permission_is_an_error_of_ours_and_an_unknown_thing_is_seen_by_nobody() -> None:
    actor = Somebody(roles=frozenset(ROLES))

    with pytest.raises(KeyError):
        can(actor, "made.up", Target(HERE))
    assert not sees(actor, ["made_up"], Target(HERE))


def principal(*roles: str, **details: object) -> Principal:
    return Principal(
        organization=HERE,
        slug="x",
        organization_name="x",
        roles=frozenset(roles),
        **details,  # pyright: ignore[reportArgumentType]
    )


def test_principal_without_an_annotator_record_has_no_seat() -> None:
    requester = principal("requester")

    with pytest.raises(ForbiddenError, match="no annotator record"):
        _ = requester.seat
    with pytest.raises(ForbiddenError, match=r"tasks\.complete"):
        requester.check("tasks.complete")


def test_what_one_may_not_see_is_not_found_and_what_one_sees_is_forbidden() -> None:
    annotator = principal("annotator")
    guest = principal(project_roles={INSIDE: frozenset({"annotator"})})

    with pytest.raises(NotFoundError):
        annotator.check("exports.read", named=["export"])
    with pytest.raises(ForbiddenError):
        annotator.check("projects.write", INSIDE, named=["project"])
    with pytest.raises(ForbiddenError):
        guest.check("projects.write", INSIDE, named=["project"])
    with pytest.raises(NotFoundError):
        guest.check("projects.write", BESIDE, named=["project"])


def test_scope_that_leaves_something_out_is_named_as_the_reason() -> None:
    narrow = principal("lead", scope=frozenset({"tasks.read"}))

    narrow.check("tasks.read")
    with pytest.raises(ForbiddenError, match=r"scope of this token does not include tasks\.write"):
        narrow.check("tasks.write")
