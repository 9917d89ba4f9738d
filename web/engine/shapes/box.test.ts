import { describe, expect, test } from "vitest";
import type { Rect } from "../geometry";
import { box, boxBetween, type BoxShape } from "./box";

const limits = { image: { width: 100, height: 80 }, minimum: 4 };
const shape: BoxShape = { kind: "box", x: 20, y: 10, width: 30, height: 40 };

describe("box", () => {
  test("spans two corners in any order", () => {
    const wanted = { kind: "box", x: 10, y: 20, width: 30, height: 15 };
    expect(boxBetween({ x: 10, y: 20 }, { x: 40, y: 35 }, limits)).toEqual(wanted);
    expect(boxBetween({ x: 40, y: 20 }, { x: 10, y: 35 }, limits)).toEqual(wanted);
  });

  test("ends at the edge of the picture", () => {
    const wanted = { kind: "box", x: 0, y: 0, width: 100, height: 80 };
    expect(boxBetween({ x: -50, y: -1 }, { x: 500, y: 80.2 }, limits)).toEqual(wanted);
  });

  test("without area there is none", () => {
    expect(boxBetween({ x: 5, y: 5 }, { x: 5, y: 30 }, limits)).toBeNull();
    expect(boxBetween({ x: 120, y: 5 }, { x: 130, y: 30 }, limits)).toBeNull();
  });

  test("drawn coordinates add up to the edge exactly", () => {
    const drawn = boxBetween({ x: 0.1, y: 0.7 }, { x: 99.99, y: 79.98 }, limits);
    expect(drawn).not.toBeNull();
    expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBe(100);
    expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBe(80);
  });

  test("a corner moves two edges and leaves the opposite ones exactly", () => {
    const moved = box.reshape(shape, "se", { x: 70.03, y: 60 }, limits);
    expect(moved).toEqual({ kind: "box", x: 20, y: 10, width: 50, height: 50 });
  });

  test("an edge moves one side and keeps the other axis, odd decimals included", () => {
    const odd: BoxShape = { ...shape, y: 10.123, height: 33.3333 };
    const moved = box.reshape(odd, "w", { x: 5, y: 99 }, limits);
    expect(moved).toEqual({ ...odd, x: 5, width: 45 });
  });

  test("dragged past its opposite edge it stops at the minimum instead of turning over", () => {
    expect(box.reshape(shape, "e", { x: 0, y: 0 }, limits)).toEqual({ ...shape, width: 4 });
    const north = box.reshape(shape, "n", { x: 0, y: 79 }, limits);
    expect(north).toEqual({ ...shape, y: 46, height: 4 });
  });

  test("every handle keeps the box inside the picture, however far it is dragged", () => {
    for (const { id } of box.handles(shape)) {
      for (const to of [-500, 500]) {
        const moved = box.bounds(box.reshape(shape, id, { x: to, y: to }, limits));
        expect(inside(moved)).toBe(true);
        expect(moved.width).toBeGreaterThanOrEqual(4);
        expect(moved.height).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test("moving stops at the edge and keeps the size", () => {
    expect(box.move(shape, { x: 500, y: -500 }, limits)).toEqual({ ...shape, x: 70, y: 0 });
    expect(box.move({ ...shape, y: 10.123 } as BoxShape, { x: 3, y: 0 }, limits)).toEqual({
      ...shape,
      x: 23,
      y: 10.123,
    });
  });

  test("growing moves the right and lower edge within the limits", () => {
    expect(box.grow(shape, { x: 1, y: 0 }, limits)).toEqual({ ...shape, width: 31 });
    expect(box.grow(shape, { x: 0, y: -100 }, limits)).toEqual({ ...shape, height: 4 });
    expect(box.grow(shape, { x: 900, y: 0 }, limits)).toEqual({ ...shape, width: 80 });
  });

  test("distance is zero inside, edge distance only on the outline", () => {
    expect(box.distance(shape, { x: 30, y: 30 })).toBe(0);
    expect(box.edgeDistance(shape, { x: 30, y: 30 })).toBe(10);
    expect(box.edgeDistance(shape, { x: 20, y: 30 })).toBe(0);
    expect(box.distance(shape, { x: 53, y: 54 })).toBe(5);
  });

  test("an edge can be gripped between the handles", () => {
    expect(box.gripAt(shape, { x: 21, y: 33 }, 2)?.id).toBe("w");
    expect(box.gripAt(shape, { x: 49.5, y: 49 }, 2)?.id).toBe("se");
    expect(box.gripAt(shape, { x: 35, y: 30 }, 2)).toBeNull();
  });
});

function inside(rect: Rect): boolean {
  return (
    rect.x >= 0 &&
    rect.y >= 0 &&
    rect.x + rect.width <= limits.image.width &&
    rect.y + rect.height <= limits.image.height
  );
}
