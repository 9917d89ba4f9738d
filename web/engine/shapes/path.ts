// Arithmetic of point sequences: rings (closed) and open lines. Promises: pure; takes any number of
// points; a ring isn't closed by repetition of its first point.

import { distance, holds, type Point, type Rect } from "../geometry";

export interface Path {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export interface PathPlace {
  readonly at: Point;
  /** The segment begins at the vertex of this index. */
  readonly segment: number;
  readonly distance: number;
}

type Pair = readonly [number, number];

export const toPoint = ([x, y]: Pair): Point => ({ x, y });
export const toPair = ({ x, y }: Point): Pair => [x, y];

/** The two ends of each segment, in order. */
export function* segments({ points, closed }: Path): Generator<readonly [Point, Point]> {
  for (let at = 1; at < points.length; at++) {
    yield [points[at - 1] as Point, points[at] as Point];
  }
  const [first] = points;
  if (closed && first && points.length > 2) yield [points[points.length - 1] as Point, first];
}

export function boundsOf(points: readonly Point[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function nearestOnSegment(a: Point, b: Point, point: Point): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  if (length === 0) return a;
  const part = ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const kept = Math.max(0, Math.min(1, part));
  return { x: a.x + kept * dx, y: a.y + kept * dy };
}

/** The place of the path nearest to a point. */
export function nearestOnPath(path: Path, point: Point): PathPlace {
  const [first = point] = path.points;
  let best: PathPlace = { at: first, segment: 0, distance: distance(first, point) };
  let segment = 0;
  for (const [a, b] of segments(path)) {
    const at = nearestOnSegment(a, b, point);
    const far = distance(at, point);
    if (far < best.distance) best = { at, segment, distance: far };
    segment += 1;
  }
  return best;
}

/** Even-odd, so that a ring that crosses itself is hit where it is filled. */
export function isInside(points: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let before = points[points.length - 1];
  for (const point of points) {
    if (before && point.y > y !== before.y > y) {
      const crossing = ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x;
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}

export function areaOf(points: readonly Point[]): number {
  let twice = 0;
  for (const [a, b] of segments({ points, closed: true })) twice += a.x * b.y - b.x * a.y;
  return Math.abs(twice) / 2;
}

export function meetsPath(path: Path, rect: Rect): boolean {
  if (path.points.some((point) => holds(rect, point))) return true;
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const frame = [rect, { x: right, y: rect.y }, { x: right, y: bottom }, { x: rect.x, y: bottom }];
  for (const [a, b] of segments(path)) {
    for (const [c, d] of segments({ points: frame, closed: true })) {
      if (cross(a, b, c, d)) return true;
    }
  }
  return path.closed && isInside(path.points, rect);
}

/** On which side of the line from a to b the point lies: its sign. */
function side(a: Point, b: Point, point: Point): number {
  return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}

/** Whether two segments have a point in common; touching counts. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const one = side(a, b, c);
  const two = side(a, b, d);
  const three = side(c, d, a);
  const four = side(c, d, b);
  if (one !== two && three !== four) return true;
  return (
    (one === 0 && isBetween(a, b, c)) ||
    (two === 0 && isBetween(a, b, d)) ||
    (three === 0 && isBetween(c, d, a)) ||
    (four === 0 && isBetween(c, d, b))
  );
}

function isBetween(a: Point, b: Point, point: Point): boolean {
  return (
    point.x >= Math.min(a.x, b.x) &&
    point.x <= Math.max(a.x, b.x) &&
    point.y >= Math.min(a.y, b.y) &&
    point.y <= Math.max(a.y, b.y)
  );
}

/** Whether a ring touches or crosses itself anywhere but where its segments join. */
export function crossesItself(points: readonly Point[]): boolean {
  const all = [...segments({ points, closed: true })];
  for (let i = 0; i < all.length; i++) {
    const [a, b] = all[i] as readonly [Point, Point];
    if (a.x === b.x && a.y === b.y) return true;
    for (let j = i + 1; j < all.length; j++) {
      const [c, d] = all[j] as readonly [Point, Point];
      const joined = j === i + 1 || (i === 0 && j === all.length - 1);
      if (joined ? foldsBack(i + 1 === j ? [a, b, d] : [c, d, b]) : cross(a, b, c, d)) return true;
    }
  }
  return false;
}

/** Whether the way from a to b goes back over itself to c. */
function foldsBack([a, b, c]: readonly [Point, Point, Point]): boolean {
  const back = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) < 0;
  return back && side(a, b, c) === 0;
}

/** Leaves out points that lie no further than the tolerance from the line between those kept. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const kept = new Set([0, points.length - 1]);
  const open: Pair[] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const at = farthest(points, from, to, tolerance);
    if (at === null) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

function farthest(
  points: readonly Point[],
  from: number,
  to: number,
  tolerance: number,
): number | null {
  let found: number | null = null;
  let most = tolerance;
  for (let at = from + 1; at < to; at++) {
    const point = points[at] as Point;
    const nearest = nearestOnSegment(points[from] as Point, points[to] as Point, point);
    const far = distance(point, nearest);
    if (far > most) [found, most] = [at, far];
  }
  return found;
}

export function turned(point: Point, degrees: number, about: Point): Point {
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const dx = point.x - about.x;
  const dy = point.y - about.y;
  return { x: about.x + dx * cos - dy * sin, y: about.y + dx * sin + dy * cos };
}
