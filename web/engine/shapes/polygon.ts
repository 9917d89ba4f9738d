// The polygon: one simple ring of at least three vertices, not closed by repetition. Promises:
// vertices stay inside the picture; a ring that crosses itself is kept as it is and named a problem.

import type { Point } from "../geometry";
import { areaOf, crossesItself, isInside, toPoint } from "./path";
import { drawnPairs, pointsGeometry, type PointsShape } from "./points";
import type { Geometry, Limits } from "./shape";

export interface PolygonShape extends PointsShape {
  readonly kind: "polygon";
}

const LEAST = 3;
const shared = pointsGeometry<PolygonShape>({ kind: "polygon", closed: true, least: LEAST });

/** The ring through these points; null if fewer than three of them differ. */
export function polygonOf(points: readonly Point[], limits: Limits): PolygonShape | null {
  const pairs = drawnPairs(points, limits, true);
  return pairs.length < LEAST ? null : { kind: "polygon", points: pairs };
}

const geometry: Geometry<PolygonShape> = {
  ...shared,
  area: (shape) => areaOf(shape.points.map(toPoint)),

  distance(shape, point) {
    return isInside(shape.points.map(toPoint), point) ? 0 : shared.edgeDistance(shape, point);
  },

  isLargeEnough(shape, minimum) {
    const { width, height } = shared.bounds(shape);
    return width >= minimum && height >= minimum;
  },

  problem: ({ points }) => (crossesItself(points.map(toPoint)) ? "self_crossing" : null),
};

/** The geometry as the engine takes it; it is given polygons only, by their kind. */
export const polygon: Geometry = geometry;
