// What a person can do to spans. Promises: each function is one step of the history, asks first
// whether editing is allowed, and leaves the selection where the next key expects it.

import { cleanValues, type FieldValues } from "@labelwright/editor";
import {
  ANSWERS,
  confirmed,
  isRelation,
  isUndecided,
  spanKey,
  withSpan,
  type Entry,
  type Names,
  type RelationEntry,
  type SpanEntry,
} from "./entries";
import type { SpansModel } from "./model";
import { assetOf, type Span } from "./schema";
import { repeatsOf } from "./search";
import type { Range, TextMap } from "./text/TextMap";

/** Makes a span of the text that is selected; the same one once more is only selected. */
export function markSelection(model: SpansModel, classId: string): boolean {
  const { map } = model;
  if (!map || !model.hasSelectedText || !model.palette.has(classId) || !model.mayEdit()) {
    return false;
  }
  const range = snapped(model, map, model.selected);
  const same = sameRange(model, range);
  const known = same.find((entry) => entry.span.class === classId);
  // Where spans may not overlap, the same words in another class are a change of class.
  const there = known ?? (model.settings.allow_overlap ? undefined : same[0]);
  if (there) {
    classify(model, [there], classId);
    model.goTo(there.id);
    return true;
  }
  const [entry] = newEntries(model, map, { ranges: [range], classId });
  if (!entry) return false;
  model.document.add([entry]);
  model.set({
    selection: new Set([entry.id]),
    caret: { anchor: range.end, focus: range.end },
    repeats: repeatsOf(model, range, classId),
  });
  model.announce("spans.created", { name: model.name(entry), text: entry.span.text });
  return true;
}

/** What the project's setting and the signs of the text make of a selection. */
export function snapped(model: SpansModel, map: TextMap, range: Range): Range {
  const byWords = model.settings.snap === "word" || model.state.tool === "word";
  return byWords ? map.snapToWords(range) : map.snap(range);
}

/** Spans of the answer that cover exactly these letters. */
function sameRange(model: SpansModel, range: Range): SpanEntry[] {
  return model.state.placed
    .in(range)
    .filter((one) => one.range.start === range.start && one.range.end === range.end)
    .map(({ entry }) => entry)
    .filter((entry) => !isUndecided(entry));
}

interface NewSpans {
  readonly ranges: readonly Range[];
  readonly classId: string;
}

function newEntries(model: SpansModel, map: TextMap, { ranges, classId }: NewSpans): SpanEntry[] {
  const names = model.names();
  return ranges
    .filter(({ start, end }) => end > start)
    .map((range) => {
      const id = names.span();
      const { asset } = model.state;
      const span = { id, class: classId, asset, ...covered(map, range) };
      return {
        kind: "span",
        id: spanKey(id),
        number: names.number(),
        span: { ...span, attributes: {}, prediction: null },
        origin: null,
      };
    });
}

/** The part of a span that follows from where it lies. */
function covered(map: TextMap, range: Range): Pick<Span, "start" | "end" | "text"> {
  const { codePoints } = map;
  return {
    start: codePoints.fromUnits(range.start),
    end: codePoints.fromUnits(range.end),
    text: map.slice(range),
  };
}

/** Marks many places alike, as one step; those that are marked so already are left out. */
export function markAll(model: SpansModel, ranges: readonly Range[], classId: string): boolean {
  const { map } = model;
  if (!map || !model.mayEdit()) return false;
  const { allow_overlap: mayOverlap } = model.settings;
  const open = ranges.filter((range) =>
    mayOverlap
      ? !sameRange(model, range).some((entry) => entry.span.class === classId)
      : model.state.placed.in(range).every(({ entry }) => isUndecided(entry)),
  );
  const entries = newEntries(model, map, { ranges: open, classId });
  if (entries.length === 0) return false;
  model.document.add(entries);
  model.set({ repeats: null });
  const name = model.palette.get(classId).name;
  model.announce("spans.markedAll", { count: entries.length, class: name });
  return true;
}

/** A class by key or click: marks the selected text, or re-classes the selection, or is in hand. */
export function chooseClass(model: SpansModel, classId: string): void {
  const { hover, tool, selection } = model.state;
  const pointed = tool === "select" ? model.span(hover) : undefined;
  if (model.hasSelectedText) {
    model.setClass(classId);
    markSelection(model, classId);
  } else if (pointed && !selection.has(pointed.id)) {
    classify(model, [pointed], classId);
  } else {
    model.setClass(classId);
    classify(model, model.chosen, classId);
  }
}

function classify(model: SpansModel, entries: readonly SpanEntry[], classId: string): void {
  const other = entries.filter((entry) => entry.span.class !== classId);
  if (other.length === 0 || !model.mayEdit()) return;
  const { fields, name } = model.palette.get(classId);
  confirm(model, other, (entry) => {
    const attributes = cleanValues(fields, entry.span.attributes ?? {});
    return withSpan(entry, { class: classId, attributes });
  });
  model.set({ repeats: null });
  model.announce("spans.classified", { count: other.length, class: name });
}

/** Changes spans; a prediction that somebody corrects is accepted with it. */
function confirm(
  model: SpansModel,
  entries: readonly SpanEntry[],
  change: (entry: SpanEntry) => SpanEntry,
): void {
  const names = model.names();
  const changed = entries.map((entry) => change(confirmed(entry, names)));
  model.document.change([...changed, ...followers(model, changed, names)]);
}

/** Predicted relations whose two ends are accepted now: they are accepted with them. */
function followers(
  model: SpansModel,
  changed: readonly SpanEntry[],
  names: Names,
): RelationEntry[] {
  const now = new Map(changed.map((entry) => [entry.id, entry]));
  const end = (id: string): SpanEntry | undefined => now.get(id) ?? model.span(id);
  return model.relations.flatMap((entry): RelationEntry[] => {
    const [from, to] = [end(entry.from), end(entry.to)];
    if (!entry.origin || !from || !to || from.origin || to.origin) return [];
    if (!now.has(entry.from) && !now.has(entry.to)) return [];
    const id = names.relation(entry.relation.id);
    const relation = { ...entry.relation, id, from: from.span.id, to: to.span.id };
    return [{ ...entry, origin: null, relation }];
  });
}

/** Changes of answers by field id, for all selected spans alike. */
export function answer(
  model: SpansModel,
  entries: readonly SpanEntry[],
  change: (values: FieldValues) => FieldValues,
): void {
  if (!model.mayEdit()) return;
  confirm(model, entries, (entry) => {
    const { fields } = model.palette.get(entry.span.class);
    return withSpan(entry, {
      attributes: cleanValues(fields, change(entry.span.attributes ?? {})),
    });
  });
}

/** The answers about the text as a whole. */
export function answerWhole(model: SpansModel, values: FieldValues, field: string): void {
  if (!model.mayEdit()) return;
  const { fields } = model.host.workbench.ontology;
  const sheet: Entry = { kind: "answers", id: ANSWERS, values: cleanValues(fields, values) };
  model.document.replace([sheet], `write ${field}`);
}

/** Gives a span other ends. Steps with the same key in a row become one. */
export function reshape(
  model: SpansModel,
  id: string,
  range: Range,
  merge: string | null = null,
): boolean {
  const { map } = model;
  const entry = model.span(id);
  const place = model.state.placed.get(id);
  if (!map || !entry || !place || range.end <= range.start) return false;
  if (place.range.start === range.start && place.range.end === range.end) return false;
  if (!model.mayEdit()) return false;
  const changed = withSpan(confirmed(entry, model.names()), covered(map, range));
  if (entry.origin) confirm(model, [entry], () => changed);
  else model.document.replace([changed], merge);
  return true;
}

/** Takes spans away, and with them the relations that lead to them. */
export function remove(model: SpansModel, entries: readonly Entry[]): boolean {
  if (entries.length === 0 || !model.mayEdit()) return false;
  const gone = new Set(entries.map((entry) => entry.id));
  const loose = model.relations.filter(({ from, to }) => gone.has(from) || gone.has(to));
  model.document.remove([...gone, ...loose.map((entry) => entry.id)]);
  model.set({ repeats: null });
  const message = entries.every(isRelation) ? "spans.unlinked" : "spans.removed";
  model.announce(message, { count: entries.length });
  return true;
}

/** Accepts predictions as they are. */
export function accept(model: SpansModel, entries: readonly SpanEntry[]): void {
  if (entries.length === 0 || !model.mayEdit()) return;
  confirm(model, entries, (entry) => entry);
  model.announce("spans.accepted", { count: entries.length });
}

/** One span over all that are selected; with one selected, over it and the next of its class. */
export function join(model: SpansModel): boolean {
  const { map } = model;
  const places = toJoin(model);
  const [first] = places;
  if (!map || !first || places.length < 2 || !model.mayEdit()) return false;
  const start = Math.min(...places.map(({ range }) => range.start));
  const end = Math.max(...places.map(({ range }) => range.end));
  const kept = withSpan(confirmed(first.entry, model.names()), covered(map, { start, end }));
  const gone = places.slice(1).map(({ entry }) => entry.id);
  const moved = moveEnds(model, new Set(gone), kept);
  model.document.change([kept, ...moved.put], [...gone, ...moved.gone]);
  model.select([kept.id]);
  model.announce("spans.joined", { name: model.name(kept) });
  return true;
}

function toJoin(model: SpansModel) {
  const { all } = model.state.placed;
  const chosen = all.filter(({ entry }) => model.state.selection.has(entry.id));
  const [only] = chosen;
  if (!only) return [];
  const sameClass = chosen.every(({ entry }) => entry.span.class === only.entry.span.class);
  if (chosen.length > 1) return sameClass ? chosen : [];
  const next = all.find(
    ({ entry, range }) =>
      range.start >= only.range.start &&
      entry !== only.entry &&
      entry.span.class === only.entry.span.class &&
      !isUndecided(entry),
  );
  return next ? [only, next] : [];
}

/** Relations of spans that go are those of the span that stays; doubles and loops fall away. */
function moveEnds(model: SpansModel, gone: ReadonlySet<string>, kept: SpanEntry) {
  const put: RelationEntry[] = [];
  const loose: string[] = [];
  const there = new Set<string>();
  for (const entry of model.relations) {
    const from = gone.has(entry.from) ? kept.id : entry.from;
    const to = gone.has(entry.to) ? kept.id : entry.to;
    const place = [entry.relation.type, from, to].join(" ");
    if (from === to || there.has(place)) loose.push(entry.id);
    else if (from !== entry.from || to !== entry.to) {
      const { relation } = entry;
      const ends = {
        from: from === kept.id ? kept.span.id : relation.from,
        to: to === kept.id ? kept.span.id : relation.to,
      };
      put.push({ ...entry, from, to, relation: { ...relation, ...ends } });
    }
    there.add(place);
  }
  return { put, gone: loose };
}

/** Two spans of the selected one, cut at the caret; the blanks between them belong to none. */
export function splitAtCaret(model: SpansModel): boolean {
  const { map } = model;
  const [id] = model.state.selection;
  const entry = model.span(id ?? null);
  const place = id === undefined ? undefined : model.state.placed.get(id);
  if (!map || !entry || !place || model.state.selection.size !== 1) return false;
  const at = map.floor(model.state.caret.focus);
  if (at <= place.range.start || at >= place.range.end) {
    model.announce("spans.splitWhere");
    return true;
  }
  if (!model.mayEdit()) return true;
  const left = trimmed(map, { start: place.range.start, end: at });
  const right = trimmed(map, { start: at, end: place.range.end });
  const names = model.names();
  const first = withSpan(confirmed(entry, names), covered(map, left));
  const newId = names.span();
  const second: SpanEntry = {
    ...first,
    id: spanKey(newId),
    number: names.number(),
    span: { ...first.span, ...covered(map, right), id: newId, prediction: null },
  };
  model.document.change([first, second]);
  model.select([second.id]);
  model.announce("spans.split", { name: model.name(first), other: model.name(second) });
  return true;
}

function trimmed(map: TextMap, range: Range): Range {
  const inner = map.trim(range);
  return inner.end > inner.start ? inner : range;
}

/** Everything selected on the text that is shown. */
export function selectAll(model: SpansModel): void {
  const ofAsset = model.spans.filter(({ span }) => assetOf(span) === model.state.asset);
  model.select(ofAsset.map((entry) => entry.id));
}
