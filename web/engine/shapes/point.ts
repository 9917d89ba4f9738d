// The point: a place without extent. Promises: painted and hit at one size on the screen whatever the
// zoom; stays inside the picture.

import { distance, holds, inside, kept, quantize, quantized, type Point } from "../geometry";
import { turned } from "./path";
import { stretched, type Geometry, type Limits, type Shape } from "./shape";

export interface PointShape extends Shape, Point {
  readonly kind: "point";
}

const RADIUS = 5;
const DOT = 0.5;

export function pointAt(at: Point, { image }: Limits): PointShape {
  return { kind: "point", ...inside(image, at) };
}

const geometry: Geometry<PointShape> = {
  kind: "point",
  reach: RADIUS,
  bounds: ({ x, y }) => ({ x, y, width: 0, height: 0 }),
  distance: (shape, point) => distance(shape, point),
  edgeDistance: (shape, point) => distance(shape, point),
  nearest: ({ x, y }) => ({ x, y }),
  corners: ({ x, y }) => [{ x, y }],
  meets: (shape, rect) => holds(rect, shape),
  area: () => 0,

  trace(sink, shape, place) {
    const at = place(shape);
    sink.ellipse(at, { x: RADIUS, y: RADIUS }, 0);
    sink.ellipse(at, { x: DOT, y: DOT }, 0);
  },

  handles: ({ x, y }) => [{ id: "at", at: { x, y }, cursor: "move", role: "body" }],
  gripAt: () => null,
  reshape: (shape, _grip, to, limits) => ({ ...shape, ...pointAt(to, limits) }),
  grow: (shape) => shape,

  move(shape, by, limits) {
    const { x, y } = kept({ ...shape, width: 0, height: 0 }, by, limits.image);
    return {
      ...shape,
      x: x === 0 ? shape.x : quantize(shape.x + x),
      y: y === 0 ? shape.y : quantize(shape.y + y),
    };
  },

  fit: (shape, stretch, limits) => ({ ...shape, ...pointAt(stretched(stretch, shape), limits) }),

  turn(shape, degrees, about, limits) {
    const to = quantized(turned(shape, degrees, about));
    const frame = { x: 0, y: 0, ...limits.image };
    return holds(frame, to) ? { ...shape, ...pointAt(to, limits) } : shape;
  },

  isLargeEnough: () => true,
  size: () => ({ width: 0, height: 0 }),
};

/** The geometry as the engine takes it; it is given points only, by their kind. */
export const point: Geometry = geometry;
