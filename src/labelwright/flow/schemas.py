"""What the use cases take and give over HTTP."""

from typing import Annotated, Any

import msgspec

from labelwright.assignment.model import LIVE_LEASES_OF_A_BATCH, SkipReason
from labelwright.projects.model import Versions
from labelwright.review.model import SentToName, VerdictName

Seconds = Annotated[float, msgspec.Meta(ge=0, le=86_400)]
Comment = Annotated[str, msgspec.Meta(max_length=10_000)]
Token = Annotated[str, msgspec.Meta(max_length=400)]


class LeaseRequest(msgspec.Struct, forbid_unknown_fields=True):
    """What kind of work; an empty body asks for annotation."""

    kind: Annotated[str, msgspec.Meta(pattern="^(annotate|review|adjudicate)$")] = "annotate"


class PredictionView(msgspec.Struct):
    """What a model says about the task."""

    id: str
    model: str
    version: str
    score: float | None
    payload: Any


class LeasedTask(msgspec.Struct):
    """The task as its annotator sees it: no metadata, no names."""

    id: str
    assets: list[dict[str, Any]]
    predictions: list[PredictionView]


class SubjectAnnotation(msgspec.Struct):
    """One of the answers under review; who gave it stays hidden."""

    id: str
    payload: Any
    unsure: bool = False


class Subject(msgspec.Struct):
    """What is under review, and the share of the answers that holds each unit of it."""

    payload: Any
    annotations: list[SubjectAnnotation]
    support: dict[str, float]


class Previous(msgspec.Struct):
    """The rejected answer that is to be made anew, and why."""

    payload: Any
    reason: str | None
    comment: str | None


class Correction(msgspec.Struct):
    """The answer that is corrected: what a correction starts from and points at."""

    annotation: str
    payload: Any
    unsure: bool
    active_seconds: float
    """Time spent on it so far: what a correction adds is counted apart."""


class LeaseView(msgspec.Struct, omit_defaults=True):
    """A lease with everything its page needs; ``correction``: it was answered already."""

    assignment: str
    kind: str
    round: int
    lease_token: str
    expires_at: str
    lease_seconds: int
    project: str
    versions: Versions
    task: LeasedTask
    previous: Previous | None = None
    subject: Subject | None = None
    correction: Correction | None = None


class OwnAnswer(msgspec.Struct):
    """A task that one answered; ``kept_by`` says why its answer can be corrected no more."""

    assignment: str
    task: str
    payload: Any
    at: str
    name: str
    thumbnail_url: str | None
    text: str | None
    kept_by: str | None


class OwnAnswers(msgspec.Struct):
    """The tasks of a project that one answered last, newest first."""

    items: list[OwnAnswer]


class BatchRequest(msgspec.Struct, forbid_unknown_fields=True):
    """How many reviews to hold at once."""

    count: Annotated[int, msgspec.Meta(ge=1, le=LIVE_LEASES_OF_A_BATCH)] = LIVE_LEASES_OF_A_BATCH


class LeaseBatch(msgspec.Struct):
    """Reviews one holds, oldest first; fewer than asked for where no more wait."""

    items: list[LeaseView]


class LeaseToken(msgspec.Struct, forbid_unknown_fields=True):
    """Proof of a lease."""

    lease_token: Token


class Renewed(msgspec.Struct):
    """When the lease ends now."""

    expires_at: str


class SkipRequest(msgspec.Struct, forbid_unknown_fields=True):
    """Give the task back; declined, it never comes to oneself again."""

    lease_token: Token
    reason: SkipReason
    comment: Comment | None = None
    decline: bool = False


class SubmitRequest(msgspec.Struct, forbid_unknown_fields=True):
    """An answer; ``versions`` as they came with the lease, when they may have moved since."""

    lease_token: Token
    payload: Any
    active_seconds: Seconds | None = None
    versions: Versions | None = None
    unsure: bool = False
    """Whether one doubts it; reviewers see it, and it lowers nothing."""
    amends: str | None = None
    """One's own answer that this one takes the place of, as long as nobody has used it."""


class Submitted(msgspec.Struct):
    """The stored answer and what it meant."""

    annotation: str
    outcome: str


class ReviewRequest(msgspec.Struct, forbid_unknown_fields=True):
    """A ruling; ``to`` says who may answer anew what it rejects.

    ``same`` are those who answered the round, ``other`` those who never answered the task.
    """

    lease_token: Token
    verdict: VerdictName
    to: SentToName = "anyone"
    reason: Annotated[str, msgspec.Meta(max_length=200)] | None = None
    comment: Comment | None = None
    payload: Any = None
    active_seconds: Seconds | None = None


class Reviewed(msgspec.Struct):
    """The stored ruling and what it meant."""

    decision: str
    outcome: str


class ComparedAnswer(msgspec.Struct):
    """One of the answers of a round, under a letter that tells nothing about who gave it."""

    letter: str
    payload: Any
    active_seconds: float | None
    unsure: bool = False
    """Whether who gave it said that he doubts it."""


class ComparedPair(msgspec.Struct):
    """What differs between two answers: the diff document of the task type."""

    a: str
    b: str
    diff: Any


class RoundAnswers(msgspec.Struct):
    """The answers of a round, what they say together, and how far they agree.

    Parameters
    ----------
    agreement
        Mean of ``support``: unit of the consensus to the share of the answers that holds it.
    threshold
        The policy's ``min_agreement``: below it a task comes to adjudication.
    left_out
        How many more answers there are than are shown.
    """

    answers: list[ComparedAnswer]
    comparisons: list[ComparedPair]
    agreement: float
    support: dict[str, float]
    consensus: Any
    threshold: float
    left_out: int


class ActionRequest(msgspec.Struct, forbid_unknown_fields=True):
    """A server call of the task type's editor."""

    lease_token: Token
    input: Any


class CompleteRequest(msgspec.Struct, forbid_unknown_fields=True):
    """A finished answer from an outside workforce."""

    response: Any


class Completed(msgspec.Struct):
    """The label made of it."""

    label: str


class AddedView(msgspec.Struct):
    """What became of the lines of a bulk order."""

    created: int
    duplicate: int
    invalid: list[dict[str, Any]]


class DeskProject(msgspec.Struct):
    """A project by its code name."""

    id: str
    name: str
    task_type: str


class DeskQueue(msgspec.Struct):
    """Work that waits; counting stops at 1,000."""

    project: DeskProject
    kind: str
    available: int


class DeskLease(msgspec.Struct):
    """A task one holds."""

    assignment: str
    project: DeskProject
    kind: str
    expires_at: str


class DeskHold(msgspec.Struct):
    """Why one gets no new work: in a project by its code name, or (null) anywhere."""

    project: str | None
    reason: str


class Desk(msgspec.Struct):
    """An annotator's desk."""

    queues: list[DeskQueue]
    open: list[DeskLease]
    today: dict[str, int]
    holds: list[DeskHold]
