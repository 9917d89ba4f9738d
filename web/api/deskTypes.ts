import type { SkipReason } from "@labelwright/editor";
import type { AssignmentKind, Payload, ProjectRef } from "./types";

export interface Queue {
  project: ProjectRef;
  kind: AssignmentKind;
  available: number;
}

export interface OpenAssignment {
  assignment: string;
  project: ProjectRef;
  kind: AssignmentKind;
  expires_at: string;
}

export interface DeskHold {
  /** Null: everywhere. */
  project: string | null;
  reason: string;
}

export interface Desk {
  queues: Queue[];
  /** Only the kinds that the person's roles allow. */
  today: Partial<Record<AssignmentKind, number>>;
  open: OpenAssignment[];
  /** Why the person gets no new work, where that is so. */
  holds: DeskHold[];
}

/** A task that one answered; `kept_by` says why its answer can be corrected no more. */
export interface OwnAnswer {
  assignment: string;
  task: string;
  payload: Payload;
  at: string;
  name: string;
  thumbnail_url: string | null;
  text: string | null;
  kept_by: string | null;
}

/** Why tasks were given back: the newest `counted` of `skips`. */
export interface SkipCounts {
  items: { reason: SkipReason; skips: number; tasks: number; newest_task: string }[];
  counted: number;
  skips: number;
}
