// What a person can do to regions. Promises: each function is one step of the history, asks first
// whether editing is allowed, and leaves the selection where the next key expects it.

import {
  cleanValues,
  union,
  type FieldValues,
  type Point,
  type Rect,
  type Shape,
} from "@labelwright/editor";
import { clipboard } from "./clipboard";
import {
  confirmed,
  isUndecided,
  withAttributes,
  withClass,
  withShape,
  type Entry,
} from "./entries";
import type { RegionsModel } from "./model";
import { nextUndecided } from "./navigation";
import type { Region } from "./schema";

const PASTE_OFFSET = 10;

export function create(model: RegionsModel, shape: Shape): void {
  const { asset, classId } = model.state;
  const names = model.names();
  const number = names.number();
  const id = names.id();
  const region: Region = {
    id,
    class: classId,
    asset,
    shape,
    attributes: {},
    prediction: null,
  };
  const entry: Entry = { id: `region ${id}`, number, region, origin: null };
  model.document.add([entry]);
  model.select([entry.id]);
  model.announce("regions.created", { name: model.name(entry), size: model.sizeText(shape) });
}

/** New shapes by entry; a prediction that somebody corrects is accepted with it. */
export function reshape(
  model: RegionsModel,
  shapes: ReadonlyMap<string, Shape>,
  merge: string | null = null,
): void {
  const names = model.names();
  const changed: Entry[] = [];
  for (const [id, shape] of shapes) {
    const entry = model.get(id);
    if (!entry || sameShape(entry.region.shape, shape)) continue;
    changed.push(withShape(confirmed(entry, names), shape));
  }
  model.document.replace(changed, merge);
}

function sameShape(a: Shape, b: Shape): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Chooses the class for what is drawn next, and gives it to what is pointed at or selected. */
export function chooseClass(model: RegionsModel, classId: string): void {
  const { interaction } = model.engine;
  const { hover, tool } = model.state;
  if (interaction.draft) {
    model.setClass(classId);
    return;
  }
  const pointed = tool === "select" && hover !== null ? model.get(hover) : undefined;
  if (pointed && !model.state.selection.has(pointed.id)) {
    classify(model, [pointed], classId);
    return;
  }
  model.setClass(classId);
  classify(model, model.chosen, classId);
}

function classify(model: RegionsModel, entries: readonly Entry[], classId: string): void {
  const other = entries.filter(
    (entry) => entry.region.class !== classId && !model.state.locked.has(entry.id),
  );
  if (other.length === 0 || !model.mayEdit()) return;
  const names = model.names();
  const { fields } = model.palette.get(classId);
  const changed = other.map((entry) => {
    const kept = cleanValues(fields, entry.region.attributes ?? {});
    return withClass(confirmed(entry, names), classId, kept);
  });
  model.document.replace(changed);
  const name = model.palette.get(classId).name;
  model.announce("regions.classified", { count: changed.length, class: name });
}

/** Changes of answers by field id, for all selected regions alike; undefined takes one back. */
export function answer(
  model: RegionsModel,
  entries: readonly Entry[],
  change: (values: FieldValues) => FieldValues,
): void {
  if (!model.mayEdit()) return;
  const names = model.names();
  const changed = entries.map((entry) => {
    const { fields } = model.palette.get(entry.region.class);
    const values = cleanValues(fields, change(entry.region.attributes ?? {}));
    return withAttributes(confirmed(entry, names), values);
  });
  model.document.replace(changed);
}

/** Deletes regions and rejects predictions. */
export function remove(model: RegionsModel, entries: readonly Entry[]): boolean {
  const free = entries.filter((entry) => !model.state.locked.has(entry.id));
  if (free.length === 0 || !model.mayEdit()) return free.length > 0;
  model.document.remove(free.map((entry) => entry.id));
  model.announce("regions.removed", { count: free.length });
  return true;
}

/** The undecided entries that A and R act on: pointed at, else selected. */
function atHand(model: RegionsModel): readonly Entry[] {
  const { hover, tool } = model.state;
  const pointed = tool === "select" && hover !== null ? model.get(hover) : undefined;
  if (pointed && isUndecided(pointed)) return [pointed];
  return model.chosen.filter(isUndecided);
}

/** Accepts or rejects what is at hand and goes on to the next; with nothing at hand, goes there. */
export function decide(model: RegionsModel, verdict: "accept" | "reject"): boolean {
  if (model.undecided.length === 0) return false;
  const entries = atHand(model);
  const [first] = entries;
  if (!first) {
    model.goTo(nextUndecided(model, null)?.id ?? "");
    return true;
  }
  const next = nextUndecided(model, first);
  if (verdict === "accept") accept(model, entries);
  else remove(model, entries);
  if (next && model.get(next.id)) model.goTo(next.id);
  return true;
}

export function acceptAll(model: RegionsModel): boolean {
  const entries = model.undecided;
  if (entries.length === 0) return false;
  accept(model, entries);
  return true;
}

function accept(model: RegionsModel, entries: readonly Entry[]): void {
  if (!model.mayEdit()) return;
  const names = model.names();
  model.document.replace(entries.map((entry) => confirmed(entry, names)));
  model.announce("regions.accepted", { count: entries.length });
}

export function copy(model: RegionsModel): boolean {
  const regions = model.chosen.map((entry) => entry.region);
  if (regions.length === 0) return false;
  clipboard.put(regions);
  model.announce("regions.copied", { count: regions.length });
  return true;
}

/** Puts the copied regions under the pointer, or beside the originals where it is elsewhere. */
export function paste(model: RegionsModel, at: Point | null): boolean {
  const known = clipboard.get().filter((region) => model.palette.has(region.class));
  if (known.length === 0 || !model.mayEdit()) return false;
  add(model, known, at ?? null);
  return true;
}

export function duplicate(model: RegionsModel): boolean {
  const regions = model.chosen.map((entry) => entry.region);
  if (regions.length === 0 || !model.mayEdit()) return false;
  add(model, regions, null);
  return true;
}

function add(model: RegionsModel, regions: readonly Region[], at: Point | null): void {
  const { limits, scene } = model.engine.interaction;
  const bounds = union(regions.map((region) => scene.bounds(region.shape)));
  const by = offset(bounds, at);
  const names = model.names();
  const entries = regions.map((region): Entry => {
    const number = names.number();
    const id = names.id();
    const shape = model.geometries.of(region.shape).move(region.shape, by, limits);
    const copied = { ...region, id, asset: model.state.asset, shape, prediction: null };
    return { id: `region ${id}`, number, region: copied, origin: null };
  });
  model.document.add(entries);
  model.select(entries.map((entry) => entry.id));
}

function offset(bounds: Rect | null, at: Point | null): Point {
  if (!bounds || !at) return { x: PASTE_OFFSET, y: PASTE_OFFSET };
  return { x: at.x - bounds.x - bounds.width / 2, y: at.y - bounds.y - bounds.height / 2 };
}
