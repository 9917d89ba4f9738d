// The ellipse, at any angle. Promises: an end of an axis that is dragged leaves the opposite end
// where it is; the centre lies inside the picture.

import { clamp, distance, inside, type Point, type Rect } from "../geometry";
import {
  compassGrip,
  fitted,
  fromLocal,
  grown,
  moved,
  placeIn,
  reshaped,
  toLocal,
  turnedFrame,
  turnGrip,
  type Frame,
} from "./oriented";
import { meetsPath } from "./path";
import type { Geometry, Limits, Shape } from "./shape";

export interface EllipseShape extends Shape {
  readonly kind: "ellipse";
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly angle: number;
}

const ENDS = ["n", "e", "s", "w"] as const;
const FACETS = 48;

/** The ellipse in the box that two opposite corners span; null if it has no area. */
export function ellipseBetween(a: Point, b: Point, { image }: Limits): EllipseShape | null {
  const from = inside(image, a);
  const to = inside(image, b);
  const rx = Math.abs(from.x - to.x) / 2;
  const ry = Math.abs(from.y - to.y) / 2;
  if (rx <= 0 || ry <= 0) return null;
  const frame = { cx: (from.x + to.x) / 2, cy: (from.y + to.y) / 2, angle: 0 };
  return shapeOf({ ...frame, width: 2 * rx, height: 2 * ry });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function shapeOf({ cx, cy, width, height, angle }: Frame): EllipseShape {
  const [rx, ry] = [round(width / 2), round(height / 2)];
  return { kind: "ellipse", cx: round(cx), cy: round(cy), rx, ry, angle };
}

function frameOf({ cx, cy, rx, ry, angle }: EllipseShape): Frame {
  return { cx, cy, width: 2 * rx, height: 2 * ry, angle };
}

function changed(shape: EllipseShape, change: (frame: Frame) => Frame): EllipseShape {
  const frame = frameOf(shape);
  const after = change(frame);
  return after === frame ? shape : { ...shape, ...shapeOf(after) };
}

const geometry: Geometry<EllipseShape> = {
  kind: "ellipse",
  bounds,
  area: ({ rx, ry }) => Math.PI * rx * ry,
  size: ({ rx, ry }) => ({ width: 2 * rx, height: 2 * ry }),
  angle: ({ angle }) => angle,
  isLargeEnough: ({ rx, ry }, minimum) => 2 * rx >= minimum && 2 * ry >= minimum,

  distance(shape, point) {
    const { x, y } = toLocal(frameOf(shape), point);
    return isInside(shape, { x, y }) ? 0 : distance(nearest(shape, point), point);
  },

  edgeDistance: (shape, point) => distance(nearest(shape, point), point),
  nearest,
  corners: (shape) => ENDS.map((id) => compassGrip(frameOf(shape), id).at),
  meets: (shape, rect) => meetsPath({ points: facets(shape), closed: true }, rect),

  trace(sink, shape, place) {
    const at = place({ x: shape.cx, y: shape.cy });
    const scale = scaleOf(place);
    const radii = { x: shape.rx * scale, y: shape.ry * scale };
    sink.ellipse(at, radii, (shape.angle * Math.PI) / 180);
  },

  handles(shape) {
    const frame = frameOf(shape);
    const ends = ENDS.map((id) => ({ ...compassGrip(frame, id), role: "corner" as const }));
    return [...ends, turnGrip(frame)];
  },

  gripAt: () => null,
  reshape: (shape, grip, to, limits) =>
    changed(shape, (frame) => reshaped(frame, grip, to, limits)),
  grow: (shape, by, limits) => changed(shape, (frame) => grown(frame, by, limits)),
  move: (shape, by, limits) => changed(shape, (frame) => moved(frame, by, limits)),
  fit: (shape, stretch, limits) => changed(shape, (frame) => fitted(frame, stretch, limits)),
  turn: (shape, degrees, about, limits) =>
    changed(shape, (frame) => turnedFrame(frame, degrees, about, limits)),
};

/** The geometry as the engine takes it; it is given ellipses only, by their kind. */
export const ellipse: Geometry = geometry;

function bounds({ cx, cy, rx, ry, angle }: EllipseShape): Rect {
  const radians = (angle * Math.PI) / 180;
  const x = Math.hypot(rx * Math.cos(radians), ry * Math.sin(radians));
  const y = Math.hypot(rx * Math.sin(radians), ry * Math.cos(radians));
  return { x: cx - x, y: cy - y, width: 2 * x, height: 2 * y };
}

function isInside({ rx, ry }: EllipseShape, { x, y }: Point): boolean {
  return (x / rx) ** 2 + (y / ry) ** 2 <= 1;
}

function facets(shape: EllipseShape): Point[] {
  const frame = frameOf(shape);
  return Array.from({ length: FACETS }, (_, at) => {
    const part = (at / FACETS) * 2 * Math.PI;
    return placeIn(frame, Math.cos(part), Math.sin(part));
  });
}

/** By the centre of curvature of the nearest place so far; three rounds are exact to a thousandth. */
function nearest(shape: EllipseShape, point: Point): Point {
  const { rx, ry } = shape;
  const frame = frameOf(shape);
  const local = toLocal(frame, point);
  const px = Math.abs(local.x);
  const py = Math.abs(local.y);
  let tx = Math.SQRT1_2;
  let ty = Math.SQRT1_2;
  for (let round = 0; round < 4; round++) {
    const ex = ((rx * rx - ry * ry) * tx ** 3) / rx;
    const ey = ((ry * ry - rx * rx) * ty ** 3) / ry;
    const radius = Math.hypot(rx * tx - ex, ry * ty - ey);
    const reach = Math.hypot(px - ex, py - ey) || 1;
    tx = clamp(((px - ex) * (radius / reach) + ex) / rx, 0, 1);
    ty = clamp(((py - ey) * (radius / reach) + ey) / ry, 0, 1);
    const length = Math.hypot(tx, ty) || 1;
    tx /= length;
    ty /= length;
  }
  const sign = (value: number): number => (value < 0 ? -1 : 1);
  return fromLocal(frame, { x: rx * tx * sign(local.x), y: ry * ty * sign(local.y) });
}

/** How much larger a map without turn makes things, measured far apart against its rounding. */
function scaleOf(place: (point: Point) => Point): number {
  const far = 2 ** 16;
  return (place({ x: far, y: 0 }).x - place({ x: 0, y: 0 }).x) / far;
}
