"""One project, its people and everything that goes wrong, in virtual time and one thread.

Requests lie in the post: each is delivered 1 to 10 times, in any order, however late; replies get
lost, so leases are held by people who never heard of them. Transactions take time: the rows they
lock are passed over by the search and the sweep, and what they write is seen only later. A crash
rolls back what is under way and forgets the newest leases; their tokens stay.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from types import ModuleType
from typing import Any, NamedTuple

from labelwright.assignment import rules as real_rules
from labelwright.assignment.model import AssignmentState, Kind
from labelwright.assignment.rules import GOLD_ROUND, Whom
from labelwright.projects.model import Policy
from labelwright.review.model import Verdict
from tests.simulation.checks import Checks
from tests.simulation.corrections import CorrectingDesk
from tests.simulation.rows import MICRO, Key, LeaseKey, Rows, Token
from tests.simulation.search import LAP, Plan, Search

LEASE = 40 * MICRO
DAY = 86_400 * MICRO
LONGEST_COMMIT = 6 * MICRO
RECOUNT_EVERY = 500
SWEEP_BATCH = 12
REMEMBERED = 60
"""Tokens that a person keeps, old ones among them."""
MOST_TASKS = 60
ANNOTATE, REVIEW, ADJUDICATE = (int(kind) for kind in Kind)
LIMITS = (2, 2, 2, 100)
"""A browser's, and a program's."""


class Request(NamedTuple):
    """Something in the post."""

    what: str
    token: Token
    text: str
    amends: int = 0


class Flight(NamedTuple):
    """A transaction under way: the rows it locked, when it began and what it does."""

    began: int
    locks: tuple[Key, ...]
    seat: int | None
    work: Callable[[], None]


@dataclass
class Person:
    """An annotator."""

    number: int
    limit: int
    clock_error: int
    tokens: list[Token]
    pools: set[int]
    is_held: bool = False


class World:
    """One project from its first task on."""

    def __init__(
        self,
        seed: int,
        *,
        rules: ModuleType | Any = real_rules,
        search: type[Search] = Search,
        desk: type[CorrectingDesk] = CorrectingDesk,
    ) -> None:
        self.random = random.Random(seed)
        self.rows = Rows()
        self.checks = Checks(self.rows)
        self.desk = desk(self.rows, rules, self.checks, policy=self._policy())
        self.checks.desk = self.desk
        self.search = search(self.rows, self.desk.answered, self.desk.rounds_of)
        self.now = DAY
        self.locked: set[Key] = set()
        self.flights: list[Flight] = []
        self.post: list[Request] = []
        self.is_paused = False
        self._changed: list[int] = []
        self.gold_share = self.random.choice((0.0, 0.0, 0.3))
        self.pools = tuple(range(self.random.choice((1, 1, 3))))
        self.priorities = self.random.choice(((0,), (0, 5), (-3, 0, 5)))
        self.people = [self._person(n) for n in range(1 + self._below(6))]
        self.checks.pools_of = {person.number: person.pools for person in self.people}
        self._steps = self._weighted()
        self._order(5 + self._below(10))

    def run(self, steps: int) -> None:
        """Take ``steps`` steps, then let one person alone take everything that is open."""
        names, bounds = self._steps
        draw = self.random
        for n in range(1, steps + 1):
            self.now += 100 + int(draw.random() ** 3 * 3 * MICRO)
            while not draw.choices(names, cum_weights=bounds)[0]():
                self.now += 100
            if n % RECOUNT_EVERY == 0:
                self.checks.recount()
        self.checks.recount()
        self.leave_one_alone()

    def _weighted(self) -> tuple[list[Callable[[], bool]], list[int]]:
        weights: dict[Callable[[], bool], int] = {
            self.ask: 300,
            self.write: 240,
            self.deliver: 420,
            self.land: 120,
            self.sweep: 40,
            self.crash: 9,
            self.idle: 8,
            self.order: 25,
            self.cancel: 8,
            self.reopen: 14,
            self.prioritise: 10,
            self.assign: 8 if len(self.pools) > 1 else 0,
            self.enrol: 3 if len(self.pools) > 1 else 0,
            self.gold: 10 if self.gold_share else 0,
            self.retire: 6 if self.gold_share else 0,
            self.free: 1,
            self.release: 6,
            self.pause: 3,
            self.hold: 4,
            self.rule_anew: 2,
            self.complete: 5,
        }
        return list(weights), list(accumulate(weights.values()))

    # What people do.

    def ask(self) -> bool:
        """Somebody asks for work."""
        person = self._somebody()
        if self.is_paused or person.is_held or self._is_seated(person.number):
            return False
        kinds = self._kinds()
        plan = self._plan(person, kinds)
        if plan is None:
            return False
        if plan.found is None:
            pools = self._pools_of(person)
            self.checks.empty(plan, kinds, pools=pools, locked=self.locked)
        else:
            self.checks.first(plan, pools=self._pools_of(person), locked=self.locked)
            self.checks.ranked(plan, locked=self.locked)
        locks = () if plan.found is None else (plan.found,)
        return self._transact(locks, lambda: self._lease(person, plan), seat=person.number)

    def _plan(self, person: Person, kinds: tuple[int, ...]) -> Plan | None:
        now, number = self.now, person.number
        live = [key for key, until in self.rows.live.items() if key[3] == number and until > now]
        if len(live) >= person.limit:
            return None
        if ANNOTATE in kinds and self.random.random() < self.gold_share:
            start = int(self.random.random() * now)
            plan = self.search.gold(number, start=start, now=now, locked=self.locked)
            if plan.found is not None:
                return plan
        pools = self._pools_of(person)
        return self.search.plan(number, kinds, now=now, pools=pools, locked=self.locked)

    def _lease(self, person: Person, plan: Plan) -> None:
        self.rows.begin_async()
        self.checks.planned(plan, is_late=plan.now < self.now)
        self.search.apply(plan)
        if plan.found is not None:
            token = self.desk.lease(plan.found, person.number, seconds=LEASE)
            if self.random.random() > 0.1:  # else the reply is lost
                self._keep(person, token)
        self.rows.commit_async()

    def write(self) -> bool:
        """Somebody who has a token posts a request about it, once or several times."""
        person = self._somebody()
        if not person.tokens:
            return False
        tokens = person.tokens
        recent = self.random.random() < 0.8
        token = tokens[-1 - self._below(min(3, len(tokens)))] if recent else self._one(tokens)
        copies = 1 if self.random.random() < 0.85 else 1 + self._below(10)
        what = self._wish(person, token)
        amends = 0
        if what == "answer" and (own := self.desk.own_answer(token)) is not None:
            what, amends = "correct", own.id
        self.post += [Request(what, token, "ab"[self._below(2)], amends) for _ in range(copies)]
        return True

    def _wish(self, person: Person, token: Token) -> str:
        believes_over = self.now + person.clock_error > self.rows.live.get(token.row, 0)
        draw = self.random.random()
        if believes_over and draw < 0.3:
            return "renew"
        if draw < 0.75:
            return "answer"
        return "skip" if draw < 0.85 else "decline" if draw < 0.9 else "renew"

    def deliver(self) -> bool:
        """A request arrives, any of those in the post."""
        if not self.post:
            return False
        n = self._below(len(self.post))
        self.post[n], self.post[-1] = self.post[-1], self.post[n]
        request = self.post[-1]
        kinds = Kind if request.what == "correct" else (ANNOTATE, request.token.row[1])
        locks = tuple({(request.token.row[0], int(kind)) for kind in kinds})
        if any(lock in self.locked for lock in locks):
            return False  # it waits
        self.post.pop()
        return self._transact(locks, lambda: self._serve(request))

    def _serve(self, request: Request) -> None:
        token = request.token
        if request.what == "renew":
            self.rows.begin_async()
            pools = self.people[token.row[3]].pools
            self.desk.renew(token, seconds=LEASE, pools=pools)
            self.rows.commit_async()
            return
        if request.what == "answer":
            self._take_answer(token, request.text)
        elif request.what == "correct":
            answer, _, kept = self.desk.correct(token, request.text, request.amends)
            self.checks.confirmed(kept, answer.id, answer.payload)
        else:
            is_declined = request.what == "decline"
            state = AssignmentState.DECLINED if is_declined else AssignmentState.SKIPPED
            self.desk.give_back(token, state)
        self.rows.commit()

    def _take_answer(self, token: Token, text: str) -> None:
        if token.row[1] == ANNOTATE:
            answer, _ = self.desk.submit(token, text)
        else:
            verdict = Verdict.ACCEPT if text == "a" else self._one([*Verdict])
            whom = self._one([*Whom])
            answer, _ = self.desk.review(token, verdict, whom)
        self.checks.confirmed(token, answer, self.desk.answers[token].payload)

    # What the service and its lead do.

    def land(self) -> bool:
        """A transaction under way commits."""
        if not self.flights:
            return False
        self._commit(self.flights.pop(self._below(len(self.flights))))
        return True

    def sweep(self) -> bool:
        """Leases that ran out are ended, the oldest first, except where somebody has a lock."""
        due = sorted((until, key) for key, until in self.rows.live.items() if until < self.now)
        free = [key for _, key in due[:SWEEP_BATCH] if key[:2] not in self.locked]
        locks = tuple({key[:2] for key in free})
        return bool(free) and self._transact(locks, lambda: self._end(free))

    def _end(self, due: list[LeaseKey]) -> None:
        live = self.rows.live
        self.desk.sweep([key for key in due if key in live and live[key] < self.now])
        self.rows.commit()

    def crash(self) -> bool:
        """The database stops: what is under way is rolled back, the newest leases are lost."""
        before = self.checks.live()
        self.flights.clear()
        self.locked.clear()
        self.rows.forget(self._below(6))
        self.checks.forgot(before)
        return True

    def idle(self) -> bool:
        """Nothing happens for a while."""
        self.now += int(self.random.random() * 2 * LEASE)
        return True

    def order(self) -> bool:
        """New tasks come; their rows may be seen much later than their place in the queue says."""
        is_room = len(self.desk.tasks) < MOST_TASKS
        return is_room and self._transact((), lambda: self._order(1 + self._below(4)))

    def _order(self, count: int) -> None:
        self.desk.now = self.now
        self.desk.tick = self.desk.tick or self.now
        orders = [(self._one(self.priorities), self._one(self.pools)) for _ in range(count)]
        self.desk.add_tasks(orders)
        self.rows.commit()

    def cancel(self) -> bool:
        """A task is cancelled."""
        return self._change(self.desk.cancel)

    def reopen(self) -> bool:
        """A task is reopened."""
        return self._change(self.desk.reopen)

    def gold(self) -> bool:
        """A task becomes gold."""
        was_gold = [n for n, task in self.desk.tasks.items() if GOLD_ROUND in task.in_time]
        return self._change(self.desk.make_gold, among=was_gold)

    def retire(self) -> bool:
        """Gold becomes an ordinary task."""
        gold = [task for task in self.desk.tasks if self.rows.queue[task, ANNOTATE].place.is_gold]
        return self._change(self.desk.retire_gold, among=gold)

    def free(self) -> bool:
        """What was sent back to certain people is let go."""
        bound = [n for n in self.desk.tasks if self.rows.queue[n, ANNOTATE].place.whom]
        return self._change(self.desk.free, among=bound)

    def complete(self) -> bool:
        """An outside workforce hands a task in."""
        return self._change(self.desk.complete)

    def prioritise(self) -> bool:
        """A task is moved."""
        priority = self._one(self.priorities)
        return self._change(lambda task: self.desk.prioritise(task, priority))

    def assign(self) -> bool:
        """A task is kept for a pool."""
        pool = self._one(self.pools)
        return self._change(lambda task: self.desk.assign(task, pool))

    def release(self) -> bool:
        """The lead takes a lease back."""
        live = [key for key in self.rows.live if key[:2] not in self.locked]
        if not live:
            return False
        key = self._one(live)
        token = Token(key, self.rows.leases[key].held.epoch)
        return self._transact((key[:2],), lambda: self._release(token))

    def _release(self, token: Token) -> None:
        self.desk.release(token)
        self.rows.commit()

    def enrol(self) -> bool:
        """Somebody joins a pool, or leaves it."""
        if any(flight.seat is not None for flight in self.flights):
            return False
        person = self._somebody()
        person.pools ^= {1 + self._below(len(self.pools) - 1)}
        self.checks.excuse_all([person.number])
        return True

    def pause(self) -> bool:
        """The project is paused, or goes on."""
        self.is_paused = not self.is_paused and self.random.random() < 0.3
        return True

    def hold(self) -> bool:
        """Somebody is put on hold, or let go on."""
        person = self._somebody()
        person.is_held = not person.is_held and self.random.random() < 0.3
        return True

    def rule_anew(self) -> bool:
        """The policy changes."""
        policies = self.desk.policies
        policies[len(policies) + 1] = self._policy()
        return True

    def leave_one_alone(self) -> None:
        """One person asks until he has every open task that he may take."""
        for flight in [*self.flights]:
            self._commit(flight)
        self.flights.clear()
        person = self._somebody()
        kinds = (ANNOTATE, REVIEW, ADJUDICATE)
        pools = self._pools_of(person)
        mine = {key[0] for key in self.rows.live if key[3] == person.number}
        wanted = {
            key for key in self.checks.available(person.number, kinds, pools) if key[0] not in mine
        }
        got: set[Key] = set()
        for kind in kinds:
            emptied = 0
            while emptied < 2:
                plan = self.search.plan(
                    person.number, (kind,), now=self.now, pools=pools, locked=()
                )
                self.desk.now = self.desk.tick = self.now
                self._lease(person, plan)
                if plan.found is None:
                    emptied += 1
                    self.now += LAP
                else:
                    got.add(plan.found)
        if not wanted <= got:
            self.checks.starved(person.number, wanted - got)

    # How it is done.

    def _change(self, change: Callable[[int], None], *, among: Sequence[int] = ()) -> bool:
        is_chosen = bool(among) and self.random.random() < 0.7
        task = self._one(among) if is_chosen else self._task()

        def work() -> None:
            change(task)
            self.rows.commit()

        return self._transact(tuple((task, kind) for kind in range(3)), work)

    def _task(self) -> int:
        """Return a task: one that was changed lately or is worked on, or any."""
        draw = self.random.random()
        if draw < 0.5 and self._changed:
            return self._one(self._changed[-2:])
        if draw < 0.75 and self.rows.live:
            task = self._one([key[0] for key in self.rows.live])
        else:
            task = self._below(len(self.desk.tasks))
        self._changed.append(task)
        return task

    def _transact(
        self, locks: tuple[Key, ...], work: Callable[[], None], *, seat: int | None = None
    ) -> bool:
        """Do ``work`` at once, or later, its rows locked till then; False where it must wait."""
        if any(lock in self.locked for lock in locks):
            return False
        flight = Flight(self.now, locks, seat, work)
        if self.random.random() < 0.85:
            self._commit(flight)
        else:
            self.locked.update(locks)
            self.flights.append(flight)
        return True

    def _commit(self, flight: Flight) -> None:
        self.desk.now = self.now
        self.desk.tick = flight.began
        if self.now - flight.began > LONGEST_COMMIT:
            self.desk.tick = self.now - LONGEST_COMMIT
        flight.work()
        self.locked.difference_update(flight.locks)

    def _is_seated(self, annotator: int) -> bool:
        return any(flight.seat == annotator for flight in self.flights)

    def _keep(self, person: Person, token: Token) -> None:
        person.tokens.append(token)
        if len(person.tokens) > REMEMBERED:
            person.tokens.pop(self._below(REMEMBERED // 2))

    def _kinds(self) -> tuple[int, ...]:
        draw = self.random.random()
        if draw < 0.6:
            return (ANNOTATE,)
        return (REVIEW,) if draw < 0.77 else (ADJUDICATE,) if draw < 0.92 else (2, 1, 0)

    def _pools_of(self, person: Person) -> tuple[int, ...]:
        return (0, *sorted(person.pools))

    def _policy(self) -> Policy:
        overlap = 1 + self._below(3)
        return Policy(
            overlap=overlap,
            max_overlap=overlap + self._below(3),
            min_agreement=self._one((0.0, 0.9, 0.9)),
            adjudicate=self.random.random() < 0.7,
            review=self._one(("none", "all")),
        )

    def _person(self, number: int) -> Person:
        error = self._one((0, 0, DAY, -DAY))
        pools = {pool for pool in self.pools[1:] if self.random.random() < 0.5}
        return Person(number, self._one(LIMITS), error, [], pools)

    def _somebody(self) -> Person:
        return self.people[self._below(len(self.people))]

    def _one(self, choices: Any) -> Any:
        return choices[self._below(len(choices))]

    def _below(self, limit: int) -> int:
        return int(self.random.random() * limit)
