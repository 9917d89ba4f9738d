import { describe, expect, test } from "vitest";
import { handleAt, placeHandles } from "./handles";
import { box, type BoxShape } from "./shapes/box";
import { polyline, type PolylineShape } from "./shapes/polyline";
import { rotatedBox, type RotatedBoxShape } from "./shapes/rotated_box";

const camera = {
  x: 0,
  y: 0,
  scale: 1,
  view: { width: 500, height: 500 },
  image: { width: 500, height: 500 },
  ratio: 1,
  fitted: false,
};
const shape = (width: number, height: number): BoxShape => ({
  kind: "box",
  x: 100,
  y: 100,
  width,
  height,
});
const ids = (width: number, height: number): string[] =>
  placeHandles(box, shape(width, height), camera, 9).map(({ id }) => id);

describe("handles", () => {
  test("a large region has eight", () => {
    expect(ids(100, 100)).toEqual(["nw", "n", "ne", "e", "se", "s", "sw", "w"]);
  });

  test("a narrow region drops those in the middle of its short sides", () => {
    expect(ids(20, 100)).toEqual(["nw", "ne", "e", "se", "sw", "w"]);
  });

  test("a small region keeps its corners, outside of itself", () => {
    const placed = placeHandles(box, shape(10, 10), camera, 9);
    expect(placed.map(({ id }) => id)).toEqual(["nw", "ne", "se", "sw"]);
    expect(placed[0]?.screen).toEqual({ x: 95.5, y: 95.5 });
  });

  test("a handle is taken a little around itself, not farther", () => {
    const placed = placeHandles(box, shape(100, 100), camera, 9);
    expect(handleAt(placed, { x: 206, y: 94 }, 9)?.id).toBe("ne");
    expect(handleAt(placed, { x: 207, y: 94 }, 9)).toBeNull();
  });

  test("what turns stands off at one distance whatever the zoom", () => {
    const turns: RotatedBoxShape = {
      kind: "rotated_box",
      cx: 200,
      cy: 200,
      width: 100,
      height: 60,
      angle: 90,
    };
    for (const scale of [1, 4]) {
      const placed = placeHandles(rotatedBox, turns, { ...camera, scale }, 9);
      const turn = placed.find(({ role }) => role === "turn");
      expect(turn?.screen.x).toBeCloseTo(230 * scale + 20.5);
      expect(turn?.screen.y).toBeCloseTo(200 * scale);
    }
  });

  test("vertices in a crowd are thinned out until the zoom parts them", () => {
    const points = Array.from({ length: 20 }, (_, x) => [x * 2, (x % 2) * 3] as const);
    const line: PolylineShape = { kind: "polyline", points };
    const count = (scale: number): number =>
      placeHandles(polyline, line, { ...camera, scale }, 9).length;
    expect(count(1)).toBeLessThan(10);
    expect(count(4)).toBe(20);
  });
});
