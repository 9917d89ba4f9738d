// Points and rectangles. Promises: pure; image coordinates have their origin at the top-left corner
// of the top-left pixel of the upright picture, screen coordinates at the top-left of the stage in
// CSS pixels.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** The rectangle that two opposite corners span. */
export function spanned(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

export function expand(rect: Rect, by: number): Rect {
  return {
    x: rect.x - by,
    y: rect.y - by,
    width: rect.width + 2 * by,
    height: rect.height + 2 * by,
  };
}

/** Touching counts: a box of no width still meets the rectangle that it lies in. */
export function intersects(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

export function holds(rect: Rect, point: Point): boolean {
  return (
    point.x >= rect.x &&
    point.x <= rect.x + rect.width &&
    point.y >= rect.y &&
    point.y <= rect.y + rect.height
  );
}

export function union(rects: Iterable<Rect>): Rect | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  if (left > right) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How much of a way a rectangle may go without leaving the picture further than it does. */
export function kept(rect: Rect, by: Point, image: Size): Point {
  const right = image.width - rect.x - rect.width;
  const bottom = image.height - rect.y - rect.height;
  return {
    x: clamp(by.x, Math.min(0, -rect.x), Math.max(0, right)),
    y: clamp(by.y, Math.min(0, -rect.y), Math.max(0, bottom)),
  };
}

/** The place in a picture nearest to a point. */
export function inside(image: Size, point: Point): Point {
  return { x: clamp(point.x, 0, image.width), y: clamp(point.y, 0, image.height) };
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * Drawn coordinates lie on sixteenths of a pixel. Binary fractions add without rounding, so that
 * `x + width` never passes the edge of the picture by a last digit.
 */
export function quantize(value: number): number {
  return Math.round(value * 16) / 16;
}

export function quantized({ x, y }: Point): Point {
  return { x: quantize(x), y: quantize(y) };
}
