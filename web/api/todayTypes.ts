import type { AssignmentKind, ProjectRef } from "./types";

export interface TodayProject {
  project: ProjectRef;
  kind: AssignmentKind;
  done_today: number;
  /** How many of the newest answers the median is made of. */
  answers: number;
  /** Null below ten of them. */
  median_seconds: number | null;
  last_at: string | null;
}

export interface TodayDay {
  starts_at: string;
  answers: number;
  rulings: number;
  seconds: number;
}

export interface FeedbackItem {
  what: "sent_back" | "amended" | "answered" | "guidelines";
  id: string;
  project: ProjectRef;
  at: string;
  is_new: boolean;
  task: string | null;
  ruled_in: "review" | "adjudicate" | null;
  reason: string | null;
  text: string | null;
  /** One's own comment that was answered. */
  asked: string | null;
  voice: "reviewer" | "lead" | "requester" | null;
  /** yours: one holds it · open: it waits · done: one answered it anew. */
  rework: "yours" | "open" | "done" | null;
  assignment: string | null;
  version: number | null;
  read: number | null;
}

export interface Today {
  projects: TodayProject[];
  /** Seven, the last is today. */
  days: TodayDay[];
  feedback: FeedbackItem[];
  rulings: { accepted: number; amended: number; sent_back: number };
  unread: number;
}

export interface Pace {
  answers: number;
  median_seconds: number | null;
}
