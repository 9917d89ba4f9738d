// Moving the ends of the selected span by keys: by words, or by single signs.

import { reshape } from "./edits";
import type { SpansModel } from "./model";

export interface EndMove {
  readonly end: "start" | "end";
  readonly forward: boolean;
  readonly by: "word" | "sign";
}

/** False where not exactly one span is selected. */
export function moveEnd(model: SpansModel, { end, forward, by }: EndMove): boolean {
  const { map } = model;
  const [id] = model.state.selection;
  const range = id === undefined ? undefined : model.state.placed.get(id)?.range;
  if (!map || id === undefined || !range || model.state.selection.size !== 1) return false;
  const from = range[end];
  const step = (): number => {
    if (by === "sign") return forward ? map.next(from) : map.previous(from);
    // An end goes to ends of words, a start to starts of words.
    if (end === "end") return forward ? map.nextWordEnd(from) : wordEndBefore(from);
    return forward ? wordStartAfter(from) : map.previousWordStart(from);
  };
  const wordEndBefore = (place: number): number =>
    map.trim({ start: range.start, end: map.previousWordStart(place) }).end;
  const wordStartAfter = (place: number): number =>
    map.trim({ start: map.nextWordEnd(place), end: range.end }).start;
  const moved = { ...range, [end]: step() };
  if (reshape(model, id, moved, `${end} ${id}`)) {
    model.set({ caret: { anchor: moved[end], focus: moved[end] } });
    model.stage.show({ start: moved[end], end: moved[end] });
    const entry = model.span(id);
    if (entry) model.announce("spans.spokenText", { text: entry.span.text });
  }
  return true;
}
