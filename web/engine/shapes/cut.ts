// Splits a ring by a line. Promises: the parts share their border to the last digit and fill the ring;
// a line that ends inside goes straight on to the border; null where it does not split the ring, or
// crosses itself.

import { distance, type Point } from "../geometry";
import { areaOf, cross, isInside, segments, toPair, toPoint } from "./path";
import type { Pair } from "./points";

/** So near to each other, in pixels, two places are the same. */
const SAME = 1e-9;
/** Farther than any border, in pixels. */
const FAR = 1e5;
/** How far a place may be off the border it was computed on. */
const OFF = 1e-6;

interface Crossing {
  readonly at: Point;
  /** Place along the line: segment and part of it. */
  readonly along: number;
}

export function cutRing(ring: readonly Pair[], line: readonly Point[]): Pair[][] | null {
  const points = ring.map(toPoint);
  const whole = lengthened(points, line);
  if (crossesOver(whole)) return null;
  const crossings = crossingsOf(points, whole);
  let parts: Point[][] = [points];
  for (let at = 1; at < crossings.length; at++) {
    const chord = chordBetween(whole, crossings[at - 1] as Crossing, crossings[at] as Crossing);
    parts = parts.flatMap((part) => splitBy(part, chord) ?? [part]);
  }
  return parts.length > 1 ? parts.map((part) => part.map(toPair)) : null;
}

/** The line with each end that lies inside carried on beyond everything. */
function lengthened(ring: readonly Point[], line: readonly Point[]): Point[] {
  const whole = line.filter((point, at) => at === 0 || distance(point, line[at - 1] as Point) > 0);
  if (whole.length < 2) return whole;
  const [first, second] = whole as [Point, Point];
  const [last, before] = [whole.at(-1) as Point, whole.at(-2) as Point];
  if (isInside(ring, first)) whole.unshift(beyond(second, first));
  if (isInside(ring, last)) whole.push(beyond(before, last));
  return whole;
}

function crossesOver(line: readonly Point[]): boolean {
  const all = [...segments({ points: line, closed: false })];
  return all.some(([a, b], at) => all.slice(at + 2).some(([c, d]) => cross(a, b, c, d)));
}

function beyond(from: Point, to: Point): Point {
  const times = FAR / distance(from, to);
  return { x: to.x + (to.x - from.x) * times, y: to.y + (to.y - from.y) * times };
}

/** Where the line meets the ring, in the order of the line, each place once. */
function crossingsOf(ring: readonly Point[], line: readonly Point[]): Crossing[] {
  const found: Crossing[] = [];
  let segment = 0;
  for (const way of segments({ points: line, closed: false })) {
    for (const edge of segments({ points: ring, closed: true })) {
      const meeting = meetingOf(way, edge);
      if (meeting) found.push({ at: meeting.at, along: segment + meeting.part });
    }
    segment += 1;
  }
  found.sort((a, b) => a.along - b.along);
  return found.filter(({ at }, i) => i === 0 || distance(at, (found[i - 1] as Crossing).at) > SAME);
}

type Segment = readonly [Point, Point];

/** The place where two segments meet; one that is a corner of the edge is exactly that corner. */
function meetingOf([a, b]: Segment, [c, d]: Segment): { at: Point; part: number } | null {
  const [wx, wy] = [b.x - a.x, b.y - a.y];
  const [ex, ey] = [d.x - c.x, d.y - c.y];
  const across = wx * ey - wy * ex;
  if (across === 0) return null;
  const part = ((c.x - a.x) * ey - (c.y - a.y) * ex) / across;
  const onEdge = ((c.x - a.x) * wy - (c.y - a.y) * wx) / across;
  if (part < 0 || part > 1 || onEdge < 0 || onEdge > 1) return null;
  const at = { x: c.x + onEdge * ex, y: c.y + onEdge * ey };
  if (distance(at, c) <= SAME) return { at: c, part };
  return { at: distance(at, d) <= SAME ? d : at, part };
}

/** The line from one crossing to the next, both included. */
function chordBetween(line: readonly Point[], from: Crossing, to: Crossing): Point[] {
  const between = line.filter((_, at) => at > from.along && at < to.along);
  return [from.at, ...between, to.at];
}

/** The two parts of a ring on the sides of a chord; null where the chord is not inside of it. */
function splitBy(ring: readonly Point[], chord: readonly Point[]): [Point[], Point[]] | null {
  const [from, to] = [chord[0] as Point, chord.at(-1) as Point];
  const second = chord[1] as Point;
  const middle = { x: (from.x + second.x) / 2, y: (from.y + second.y) / 2 };
  if (!isInside(ring, middle)) return null;
  const half = withVertex(ring, from);
  const open = half && withVertex(half, to);
  if (!open) return null;
  const [start, end] = [placeOf(open, from), placeOf(open, to)];
  if (start < 0 || end < 0 || start === end) return null;
  const way = chord.slice(1, -1);
  const one = [...wayRound(open, end, start), ...way];
  const two = [...wayRound(open, start, end), ...[...way].reverse()];
  return areaOf(one) > OFF && areaOf(two) > OFF ? [one, two] : null;
}

const placeOf = (ring: readonly Point[], at: Point): number =>
  ring.findIndex((point) => distance(point, at) <= SAME);

/** The ring with a corner at a place of its border; null if the place is not on it. */
function withVertex(ring: readonly Point[], at: Point): Point[] | null {
  if (placeOf(ring, at) >= 0) return [...ring];
  const ways = [...segments({ points: ring, closed: true })];
  const detours = ways.map(([a, b]) => distance(a, at) + distance(at, b) - distance(a, b));
  const least = Math.min(...detours);
  if (least > OFF) return null;
  const nearest = detours.indexOf(least);
  return [...ring.slice(0, nearest + 1), at, ...ring.slice(nearest + 1)];
}

/** The corners from one to another, both included, in the direction of the ring. */
function wayRound(ring: readonly Point[], from: number, to: number): Point[] {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
}
