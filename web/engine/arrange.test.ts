import { describe, expect, test } from "vitest";
import { align, distribute, reordered, type Alignment } from "./arrange";
import { ALL_GEOMETRIES } from "./shapes";
import { Geometries, type Shape } from "./shapes/shape";

const arranging = {
  geometries: new Geometries(ALL_GEOMETRIES),
  limits: { image: { width: 500, height: 400 }, minimum: 1 },
};
const box = (x: number, y: number, width: number, height: number): Shape & { x: number } =>
  ({ kind: "box", x, y, width, height }) as never;
const shapes = new Map<string, Shape>([
  ["a", box(10, 20, 30, 10)],
  ["b", box(100, 50, 10, 40)],
  ["c", { kind: "ellipse", cx: 250, cy: 300, rx: 20, ry: 10, angle: 0 } as never],
]);

function sideOf(after: ReadonlyMap<string, Shape>, side: (r: number[]) => number): number[] {
  return [...shapes].map(([id, shape]) => {
    const now = after.get(id) ?? shape;
    const { x, y, width, height } = arranging.geometries.of(now).bounds(now);
    return side([x, y, width, height]);
  });
}

describe("align", () => {
  test.each<[Alignment, (rect: number[]) => number, number]>([
    ["left", ([x = 0]) => x, 10],
    ["right", ([x = 0, , width = 0]) => x + width, 270],
    ["centre", ([x = 0, , width = 0]) => x + width / 2, 140],
    ["top", ([, y = 0]) => y, 20],
    ["bottom", ([, y = 0, , height = 0]) => y + height, 310],
    ["middle", ([, y = 0, , height = 0]) => y + height / 2, 165],
  ])("to the %s", (to, side, wanted) => {
    const after = align(shapes, to, arranging);
    for (const at of sideOf(after, side)) expect(at).toBeCloseTo(wanted, 1);
  });

  test("leaves out what lies there already", () => {
    expect([...align(shapes, "left", arranging).keys()]).toEqual(["b", "c"]);
    expect(align(new Map(), "left", arranging).size).toBe(0);
  });
});

describe("distribute", () => {
  test("makes the gaps the same and leaves the outer two", () => {
    const after = distribute(shapes, "across", arranging);
    expect([...after.keys()]).toEqual(["b"]);
    const [a = 0, b = 0, c = 0] = sideOf(after, ([x = 0]) => x);
    expect(b - (a + 30)).toBeCloseTo(c - (b + 10), 1);
  });

  test("works down as well, and not at all for two", () => {
    expect([...distribute(shapes, "down", arranging).keys()]).toEqual(["b"]);
    expect(distribute(new Map([...shapes].slice(0, 2)), "down", arranging).size).toBe(0);
  });
});

describe("order", () => {
  const ids = ["a", "b", "c", "d"];

  test.each([
    ["front", ["b"], "acdb"],
    ["back", ["c"], "cabd"],
    ["forward", ["b"], "acbd"],
    ["backward", ["c"], "acbd"],
    ["forward", ["b", "c"], "adbc"],
    ["forward", ["d"], "abcd"],
    ["forward", ["c", "d"], "abcd"],
    ["backward", ["a", "c"], "acbd"],
    ["front", ["d", "a"], "bcad"],
  ] as const)("%s of %j", (move, chosen, wanted) => {
    expect(reordered(ids, new Set(chosen), move).join("")).toBe(wanted);
  });
});
