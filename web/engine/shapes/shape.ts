// What the engine asks of a geometry. Promises: everything about one kind of shape is in its own
// file; the engine, its tools and its painter never ask which kind they hold.

import type { Point, Rect, Size } from "../geometry";

/** A shape is the payload's own document; `kind` names its geometry. */
export interface Shape {
  readonly kind: string;
}

export interface Handle {
  readonly id: string;
  readonly at: Point;
  readonly cursor: string;
}

/** The part of a canvas path that shapes draw themselves into. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
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
  bounds(shape: S): Rect;
  /** 0 inside or on the outline, else how far away the outline is. */
  distance(shape: S, point: Point): number;
  /** How far the outline is, from either side. */
  edgeDistance(shape: S, point: Point): number;
  area(shape: S): number;
  /** Adds the outline; `place` maps the picture to the sink. */
  trace(sink: PathSink, shape: S, place: (point: Point) => Point): void;
  handles(shape: S): readonly Handle[];
  /** The grip under a point of the outline that is no handle, such as an edge. */
  gripAt(shape: S, point: Point, tolerance: number): Handle | null;
  /** The shape with one grip moved to a point; the rest stays where it is. */
  reshape(shape: S, grip: string, to: Point, limits: Limits): S;
  /** Wider and higher by so much, as far as the limits allow. */
  grow(shape: S, by: Point, limits: Limits): S;
  move(shape: S, by: Point, limits: Limits): S;
  /** The figure shown beside the name, such as "213 × 137". */
  size(shape: S): Size;
}

export class Geometries {
  readonly #kinds = new Map<string, Geometry>();

  constructor(geometries: readonly Geometry[]) {
    for (const geometry of geometries) this.#kinds.set(geometry.kind, geometry);
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
