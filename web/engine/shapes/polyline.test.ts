import { describe, expect, test } from "vitest";
import { polyline, polylineOf, type PolylineShape } from "./polyline";

const limits = { image: { width: 100, height: 80 }, minimum: 4 };
const shape: PolylineShape = {
  kind: "polyline",
  points: [
    [10, 10],
    [50, 10],
    [50, 50],
  ],
};

describe("polyline", () => {
  test("encloses nothing", () => {
    expect(polyline.open).toBe(true);
    expect(polyline.area(shape)).toBe(0);
    expect(polyline.distance(shape, { x: 40, y: 20 })).toBe(10);
  });

  test("may end where it began", () => {
    const at = [10, 50, 10].map((x) => ({ x, y: x }));
    expect(polylineOf(at, limits)?.points).toEqual([
      [10, 10],
      [50, 50],
      [10, 10],
    ]);
    expect(polylineOf(at.slice(0, 1), limits)).toBeNull();
  });

  test("has no edge between its ends", () => {
    expect(polyline.gripAt(shape, { x: 30, y: 30 }, 3)).toBeNull();
    expect(polyline.gripAt(shape, { x: 30, y: 11 }, 3)?.id).toBe("edge0");
  });

  test("keeps two vertices", () => {
    const two = polyline.without?.(shape, "v1") as PolylineShape;
    expect(two.points).toEqual([
      [10, 10],
      [50, 50],
    ]);
    expect(polyline.without?.(two, "v1")).toBeNull();
  });

  test("a level line is large enough", () => {
    const level = polylineOf(
      [
        { x: 5, y: 5 },
        { x: 30, y: 5 },
      ],
      limits,
    );
    expect(level && polyline.isLargeEnough(level, 4)).toBe(true);
    expect(level && polyline.isLargeEnough(level, 40)).toBe(false);
  });
});
