"""``python -m tests.simulation --steps N --seed S``: simulate, and say what was seen."""

import argparse
import time

from tests.simulation.simulator import simulate


def main() -> None:
    """Simulate."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--steps", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    began = time.process_time()
    seen = simulate(seed=given.seed, steps=given.steps)
    for name, count in sorted(seen.items()):
        print(f"{count:>10}  {name}")  # noqa: T201  a command
    used = time.process_time() - began
    print(f"{given.steps} steps, seed {given.seed}, 0 violations, {used:.1f} s of one core")  # noqa: T201


if __name__ == "__main__":
    main()
