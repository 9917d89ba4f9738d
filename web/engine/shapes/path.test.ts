import { describe, expect, test } from "vitest";
import {
  areaOf,
  cross,
  crossesItself,
  isInside,
  meetsPath,
  nearestOnPath,
  simplify,
  turned,
} from "./path";

const at = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));
const square = at([0, 0], [10, 0], [10, 10], [0, 10]);

describe("paths", () => {
  test("the area of a ring does not depend on its direction", () => {
    expect(areaOf(square)).toBe(100);
    expect(areaOf([...square].reverse())).toBe(100);
  });

  test("inside a bay is outside the ring", () => {
    const bay = at([0, 0], [10, 0], [10, 10], [5, 2], [0, 10]);
    expect(isInside(bay, { x: 5, y: 8 })).toBe(false);
    expect(isInside(bay, { x: 9, y: 5 })).toBe(true);
  });

  test("only a closed path has the segment back to its beginning", () => {
    const place = { x: -3, y: 5 };
    expect(nearestOnPath({ points: square, closed: true }, place).distance).toBe(3);
    expect(nearestOnPath({ points: square, closed: false }, place).distance).toBeCloseTo(5.83, 2);
    expect(nearestOnPath({ points: square, closed: true }, place).segment).toBe(3);
  });

  test("segments that touch cross, those in one line apart do not", () => {
    const [a, b, c, d] = at([0, 0], [10, 0], [5, 0], [5, 5]) as [never, never, never, never];
    expect(cross(a, b, c, d)).toBe(true);
    const [e, f] = at([11, 0], [20, 0]) as [never, never];
    expect(cross(a, b, e, f)).toBe(false);
  });

  test("a ring crosses itself where segments that do not join meet", () => {
    expect(crossesItself(square)).toBe(false);
    expect(crossesItself(at([0, 0], [10, 10], [10, 0], [0, 10]))).toBe(true);
    expect(crossesItself(at([0, 0], [10, 0], [5, 0], [5, 5]))).toBe(true);
    expect(crossesItself(at([0, 0], [10, 0], [10, 10], [10, 0], [0, 10]))).toBe(true);
    expect(crossesItself(at([0, 0], [5, 0], [10, 0], [10, 10]))).toBe(false);
  });

  test("a rectangle inside a ring meets it, one inside the bend of a line does not", () => {
    const within = { x: 4, y: 4, width: 1, height: 1 };
    expect(meetsPath({ points: square, closed: true }, within)).toBe(true);
    expect(meetsPath({ points: square, closed: false }, within)).toBe(false);
  });

  test("simplifying keeps the ends and what stands out", () => {
    const points = at([0, 0], [1, 0.1], [2, -0.1], [3, 5], [4, 0], [5, 0]);
    expect(simplify(points, 0.5)).toEqual(at([0, 0], [2, -0.1], [3, 5], [4, 0], [5, 0]));
    expect(simplify(points.slice(0, 2), 9)).toHaveLength(2);
  });

  test("a straight stroke of 10,000 points becomes two", () => {
    const stroke = Array.from({ length: 10_000 }, (_, x) => ({ x, y: 0 }));
    expect(simplify(stroke, 0.5)).toHaveLength(2);
  });

  test("turns run clockwise as seen", () => {
    const { x, y } = turned({ x: 1, y: 0 }, 90, { x: 0, y: 0 });
    expect([x, y]).toEqual([expect.closeTo(0), expect.closeTo(1)]);
  });
});
