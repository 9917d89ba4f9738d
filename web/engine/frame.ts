// The frame around several selected shapes, by which they are stretched and turned together.
// Promises: locked and hidden items are left out; there is none around a crowd.

import type { Point, Rect } from "./geometry";
import type { Scene } from "./scene";
import { box, type BoxShape } from "./shapes/box";
import type { Geometries, Handle, Limits, Shape } from "./shapes/shape";

/** More shapes than this are moved together, but not stretched. */
const MOST = 500;

export interface SelectionFrame {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly bounds: Rect;
  readonly grips: readonly Handle[];
}

/** Shapes of the selection that can be changed. */
export function freeShapes(scene: Scene, ids: Iterable<string>): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const id of ids) {
    const item = scene.get(id);
    if (item && !item.locked && !item.hidden) shapes.set(id, item.shape);
  }
  return shapes;
}

export function frameAround(scene: Scene, ids: ReadonlySet<string>): SelectionFrame | null {
  if (ids.size < 2 || ids.size > MOST) return null;
  const shapes = freeShapes(scene, ids);
  const bounds = scene.boundsOf(shapes.keys());
  if (shapes.size < 2 || !bounds) return null;
  return { shapes, bounds, grips: gripsOf(scene.geometries, shapes, bounds) };
}

function gripsOf(
  geometries: Geometries,
  shapes: ReadonlyMap<string, Shape>,
  bounds: Rect,
): Handle[] {
  const grips = [...box.handles(asBox(bounds))];
  if ([...shapes.values()].every((shape) => "turn" in geometries.of(shape))) {
    const at = { x: bounds.x + bounds.width / 2, y: bounds.y };
    grips.push({ id: "turn", at, cursor: "grab", role: "turn", away: { x: 0, y: -1 } });
  }
  return grips;
}

function asBox({ x, y, width, height }: Rect): BoxShape {
  return { kind: "box", x, y, width, height };
}

/** The shapes as they are after one grip of their frame has moved. */
export function stretchedShapes(
  geometries: Geometries,
  frame: SelectionFrame,
  { grip, to }: { grip: string; to: Point },
  limits: Limits,
): Map<string, Shape> {
  const target = box.bounds(box.reshape(asBox(frame.bounds), grip, to, limits));
  const stretch = { from: frame.bounds, to: target };
  const shapes = new Map<string, Shape>();
  for (const [id, shape] of frame.shapes) {
    shapes.set(id, geometries.of(shape).fit(shape, stretch, limits));
  }
  return shapes;
}

/** The shapes turned together; null where one of them would leave the picture. */
export function turnedShapes(
  geometries: Geometries,
  originals: ReadonlyMap<string, Shape>,
  { degrees, about }: { degrees: number; about: Point },
  limits: Limits,
): Map<string, Shape> | null {
  const shapes = new Map<string, Shape>();
  for (const [id, shape] of originals) {
    const turned = geometries.of(shape).turn?.(shape, degrees, about, limits) ?? shape;
    if (turned === shape && degrees !== 0) return null;
    shapes.set(id, turned);
  }
  return shapes;
}
