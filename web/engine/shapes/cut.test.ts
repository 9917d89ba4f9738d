import { describe, expect, test } from "vitest";
import { cutRing } from "./cut";
import { areaOf, crossesItself, toPoint } from "./path";
import type { Pair } from "./points";
import { numbers, starRing } from "./rings.fixture";

const SQUARE: Pair[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const area = (ring: readonly Pair[]): number => areaOf(ring.map(toPoint));
const line = (...pairs: Pair[]) => pairs.map(toPoint);

describe("a line splits a ring", () => {
  test("in two, with the same border for both", () => {
    const parts = cutRing(SQUARE, line([-10, 40], [110, 60])) ?? [];
    expect(parts.map(area).sort()).toEqual([5000, 5000]);
    const [one = [], two = []] = parts.map((part) => part.map(String));
    expect(one.filter((corner) => two.includes(corner))).toHaveLength(2);
  });

  test("along each of its places", () => {
    const parts = cutRing(SQUARE, line([50, -10], [50, 50], [110, 50])) ?? [];
    expect(parts.map(area).sort()).toEqual([2500, 7500]);
  });

  test("through its corners", () => {
    const parts = cutRing(SQUARE, line([-10, -10], [110, 110])) ?? [];
    expect(parts.map((part) => part.length)).toEqual([3, 3]);
  });

  test("as if it went straight on where it ends inside", () => {
    const parts = cutRing(SQUARE, line([50, 40], [50, 60])) ?? [];
    expect(parts.map(area)).toEqual([5000, 5000]);
  });

  test("only where it was drawn: another arm of the ring stays whole", () => {
    const fork: Pair[] = [
      [0, 0],
      [30, 0],
      [30, 80],
      [70, 80],
      [70, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    const parts = cutRing(fork, line([-5, 40], [50, 40])) ?? [];
    expect(parts.map(area).sort((a, b) => a - b)).toEqual([1200, area(fork) - 1200]);
  });

  test("in more than two where it passes in and out", () => {
    const fork: Pair[] = [
      [0, 0],
      [30, 0],
      [30, 80],
      [70, 80],
      [70, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    expect(cutRing(fork, line([-5, 40], [105, 40]))).toHaveLength(3);
  });

  test.each([
    ["beside it", line([-10, -10], [110, -10])],
    ["that touches a corner", line([-10, 10], [10, -10])],
    ["along an edge", line([-10, 0], [110, 0])],
    ["of one place", line([50, 50])],
    ["that crosses itself", line([-10, 50], [80, 50], [80, 20], [40, 20], [40, 110])],
  ])("not %s", (_name, path) => {
    expect(cutRing(SQUARE, path)).toBeNull();
  });
});

test("parts of any ring are simple, and their areas add up", () => {
  const next = numbers(7);
  let split = 0;
  for (let round = 0; round < 400; round++) {
    const ring = starRing(next, 3 + Math.floor(next() * 20));
    const places = Array.from({ length: 2 + Math.floor(next() * 3) }, () => ({
      x: next() * 400,
      y: next() * 400,
    }));
    const parts = cutRing(ring, places);
    if (!parts) continue;
    split += 1;
    const sum = parts.map(area).reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - area(ring)), `round ${round}`).toBeLessThan(1e-6);
    for (const part of parts)
      expect(crossesItself(part.map(toPoint)), `round ${round}`).toBe(false);
  }
  expect(split).toBeGreaterThan(150);
});
