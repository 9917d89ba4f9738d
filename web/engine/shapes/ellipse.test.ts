import { describe, expect, test } from "vitest";
import { ellipse, ellipseBetween, type EllipseShape } from "./ellipse";

const limits = { image: { width: 200, height: 160 }, minimum: 4 };
const shape: EllipseShape = { kind: "ellipse", cx: 100, cy: 80, rx: 40, ry: 20, angle: 0 };

describe("ellipse", () => {
  test("fills the box between two corners", () => {
    expect(ellipseBetween({ x: 140, y: 60 }, { x: 60, y: 100 }, limits)).toEqual(shape);
    expect(ellipseBetween({ x: 140, y: 60 }, { x: 140, y: 90 }, limits)).toBeNull();
  });

  test("an end of an axis moves, the opposite end and the other axis stay", () => {
    const after = ellipse.reshape(shape, "e", { x: 160, y: 11 }, limits);
    expect(after).toEqual({ ...shape, cx: 110, rx: 50 });
  });

  test("is hit inside, and on the outline from either side", () => {
    expect(ellipse.distance(shape, { x: 120, y: 85 })).toBe(0);
    expect(ellipse.distance(shape, { x: 150, y: 80 })).toBeCloseTo(10, 3);
    expect(ellipse.edgeDistance(shape, { x: 100, y: 90 })).toBeCloseTo(10, 3);
    expect(ellipse.distance(shape, { x: 138, y: 98 })).toBeGreaterThan(5);
  });

  test("the nearest place of the outline is not farther than any sampled one", () => {
    for (let step = 0; step < 60; step++) {
      const from = { x: (step * 41) % 200, y: (step * 29) % 160 };
      let best = Infinity;
      for (let at = 0; at < 3600; at++) {
        const part = (at / 3600) * 2 * Math.PI;
        const x = 100 + 40 * Math.cos(part);
        best = Math.min(best, Math.hypot(x - from.x, 80 + 20 * Math.sin(part) - from.y));
      }
      expect(ellipse.edgeDistance(shape, from)).toBeLessThan(best + 0.1);
    }
  });

  test("turned by a quarter its bounds stand upright", () => {
    const { width, height } = ellipse.bounds({ ...shape, angle: 90 } as EllipseShape);
    expect([width, height]).toEqual([expect.closeTo(40), expect.closeTo(80)]);
  });
});
