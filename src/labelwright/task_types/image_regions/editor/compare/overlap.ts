// How alike two shapes are. Promises: pure, in [0, 1], 1 for a shape and itself; areas by their
// overlap over their union, lines and points by how far they are apart for their size.

import { ALL_GEOMETRIES, type PathSink, type Point, type Shape } from "@labelwright/editor";

const ROWS = 400;
const CIRCLE = 64;
/** Lines and points this far apart, as a share of their size, have nothing in common. */
const REACH = 0.1;
/** The least size that lines and points are measured by, in pixels of the picture. */
const LEAST = 200;

type Ring = readonly Point[];

export const geometryOf = (shape: Shape) => ALL_GEOMETRIES.find(({ kind }) => kind === shape.kind);

/** The outline as rings of corners; curves are cut fine. */
export function ringsOf(shape: Shape): readonly Ring[] {
  const rings: Point[][] = [];
  const start = (x: number, y: number): void => void rings.push([{ x, y }]);
  const sink: PathSink = {
    moveTo: start,
    lineTo: (x, y) => void rings.at(-1)?.push({ x, y }),
    closePath: () => undefined,
    rect(x, y, width, height) {
      const [right, bottom] = [x + width, y + height];
      rings.push([
        { x, y },
        { x: right, y },
        { x: right, y: bottom },
        { x, y: bottom },
      ]);
    },
    ellipse(at, radii, angle) {
      const ring = Array.from({ length: CIRCLE }, (_, n) => {
        const turn = (2 * Math.PI * n) / CIRCLE;
        const [x, y] = [radii.x * Math.cos(turn), radii.y * Math.sin(turn)];
        return {
          x: at.x + x * Math.cos(angle) - y * Math.sin(angle),
          y: at.y + x * Math.sin(angle) + y * Math.cos(angle),
        };
      });
      rings.push(ring);
    },
  };
  geometryOf(shape)?.trace(sink, shape, (point) => point);
  return rings;
}

export function likeness(a: Shape, b: Shape): number | null {
  const [one, other] = [geometryOf(a), geometryOf(b)];
  if (!one || !other) return null;
  const hasArea = one.area(a) > 0 && other.area(b) > 0;
  return hasArea ? overlap(ringsOf(a), ringsOf(b)) : nearness(a, b);
}

/** Overlap over union, row by row; the spans of a row are exact. */
function overlap(a: readonly Ring[], b: readonly Ring[]): number {
  const all = [...a, ...b].flat().map(({ y }) => y);
  const [top, bottom] = [Math.min(...all), Math.max(...all)];
  let shared = 0;
  let sum = 0;
  for (let row = 0; row < ROWS; row++) {
    const y = top + ((row + 0.5) / ROWS) * (bottom - top);
    const [one, other] = [crossings(a, y), crossings(b, y)];
    shared += common(one, other);
    sum += length(one) + length(other);
  }
  return sum === 0 ? 1 : shared / (sum - shared);
}

/** Where a row enters and leaves, in pairs. */
function crossings(rings: readonly Ring[], y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    ring.forEach((from, at) => {
      const to = ring[(at + 1) % ring.length] ?? from;
      if (from.y > y === to.y > y) return;
      found.push(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x));
    });
  }
  return found.sort((x, z) => x - z);
}

function length(spans: readonly number[]): number {
  let sum = 0;
  for (let n = 0; n + 1 < spans.length; n += 2) sum += (spans[n + 1] ?? 0) - (spans[n] ?? 0);
  return sum;
}

function common(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let n = 0; n + 1 < a.length; n += 2) {
    for (let m = 0; m + 1 < b.length; m += 2) {
      const start = Math.max(a[n] ?? 0, b[m] ?? 0);
      sum += Math.max(0, Math.min(a[n + 1] ?? 0, b[m + 1] ?? 0) - start);
    }
  }
  return sum;
}

function nearness(a: Shape, b: Shape): number {
  const [from, to] = [pointsOf(a), pointsOf(b)];
  const apart = Math.max(farness(from, b), farness(to, a));
  const bounds = [...from, ...to];
  const width = Math.max(...bounds.map(({ x }) => x)) - Math.min(...bounds.map(({ x }) => x));
  const height = Math.max(...bounds.map(({ y }) => y)) - Math.min(...bounds.map(({ y }) => y));
  return Math.max(0, 1 - apart / (REACH * Math.max(LEAST, Math.hypot(width, height))));
}

/** A point is drawn as a ring around its place: what counts is the place. */
function pointsOf(shape: Shape): readonly Point[] {
  const geometry = geometryOf(shape);
  if (geometry?.reach === undefined) return ringsOf(shape).flat();
  const { x, y } = geometry.bounds(shape);
  return [{ x, y }];
}

function farness(points: readonly Point[], shape: Shape): number {
  const geometry = geometryOf(shape);
  if (!geometry || points.length === 0) return 0;
  const sum = points.reduce((total, point) => total + geometry.distance(shape, point), 0);
  return sum / points.length;
}
