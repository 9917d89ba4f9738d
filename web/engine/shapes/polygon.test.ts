import { describe, expect, test } from "vitest";
import { polygon, polygonOf, type PolygonShape } from "./polygon";

const limits = { image: { width: 100, height: 80 }, minimum: 4 };
const shape: PolygonShape = {
  kind: "polygon",
  points: [
    [10, 10],
    [50, 10.123],
    [50, 50],
    [10, 50],
  ],
};

describe("polygon", () => {
  test("is drawn inside the picture, without repeating a point", () => {
    const at = [
      [-5, 10],
      [30, 10],
      [30, 10],
      [30, 99],
      [-9, 10],
    ].map(([x = 0, y = 0]) => ({ x, y }));
    expect(polygonOf(at, limits)).toEqual({
      kind: "polygon",
      points: [
        [0, 10],
        [30, 10],
        [30, 80],
      ],
    });
  });

  test("there is none with fewer than three different points", () => {
    expect(
      polygonOf(
        [1, 2, 2].map((x) => ({ x, y: x })),
        limits,
      ),
    ).toBeNull();
  });

  test("a vertex moves and leaves the others to the last digit", () => {
    const after = polygon.reshape(shape, "v2", { x: 60.125, y: 200 }, limits) as PolygonShape;
    expect(after.points).toEqual([
      [10, 10],
      [50, 10.123],
      [60.125, 80],
      [10, 50],
    ]);
  });

  test("an edge that is dragged becomes two", () => {
    const grip = polygon.gripAt(shape, { x: 11, y: 30 }, 2);
    expect(grip).toMatchObject({ id: "edge3", role: "edge" });
    const after = polygon.reshape(shape, "edge3", { x: 5, y: 30 }, limits) as PolygonShape;
    expect(after.points).toHaveLength(5);
    expect(after.points[4]).toEqual([5, 30]);
    expect(polygon.gripAt(shape, { x: 30, y: 30 }, 2)).toBeNull();
  });

  test("a vertex can be taken away down to three", () => {
    const three = polygon.without?.(shape, "v1") as PolygonShape;
    expect(three.points).toEqual([
      [10, 10],
      [50, 50],
      [10, 50],
    ]);
    expect(polygon.without?.(three, "v0")).toBeNull();
  });

  test("crossing itself is kept and named", () => {
    const after = polygon.reshape(shape, "v0", { x: 90, y: 30 }, limits);
    expect(polygon.problem?.(after)).toBe("self_crossing");
    expect(polygon.problem?.(shape)).toBeNull();
  });

  test("growing stretches it from its upper left corner", () => {
    const after = polygon.grow(shape, { x: 10, y: 0 }, limits) as PolygonShape;
    expect(polygon.bounds(after)).toEqual({ x: 10, y: 10, width: 50, height: 40 });
    expect(polygon.bounds(polygon.grow(shape, { x: 900, y: 900 }, limits))).toEqual({
      x: 10,
      y: 10,
      width: 90,
      height: 70,
    });
  });

  test("a turn that would leave the picture is not made", () => {
    expect(polygon.turn?.(shape, 45, { x: 0, y: 0 }, limits)).toBe(shape);
  });
});
