import type { Desk, Queue, Today } from "../../api/types";

/** What is known of somebody's own work in a queue. */
export function workIn(today: Today | undefined, { project, kind }: Queue) {
  return today?.projects.find((one) => one.project.id === project.id && one.kind === kind);
}

/** Begun work first, then what was worked on last; the rest as the server has it. */
export function ordered(queues: readonly Queue[], desk: Desk, today: Today | undefined): Queue[] {
  const isHeld = (queue: Queue): boolean =>
    desk.open.some((one) => one.project.id === queue.project.id && one.kind === queue.kind);
  const lastOf = (queue: Queue): string => workIn(today, queue)?.last_at ?? "";
  return [...queues].sort(
    (a, b) => Number(isHeld(b)) - Number(isHeld(a)) || lastOf(b).localeCompare(lastOf(a)),
  );
}

export interface Supply {
  readonly seconds: number;
  /** Some of the work is counted only so far, or its pace is not known: there is more. */
  readonly isLeast: boolean;
}

/** How long the queues last at a person's own pace; null where no pace is known. */
export function supply(
  queues: readonly Queue[],
  today: Today | undefined,
  most: number,
): Supply | null {
  let [seconds, known, isLeast] = [0, 0, false];
  for (const queue of queues) {
    const pace = workIn(today, queue)?.median_seconds ?? null;
    if (pace === null || queue.available >= most) isLeast = true;
    if (pace === null) continue;
    known += 1;
    seconds += queue.available * pace;
  }
  return known === 0 ? null : { seconds, isLeast };
}
