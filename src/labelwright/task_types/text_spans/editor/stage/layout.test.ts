import { describe, expect, test } from "vitest";
import { arrowOf, lanesOf } from "./arrows";
import { levelsOf } from "./levels";
import { tagPlaces } from "./tags";

const range = (start: number, end: number) => ({ start, end });

describe("levels of underlines", () => {
  test("the shorter span lies nearer to the text", () => {
    expect(levelsOf([range(0, 100), range(10, 20), range(15, 60), range(30, 40)])).toEqual([
      2, 0, 1, 0,
    ]);
  });

  test("spans that only touch share a level", () => {
    expect(levelsOf([range(0, 10), range(10, 20)])).toEqual([0, 0]);
  });

  test("no two that overlap are on one level, among thousands", () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const ranges = Array.from({ length: 2_000 }, () => {
      const start = Math.floor(random() * 5_000);
      return range(start, start + 1 + Math.floor(random() * 60));
    });
    const levels = levelsOf(ranges);
    const ends = new Map<number, number>();
    const order = ranges.map((_, at) => at).sort((a, b) => ranges[a]!.start - ranges[b]!.start);
    for (const at of order) {
      expect(ends.get(levels[at]!) ?? 0).toBeLessThanOrEqual(ranges[at]!.start);
      ends.set(levels[at]!, ranges[at]!.end);
    }
  });
});

describe("tags", () => {
  test("those that begin together stand side by side, none over another", () => {
    const places = tagPlaces(
      [
        { at: 100, width: 60 },
        { at: 100, width: 30 },
        { at: 300, width: 50 },
      ],
      700,
    );
    expect(places).toEqual([
      { at: 100, width: 60 },
      { at: 162, width: 30 },
      { at: 300, width: 50 },
    ]);
  });

  test("one with too little room is cut", () => {
    const [first] = tagPlaces(
      [
        { at: 0, width: 80 },
        { at: 40, width: 20 },
      ],
      700,
    );
    expect(first).toEqual({ at: 0, width: 38 });
  });
});

describe("arrows", () => {
  const end = (x: number, y: number) => ({ x, y, width: 80 });

  test("lines beside each other have lanes of their own, others share one", () => {
    const lines = [
      { from: end(200, 100), to: end(300, 300) },
      { from: end(200, 150), to: end(300, 250) },
      { from: end(200, 600), to: end(300, 700) },
    ];
    expect(lanesOf(lines)).toEqual([1, 0, 0]);
  });

  test("a line without direction has no head", () => {
    const line = { from: end(200, 100), to: end(300, 300) };
    expect(arrowOf(line, 84, 0, false).head).toBeNull();
    expect(arrowOf(line, 84, 0, true).head).toContain("M297 300");
  });
});
