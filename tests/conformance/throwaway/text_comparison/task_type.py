"""The task type: every method of the contract."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from random import Random

from labelwright.plugin.answer_parts import Facet, Json, Match, Merged, Score, Unit
from labelwright.plugin.export_format import Exporter, Importer
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem
from labelwright.plugin.task_type import Action, TaskContext
from labelwright.quality.votes import majority, share_of, tie_rank

from .schema import Payload, Settings, Suggest, Verdict, Word

VERDICTS: Mapping[str, Verdict] = {"left": "left", "right": "right", "same": "same"}


async def suggest(request: Suggest, context: TaskContext) -> AsyncIterator[Word]:
    """Stream the words of one text that the other does not have."""
    texts = {asset.role: (asset.text or "").split() for asset in context.assets}
    other = set(texts["right" if request.side == "left" else "left"])
    words = [word for word in texts[request.side] if word not in other]
    for word in words[: request.most]:
        await asyncio.sleep(0)
        yield Word(word)


def upgrade_first(document: Json) -> Json:
    """Return an answer of version 1, which had ``choice``, as one of version 2."""
    if "choice" not in document:
        return document
    return {"better": document["choice"], "reason": document.get("reason", "")}


class TextComparison:
    """Which of two texts is better?"""

    name = "text_comparison"
    version = 2
    title = "Text comparison"
    description = "Say which of two texts is better, and why."
    editor = name
    settings = Settings
    payload = Payload
    media = ("text",)
    asks = ()
    exports: Mapping[str, Exporter] = {}
    imports: Mapping[str, Importer] = {}
    actions = (Action("suggest", Suggest, Word, suggest, streaming=True),)
    upgrades: Mapping[int, Callable[[Json], Json]] = {1: upgrade_first}
    problem_codes = ("classes_not_used", "missing_side", "reason_required")
    folder = Path(__file__).parent

    def check_settings(self, settings: Settings, ontology: Ontology) -> list[Problem]:
        """Return whether the ontology holds anything that is never asked."""
        if ontology.classes or ontology.fields:
            return [
                Problem("/ontology", "classes_not_used", "Nothing of it is asked.", "Empty it.")
            ]
        return []

    def validate(self, payload: Payload, context: TaskContext) -> list[Problem]:
        """Return whether both texts are there, and the reason where one is asked."""
        roles = {asset.role for asset in context.assets}
        problems = [
            Problem("", "missing_side", f"The task has no {side} text.", "Add it.")
            for side in ("left", "right")
            if side not in roles
        ]
        if context.settings.ask_reason and not payload.reason.strip():
            problems.append(Problem("/reason", "reason_required", "Say why.", "Write a reason."))
        return problems

    def units(self, payload: Payload, context: TaskContext) -> list[Unit]:
        """Return the verdict."""
        return [Unit("better", "/better", "choice")]

    def distance(self, a: Payload, b: Payload, context: TaskContext) -> float:
        """Return 0 for the same verdict, 1 for the opposite, a half between."""
        if a.better == b.better:
            return 0.0
        return 0.5 if "same" in {a.better, b.better} else 1.0

    def match(self, a: Payload, b: Payload, context: TaskContext) -> list[Match]:
        """Return the verdicts as the one part of both."""
        return [Match("better", "better", 1 - self.distance(a, b, context))]

    def merge(
        self, payloads: Sequence[Payload], weights: Sequence[float], context: TaskContext
    ) -> Merged:
        """Return the weighted majority, with the reason that a fixed hash picks."""
        vote = majority([payload.better for payload in payloads], weights, salt=context.salt)
        winner = VERDICTS[vote.winner]
        agreeing = [
            (payload.reason, weight)
            for payload, weight in zip(payloads, weights, strict=True)
            if payload.better == winner
        ]
        reason = min((reason for reason, _ in agreeing), key=lambda text: tie_rank("", text))
        support = share_of([weight for _, weight in agreeing], weights)
        return Merged(Payload(winner, reason), {"better": support})

    def score_gold(self, answer: Payload, gold: Payload, context: TaskContext) -> Score:
        """Return 1 − distance."""
        return Score(1 - self.distance(answer, gold, context))

    def diff_view(self, a: Payload, b: Payload, context: TaskContext) -> Json:
        """Return both verdicts and both reasons."""
        return {"better": [a.better, b.better], "reason": [a.reason, b.reason]}

    def preview(self, payload: Payload, context: TaskContext) -> Json:
        """Return the verdict."""
        return {"summary": payload.better}

    def facets(self, payload: Payload, context: TaskContext) -> list[Facet]:
        """Return the verdict."""
        return [Facet("better", payload.better)]

    def sample_answer(self, context: TaskContext, seed: int) -> Payload:
        """Return any verdict, with a reason."""
        rng = Random(seed)
        return Payload(
            rng.choice(list(VERDICTS.values())), rng.choice(("clearer", "shorter", "true"))
        )
