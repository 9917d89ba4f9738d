// Where the grips of a shape lie on the screen. Promises: painter and pointer use the same places;
// a small shape shows fewer handles, moved outwards, so that it can still be seen and dragged.

import { toImage, toScreen, type Camera } from "./camera";
import type { Point } from "./geometry";
import type { Geometry, Handle, Shape } from "./shapes/shape";

/** A handle with its place on the screen. */
export interface PlacedHandle extends Handle {
  readonly screen: Point;
}

/** Shorter than this many handles, a side shows only its ends. */
const ROOM_FOR_MIDDLE = 3;
const ROOM_INSIDE = 2.5;
const EDGE_REACH = 4;
const SLOP = 2;

export function placeHandles(
  geometry: Geometry,
  shape: Shape,
  camera: Camera,
  handle: number,
): PlacedHandle[] {
  const bounds = geometry.bounds(shape);
  const width = bounds.width * camera.scale;
  const height = bounds.height * camera.scale;
  const centre = toScreen(camera, {
    x: bounds.x + bounds.width / 2,
    y: bounds.y + bounds.height / 2,
  });
  const outwardX = width < ROOM_INSIDE * handle ? handle / 2 : 0;
  const outwardY = height < ROOM_INSIDE * handle ? handle / 2 : 0;
  const placed: PlacedHandle[] = [];
  for (const grip of geometry.handles(shape)) {
    const at = toScreen(camera, grip.at);
    const middleOfRow = Math.abs(at.x - centre.x) < 0.01;
    const middleOfColumn = Math.abs(at.y - centre.y) < 0.01;
    if (middleOfRow && width < ROOM_FOR_MIDDLE * handle) continue;
    if (middleOfColumn && height < ROOM_FOR_MIDDLE * handle) continue;
    const screen = {
      x: at.x + Math.sign(at.x - centre.x) * (middleOfRow ? 0 : outwardX),
      y: at.y + Math.sign(at.y - centre.y) * (middleOfColumn ? 0 : outwardY),
    };
    placed.push({ ...grip, screen });
  }
  return placed;
}

/** The handle under a point of the screen. */
export function handleAt(placed: readonly PlacedHandle[], at: Point, size: number): Handle | null {
  const reach = size / 2 + SLOP;
  const under = placed.filter(
    ({ screen }) => Math.abs(screen.x - at.x) <= reach && Math.abs(screen.y - at.y) <= reach,
  );
  const far = ({ screen }: PlacedHandle): number => Math.hypot(screen.x - at.x, screen.y - at.y);
  return under.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** The stretch of outline under a point of the screen, if the shape is large enough for one. */
export function edgeAt(geometry: Geometry, shape: Shape, camera: Camera, at: Point): Handle | null {
  const bounds = geometry.bounds(shape);
  const shortest = Math.min(bounds.width, bounds.height) * camera.scale;
  if (shortest < 6 * EDGE_REACH) return null;
  return geometry.gripAt(shape, toImage(camera, at), EDGE_REACH / camera.scale);
}
