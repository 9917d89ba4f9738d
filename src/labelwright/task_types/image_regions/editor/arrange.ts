// How regions lie to each other. Promises: one step of the history each; locked regions stay.

import {
  align,
  distribute,
  intersects,
  type Alignment,
  type Axis,
  type Geometries,
  type Limits,
  type Rect,
  type Shape,
} from "@labelwright/editor";
import { reshape } from "./edits";
import { isOn, rankOf, type Entry } from "./entries";
import type { RegionsModel } from "./model";

export const ALIGNMENTS: readonly Alignment[] = [
  "left",
  "centre",
  "right",
  "top",
  "middle",
  "bottom",
];
export const AXES: readonly Axis[] = ["across", "down"];

/** Moves the selected regions so that their edges, or their centres, lie on one line. */
export function alignRegions(model: RegionsModel, to: Alignment): boolean {
  return rearrange(model, 2, (shapes, arranging) => align(shapes, to, arranging));
}

/** Moves the selected regions so that the gaps between them are the same. */
export function distributeRegions(model: RegionsModel, axis: Axis): boolean {
  return rearrange(model, 3, (shapes, arranging) => distribute(shapes, axis, arranging));
}

interface Arranging {
  readonly geometries: Geometries;
  readonly limits: Limits;
}
type Shapes = ReadonlyMap<string, Shape>;
type Arrange = (shapes: Shapes, arranging: Arranging) => Shapes;

function rearrange(model: RegionsModel, least: number, arrange: Arrange): boolean {
  const free = freeOnes(model);
  if (free.length < least || !model.mayEdit()) return false;
  const { limits } = model.engine.interaction;
  const shapes = new Map(free.map(({ id, region }) => [id, region.shape]));
  reshape(model, arrange(shapes, { geometries: model.geometries, limits }));
  model.announce("regions.aligned", { count: free.length });
  return true;
}

/** Where to in the order of what covers what. */
export type Place = "forward" | "backward" | "front" | "back";

/** Changes what covers what: past the next region that overlaps, or past all. */
export function reorder(model: RegionsModel, place: Place): boolean {
  const moved = freeOnes(model);
  if (moved.length === 0 || !model.mayEdit()) return false;
  const ids = new Set(moved.map(({ id }) => id));
  const others = model.entries.filter((entry) => !ids.has(entry.id));
  const ranks = ranksFor(model, place, moved, others);
  if (!ranks) return false;
  const sorted = [...moved].sort((a, b) => rankOf(a) - rankOf(b));
  const step = (ranks.to - ranks.from) / (sorted.length + 1);
  model.document.replace(
    sorted.map((entry, at) => ({ ...entry, rank: ranks.from + step * (at + 1) })),
  );
  model.announce(`regions.moved.${place}`, { count: moved.length });
  return true;
}

/** The gap that the moved ones go into; null if they lie there already. */
function ranksFor(
  model: RegionsModel,
  place: Place,
  moved: readonly Entry[],
  others: readonly Entry[],
): { from: number; to: number } | null {
  const room = moved.length + 1;
  const upward = place === "front" || place === "forward";
  const places = moved.map(rankOf);
  const edge = upward ? Math.min(...places) : Math.max(...places);
  const passable = others.filter((entry) => {
    if (!isOn(entry, model.state.asset)) return false;
    if (upward ? rankOf(entry) < edge : rankOf(entry) > edge) return false;
    return place === "front" || place === "back" || overlaps(model, entry, moved);
  });
  const passed = place === "forward" || place === "back" ? passable[0] : passable.at(-1);
  if (!passed) return null;
  const at = others.indexOf(passed);
  const from = others[upward ? at : at - 1];
  const to = others[upward ? at + 1 : at];
  const low = from ? rankOf(from) : to ? rankOf(to) - room : 0;
  return { from: low, to: to ? rankOf(to) : low + room };
}

function overlaps(model: RegionsModel, entry: Entry, moved: readonly Entry[]): boolean {
  const rect = boundsOf(model, entry);
  return moved.some((one) => intersects(rect, boundsOf(model, one)));
}

function freeOnes(model: RegionsModel): readonly Entry[] {
  return model.chosen.filter(
    ({ id, region }) => !model.state.locked.has(id) && model.geometries.has(region.shape.kind),
  );
}

function boundsOf(model: RegionsModel, { region: { shape } }: Entry): Rect {
  return model.geometries.has(shape.kind)
    ? model.geometries.of(shape).bounds(shape)
    : { x: 0, y: 0, width: 0, height: 0 };
}
