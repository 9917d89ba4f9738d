import { describe, expect, test } from "vitest";
import { point, pointAt, type PointShape } from "./point";

const limits = { image: { width: 200, height: 160 }, minimum: 4 };
const shape: PointShape = { kind: "point", x: 50, y: 60 };

describe("point", () => {
  test("lies inside the picture", () => {
    expect(pointAt({ x: 500, y: 10.25 }, limits)).toEqual({ kind: "point", x: 200, y: 10.25 });
  });

  test("has no extent and is still large enough", () => {
    expect(point.bounds(shape)).toEqual({ x: 50, y: 60, width: 0, height: 0 });
    expect(point.isLargeEnough(shape, 100)).toBe(true);
  });

  test("is painted at the same size at any zoom", () => {
    const radii = (scale: number): number[] => {
      const found: number[] = [];
      const nothing = (): undefined => undefined;
      const ellipse = (_: unknown, { x }: { x: number }): void => void found.push(x);
      const sink = { moveTo: nothing, lineTo: nothing, rect: nothing, closePath: nothing, ellipse };
      point.trace(sink, shape, ({ x, y }) => ({ x: x * scale, y: y * scale }));
      return found;
    };
    expect(radii(1)).toEqual(radii(40));
  });

  test("does not grow", () => {
    expect(point.grow(shape, { x: 5, y: 5 }, limits)).toBe(shape);
  });
});
