"""What the service does with a correction: a twin of `flow/reopen_answer.py`."""

from types import SimpleNamespace
from typing import Any

from labelwright.assignment.model import Kind
from labelwright.flow.task_truth import OUTSIDE
from labelwright.intake.model import TaskState
from tests.simulation.desk import Answer, Desk
from tests.simulation.rows import Token

RULINGS = (int(Kind.REVIEW), int(Kind.ADJUDICATE))


class CorrectingDesk(Desk):
    """One project whose people correct what they answered."""

    def own_answer(self, token: Token) -> Any:
        """Return the answer of a lease's round that counts for its annotator, or None."""
        task, _, round_number, annotator = token.row
        answers = self.tasks[task].in_time.get(round_number, ())
        return next((one for one in answers if one.annotator == annotator), None)

    def is_used(self, token: Token) -> bool:
        """Return whether somebody has used the answers of a lease's round."""
        number, _, round_number, _ = token.row
        task, place = self.tasks[number], self._annotate_place(number)
        if task.state is TaskState.CANCELLED or place.round != round_number:
            return True
        if place.is_open:
            return False
        is_completed = task.state is TaskState.LABELLED and task.labels[-1].method == OUTSIDE
        return is_completed or self.was_ruled_on(number, round_number)

    def was_ruled_on(self, number: int, round_number: int) -> bool:
        """Return whether anybody was given the answers of a round to rule on."""
        return any(
            row[0] == number and row[1] in RULINGS and row[2] == round_number
            for row in self.rows.leases
        )

    def correct(self, token: Token, payload: str, amends: int) -> tuple[Answer, str, Token]:
        """Take a correction; return it, what it meant and what it is kept under."""
        number, _, round_number, annotator = token.row
        again = self._corrections.get(amends)
        if again is not None:
            answer = self.answers[again]
            return answer, "late" if answer.is_late else "duplicate", again
        spare = min((t.epoch for t in self.answers if t.row == token.row), default=0)
        kept = Token(token.row, min(spare, 0) - 1)
        self._corrections[amends] = kept
        is_late = self.is_used(token)
        self.answers[kept] = answer = Answer(self._next(), payload, is_late)
        if is_late:
            self.counters["late"] += 1
            return answer, "late", kept
        self.checks.corrected(token)
        task = self.tasks[number]
        answers = task.in_time[round_number]
        [place] = [n for n, one in enumerate(answers) if one.id == amends]
        task.corrected.append(answers[place])
        answers[place] = SimpleNamespace(
            id=answer.id,
            round=round_number,
            annotator=annotator,
            payload=payload,
            amends=amends,
            created_at=self._next(),
        )
        outcome = self._after_correction(number)
        self.checks.placed(token.place)
        return answer, outcome, kept

    def _after_correction(self, number: int) -> str:
        place = self._annotate_place(number)
        if place.is_gold:
            return "gold"
        if place.is_open:
            return "waiting"
        for kind in RULINGS:
            ruling = self.rows.place((number, kind))
            if ruling is not None and ruling.is_open:
                self._close((number, kind))
        answers = self.tasks[number].in_time[place.round]
        return self._settle(number, place._replace(wanted=len(answers)), is_anew=True)
