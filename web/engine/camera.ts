// The camera: which part of the picture the stage shows. Promises: immutable; the picture's origin
// always falls on a whole device pixel, so that panning can move what is drawn instead of drawing
// it again; some of the picture always stays in view.

import { clamp, type Point, type Rect, type Size } from "./geometry";

/** screen = image × scale + (x, y), in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly view: Size;
  readonly image: Size;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** Follows the size of the stage until the person pans or zooms. */
  readonly fitted: boolean;
}

/** For what was kept somewhere untyped between two tasks. */
export function isCamera(value: unknown): value is Camera {
  return typeof value === "object" && value !== null && "fitted" in value && "image" in value;
}

const FIT_MARGIN = 12;
const MAX_SCALE = 64;
const KEEP_VISIBLE = 80;

export function createCamera(image: Size, view: Size, ratio = 1): Camera {
  return fit({ x: 0, y: 0, scale: 1, view, image, ratio, fitted: true });
}

export function toScreen(camera: Camera, point: Point): Point {
  return { x: point.x * camera.scale + camera.x, y: point.y * camera.scale + camera.y };
}

export function toImage(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) / camera.scale, y: (point.y - camera.y) / camera.scale };
}

export function rectToScreen(camera: Camera, rect: Rect): Rect {
  const { x, y } = toScreen(camera, rect);
  return { x, y, width: rect.width * camera.scale, height: rect.height * camera.scale };
}

export function rectToImage(camera: Camera, rect: Rect): Rect {
  const { x, y } = toImage(camera, rect);
  return { x, y, width: rect.width / camera.scale, height: rect.height / camera.scale };
}

/** The stage in image coordinates; it may reach beyond the picture. */
export function visibleRect(camera: Camera): Rect {
  return rectToImage(camera, { x: 0, y: 0, ...camera.view });
}

export function fit(camera: Camera): Camera {
  const whole = { x: 0, y: 0, ...camera.image };
  return { ...fitRect(camera, whole, FIT_MARGIN), fitted: true };
}

/** Shows a rectangle of the picture as large as the stage allows, at most 8 times enlarged. */
export function fitRect(camera: Camera, rect: Rect, margin: number): Camera {
  const { view } = camera;
  const room = { width: view.width - 2 * margin, height: view.height - 2 * margin };
  const wanted = Math.min(
    Math.max(room.width, 1) / Math.max(rect.width, 1),
    Math.max(room.height, 1) / Math.max(rect.height, 1),
  );
  const scale = clamp(wanted, minScale(camera), Math.max(8, fitScale(camera)));
  return settle({
    ...camera,
    scale,
    x: view.width / 2 - (rect.x + rect.width / 2) * scale,
    y: view.height / 2 - (rect.y + rect.height / 2) * scale,
  });
}

/** Zooms by a factor; what lies under the point stays under it. */
export function zoomAt(camera: Camera, point: Point, factor: number): Camera {
  const scale = clamp(camera.scale * factor, minScale(camera), MAX_SCALE);
  const applied = scale / camera.scale;
  return settle({
    ...camera,
    scale,
    x: point.x - (point.x - camera.x) * applied,
    y: point.y - (point.y - camera.y) * applied,
  });
}

export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return settle({ ...camera, x: camera.x + dx, y: camera.y + dy });
}

/** The stage has another size; what was in its middle stays there. */
export function resizeView(camera: Camera, view: Size, ratio: number): Camera {
  const resized = { ...camera, view, ratio };
  if (camera.fitted) return fit(resized);
  const dx = (view.width - camera.view.width) / 2;
  const dy = (view.height - camera.view.height) / 2;
  return settle({ ...resized, x: camera.x + dx, y: camera.y + dy });
}

/** The smallest pan that brings a rectangle of the picture into view. */
export function reveal(camera: Camera, rect: Rect, margin = 40): Camera {
  const target = rectToScreen(camera, rect);
  const dx = nearest(target.x, target.width, camera.view.width, margin);
  const dy = nearest(target.y, target.height, camera.view.height, margin);
  return dx === 0 && dy === 0 ? camera : panBy(camera, dx, dy);
}

function nearest(start: number, length: number, room: number, margin: number): number {
  if (length > room - 2 * margin) {
    const overlaps = start < room - margin && start + length > margin;
    return overlaps ? 0 : room / 2 - (start + length / 2);
  }
  if (start < margin) return margin - start;
  if (start + length > room - margin) return room - margin - (start + length);
  return 0;
}

function fitScale(camera: Camera): number {
  const { image, view } = camera;
  return Math.min(
    Math.max(view.width - 2 * FIT_MARGIN, 1) / Math.max(image.width, 1),
    Math.max(view.height - 2 * FIT_MARGIN, 1) / Math.max(image.height, 1),
  );
}

function minScale(camera: Camera): number {
  return Math.min(fitScale(camera) / 2, 1);
}

function settle(camera: Camera): Camera {
  const snap = (value: number): number => Math.round(value * camera.ratio) / camera.ratio;
  const width = camera.image.width * camera.scale;
  const height = camera.image.height * camera.scale;
  const keepX = Math.min(KEEP_VISIBLE, width);
  const keepY = Math.min(KEEP_VISIBLE, height);
  return {
    ...camera,
    fitted: false,
    x: snap(clamp(camera.x, keepX - width, camera.view.width - keepX)),
    y: snap(clamp(camera.y, keepY - height, camera.view.height - keepY)),
  };
}
