"""The real service and the simulator's twin in lock step, through whatever people can do.

After every step: the rows of places and leases are what the pure rules made of the rows before, the
counters are the twin's, a rebuild from the facts changes nothing, and the promises of
`tests/simulation/checks.py` hold. Each lease is the one that the twin's search foretold. At the end
nothing has starved: the people finish the project, a lone one included. A machine for each group of
features, so that each goes deep.
"""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from labelwright.assignment.model import AssignmentState, Kind
from labelwright.assignment.rules import Whom
from labelwright.intake.model import TaskState
from labelwright.kernel.ids import format_id, parse_id
from labelwright.projects.model import Policy
from labelwright.review.model import NAME_OF, Verdict
from tests.builders import add_texts, choice_project, choose, newcomer, review, submit
from tests.installation import Service
from tests.integration.lock_step import KINDS, LockStep, Worker
from tests.simulation.rows import Token

OPTIONS = st.sampled_from(["good", "bad"])
WHICH = st.integers(0, 9)
PRIORITIES = st.sampled_from([-3, 0, 5])
ANNOTATE = int(Kind.ANNOTATE)


class Hand:
    """A lease that somebody was given, live or not."""

    def __init__(self, worker: Worker, view: dict[str, Any], token: Token) -> None:
        self.worker = worker
        self.view = view
        self.token = token
        self.path = f"/api/assignments/{view['assignment']}"

    def post(self, what: str, **details: Any) -> Any:
        """Post a request about it."""
        body = {"lease_token": self.view["lease_token"], **details}
        return self.worker.client.post(f"{self.path}/{what}", json=body)


class LeaseMachine(RuleBasedStateMachine):
    """One project with a few tasks and people: lease, answer, repeat, skip, run out, rule."""

    service: Service
    policies = st.builds(Policy, overlap=st.integers(1, 2), review=st.sampled_from(["none", "all"]))

    def __init__(self) -> None:
        super().__init__()
        self.hands: list[Hand] = []
        self.held_by: dict[int, str] = {}
        self.is_paused = False
        self.twin: LockStep | None = None

    @initialize(people=st.integers(1, 3), tasks=st.integers(1, 3), data=st.data())
    def begin(self, people: int, tasks: int, data: st.DataObject) -> None:
        self.lab = self.service.organization()
        policy = data.draw(self.policies, label="policy")
        rules_of = {name: getattr(policy, name) for name in Policy.__struct_fields__}
        self.project = choice_project(self.lab, **rules_of)
        self.step = LockStep(self.service, self.lab, self.project, policy=policy)
        self.twin = self.step
        for n in range(max(people, policy.most_annotations)):
            roles = ["annotator"] if n else ["annotator", "reviewer"]
            self.step.add_worker(*newcomer(self.lab, f"p{n}", *roles))
        self.step.add_worker(*newcomer(self.lab, "judge", "reviewer"))
        add_texts(self.lab, self.project, tasks)
        self.step.note_tasks()

    @property
    def desk(self) -> Any:
        """Return the twin's desk."""
        return self.step.desk

    def hand(self, which: int) -> Hand | None:
        """Return one of the leases that were ever given, mostly a new one."""
        return self.hands[-1 - which % len(self.hands)] if self.hands else None

    def task(self, which: int) -> int:
        """Return one of the tasks."""
        return which % len(self.step.tasks)

    def path(self, task: int) -> str:
        """Return a task's path."""
        return f"/api/tasks/{format_id('tsk', self.step.tasks[task])}"

    def may_ask(self, worker: Worker, kind: int) -> bool:
        """Return whether somebody's role lets him ask for a kind of work."""
        is_judge = worker is self.step.workers[-1]
        return not is_judge if kind == ANNOTATE else is_judge or worker.number == 0

    @rule(who=WHICH, kind=st.sampled_from([0, 0, 0, 1, 2]))
    def take(self, who: int, kind: int) -> None:
        worker = self.step.workers[who % len(self.step.workers)]
        if self.may_ask(worker, kind):
            self.take_as(worker, kind)

    def take_as(self, worker: Worker, kind: int) -> Hand | None:
        """Let somebody lease, and check that it is what the twin foretold."""
        plan = self.step.plan(worker, kind)
        path = f"/api/projects/{self.project}/lease"
        answer = worker.client.post(path, json={"kind": KINDS[kind]})
        if self.is_paused or worker.number in self.held_by:
            code = "project_paused" if self.is_paused else "on_hold"
            assert (answer.status_code, answer.json()["code"]) == (409, code)
            self.let_everybody_work()
            return None
        found = answer.json() if answer.status_code == 200 else None
        key = None if found is None else (self.step.number(found["task"]["id"]), kind)
        is_gold = key is not None and self.desk.rows.queue[key].place.is_gold
        if not is_gold:
            assert key == plan.found
            self.step.strike_off(plan)
        if found is None or key is None:
            return None
        token = self.desk.lease(key, worker.number, seconds=0)
        assert found["round"] == max(token.row[2], 1)
        self.hands.append(Hand(worker, found, token))
        return self.hands[-1]

    @rule(which=WHICH, option=OPTIONS, times=st.integers(1, 3))
    def answer(self, which: int, option: str, times: int) -> None:
        hand = self.hand(which)
        if hand is None:
            return
        if hand.token.row[1] != ANNOTATE:
            self.rule_on(hand, Verdict.ACCEPT)
            return
        answers = [submit(hand.worker.client, hand.view, choose(option)) for _ in range(times)]
        is_gold = self.desk.rows.queue[hand.token.place].place.is_gold
        said = [self.desk.submit(hand.token, option) for _ in range(times)]
        assert len({answer["annotation"] for answer in answers}) == 1
        if not is_gold:
            assert [answer["outcome"] for answer in answers] == [told for _, told in said]
        self.step.confirm(hand.token, answers[0]["annotation"])

    @rule(which=WHICH, option=OPTIONS, times=st.integers(1, 2))
    def correct(self, which: int, option: str, times: int) -> None:
        hand = self.hand(which)
        if hand is None or hand.token.row[1] != ANNOTATE:
            return
        answer = hand.worker.client.post(f"{hand.path}/reopen")
        held = self.desk.rows.held(hand.token.row)
        is_answered = held is not None and held.state is AssignmentState.SUBMITTED
        can = is_answered and not self.desk.is_used(hand.token)
        assert answer.status_code == (200 if can else 409)
        own = self.desk.own_answer(hand.token)
        if not can or own is None:
            return
        amends = answer.json()["correction"]["annotation"]
        is_gold = self.desk.rows.queue[hand.token.place].place.is_gold
        for _ in range(times):
            stored = hand.post("submit", payload=choose(option), amends=amends)
            _, told, kept = self.desk.correct(hand.token, option, own.id)
            assert is_gold or stored.json()["outcome"] == told
            self.step.confirm(kept, stored.json()["annotation"])

    @rule(which=WHICH, verdict=st.sampled_from(Verdict), whom=st.sampled_from(Whom))
    def rule_on_one(self, which: int, verdict: Verdict, whom: Whom) -> None:
        rulings = [hand for hand in self.hands if hand.token.row[1] != ANNOTATE]
        if rulings:
            self.rule_on(rulings[-1 - which % len(rulings)], verdict, whom)

    def rule_on(self, hand: Hand, verdict: Verdict, whom: Whom = Whom.ANYBODY) -> None:
        """Rule on what is under review."""
        details: dict[str, Any] = {"reason": "loose"}
        if verdict is Verdict.REJECT:
            details["to"] = NAME_OF[whom]
        else:
            whom = Whom.ANYBODY
        if verdict is Verdict.AMEND:
            details["payload"] = choose("good")
        ruled = review(hand.worker.client, hand.view, verdict.name.lower(), **details)
        assert ruled["outcome"] == self.desk.review(hand.token, verdict, whom)[1]

    @rule(which=WHICH, decline=st.booleans())
    def skip(self, which: int, decline: bool) -> None:
        hand = self.hand(which)
        if hand is None:
            return
        state = AssignmentState.DECLINED if decline else AssignmentState.SKIPPED
        answer = hand.post("skip", reason="other", decline=decline)
        is_given_back = self.desk.give_back(hand.token, state)
        assert answer.status_code == (204 if is_given_back or self.is_now(hand, state) else 409)

    def is_now(self, hand: Hand, state: AssignmentState) -> bool:
        """Return whether a lease is the newest in its row, and in this state."""
        held = self.desk.rows.held(hand.token.row)
        return held is not None and held.epoch == hand.token.epoch and held.state is state

    @rule(which=WHICH)
    def run_out(self, which: int) -> None:
        hand = self.hand(which)
        if hand is None or not self.is_now(hand, AssignmentState.LEASED):
            return
        self.service.expire(self.lab.id, parse_id("asg", hand.view["assignment"]))
        self.desk.sweep([hand.token.row])

    @rule(which=WHICH)
    def ask_back(self, which: int) -> None:
        hand = self.hand(which)
        if hand is None:
            return
        answer = hand.post("renew")
        is_live = self.desk.renew(hand.token, seconds=0, pools=hand.worker.pools)
        assert answer.status_code == (200 if is_live else 409)

    @rule(which=WHICH)
    def release(self, which: int) -> None:
        hand = self.hand(which)
        if hand is None or not self.is_now(hand, AssignmentState.LEASED):
            return
        self.lab.lead.ok("POST", f"{hand.path}/release")
        assert self.desk.release(hand.token)

    @invariant()
    def database_is_as_the_rules_say(self) -> None:
        if self.twin is not None:
            self.twin.compare()

    def teardown(self) -> None:
        if self.twin is None:
            return
        try:
            self.finish()
            self.twin.compare()
        finally:
            self.twin.close()

    @rule(which=WHICH)
    def free(self, which: int) -> None:
        task = self.task(which)
        self.lab.requester.post(f"{self.path(task)}/free")
        self.desk.free(task)

    def finish(self) -> None:
        """Let everybody work until nobody is given anything; nothing that is open is left."""
        self.let_everybody_work()
        for _ in range(100):
            self.step.let_laps_be_due()
            done = [self.finish_one(worker) for worker in self.step.workers]
            if not any(done):
                break
        for worker in self.step.workers:
            kinds = [kind for kind in range(3) if self.may_ask(worker, kind)]
            pools = (0, *worker.pools)
            assert self.step.checks.available(worker.number, kinds, pools) == []

    def let_everybody_work(self) -> None:
        """End what keeps people from work."""

    def finish_one(self, worker: Worker) -> bool:
        """Let somebody finish what he holds or gets next."""
        mine = [
            h for h in self.hands if h.worker is worker and self.is_now(h, AssignmentState.LEASED)
        ]
        for kind in range(3):
            if not mine and self.may_ask(worker, kind):
                got = self.take_as(worker, kind)
                mine += [] if got is None else [got]
        for hand in mine:
            if hand.token.row[1] == ANNOTATE:
                stored = submit(worker.client, hand.view, choose("good"))
                self.desk.submit(hand.token, "good")
                self.step.confirm(hand.token, stored["annotation"])
            else:
                self.rule_on(hand, Verdict.ACCEPT)
        return bool(mine)


class ChangingMachine(LeaseMachine):
    """The same, while tasks are cancelled, reopened, moved and completed, the work is stopped."""

    @rule(which=WHICH)
    def cancel(self, which: int) -> None:
        task = self.task(which)
        is_final = self.desk.tasks[task].state in (TaskState.LABELLED, TaskState.GOLD)
        answer = self.lab.requester.post(f"{self.path(task)}/cancel")
        assert answer.status_code == (409 if is_final else 204)
        self.desk.cancel(task)

    @rule(which=WHICH)
    def reopen(self, which: int) -> None:
        task = self.task(which)
        state = self.desk.tasks[task].state
        is_gold = self.desk.rows.queue[task, ANNOTATE].place.is_gold
        can = state in (TaskState.CANCELLED, TaskState.LABELLED) and not is_gold
        answer = self.lab.requester.post(f"{self.path(task)}/reopen")
        assert answer.status_code == (204 if can or state is TaskState.OPEN else 409)
        self.desk.reopen(task)

    @rule(which=WHICH, priority=PRIORITIES)
    def prioritise(self, which: int, priority: int) -> None:
        task = self.task(which)
        self.lab.requester.ok("PATCH", self.path(task), json={"priority": priority})
        self.desk.prioritise(task, priority)

    @rule(which=WHICH)
    def complete(self, which: int) -> None:
        task = self.task(which)
        stands = self.desk.tasks[task]
        if stands.state is not TaskState.CANCELLED and not stands.labels:
            body = {"response": choose("good")}
            self.lab.lead.ok("POST", f"{self.path(task)}/complete", json=body)
            self.desk.complete(task)

    @rule(priority=PRIORITIES)
    def order(self, priority: int) -> None:
        if len(self.step.tasks) < 8:
            order = [{"assets": [{"text": "more"}], "priority": priority}] * 2
            self.lab.requester.ok("POST", f"/api/projects/{self.project}/tasks", json=order)
            self.step.note_tasks()

    @rule()
    def pause(self) -> None:
        self.is_paused = not self.is_paused
        body = {"state": "paused" if self.is_paused else "open"}
        self.lab.requester.ok("PATCH", f"/api/projects/{self.project}", json=body)

    @rule(who=WHICH)
    def hold(self, who: int) -> None:
        worker = self.step.workers[who % len(self.step.workers)]
        if worker.number in self.held_by:
            self.end_hold(worker.number)
            return
        path = f"/api/annotators/{format_id('ant', worker.annotator)}/holds"
        placed = self.lab.lead.ok("POST", path, json={"reason": "a word first"})
        self.held_by[worker.number] = placed["id"]

    def end_hold(self, number: int) -> None:
        """Let somebody work again."""
        self.lab.lead.ok("DELETE", f"/api/holds/{self.held_by.pop(number)}")

    def let_everybody_work(self) -> None:
        """End what keeps people from work."""
        if self.is_paused:
            self.pause()
        for number in list(self.held_by):
            self.end_hold(number)


class PoolMachine(LeaseMachine):
    """The same, with tasks kept for pools, and gold."""

    policies = st.builds(
        Policy,
        overlap=st.integers(1, 2),
        review=st.sampled_from(["none", "all"]),
        gold_share=st.sampled_from([0.0, 0.5]),
    )

    @initialize(people=st.integers(2, 3), tasks=st.integers(2, 4), data=st.data())
    def begin(self, people: int, tasks: int, data: st.DataObject) -> None:
        self._begin(people, tasks, data)
        supplier = self.service.organization()
        first, second = self.step.workers[:2]
        self.step.supply(second, supplier.id)
        self.pools: list[str | None] = [None]
        for worker, members in (
            (first, {"annotators": [format_id("ant", first.annotator)]}),
            (second, {"supplier": format_id("org", supplier.id)}),
        ):
            made = self.lab.lead.ok(
                "POST", f"/api/projects/{self.project}/pools", json={"name": "pool", **members}
            )
            worker.pools.add(len(self.pools))
            self.pools.append(made["id"])

    def _begin(self, people: int, tasks: int, data: st.DataObject) -> None:
        super().begin(people, tasks, data)

    @rule(which=WHICH, pool=st.integers(0, 2))
    def assign(self, which: int, pool: int) -> None:
        task = self.task(which)
        self.lab.requester.ok("PATCH", self.path(task), json={"pool": self.pools[pool]})
        self.desk.assign(task, pool)

    @rule(who=WHICH)
    def enrol(self, who: int) -> None:
        worker = self.step.workers[who % len(self.step.workers)]
        worker.pools.symmetric_difference_update({1})
        members = [
            format_id("ant", other.annotator) for other in self.step.workers if 1 in other.pools
        ]
        self.lab.lead.ok(
            "PATCH",
            f"/api/projects/{self.project}/pools/{self.pools[1]}",
            json={"annotators": members},
        )

    @rule(which=WHICH)
    def make_gold(self, which: int) -> None:
        task = self.task(which)
        before = self.desk.rows.queue[task, ANNOTATE].place
        answer = self.lab.requester.request(
            "PUT", f"{self.path(task)}/gold", json={"payload": choose("good")}
        )
        self.desk.make_gold(task)
        is_gold = self.desk.rows.queue[task, ANNOTATE].place.is_gold
        assert answer.status_code == (204 if is_gold else 409), before

    @rule(which=WHICH)
    def retire_gold(self, which: int) -> None:
        task = self.task(which)
        self.lab.requester.ok("DELETE", f"{self.path(task)}/gold")
        self.desk.retire_gold(task)

    @rule(which=WHICH)
    def reopen(self, which: int) -> None:
        task = self.task(which)
        if self.desk.tasks[task].state is TaskState.LABELLED:
            self.lab.requester.post(f"{self.path(task)}/reopen")
            self.desk.reopen(task)

    def let_everybody_work(self) -> None:
        """Keep no task for anybody who has left."""
        for task in range(len(self.step.tasks)):
            self.assign(task, 0)


class AgreementMachine(LeaseMachine):
    """The same, where answers that differ ask for one more, or for somebody who settles them."""

    policies = st.builds(
        Policy,
        overlap=st.just(2),
        max_overlap=st.sampled_from([2, 3]),
        min_agreement=st.just(0.9),
        adjudicate=st.booleans(),
        review=st.sampled_from(["none", "all"]),
    )

    @rule(overlap=st.integers(1, 3))
    def rule_anew(self, overlap: int) -> None:
        policy = Policy(overlap=overlap, min_agreement=0.6, adjudicate=True)
        body = {name: getattr(policy, name) for name in Policy.__struct_fields__}
        self.lab.requester.ok("PUT", f"/api/projects/{self.project}/policy", json=body)
        self.desk.policies[len(self.desk.policies) + 1] = policy
