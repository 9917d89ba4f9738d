// The axis-parallel box. Promises: reshaping never moves the opposite edge and never turns the box
// inside out; every result lies inside the picture and is at least the minimum in size.

import { clamp, holds, intersects, quantize, type Point, type Rect } from "../geometry";
import { boundsOf, nearestOnPath } from "./path";
import { stretched, type Geometry, type Handle, type Limits, type Shape } from "./shape";

export interface BoxShape extends Shape {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Edge = "n" | "e" | "s" | "w";

const GRIPS = ["nw", "n", "ne", "e", "se", "s", "sw", "w"] as const;
const CURSORS: Readonly<Record<string, string>> = {
  nw: "nwse-resize",
  se: "nwse-resize",
  ne: "nesw-resize",
  sw: "nesw-resize",
  n: "ns-resize",
  s: "ns-resize",
  e: "ew-resize",
  w: "ew-resize",
};

/** The box that two opposite corners span, inside the picture; null if it has no area. */
export function boxBetween(a: Point, b: Point, limits: Limits): BoxShape | null {
  const { width, height } = limits.image;
  const left = quantize(clamp(Math.min(a.x, b.x), 0, width));
  const top = quantize(clamp(Math.min(a.y, b.y), 0, height));
  const right = quantize(clamp(Math.max(a.x, b.x), 0, width));
  const bottom = quantize(clamp(Math.max(a.y, b.y), 0, height));
  if (right <= left || bottom <= top) return null;
  return { kind: "box", x: left, y: top, width: right - left, height: bottom - top };
}

/** The box around some points, inside the picture; null if it has no area. */
export function boxAround(points: readonly Point[], limits: Limits): BoxShape | null {
  const { x, y, width, height } = boundsOf(points);
  return boxBetween({ x, y }, { x: x + width, y: y + height }, limits);
}

const geometry: Geometry<BoxShape> = {
  kind: "box",
  bounds: ({ x, y, width, height }) => ({ x, y, width, height }),
  area: (box) => box.width * box.height,
  size: ({ width, height }) => ({ width, height }),

  distance(box, point) {
    const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
    const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
    return Math.hypot(dx, dy);
  },

  edgeDistance(box, point) {
    if (!holds(box, point)) return this.distance(box, point);
    return Math.min(
      point.x - box.x,
      point.y - box.y,
      box.x + box.width - point.x,
      box.y + box.height - point.y,
    );
  },

  nearest: (box, point) => nearestOnPath({ points: cornersOf(box), closed: true }, point).at,
  corners: (box) => cornersOf(box),
  meets: (box, rect) => intersects(box, rect),
  isLargeEnough: ({ width, height }, minimum) => width >= minimum && height >= minimum,

  trace(sink, box, place) {
    const a = place(box);
    const b = place({ x: box.x + box.width, y: box.y + box.height });
    sink.rect(a.x, a.y, b.x - a.x, b.y - a.y);
  },

  handles: (box) => GRIPS.map((id) => handleOf(box, id)),

  gripAt(box, point, tolerance) {
    const edges: Edge[] = [];
    const inRow = point.y >= box.y - tolerance && point.y <= box.y + box.height + tolerance;
    const inColumn = point.x >= box.x - tolerance && point.x <= box.x + box.width + tolerance;
    if (inColumn && Math.abs(point.y - box.y) <= tolerance) edges.push("n");
    else if (inColumn && Math.abs(point.y - box.y - box.height) <= tolerance) edges.push("s");
    if (inRow && Math.abs(point.x - box.x) <= tolerance) edges.push("w");
    else if (inRow && Math.abs(point.x - box.x - box.width) <= tolerance) edges.push("e");
    return edges.length > 0 ? handleOf(box, edges.join("")) : null;
  },

  reshape(box, grip, to, limits) {
    const { left, right } = edgesOf(box, grip, to, limits, "x");
    const { left: top, right: bottom } = edgesOf(box, grip, to, limits, "y");
    return withEdges(box, { left, right, top, bottom });
  },

  grow(box, by, limits) {
    const least = limits.minimum;
    const right = clamp(box.x + box.width + by.x, box.x + least, limits.image.width);
    const bottom = clamp(box.y + box.height + by.y, box.y + least, limits.image.height);
    return withEdges(box, {
      left: box.x,
      top: box.y,
      right: by.x === 0 ? box.x + box.width : quantize(right),
      bottom: by.y === 0 ? box.y + box.height : quantize(bottom),
    });
  },

  move(box, by, limits) {
    const x = clamp(quantize(box.x + by.x), 0, Math.max(0, limits.image.width - box.width));
    const y = clamp(quantize(box.y + by.y), 0, Math.max(0, limits.image.height - box.height));
    return { ...box, x: by.x === 0 ? box.x : x, y: by.y === 0 ? box.y : y };
  },

  fit(box, stretch, limits) {
    const a = stretched(stretch, box);
    const b = stretched(stretch, { x: box.x + box.width, y: box.y + box.height });
    return boxBetween(a, b, limits) ?? box;
  },
};

/** The geometry as the engine takes it; it is given boxes only, by their kind. */
export const box: Geometry = geometry;

function handleOf(shape: Rect, id: string): Handle {
  const x = id.includes("w") ? 0 : id.includes("e") ? 1 : 0.5;
  const y = id.includes("n") ? 0 : id.includes("s") ? 1 : 0.5;
  const at = { x: shape.x + x * shape.width, y: shape.y + y * shape.height };
  const role = id.length === 2 ? "corner" : "side";
  return { id, at, cursor: CURSORS[id] ?? "default", role };
}

function cornersOf({ x, y, width, height }: Rect): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** The two edges across one axis after the grip has moved; the one not gripped stays exactly. */
function edgesOf(
  shape: BoxShape,
  grip: string,
  to: Point,
  limits: Limits,
  axis: "x" | "y",
): { left: number; right: number } {
  const [first, last] = axis === "x" ? (["w", "e"] as const) : (["n", "s"] as const);
  const room = axis === "x" ? limits.image.width : limits.image.height;
  const left = shape[axis];
  const right = left + (axis === "x" ? shape.width : shape.height);
  const wanted = quantize(clamp(to[axis], 0, room));
  if (grip.includes(first)) {
    return { left: Math.max(0, Math.min(wanted, right - limits.minimum)), right };
  }
  if (grip.includes(last)) {
    return { left, right: Math.min(room, Math.max(wanted, left + limits.minimum)) };
  }
  return { left, right };
}

function withEdges(
  shape: BoxShape,
  edges: { left: number; right: number; top: number; bottom: number },
): BoxShape {
  const { left, top, right, bottom } = edges;
  const sameWidth = left === shape.x && right === shape.x + shape.width;
  const sameHeight = top === shape.y && bottom === shape.y + shape.height;
  return {
    ...shape,
    x: left,
    y: top,
    width: sameWidth ? shape.width : right - left,
    height: sameHeight ? shape.height : bottom - top,
  };
}
