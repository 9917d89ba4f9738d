"""Laws about documents: examples, settings, schemas, versions, and the codes of problems."""

import re
from typing import Any

import msgspec

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import canonical, convert, decode, plain
from labelwright.plugin.conformance.json_schema import fits
from labelwright.plugin.conformance.law import (
    Law,
    Subject,
    demand,
    demand_problems,
    demand_same,
    demand_valid,
    for_seeds,
    law,
)
from labelwright.plugin.conformance.mutations import HOSTILE_VALUES, mutated
from labelwright.plugin.documents import json_schema, read_payload, read_settings, upgrade
from labelwright.plugin.examples import Example, InvalidExample
from labelwright.plugin.ontology import Ontology

NAME = re.compile(r"[a-z][a-z0-9_]*")
STRUCTURAL_CODES = frozenset({"missing_field", "unknown_field", "invalid_field"})
"""Codes of the kernel, for documents of another form."""


@law("Name, title, description, editor and version are given, and every setting has a default.")
def _introduces_itself(subject: Subject) -> None:
    kind = subject.task_type
    demand(NAME.fullmatch(kind.name) is not None, f"the name {kind.name!r} is no lower-case word")
    demand(kind.version >= 1, "versions count from 1")
    for word in ("title", "description", "editor"):
        demand(bool(getattr(kind, word).strip()), f"{word} is empty")
    kind.settings()


@law("Every case has at least two annotations, and at least one case has a label.")
def _examples_are_complete(subject: Subject) -> None:
    for example in subject.examples:
        demand(len(example.annotations) > 1, f"case {example.name} needs two annotation-*.json")
    demand(any(example.label for example in subject.examples), "no case has a label.json")


@law("Settings, annotations, labels and upgraded answers of the examples are valid.")
def _examples_are_valid(subject: Subject) -> None:
    kind = subject.task_type
    for example in subject.examples:
        context = example.context
        read_settings(kind, plain(context.settings), context.ontology)
        for name, document in example.annotations.items():
            payload = read_payload(kind, document)
            demand_valid(subject, payload, context, f"annotation {name}")
        if example.label is not None:
            demand_valid(subject, read_payload(kind, example.label.payload), context, "the label")
        for name, (version, document) in example.old.items():
            payload = read_payload(kind, document, version=version)
            demand_valid(subject, payload, context, f"upgraded answer {name}")


@law("Each invalid example gives exactly the problems that it lists, all of them at once.")
def _invalid_examples_give_all_their_problems(subject: Subject) -> None:
    for example in subject.examples:
        for name, invalid in example.invalid.items():
            found = sorted({code for code, _ in _problems(subject, example, invalid)})
            demand_same(found, sorted(set(invalid.problems)), f"problems of {name}")


@law("Each code is in ``problem_codes``, in an invalid example, and in the README in backticks.")
def _problem_codes_are_declared_shown_and_documented(subject: Subject) -> None:
    declared = set(subject.task_type.problem_codes)
    shown = {
        code
        for example in subject.examples
        for invalid in example.invalid.values()
        for code, structural in _problems(subject, example, invalid)
        if not structural
    }
    readme = (subject.task_type.folder / "README.md").read_text("utf-8")
    documented = {code for code in declared if f"`{code}`" in readme}
    demand(shown <= declared, f"not in problem_codes: {sorted(shown - declared)}")
    demand(declared <= shown, f"in no invalid example: {sorted(declared - shown)}")
    demand(declared == documented, f"not in the README: {sorted(declared - documented)}")


@law("The struct and the JSON Schema derived from it agree on good and on hostile documents.")
def _struct_and_schema_accept_the_same_documents(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        for struct, document in (
            (kind.payload, plain(subject.answer(context, rng))),
            (kind.settings, plain(context.settings)),
        ):
            schema = json_schema(struct)
            candidate = document
            for _ in range(5):
                _compare(struct, schema, candidate)
                candidate = decode(canonical(mutated(candidate, rng, HOSTILE_VALUES)), object)

    for_seeds(tried)


@law("An answer written as JSON and read again is the same answer.")
def _answers_survive_a_round_trip(subject: Subject) -> None:

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        document = plain(subject.answer(context, rng))
        again = read_payload(subject.task_type, decode(canonical(document), object))
        demand_same(plain(again), document, "the answer read again")

    for_seeds(tried)


@law("Every older version has an upgrade and an example, and upgrading twice changes nothing.")
def _upgrades_are_total_and_idempotent(subject: Subject) -> None:
    kind = subject.task_type
    older = set(range(1, kind.version))
    demand(set(kind.upgrades) == older, f"upgrades start from {sorted(older)}")
    cases = [case for example in subject.examples for case in example.old.values()]
    demand({version for version, _ in cases} == older, "each older version needs an example")
    for version, document in cases:
        current = upgrade(kind, document, version)
        for step in kind.upgrades.values():
            demand_same(step(current), current, "an upgraded answer upgraded again")


def _problems(
    subject: Subject, example: Example, invalid: InvalidExample
) -> list[tuple[str, bool]]:
    """Return code, and whether it is the kernel's, for every problem of an invalid example."""
    kind = subject.task_type
    try:
        if invalid.payload is not msgspec.UNSET:
            payload = read_payload(kind, invalid.payload)
            context = example.context
            if invalid.assets is not msgspec.UNSET:
                context = msgspec.structs.replace(context, assets=tuple(invalid.assets))
            found = kind.validate(payload, context)
        else:
            given = invalid.settings
            settings = plain(example.context.settings) if given is msgspec.UNSET else given
            ontology = example.context.ontology
            if invalid.ontology is not msgspec.UNSET:
                ontology = convert(invalid.ontology, Ontology)
            found = kind.check_settings(convert(settings, kind.settings), ontology)
    except InvalidInputError as error:
        return [(error.code, error.code in STRUCTURAL_CODES)]
    return [(problem.code, False) for problem in demand_problems(found)]


def _compare(struct: type[Any], schema: Any, document: Any) -> None:
    try:
        msgspec.convert(document, struct)
        taken = True
    except msgspec.ValidationError:
        taken = False
    demand(
        taken == fits(schema, document),
        f"the struct {'takes' if taken else 'refuses'} this, the schema does not: {document}",
    )


LAWS: tuple[Law, ...] = (
    _introduces_itself,
    _examples_are_complete,
    _examples_are_valid,
    _invalid_examples_give_all_their_problems,
    _problem_codes_are_declared_shown_and_documented,
    _struct_and_schema_accept_the_same_documents,
    _answers_survive_a_round_trip,
    _upgrades_are_total_and_idempotent,
)
