import { intersection } from "polyclip-ts";
import { expect, test } from "vitest";
import { joinRings } from "./join";
import { areaOf, crossesItself, toPoint } from "./path";
import type { Pair } from "./points";
import { numbers, starRing } from "./rings.fixture";

const area = (ring: readonly Pair[]): number => areaOf(ring.map(toPoint));
const box = (x: number, y: number, width: number, height: number): Pair[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
const common = (a: readonly Pair[], b: readonly Pair[]): number =>
  intersection(
    [a.map(([x, y]): [number, number] => [x, y])],
    [b.map(([x, y]): [number, number] => [x, y])],
  )
    .map(([outer = [], ...holes]) => [outer, ...holes].map(area))
    .reduce((sum, [outer = 0, ...holes]) => sum + outer - holes.reduce((a, b) => a + b, 0), 0);

test("rings that overlap become one", async () => {
  const joined = await joinRings([box(0, 0, 60, 40), box(40, 20, 60, 40)]);
  expect(area(joined as Pair[])).toBe(60 * 40 * 2 - 20 * 20);
});

test("so do rings that share a border, and several at once", async () => {
  const joined = await joinRings([box(0, 0, 10, 10), box(20, 0, 10, 10), box(10, 0, 10, 10)]);
  expect(area(joined as Pair[])).toBe(300);
});

test.each([
  ["apart", [box(0, 0, 10, 10), box(50, 0, 10, 10)]],
  ["apart", [box(0, 0, 10, 10), box(10, 10, 10, 10)]],
  ["hole", [[...box(0, 0, 90, 30)], box(0, 60, 90, 30), box(0, 0, 30, 90), box(60, 0, 30, 90)]],
  [
    "crosses_itself",
    [
      [
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ] as Pair[],
      box(0, 0, 20, 20),
    ],
  ],
] as const)("what is not one simple ring is told: %s", async (why, rings) => {
  expect(await joinRings(rings)).toBe(why);
});

test("the area of any two is that of both less what they share", async () => {
  const next = numbers(11);
  let joined = 0;
  for (let round = 0; round < 200; round++) {
    const a = starRing(next, 3 + Math.floor(next() * 12));
    const b = starRing(next, 3 + Math.floor(next() * 12));
    const ring = await joinRings([a, b]);
    if (typeof ring === "string") continue;
    joined += 1;
    const whole = area(a) + area(b) - common(a, b);
    expect(Math.abs(area(ring) - whole), `round ${round}`).toBeLessThan(1e-6);
    expect(crossesItself(ring.map(toPoint)), `round ${round}`).toBe(false);
  }
  expect(joined).toBeGreaterThan(80);
});
