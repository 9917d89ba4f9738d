"""Many worlds from one seed: short lives find more than one long one."""

from collections import Counter
from typing import Any

from tests.simulation.checks import ViolationError
from tests.simulation.world import World

STEPS_OF_A_WORLD = 1500


def simulate(*, seed: int, steps: int, **parts: Any) -> Counter[str]:
    """Take ``steps`` steps; return what was seen. ``parts`` replace rules, search or desk.

    Raises
    ------
    ViolationError
        When a promise does not hold; the message tells the world that shows it.
    """
    seen: Counter[str] = Counter()
    for n in range(-(-steps // STEPS_OF_A_WORLD)):
        of_world = seed * 1_000_003 + n
        world = World(of_world, **parts)
        length = min(STEPS_OF_A_WORLD, steps - n * STEPS_OF_A_WORLD)
        try:
            world.run(length)
        except ViolationError as error:
            error.add_note(f"world {of_world}, {length} steps, {world.now} µs")
            raise
        seen.update(world.checks.seen)
        seen["answers"] += len(world.desk.answers)
        seen["labels"] += sum(len(task.labels) for task in world.desk.tasks.values())
    return seen
