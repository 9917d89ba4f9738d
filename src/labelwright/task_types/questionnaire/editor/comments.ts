// Questions that comments are about. Promises: an anchor is JSON that outlives the page; a question
// that is asked no more, or an anchor of another editor, has no place.

import type { CommentThread } from "@labelwright/editor";
import type { QuestionnaireModel } from "./model";

/** Where a new comment would be pinned: the question in focus, else the whole task. */
export function anchorHere({ state }: QuestionnaireModel): unknown {
  return state.current === null ? null : { field: state.current };
}

/** Opens the question. False when it is asked no more. */
export function revealAnchor(model: QuestionnaireModel, anchor: unknown): boolean {
  const field = model.field(fieldOf(anchor));
  if (field) model.set({ current: field.id });
  return field !== undefined;
}

/** Open threads about a question. */
export function threadsOf(threads: readonly CommentThread[], field: string): CommentThread[] {
  return threads.filter(({ anchor, resolved }) => !resolved && fieldOf(anchor) === field);
}

function fieldOf(anchor: unknown): string | null {
  if (typeof anchor !== "object" || anchor === null) return null;
  const { field } = anchor as { readonly field?: unknown };
  return typeof field === "string" ? field : null;
}
