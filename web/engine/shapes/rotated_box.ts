// The box at an angle. Promises: reshaping never moves the opposite side and never turns the box
// inside out; its centre lies inside the picture, its corners may stick out.

import { inside, type Point } from "../geometry";
import {
  compassGrip,
  cornersOf,
  fitted,
  frameBounds,
  frameOver,
  grown,
  moved,
  reshaped,
  toLocal,
  turnedFrame,
  turnGrip,
  type Frame,
} from "./oriented";
import { meetsPath, nearestOnPath } from "./path";
import type { Geometry, Limits, Shape } from "./shape";

export interface RotatedBoxShape extends Shape, Frame {
  readonly kind: "rotated_box";
}

const GRIPS = ["nw", "n", "ne", "e", "se", "s", "sw", "w"] as const;

/** The box over a base edge, as far as the third point; null if it has no area. */
export function rotatedBoxOver(
  [a, b]: readonly [Point, Point],
  third: Point,
  { image }: Limits,
): RotatedBoxShape | null {
  const frame = frameOver(inside(image, a), inside(image, b), inside(image, third));
  if (frame.width <= 0 || frame.height <= 0) return null;
  return { kind: "rotated_box", ...frame };
}

/** The base edge alone, as it is shown before there is a height. */
export function baseBetween(a: Point, b: Point, { image }: Limits): RotatedBoxShape {
  const end = inside(image, b);
  return { kind: "rotated_box", ...frameOver(inside(image, a), end, end) };
}

const ring = (shape: RotatedBoxShape) => ({ points: cornersOf(shape), closed: true });

const geometry: Geometry<RotatedBoxShape> = {
  kind: "rotated_box",
  bounds: frameBounds,
  area: ({ width, height }) => width * height,
  size: ({ width, height }) => ({ width, height }),
  angle: ({ angle }) => angle,
  isLargeEnough: ({ width, height }, minimum) => width >= minimum && height >= minimum,

  distance(shape, point) {
    const { x, y } = toLocal(shape, point);
    const dx = Math.max(0, Math.abs(x) - shape.width / 2);
    const dy = Math.max(0, Math.abs(y) - shape.height / 2);
    return Math.hypot(dx, dy);
  },

  edgeDistance: (shape, point) => nearestOnPath(ring(shape), point).distance,
  nearest: (shape, point) => nearestOnPath(ring(shape), point).at,
  corners: cornersOf,
  meets: (shape, rect) => meetsPath(ring(shape), rect),

  trace(sink, shape, place) {
    cornersOf(shape).forEach((corner, at) => {
      const { x, y } = place(corner);
      if (at === 0) sink.moveTo(x, y);
      else sink.lineTo(x, y);
    });
    sink.closePath();
  },

  handles: (shape) => [...GRIPS.map((id) => compassGrip(shape, id)), turnGrip(shape)],

  gripAt(shape, point, tolerance) {
    const { x, y } = toLocal(shape, point);
    const id = edgeName(shape, { x, y }, tolerance);
    return id ? compassGrip(shape, id) : null;
  },

  reshape: (shape, grip, to, limits) => ({ ...shape, ...reshaped(shape, grip, to, limits) }),
  grow: (shape, by, limits) => ({ ...shape, ...grown(shape, by, limits) }),
  move: (shape, by, limits) => ({ ...shape, ...moved(shape, by, limits) }),
  fit: (shape, stretch, limits) => ({ ...shape, ...fitted(shape, stretch, limits) }),

  turn(shape, degrees, about, limits) {
    const after = turnedFrame(shape, degrees, about, limits);
    return after === shape ? shape : { ...shape, ...after };
  },
};

/** The geometry as the engine takes it; it is given rotated boxes only, by their kind. */
export const rotatedBox: Geometry = geometry;

/** "n", "se", …: the sides near a place in the box's own axes. */
function edgeName({ width, height }: Frame, { x, y }: Point, tolerance: number): string {
  const beside = (value: number, half: number): boolean => Math.abs(value) <= half + tolerance;
  const on = (value: number, side: number): boolean => Math.abs(value - side) <= tolerance;
  if (!beside(x, width / 2) || !beside(y, height / 2)) return "";
  const row = on(y, -height / 2) ? "n" : on(y, height / 2) ? "s" : "";
  const column = on(x, -width / 2) ? "w" : on(x, width / 2) ? "e" : "";
  return row + column;
}
