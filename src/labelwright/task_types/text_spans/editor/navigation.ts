// The order in which keys walk over spans. Promises: predictions first, then spans, as the text goes;
// problems go round and round.

import * as edits from "./edits";
import { isUndecided, type SpanEntry } from "./entries";
import type { SpansModel } from "./model";
import type { Placed } from "./placed";

/** Visible spans as Tab walks over them. */
function walkOrder(model: SpansModel): readonly Placed[] {
  const { placed, hidden } = model.state;
  const seen = placed.all.filter(({ entry }) => !hidden.has(entry.id));
  return [
    ...seen.filter(({ entry }) => isUndecided(entry)),
    ...seen.filter(({ entry }) => !isUndecided(entry)),
  ];
}

/** Selects the next span, or the one before; false beyond the last, where Tab leaves the stage. */
export function walk(model: SpansModel, step: 1 | -1): boolean {
  const order = walkOrder(model);
  const [selected] = model.state.selection;
  const at = order.findIndex(({ entry }) => entry.id === selected);
  const next = order[at < 0 ? firstStop(model, order, step) : at + step];
  if (!next) return false;
  model.goTo(next.entry.id);
  speak(model, next.entry);
  return true;
}

/** Predictions first; without any, the first span behind the caret. */
function firstStop(model: SpansModel, order: readonly Placed[], step: 1 | -1): number {
  const [first] = order;
  if (first && isUndecided(first.entry)) return step > 0 ? 0 : order.length - 1;
  const { focus } = model.state.caret;
  const behind = order.findIndex(({ range }) => range.start >= focus);
  if (step > 0) return Math.max(0, behind);
  return behind < 0 ? order.length - 1 : behind - 1;
}

/** What a screen reader hears: "party 05, the Supplier, 3 of 15". */
export function speak(model: SpansModel, entry: SpanEntry): void {
  const { all } = model.state.placed;
  model.announce(isUndecided(entry) ? "spans.spokenPrediction" : "spans.spoken", {
    name: model.name(entry),
    text: entry.span.text,
    place: all.findIndex((one) => one.entry.id === entry.id) + 1,
    total: all.length,
  });
}

/** Accepts or rejects what is selected or pointed at, and goes on to the next prediction. */
export function decide(model: SpansModel, verdict: "accept" | "reject"): boolean {
  const { hover, repeats, selection } = model.state;
  if (repeats && repeats.at >= 0) return decideRepeat(model, verdict);
  const pointed = model.span(selection.size === 0 ? hover : null);
  const entries = (pointed ? [pointed] : model.chosen).filter(isUndecided);
  if (entries.length === 0) {
    const [first] = model.undecided;
    if (!first) return false;
    model.goTo(first.id);
    speak(model, first);
    return true;
  }
  const next = nextUndecided(model, entries);
  if (verdict === "accept") edits.accept(model, entries);
  else edits.remove(model, entries);
  if (next && model.span(next.id)) {
    model.goTo(next.id);
    speak(model, next);
  }
  return true;
}

/** One of the places with the same words: marked, or passed over. */
function decideRepeat(model: SpansModel, verdict: "accept" | "reject"): boolean {
  const { repeats } = model.state;
  const place = repeats?.places[repeats.at];
  if (!repeats || !place) return false;
  if (verdict === "accept") {
    edits.markAll(model, [place], repeats.classId);
    model.set({ repeats });
  }
  const next = repeats.places[repeats.at + 1];
  model.set({
    repeats: next ? { ...repeats, at: repeats.at + 1 } : null,
    selection: new Set(),
    caret: next ? { anchor: next.start, focus: next.end } : { anchor: place.end, focus: place.end },
  });
  if (next) model.stage.show(next);
  return true;
}

function nextUndecided(model: SpansModel, after: readonly SpanEntry[]): SpanEntry | null {
  const rest = model.undecided.filter(({ id }) => !model.state.hidden.has(id));
  const ids = new Set(after.map(({ id }) => id));
  const at = rest.findLastIndex(({ id }) => ids.has(id));
  return (
    rest.slice(at + 1).find(({ id }) => !ids.has(id)) ?? rest.find(({ id }) => !ids.has(id)) ?? null
  );
}

export function acceptAll(model: SpansModel): boolean {
  const entries = model.undecided;
  if (entries.length === 0) return false;
  edits.accept(model, entries);
  return true;
}

/** Goes to the next thing to look at: findings, then predictions. */
export function nextProblem(model: SpansModel, step: 1 | -1): boolean {
  const stops = problemStops(model);
  if (stops.length === 0) return false;
  const [selected] = model.state.selection;
  const at = stops.findIndex((stop) => stop.entry === selected);
  const next = stops[(at < 0 ? (step > 0 ? 0 : -1) : at + step) % stops.length] ?? stops.at(-1);
  if (!next) return false;
  model.goTo(next.entry);
  if (next.field !== null) model.focusField(next.field);
  return true;
}

interface Stop {
  readonly entry: string;
  readonly field: string | null;
}

function problemStops(model: SpansModel): Stop[] {
  const stops = new Map<string, Stop>();
  const add = (entry: string, field: string | null): void => {
    if (!stops.has(entry)) stops.set(entry, { entry, field });
  };
  for (const { entry, field } of model.state.findings) if (entry !== null) add(entry, field);
  for (const entry of model.spans) if (isUndecided(entry)) add(entry.id, null);
  return [...stops.values()];
}

/** The next text of the task, or the one before, round and round. */
export function turnTo(model: SpansModel, step: 1 | -1): void {
  const ordinals = model.assets.map((asset) => asset.ordinal);
  const at = ordinals.indexOf(model.state.asset);
  model.showAsset(ordinals[(at + step + ordinals.length) % ordinals.length] ?? 0);
}
