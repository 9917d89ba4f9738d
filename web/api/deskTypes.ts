import type { AssignmentKind, ProjectRef } from "./types";

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
