// Where the grips of a shape lie on the screen. Promises: painter and pointer use the same places;
// a small shape shows fewer handles, moved outwards, so that it can still be seen and dragged.

import { toImage, toScreen, type Camera } from "./camera";
import { centreOf, clamp, distance, holds, type Point, type Rect } from "./geometry";
import type { Geometry, Handle, Shape } from "./shapes/shape";

/** A handle with its place on the screen. */
export interface PlacedHandle extends Handle {
  readonly screen: Point;
}

/** Nearer than this many handles to a corner, the middle of a side shows none. */
const ROOM_FOR_SIDE = 1.5;
/** Nearer than this many handles to the one before, a vertex shows none. */
const ROOM_FOR_VERTEX = 0.75;
const ROOM_INSIDE = 2.5;
/** How far a grip that turns stands off, in CSS pixels beyond half a handle. */
const STAND_OFF = 16;
const EDGE_REACH = 4;
const SLOP = 2;
const COARSE_HANDLE = 44;

export function placeHandles(
  geometry: Geometry,
  shape: Shape,
  camera: Camera,
  handle: number,
): PlacedHandle[] {
  return placeGrips(geometry.handles(shape), geometry.bounds(shape), camera, handle);
}

/** The grips of a shape, or of a frame around several, on the screen. */
export function placeGrips(
  grips: readonly Handle[],
  bounds: Rect,
  camera: Camera,
  handle: number,
): PlacedHandle[] {
  const placed: PlacedHandle[] = [];
  const corners = grips.filter(({ role }) => role === "corner");
  const near = (a: Handle, b: Handle | undefined, handles: number): boolean =>
    b !== undefined && distance(a.at, b.at) * camera.scale < handles * handle;
  for (const grip of grips) {
    const crowded = grip.role === "side" && corners.some((one) => near(grip, one, ROOM_FOR_SIDE));
    const thin = grip.role === "vertex" && near(grip, placed.at(-1), ROOM_FOR_VERTEX);
    if (!crowded && !thin) placed.push({ ...grip, screen: placeOf(grip, bounds, camera, handle) });
  }
  return placed;
}

function placeOf(grip: Handle, bounds: Rect, camera: Camera, handle: number): Point {
  const at = toScreen(camera, grip.at);
  if (grip.role === "turn") {
    const far = STAND_OFF + handle / 2;
    return { x: at.x + (grip.away?.x ?? 0) * far, y: at.y + (grip.away?.y ?? 0) * far };
  }
  if (grip.role !== "corner" && grip.role !== "side") return at;
  const centre = toScreen(camera, centreOf(bounds));
  const outward = (length: number, from: number): number => {
    const isSmall = length * camera.scale < ROOM_INSIDE * handle;
    return isSmall && Math.abs(from) > 0.01 ? (Math.sign(from) * handle) / 2 : 0;
  };
  return {
    x: at.x + outward(bounds.width, at.x - centre.x),
    y: at.y + outward(bounds.height, at.y - centre.y),
  };
}

/** The handle under a point of the screen. */
export function handleAt(
  placed: readonly PlacedHandle[],
  at: Point,
  size: number,
): PlacedHandle | null {
  const reach = size / 2 + SLOP;
  const under = placed.filter(
    ({ screen }) => Math.abs(screen.x - at.x) <= reach && Math.abs(screen.y - at.y) <= reach,
  );
  const far = ({ screen }: PlacedHandle): number => distance(screen, at);
  return under.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/**
 * How large handles are for what points at them. A finger needs 44 pixels; inside a shape they take
 * at most half of a side, so that it can still be moved.
 */
export function graspSize(bounds: Rect, camera: Camera, handle: number, at: Point): number {
  const side = Math.min(bounds.width, bounds.height) * camera.scale;
  const isInside = holds(bounds, toImage(camera, at));
  return isInside ? clamp(side / 2, handle, COARSE_HANDLE) : Math.max(handle, COARSE_HANDLE);
}

/** The stretch of outline under a point of the screen, if the shape is large enough for one. */
export function edgeAt(geometry: Geometry, shape: Shape, camera: Camera, at: Point): Handle | null {
  const bounds = geometry.bounds(shape);
  const side = geometry.open
    ? Math.max(bounds.width, bounds.height)
    : Math.min(bounds.width, bounds.height);
  if (side * camera.scale < 6 * EDGE_REACH) return null;
  return geometry.gripAt(shape, toImage(camera, at), EDGE_REACH / camera.scale);
}
