import type { AssignmentKind } from "./types";

/** Two pages of work: one for annotating, one for ruling, which is reviews and adjudications. */
export type Page = "annotate" | "review";

export const pageOf = (kind: AssignmentKind): Page => (kind === "annotate" ? kind : "review");

export const addressOf = (kind: AssignmentKind): string =>
  pageOf(kind) === "review" ? "/review" : "/desk";
