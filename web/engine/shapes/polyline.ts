// The polyline: an open line of at least two vertices. Promises: encloses nothing, is hit on the line
// only; vertices stay inside the picture.

import type { Point } from "../geometry";
import { drawnPairs, pointsGeometry, type PointsShape } from "./points";
import type { Geometry, Limits } from "./shape";

export interface PolylineShape extends PointsShape {
  readonly kind: "polyline";
}

const LEAST = 2;
const shared = pointsGeometry<PolylineShape>({ kind: "polyline", closed: false, least: LEAST });

/** The line through these points; null if fewer than two of them differ. */
export function polylineOf(points: readonly Point[], limits: Limits): PolylineShape | null {
  const pairs = drawnPairs(points, limits, false);
  return pairs.length < LEAST ? null : { kind: "polyline", points: pairs };
}

const geometry: Geometry<PolylineShape> = {
  ...shared,
  open: true,
  area: () => 0,
  distance: (shape, point) => shared.edgeDistance(shape, point),

  isLargeEnough(shape, minimum) {
    const { width, height } = shared.bounds(shape);
    return Math.max(width, height) >= minimum;
  },
};

/** The geometry as the engine takes it; it is given polylines only, by their kind. */
export const polyline: Geometry = geometry;
