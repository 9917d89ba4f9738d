"""What a law is, and what it is tried on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, cast

from labelwright.kernel.strict_json import canonical, plain
from labelwright.plugin.documents import read_payload
from labelwright.plugin.examples import Example, load_examples
from labelwright.plugin.problems import Problem
from labelwright.plugin.task_type import TaskContext, TaskType

EXAMPLES_PER_LAW = 40
LARGEST_SEED = 2**32 - 1


class LawBrokenError(AssertionError):
    """A task type breaks a law."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A task type under test, with its examples."""

    task_type: TaskType
    examples: Sequence[Example]

    def pick(self, seed: int) -> tuple[Example, TaskContext, Random]:
        """Return one of the examples, its context, and a source of further choices."""
        rng = Random(seed)  # noqa: S311  a seed, not a secret
        example = self.examples[rng.randrange(len(self.examples))]
        return example, example.context, rng

    def answer(self, context: TaskContext, rng: Random) -> Any:
        """Return a sampled answer."""
        return self.task_type.sample_answer(context, rng.randrange(LARGEST_SEED))

    def answers(self, example: Example, rng: Random, count: int) -> list[Any]:
        """Return answers that partly agree: sampled ones, copies of them, and the example's."""
        known = [read_payload(self.task_type, doc) for doc in example.annotations.values()]
        found: list[Any] = []
        for _ in range(count):
            source = rng.choice(("new", "copy", "example"))
            if source == "copy" and found:
                found.append(rng.choice(found))
            elif source == "example" and known:
                found.append(rng.choice(known))
            else:
                found.append(self.answer(example.context, rng))
        return found


@dataclass(frozen=True, slots=True)
class Law:
    """One law: a sentence, and the check that raises when a task type breaks it."""

    name: str
    sentence: str
    tried_on: Callable[[Subject], None]

    def check(self, task_type: TaskType) -> None:
        """Try the law.

        Raises
        ------
        LawBrokenError
            When the task type breaks it, or raises where it must not.
        """
        examples = load_examples(task_type)
        if not examples:
            raise LawBrokenError(f"{self.name}: {task_type.name} ships no example")
        try:
            self.tried_on(Subject(task_type, examples))
        except Exception as error:
            notes = "\n".join(getattr(error, "__notes__", ()))
            raise LawBrokenError(
                f"{self.name}: {self.sentence}\n{type(error).__name__}: {error}\n{notes}".rstrip()
            ) from error

    def __str__(self) -> str:
        return self.name


def law(sentence: str) -> Callable[[Callable[[Subject], None]], Law]:
    """Return a decorator that makes the law of a check: ``sentence`` is what must hold."""

    def of(check: Callable[[Subject], None]) -> Law:
        return Law(check.__name__.strip("_"), sentence, check)

    return of


def for_seeds(check: Callable[[int], None]) -> None:
    """Try ``check`` with many seeds, the same ones each time; a failure names its seed."""
    import hypothesis  # noqa: PLC0415  the suite alone needs it
    from hypothesis import strategies  # noqa: PLC0415

    @hypothesis.settings(
        max_examples=EXAMPLES_PER_LAW, derandomize=True, database=None, deadline=None
    )
    @hypothesis.given(seed=strategies.integers(0, LARGEST_SEED))
    def tried(seed: int) -> None:
        check(seed)

    tried()


def demand(holds: bool, message: str) -> None:  # noqa: FBT001  reads as a sentence
    """Raise unless ``holds``."""
    if not holds:
        raise LawBrokenError(message)


def demand_same(found: object, wanted: object, message: str) -> None:
    """Raise unless two documents are the same JSON."""
    one, other = canonical(found), canonical(wanted)
    demand(one == other, f"{message}:\n{one.decode()}\nis not\n{other.decode()}")


def demand_valid(subject: Subject, payload: Any, context: TaskContext, what: str) -> None:
    """Raise unless an answer is valid."""
    problems = subject.task_type.validate(payload, context)
    demand(not problems, f"{what} is not valid: {problems}\n{plain(payload)}")


def demand_problems(problems: object) -> list[Problem]:
    """Raise unless this is a list of problems with pointers, codes and messages; return it."""
    demand(isinstance(problems, list), f"problems come as a list, not {problems!r}")
    for entry in cast("list[object]", problems):
        good = (
            isinstance(entry, Problem)
            and (entry.path == "" or entry.path.startswith("/"))
            and bool(entry.code and entry.message)
        )
        demand(good, f"this is no problem with a path, a code and a message: {entry!r}")
    return cast("list[Problem]", problems)


def shuffled(document: Any, rng: Random) -> Any:
    """Return the document with its sets in another order.

    A list of objects that all have an ``id`` is a set of parts: its order says nothing.
    """
    if isinstance(document, dict):
        entries = cast("dict[str, Any]", document).items()
        return {key: shuffled(value, rng) for key, value in entries}
    if isinstance(document, list):
        items = [shuffled(value, rng) for value in cast("list[Any]", document)]
        if all(isinstance(item, dict) and "id" in item for item in items):
            rng.shuffle(items)
        return items
    return document
