import type { Counters } from "../../api/types";

/** Shares of a project's tasks by how far they are, in [0, 1]. */
export function progressOf(counters: Counters): { labelled: number; inReview: number } {
  const total = Math.max(1, counters.tasks - counters.cancelled);
  return { labelled: counters.labels / total, inReview: counters.in_review / total };
}
