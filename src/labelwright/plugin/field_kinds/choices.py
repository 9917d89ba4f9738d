"""Any number of several options; the answer is the list of their ids, in any order."""

from collections.abc import Mapping, Sequence
from math import fsum
from random import Random
from typing import Any, cast

from labelwright.plugin.field_kinds.contract import wrong_type
from labelwright.plugin.field_kinds.options import check_options, option_name, option_problems
from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem
from labelwright.quality.votes import TIE_TOLERANCE, majority, tie_rank

HALF = 0.5


class ChoicesKind:
    """A set of options."""

    name = "choices"
    column = "list"
    takes = frozenset({"options"})

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return what is wrong with the options."""
        return check_options(field, path)

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether ``wanted`` is an option."""
        return any(option.id == wanted for option in field.options)

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return whether every option exists, may be chosen and stands there once."""
        if not isinstance(value, list):
            return [wrong_type(path, "a list of option ids")]
        problems: list[Problem] = []
        seen: set[str] = set()
        for place, entry in enumerate(cast("list[object]", value)[: len(field.options) + 1]):
            at = f"{path}/{place}"
            if not isinstance(entry, str):
                problems.append(wrong_type(at, "the id of one option"))
            elif entry in seen:
                problems.append(
                    Problem(at, "repeated_option", "This option stands here twice.", "Remove one.")
                )
            else:
                seen.add(entry)
                problems.extend(option_problems(field, entry, at))
        return problems

    def normal(self, field: Field, value: Any) -> list[str]:
        """Return the options in the order of the ontology."""
        return [option.id for option in field.options if option.id in value]

    def chosen(self, value: object) -> tuple[str, ...]:
        """Return the options."""
        if not isinstance(value, list):
            return ()
        return tuple(entry for entry in cast("list[object]", value) if isinstance(entry, str))

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether the wanted option is among them."""
        return wanted in self.chosen(value)

    def distance(self, field: Field, a: Any, b: Any) -> float:
        """Return 1 − Jaccard: the share of the options of both that only one of them has."""
        one, other = set(a), set(b)
        return len(one ^ other) / len(one | other)

    def merge(
        self, field: Field, values: Sequence[Any], weights: Sequence[float], salt: str
    ) -> list[str]:
        """Return the options that have half the weight; when none has, the one that has most.

        An option with exactly half is in or out by a fixed hash.
        """
        total = fsum(weights)
        kept: list[str] = []
        for option in field.options:
            pairs = zip(values, weights, strict=True)
            share = fsum(weight for value, weight in pairs if option.id in value) / total
            tied = abs(share - HALF) <= TIE_TOLERANCE
            if (not tied and share > HALF) or (tied and _even(f"{salt}/{field.id}", option.id)):
                kept.append(option.id)
        if kept:
            return kept
        pairs = zip(values, weights, strict=True)
        ballots = [(entry, weight) for value, weight in pairs for entry in value]
        names, shares = zip(*ballots, strict=True)
        return [majority(names, shares, salt=f"{salt}/{field.id}").winner]

    def parts(self, value: Any) -> tuple[str, ...]:
        """Return the set as a whole (that none is missing), then each option chosen."""
        return ("", *(f"/{entry}" for entry in value))

    def support(
        self, field: Field, merged: Any, values: Sequence[Any], weights: Sequence[float]
    ) -> Mapping[str, float]:
        """Return for the set the weight of answers without another option, then each option's."""
        pairs = list(zip(values, weights, strict=True))
        wanted = set(merged)
        result = {"": fsum(weight for value, weight in pairs if wanted.issuperset(value))}
        for entry in merged:
            result[f"/{entry}"] = fsum(weight for value, weight in pairs if entry in value)
        return result

    def sample(self, field: Field, rng: Random) -> list[str]:
        """Return at least one of the options that may be chosen."""
        offered = [option.id for option in field.options if not option.archived]
        drawn = set(rng.sample(offered, rng.randint(1, len(offered))))
        return [option for option in offered if option in drawn]

    def facets(self, field: Field, value: Any) -> tuple[str, ...]:
        """Return each option."""
        return tuple(value)

    def readable(self, field: Field, value: Any) -> str:
        """Return the options' names."""
        return ", ".join(option_name(field, entry) for entry in value)


def _even(salt: str, option_id: str) -> bool:
    return tie_rank(salt, option_id)[0] % 2 == 0
