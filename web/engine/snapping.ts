// Snapping to neighbours. Promises: a corner in reach wins over the outline between; the place is one
// that exists, to the last digit, so that shared borders are shared.

import { distance, expand, type Point } from "./geometry";
import type { Scene } from "./scene";

export function snapTo(
  scene: Scene,
  point: Point,
  reach: number,
  except: ReadonlySet<string>,
): Point | null {
  const around = expand({ ...point, width: 0, height: 0 }, reach);
  let corner: Point | null = null;
  let outline: Point | null = null;
  const nearer = (best: Point | null, place: Point): Point | null => {
    const far = distance(place, point);
    return far <= reach && (!best || far < distance(best, point)) ? place : best;
  };
  for (const { id, shape } of scene.within(around)) {
    if (except.has(id)) continue;
    const geometry = scene.geometries.of(shape);
    for (const place of geometry.corners(shape)) corner = nearer(corner, place);
    outline = nearer(outline, geometry.nearest(shape, point));
  }
  return corner ?? outline;
}
