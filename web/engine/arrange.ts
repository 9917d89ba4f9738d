// Aligning, distributing and ordering of several shapes. Promises: pure; sizes never change, nothing
// leaves the picture, and what already lies right isn't in the answer.

import { union, type Point, type Rect } from "./geometry";
import type { Geometries, Limits, Shape } from "./shapes/shape";

export type Alignment = "left" | "centre" | "right" | "top" | "middle" | "bottom";
export type Axis = "across" | "down";
export type OrderMove = "forward" | "backward" | "front" | "back";

type Shapes = ReadonlyMap<string, Shape>;

interface Arranging {
  readonly geometries: Geometries;
  readonly limits: Limits;
}

/** The shapes that move so that all lie along one side, or the middle, of their common bounds. */
export function align(shapes: Shapes, to: Alignment, arranging: Arranging): Map<string, Shape> {
  const bounds = boundsOf(shapes, arranging);
  const all = union(bounds.values());
  if (!all) return new Map();
  return moved(shapes, arranging, (id) => wayTo(to, bounds.get(id) as Rect, all));
}

function wayTo(to: Alignment, rect: Rect, all: Rect): Point {
  const right = all.x + all.width - rect.x - rect.width;
  const bottom = all.y + all.height - rect.y - rect.height;
  const ways: Record<Alignment, Point> = {
    left: { x: all.x - rect.x, y: 0 },
    centre: { x: (all.x - rect.x + right) / 2, y: 0 },
    right: { x: right, y: 0 },
    top: { x: 0, y: all.y - rect.y },
    middle: { x: 0, y: (all.y - rect.y + bottom) / 2 },
    bottom: { x: 0, y: bottom },
  };
  return ways[to];
}

/** The shapes that move so that the gaps between neighbours are the same; the outer two stay. */
export function distribute(shapes: Shapes, axis: Axis, arranging: Arranging): Map<string, Shape> {
  const [start, length] =
    axis === "across" ? (["x", "width"] as const) : (["y", "height"] as const);
  const bounds = [...boundsOf(shapes, arranging)];
  bounds.sort(([, a], [, b]) => a[start] + a[length] / 2 - b[start] - b[length] / 2);
  const first = bounds[0]?.[1];
  const last = bounds.at(-1)?.[1];
  if (!first || !last || bounds.length < 3) return new Map();
  const lengths = bounds.reduce((sum, [, rect]) => sum + rect[length], 0);
  const gap = (last[start] + last[length] - first[start] - lengths) / (bounds.length - 1);
  const ways = new Map<string, number>();
  let next = first[start];
  for (const [id, rect] of bounds) {
    ways.set(id, next - rect[start]);
    next += rect[length] + gap;
  }
  ways.set((bounds.at(-1) as [string, Rect])[0], 0);
  return moved(shapes, arranging, (id) => {
    const way = ways.get(id) ?? 0;
    return axis === "across" ? { x: way, y: 0 } : { x: 0, y: way };
  });
}

function boundsOf(shapes: Shapes, { geometries }: Arranging): Map<string, Rect> {
  const bounds = new Map<string, Rect>();
  for (const [id, shape] of shapes) bounds.set(id, geometries.of(shape).bounds(shape));
  return bounds;
}

function moved(
  shapes: Shapes,
  { geometries, limits }: Arranging,
  wayOf: (id: string) => Point,
): Map<string, Shape> {
  const after = new Map<string, Shape>();
  for (const [id, shape] of shapes) {
    const way = wayOf(id);
    if (Math.abs(way.x) < 1e-6 && Math.abs(way.y) < 1e-6) continue;
    after.set(id, geometries.of(shape).move(shape, way, limits));
  }
  return after;
}

/**
 * All ids in drawing order, last in front, after the chosen ones went one step or all the way. They
 * keep their order among each other.
 */
export function reordered(
  ids: readonly string[],
  chosen: ReadonlySet<string>,
  move: OrderMove,
): string[] {
  const taken = ids.filter((id) => chosen.has(id));
  const others = ids.filter((id) => !chosen.has(id));
  if (move === "front") return [...others, ...taken];
  if (move === "back") return [...taken, ...others];
  const order = move === "forward" ? [...ids].reverse() : [...ids];
  for (let at = 1; at < order.length; at++) {
    const [before, here] = [order[at - 1] as string, order[at] as string];
    if (chosen.has(here) && !chosen.has(before)) [order[at - 1], order[at]] = [here, before];
  }
  return move === "forward" ? order.reverse() : order;
}
