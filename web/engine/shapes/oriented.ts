// A rectangle that may stand at an angle: what rotated boxes and ellipses are reshaped by. Promises:
// reshaping leaves the opposite side where it is; the centre stays inside the picture, corners may
// stick out of it, as those of a car do that the edge of the picture cuts.

import { distance, inside, kept, type Point, type Rect } from "../geometry";
import { boundsOf, turned } from "./path";
import { stretched, stretchFactors, type Handle, type Limits, type Stretch } from "./shape";

export interface Frame {
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise as seen, [0, 360). */
  readonly angle: number;
}

const CURSORS = ["ew-resize", "nwse-resize", "ns-resize", "nesw-resize"] as const;
export const TURN = "turn";

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** [0, 360), to hundredths. */
export function normalAngle(degrees: number): number {
  const rounded = Math.round(degrees * 100) / 100;
  const turns = ((rounded % 360) + 360) % 360;
  return Math.round(turns * 100) / 100;
}

export function centre({ cx, cy }: Frame): Point {
  return { x: cx, y: cy };
}

/** A place given in half widths and half heights from the centre, such as (1, -1). */
export function placeIn(frame: Frame, u: number, v: number): Point {
  const at = { x: frame.cx + (u * frame.width) / 2, y: frame.cy + (v * frame.height) / 2 };
  return turned(at, frame.angle, centre(frame));
}

export function cornersOf(frame: Frame): Point[] {
  return [
    placeIn(frame, -1, -1),
    placeIn(frame, 1, -1),
    placeIn(frame, 1, 1),
    placeIn(frame, -1, 1),
  ];
}

/** From the centre, along the frame's own axes. */
export function toLocal(frame: Frame, point: Point): Point {
  const { x, y } = turned(point, -frame.angle, centre(frame));
  return { x: x - frame.cx, y: y - frame.cy };
}

export function fromLocal(frame: Frame, { x, y }: Point): Point {
  return turned({ x: x + frame.cx, y: y + frame.cy }, frame.angle, centre(frame));
}

/** The grip of a compass name, as on an axis-parallel box. */
export function compassGrip(frame: Frame, id: string): Handle {
  const u = id.includes("w") ? -1 : id.includes("e") ? 1 : 0;
  const v = id.includes("n") ? -1 : id.includes("s") ? 1 : 0;
  const direction = (Math.atan2(v, u) * 180) / Math.PI + frame.angle;
  const cursor = CURSORS[((Math.round(direction / 45) % 4) + 4) % 4] ?? "default";
  return { id, at: placeIn(frame, u, v), cursor, role: id.length === 2 ? "corner" : "side" };
}

/** The grip that turns it stands off the upper side. */
export function turnGrip(frame: Frame): Handle {
  const radians = ((frame.angle - 90) * Math.PI) / 180;
  const away = { x: Math.cos(radians), y: Math.sin(radians) };
  return { id: TURN, at: placeIn(frame, 0, -1), cursor: "grab", role: "turn", away };
}

export function reshaped(frame: Frame, grip: string, to: Point, limits: Limits): Frame {
  const { x, y } = toLocal(frame, to);
  const across = sidesAfter(frame.width / 2, x, limits.minimum, [
    grip.includes("w"),
    grip.includes("e"),
  ]);
  const down = sidesAfter(frame.height / 2, y, limits.minimum, [
    grip.includes("n"),
    grip.includes("s"),
  ]);
  const at = fromLocal(frame, {
    x: (across.first + across.last) / 2,
    y: (down.first + down.last) / 2,
  });
  const isInside = distance(at, inside(limits.image, at)) === 0;
  if (!isInside) return frame;
  return {
    ...frame,
    cx: round(at.x),
    cy: round(at.y),
    width: across.moved ? round(across.last - across.first) : frame.width,
    height: down.moved ? round(down.last - down.first) : frame.height,
  };
}

/** Both sides across one axis, of which at most one is moved. */
function sidesAfter(
  half: number,
  to: number,
  least: number,
  [first, last]: readonly [boolean, boolean],
): { first: number; last: number; moved: boolean } {
  return {
    first: first ? Math.min(to, half - least) : -half,
    last: last ? Math.max(to, least - half) : half,
    moved: first || last,
  };
}

/** The side that starts it stays, as a box keeps its upper left corner. */
export function grown(frame: Frame, by: Point, { minimum }: Limits): Frame {
  const width = by.x === 0 ? frame.width : Math.max(minimum, frame.width + by.x);
  const height = by.y === 0 ? frame.height : Math.max(minimum, frame.height + by.y);
  const at = fromLocal(frame, { x: (width - frame.width) / 2, y: (height - frame.height) / 2 });
  return { ...frame, width: round(width), height: round(height), cx: round(at.x), cy: round(at.y) };
}

export function moved(frame: Frame, by: Point, { image }: Limits): Frame {
  const { x, y } = kept({ x: frame.cx, y: frame.cy, width: 0, height: 0 }, by, image);
  return { ...frame, cx: round(frame.cx + x), cy: round(frame.cy + y) };
}

/** Lengths follow the axes that they lie along; a shear is not taken over. */
export function fitted(frame: Frame, stretch: Stretch, limits: Limits): Frame {
  const { x, y } = stretchFactors(stretch);
  const at = inside(limits.image, stretched(stretch, centre(frame)));
  const radians = (frame.angle * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return {
    ...frame,
    cx: round(at.x),
    cy: round(at.y),
    width: round(Math.max(limits.minimum, frame.width * Math.hypot(cos * x, sin * y))),
    height: round(Math.max(limits.minimum, frame.height * Math.hypot(sin * x, cos * y))),
  };
}

export function turnedFrame(frame: Frame, degrees: number, about: Point, limits: Limits): Frame {
  const at = turned(centre(frame), degrees, about);
  if (distance(at, inside(limits.image, at)) > 0) return frame;
  return { ...frame, cx: round(at.x), cy: round(at.y), angle: normalAngle(frame.angle + degrees) };
}

export function frameBounds(frame: Frame): Rect {
  return boundsOf(cornersOf(frame));
}

/** The frame over a base from a to b, as high as the third point is away from it. */
export function frameOver(a: Point, b: Point, third: Point): Frame {
  const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const local = turned(third, -angle, a);
  const width = distance(a, b);
  const height = local.y - a.y;
  const middle = turned({ x: a.x + width / 2, y: a.y + height / 2 }, angle, a);
  return {
    cx: round(middle.x),
    cy: round(middle.y),
    width: round(width),
    height: round(Math.abs(height)),
    angle: normalAngle(angle),
  };
}
