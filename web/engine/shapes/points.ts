// What polygon and polyline share: a list of vertices. Promises: vertices stay inside the picture;
// one that is set lies exactly where it was set, so that borders can be shared to the last digit.

import { holds, inside, kept, quantize, quantized, type Point, type Rect } from "../geometry";
import { boundsOf, meetsPath, nearestOnPath, toPair, toPoint, turned, type Path } from "./path";
import { stretched, type Geometry, type Handle, type Limits, type Shape } from "./shape";

export type Pair = readonly [x: number, y: number];

export interface PointsShape extends Shape {
  readonly points: readonly Pair[];
}

interface PointsKind {
  readonly kind: string;
  readonly closed: boolean;
  /** With fewer vertices there is no such shape. */
  readonly least: number;
}

const VERTEX = "v";
const EDGE = "edge";

type Shared = "bounds" | "edgeDistance" | "nearest" | "corners" | "meets" | "trace" | "handles";
type Changes = "gripAt" | "reshape" | "without" | "grow" | "move" | "fit" | "turn" | "size";

export function pathOf(shape: PointsShape, closed: boolean): Path {
  return { points: shape.points.map(toPoint), closed };
}

/** A vertex as it is set: inside the picture. */
export function drawnPair(point: Point, { image }: Limits): Pair {
  return toPair(inside(image, point));
}

/** A vertex as arithmetic makes it: on sixteenths of a pixel. */
function computedPair(point: Point, limits: Limits): Pair {
  return drawnPair(quantized(point), limits);
}

/** Vertices as they are drawn, without those that fall onto the one before. */
export function drawnPairs(points: readonly Point[], limits: Limits, closed: boolean): Pair[] {
  const pairs = points.map((point) => drawnPair(point, limits));
  const same = (a: Pair | undefined, b: Pair | undefined): boolean =>
    a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
  const distinct = pairs.filter((pair, at) => at === 0 || !same(pair, pairs[at - 1]));
  while (closed && distinct.length > 1 && same(distinct[0], distinct.at(-1))) distinct.pop();
  return distinct;
}

/** Everything about a list of vertices but what it encloses. */
export function pointsGeometry<S extends PointsShape>({
  kind,
  closed,
  least,
}: PointsKind): { kind: string } & Pick<Geometry<S>, Shared> &
  Required<Pick<Geometry<S>, Changes>> {
  const path = (shape: S): Path => pathOf(shape, closed);
  const bounds = (shape: S): Rect => boundsOf(shape.points.map(toPoint));
  const withPoints = (shape: S, points: readonly Point[]): S => ({
    ...shape,
    points: points.map(toPair),
  });

  return {
    kind,
    bounds,
    edgeDistance: (shape, point) => nearestOnPath(path(shape), point).distance,
    nearest: (shape, point) => nearestOnPath(path(shape), point).at,
    corners: (shape) => shape.points.map(toPoint),
    meets: (shape, rect) => meetsPath(path(shape), rect),

    trace(sink, shape, place) {
      shape.points.forEach((pair, at) => {
        const { x, y } = place(toPoint(pair));
        if (at === 0) sink.moveTo(x, y);
        else sink.lineTo(x, y);
      });
      if (closed) sink.closePath();
    },

    handles: (shape) => shape.points.map((pair, at) => vertexAt(toPoint(pair), at)),

    gripAt(shape, point, tolerance) {
      const { at, segment, distance: far } = nearestOnPath(path(shape), point);
      if (far > tolerance) return null;
      return { id: `${EDGE}${segment}`, at, cursor: "copy", role: "edge" };
    },

    reshape(shape, grip, to, limits) {
      const points = [...shape.points];
      const moved = drawnPair(to, limits);
      const { isEdge, index } = readGrip(grip);
      if (isEdge) points.splice(index + 1, 0, moved);
      else points.splice(index, 1, moved);
      return { ...shape, points };
    },

    without(shape, grip) {
      const { isEdge, index } = readGrip(grip);
      if (isEdge || shape.points.length <= least) return null;
      return { ...shape, points: shape.points.filter((_, at) => at !== index) };
    },

    grow(shape, by, limits) {
      const from = bounds(shape);
      const least = limits.minimum;
      const width = Math.min(Math.max(from.width + by.x, least), limits.image.width - from.x);
      const height = Math.min(Math.max(from.height + by.y, least), limits.image.height - from.y);
      const to = {
        ...from,
        width: by.x === 0 ? from.width : width,
        height: by.y === 0 ? from.height : height,
      };
      return this.fit(shape, { from, to }, limits);
    },

    move(shape, by, limits) {
      const way = { x: quantize(by.x), y: quantize(by.y) };
      const { x, y } = kept(bounds(shape), way, limits.image);
      return withPoints(
        shape,
        shape.points.map(([px, py]) => ({ x: px + x, y: py + y })),
      );
    },

    fit(shape, stretch, limits) {
      const points = shape.points.map((pair) => stretched(stretch, toPoint(pair)));
      return { ...shape, points: points.map((point) => computedPair(point, limits)) };
    },

    turn(shape, degrees, about, limits) {
      const points = shape.points.map((pair) => quantized(turned(toPoint(pair), degrees, about)));
      const frame = { x: 0, y: 0, ...limits.image };
      return points.every((point) => holds(frame, point)) ? withPoints(shape, points) : shape;
    },

    size: (shape) => {
      const { width, height } = bounds(shape);
      return { width, height };
    },
  };
}

function vertexAt(at: Point, index: number): Handle {
  return { id: `${VERTEX}${index}`, at, cursor: "move", role: "vertex" };
}

function readGrip(grip: string): { isEdge: boolean; index: number } {
  const isEdge = grip.startsWith(EDGE);
  return { isEdge, index: Number(grip.slice(isEdge ? EDGE.length : VERTEX.length)) };
}
