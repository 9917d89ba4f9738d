// What the engine asks of a geometry. Promises: everything about one kind of shape is in its own
// file; the engine, its tools and its painter never ask which kind they hold.

import type { Point, Rect, Size } from "../geometry";

/** A shape is the payload's own document; `kind` names its geometry. */
export interface Shape {
  readonly kind: string;
}

/**
 * What a grip is. A corner may be moved outwards where a shape is small, a side is left out there,
 * vertices are thinned out; dragging an edge adds a vertex; a turn stands off the shape; a body is
 * gripped but not shown.
 */
export type GripRole = "corner" | "side" | "vertex" | "edge" | "turn" | "body";

export interface Handle {
  readonly id: string;
  readonly at: Point;
  readonly cursor: string;
  readonly role: GripRole;
  /** Where a turn stands off to, a direction of length 1. */
  readonly away?: Point;
}

/** The part of a canvas path that shapes draw themselves into. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  /** A whole ellipse; the angle in radians. */
  ellipse(at: Point, radii: Point, angle: number): void;
  closePath(): void;
}

/** What a changed shape must respect. */
export interface Limits {
  readonly image: Size;
  /** Least width and height in pixels of the picture. */
  readonly minimum: number;
}

export interface Geometry<S extends Shape = Shape> {
  readonly kind: string;
  /** Encloses nothing: painted without a fill. */
  readonly open?: boolean;
  /** How far it is painted around its place whatever the zoom, in CSS pixels. */
  readonly reach?: number;
  bounds(shape: S): Rect;
  /** 0 inside or on the outline, else how far away the outline is. */
  distance(shape: S, point: Point): number;
  /** How far the outline is, from either side. */
  edgeDistance(shape: S, point: Point): number;
  /** The place of the outline nearest to a point: what neighbours snap to. */
  nearest(shape: S, point: Point): Point;
  /** What neighbours rather snap to than to the outline between. */
  corners(shape: S): readonly Point[];
  /** Whether any of it lies in the rectangle. */
  meets(shape: S, rect: Rect): boolean;
  area(shape: S): number;
  /** Adds the outline; `place` maps the picture to the sink. */
  trace(sink: PathSink, shape: S, place: (point: Point) => Point): void;
  handles(shape: S): readonly Handle[];
  /** The grip under a point of the outline that is no handle, such as an edge. */
  gripAt(shape: S, point: Point, tolerance: number): Handle | null;
  /** The shape with one grip moved to a point; the rest stays where it is. */
  reshape(shape: S, grip: string, to: Point, limits: Limits): S;
  /** The shape without the vertex of a grip; null if too few would be left. */
  without?(shape: S, grip: string): S | null;
  /** Wider and higher by so much, as far as the limits allow. */
  grow(shape: S, by: Point, limits: Limits): S;
  move(shape: S, by: Point, limits: Limits): S;
  /** Stretched as a rectangle becomes another one, for several shapes in one frame. */
  fit(shape: S, frame: Stretch, limits: Limits): S;
  /** Turned clockwise about a point; the same shape where it would leave the picture. */
  turn?(shape: S, degrees: number, about: Point, limits: Limits): S;
  /** Degrees clockwise, of those shapes that have a direction of their own. */
  angle?(shape: S): number;
  /** Whether it reaches the least size. */
  isLargeEnough(shape: S, minimum: number): boolean;
  /** What is wrong with the shape by itself, such as "self_crossing". */
  problem?(shape: S): string | null;
  /** The figure shown beside the name, such as "213 × 137". */
  size(shape: S): Size;
}

export interface Stretch {
  readonly from: Rect;
  readonly to: Rect;
}

/** Where a stretch takes a point. */
export function stretched({ from, to }: Stretch, point: Point): Point {
  return {
    x: to.x + (point.x - from.x) * factorOf(from.width, to.width),
    y: to.y + (point.y - from.y) * factorOf(from.height, to.height),
  };
}

/** How much longer a stretch makes what is parallel to each axis. */
export function stretchFactors({ from, to }: Stretch): Point {
  return { x: factorOf(from.width, to.width), y: factorOf(from.height, to.height) };
}

function factorOf(before: number, after: number): number {
  return before > 0 ? after / before : 1;
}

export class Geometries {
  readonly #kinds = new Map<string, Geometry>();
  readonly #reach: number;

  constructor(geometries: readonly Geometry[]) {
    this.#reach = Math.max(0, ...geometries.map(({ reach = 0 }) => reach));
    for (const geometry of geometries) this.#kinds.set(geometry.kind, geometry);
  }

  /** The farthest that any is painted around its place, in CSS pixels. */
  get reach(): number {
    return this.#reach;
  }

  has(kind: string): boolean {
    return this.#kinds.has(kind);
  }

  of(shape: Shape): Geometry {
    const geometry = this.#kinds.get(shape.kind);
    if (!geometry) throw new RangeError(`No geometry draws shapes of the kind "${shape.kind}".`);
    return geometry;
  }
}
