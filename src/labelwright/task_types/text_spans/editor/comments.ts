// Places that comments are about. Promises: an anchor is JSON that outlives the page, its places are
// code points; a span that is gone, or an anchor of another editor, has no place.

import type { CommentThread } from "@labelwright/editor";
import { isSpan, type SpanEntry } from "./entries";
import type { SpansModel } from "./model";
import { rangeOf } from "./placed";
import { assetOf } from "./schema";
import type { Range } from "./text/TextMap";

interface Anchor {
  readonly span?: string;
  readonly asset?: number;
  /** A passage: start and end. */
  readonly range?: readonly [number, number];
  readonly field?: string;
}

/** Where a new comment would be pinned: the selected span, else the selected text or the caret. */
export function anchorHere(model: SpansModel): unknown {
  const chosen = model.chosen.find(({ origin }) => origin === null);
  if (chosen) return { span: chosen.span.id };
  const { map, selected } = model;
  const { asset } = model.state;
  if (!map) return { asset };
  const { codePoints } = map;
  const range = [codePoints.fromUnits(selected.start), codePoints.fromUnits(selected.end)];
  return { asset, range };
}

/** Brings the place on the screen. False when it is there no more. */
export function revealAnchor(model: SpansModel, anchor: unknown): boolean {
  const { span, asset, field } = read(anchor);
  if (span !== undefined) {
    const entry = bySpan(model, span);
    if (entry) model.goTo(entry.id);
    return entry !== undefined;
  }
  if (field !== undefined) {
    model.select([]);
    model.focusField(field);
    return model.host.workbench.ontology.fields.some(({ id }) => id === field);
  }
  if (asset === undefined || !model.assets.some((one) => one.ordinal === asset)) return false;
  model.showAsset(asset);
  const place = placeOf(model, anchor);
  if (place) {
    model.set({ selection: new Set(), caret: { anchor: place.start, focus: place.end } });
    model.stage.show(place);
  }
  return true;
}

export interface Marker {
  readonly thread: CommentThread;
  readonly place: Range;
}

/** Open threads about places of the text that is shown. */
export function markersOf(model: SpansModel, threads: readonly CommentThread[]): Marker[] {
  return threads.flatMap((thread) => {
    const place = thread.resolved ? null : placeOf(model, thread.anchor);
    return place ? [{ thread, place }] : [];
  });
}

function placeOf(model: SpansModel, anchor: unknown): Range | null {
  const { span, asset, range } = read(anchor);
  const { map } = model;
  if (!map) return null;
  const entry = span === undefined ? undefined : bySpan(model, span);
  if (entry) return assetOf(entry.span) === model.state.asset ? rangeOf(map, entry.span) : null;
  if (!range || asset !== model.state.asset) return null;
  const { codePoints } = map;
  const [start, end] = range.map((place) => Math.max(0, Math.min(codePoints.length, place)));
  return { start: codePoints.toUnits(start ?? 0), end: codePoints.toUnits(end ?? start ?? 0) };
}

function bySpan(model: SpansModel, id: string): SpanEntry | undefined {
  return model.entries.filter(isSpan).find(({ span, origin }) => origin === null && span.id === id);
}

function read(anchor: unknown): Anchor {
  return typeof anchor === "object" && anchor !== null ? anchor : {};
}
