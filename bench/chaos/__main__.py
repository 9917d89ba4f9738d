"""``python -m bench.chaos``: kill, cut, repeat and shift under load; nothing may be lost.

Each round puts a crowd to work, deals one blow at a random moment, waits until the service is whole
again, lets everybody bring his work to an end, and reconciles. Exit code 1 if anything is wrong.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import uvloop

from bench.chaos.blows import Blow
from bench.chaos.disk import small_disk
from bench.chaos.rounds import Rounds
from bench.figures import Goal, Report, percentile
from bench.installation import machine, say
from bench.service import open_files_allowed

NONE = Goal("=", 0)
ROUNDS = 20


def plan(rounds: int, dice: random.Random, kinds: Sequence[Blow]) -> list[Blow]:
    """Return what happens in each round: every kind in turn, each turn in another order.

    A power cut stands in the middle of each turn too: it makes the supervisor forget how often its
    processes ended, and so how long it waits before it starts them again.
    """
    planned: list[Blow] = []
    while len(planned) < rounds:
        turn = dice.sample(kinds, len(kinds))
        turn.insert(len(turn) // 2, Blow.EVERYTHING)
        planned += turn
    return planned[:rounds]


async def run(folder: Path, options: argparse.Namespace, report: Report) -> None:
    """Play every round and report."""
    dice = random.Random(options.seed)  # noqa: S311  a bench that can be repeated
    with small_disk(folder / "disk") as disk:
        if disk is None:
            say("disk full: skipped, a small disk cannot be mounted here (root on Linux can)")
        kinds = [blow for blow in options.blows if disk is not None or blow is not Blow.DISK]
        rounds = Rounds(folder, disk=disk, seed=options.seed)
        began = time.perf_counter()
        await rounds.play(plan(options.rounds, dice, kinds))
        seconds = time.perf_counter() - began
    findings = rounds.findings
    report.title(f"{options.rounds} rounds, seed {options.seed}, {seconds:.0f} s")
    detail = f"of {rounds.answers:,} answers, confirmed {rounds.told:,} times,"
    detail += f" and {rounds.orders:,} orders"
    report.add("lost", findings.lost, "", goal=NONE, detail=detail)
    report.add("doubled", findings.doubled, "", goal=NONE)
    report.add("excess: answers beyond the overlap", findings.excess, "", goal=NONE)
    report.add("counters and places that differ", findings.miscounted, "", goal=NONE)
    report.add("rows that `rebuild` finds different", rounds.rebuilt, "", goal=NONE)
    report.add("never confirmed, however often sent", findings.unconfirmed, "", goal=NONE)
    report.add(
        "leases that a crash forgot",
        rounds.forgotten,
        "",
        detail=f"of {rounds.held}; their tokens brought the answers in",
    )
    if Blow.DISK in rounds.recovery:
        rounds_felt = len(rounds.recovery[Blow.DISK])
        report.add(
            "disk-full rounds that PostgreSQL felt", rounds.felt, "", detail=f"of {rounds_felt}"
        )
    for blow, times in rounds.recovery.items():
        _tell_recovery(report, blow, times)
    report.add("answers that no blow explains", len(rounds.unexpected), "")
    for line in [*findings.told[:20], *rounds.unexpected[:5]]:
        say(f"  {line}")


def _tell_recovery(report: Report, blow: Blow, times: Sequence[float]) -> None:
    report.add(
        f"whole again after: {blow}",
        percentile(times, 0.5),
        "s",
        detail=f"worst {max(times):.1f} s of {len(times)}",
    )


def main(arguments: list[str] | None = None) -> int:
    """Play and report; return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.chaos", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"default {ROUNDS}")
    parser.add_argument("--seed", type=int, default=1, help="of everything that is left to chance")
    names = ",".join(blow.name.lower() for blow in Blow)
    parser.add_argument(
        "--blows",
        type=lambda text: [Blow[name.upper()] for name in text.split(",")],
        default=list(Blow),
        help=f"only these, and power cuts: {names}",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args(arguments)
    open_files_allowed(4096)
    report = Report()
    with tempfile.TemporaryDirectory(prefix="labelwright-chaos-") as folder:
        uvloop.run(run(Path(folder), options, report))
    if options.json:
        report.write(options.json, {"rounds": options.rounds, "seed": options.seed})
    say(", ".join(f"{name} {value}" for name, value in machine().items()))
    return 0 if report.is_held else 1


if __name__ == "__main__":
    sys.exit(main())
