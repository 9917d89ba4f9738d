import { describe, expect, test } from "vitest";
import { normalAngle } from "./oriented";
import { rotatedBox, rotatedBoxOver, type RotatedBoxShape } from "./rotated_box";

const limits = { image: { width: 200, height: 160 }, minimum: 4 };
const shape: RotatedBoxShape = {
  kind: "rotated_box",
  cx: 100,
  cy: 80,
  width: 60,
  height: 20,
  angle: 90,
};

describe("rotated box", () => {
  test("stands on its base edge, on the side of the third point", () => {
    const base = [
      { x: 50, y: 50 },
      { x: 90, y: 50 },
    ] as const;
    const wanted = { kind: "rotated_box", cx: 70, width: 40, height: 10, angle: 0 };
    expect(rotatedBoxOver(base, { x: 0, y: 60 }, limits)).toEqual({ ...wanted, cy: 55 });
    expect(rotatedBoxOver(base, { x: 0, y: 40 }, limits)).toEqual({ ...wanted, cy: 45 });
    const down = rotatedBoxOver(
      [
        { x: 50, y: 50 },
        { x: 50, y: 90 },
      ],
      { x: 40, y: 0 },
      limits,
    );
    expect(down).toEqual({ kind: "rotated_box", cx: 45, cy: 70, width: 40, height: 10, angle: 90 });
  });

  test("without area there is none", () => {
    const base = [
      { x: 50, y: 50 },
      { x: 90, y: 50 },
    ] as const;
    expect(rotatedBoxOver(base, { x: 70, y: 50 }, limits)).toBeNull();
    expect(rotatedBoxOver([base[0], base[0]], { x: 70, y: 90 }, limits)).toBeNull();
  });

  test("a side is dragged along its own direction, the opposite one stays", () => {
    const after = rotatedBox.reshape(shape, "e", { x: 0, y: 120 }, limits);
    expect(after).toEqual({ ...shape, cy: 85, width: 70 });
    expect(rotatedBox.bounds(after)).toMatchObject({ y: 50, height: 70 });
  });

  test("past its opposite side it stops at the minimum", () => {
    const after = rotatedBox.reshape(shape, "e", { x: 100, y: 0 }, limits);
    expect(after).toMatchObject({ width: 4, height: 20 });
  });

  test("cursors point along the drag", () => {
    const cursor = (id: string) => rotatedBox.handles(shape).find((one) => one.id === id)?.cursor;
    expect(cursor("e")).toBe("ns-resize");
    expect(cursor("n")).toBe("ew-resize");
  });

  test("the grip that turns stands off the upper side", () => {
    const turn = rotatedBox.handles({ ...shape, angle: 0 } as RotatedBoxShape).at(-1);
    expect(turn).toMatchObject({ role: "turn", at: { x: 100, y: 70 } });
    expect(turn?.away?.x).toBeCloseTo(0);
    expect(turn?.away?.y).toBe(-1);
  });

  test("turning keeps the angle between 0 and 360", () => {
    const after = rotatedBox.turn?.(shape, 280, { x: 100, y: 80 }, limits);
    expect(after && rotatedBox.angle?.(after)).toBe(10);
    expect([normalAngle(-15), normalAngle(360), normalAngle(359.999)]).toEqual([345, 0, 0]);
  });

  test("its bounds are those of its corners", () => {
    const { width, height } = rotatedBox.bounds(shape);
    expect([width, height]).toEqual([expect.closeTo(20), expect.closeTo(60)]);
  });
});
