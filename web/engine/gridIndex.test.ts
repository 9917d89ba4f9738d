import { describe, expect, test } from "vitest";
import { intersects, type Rect } from "./geometry";
import { GridIndex } from "./gridIndex";

/** A fixed sequence of numbers in [0, 1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function randomRect(random: () => number): Rect {
  const size = 4 ** (random() * 5);
  return {
    x: random() * 2000 - 100,
    y: random() * 1200 - 100,
    width: random() * size,
    height: random() * size,
  };
}

describe("grid index", () => {
  test("finds exactly what a search through all rectangles finds", () => {
    const random = sequence(11);
    const index = new GridIndex();
    const rects = new Map<string, Rect>();
    for (let at = 0; at < 600; at++) rects.set(`${at}`, randomRect(random));
    for (const [id, rect] of rects) index.put(id, rect);
    for (let at = 0; at < 200; at++) {
      const query = randomRect(random);
      const wanted = [...rects].filter(([, rect]) => intersects(rect, query)).map(([id]) => id);
      expect(index.query(query).sort()).toEqual(wanted.sort());
    }
  });

  test("a moved rectangle is found at its new place only", () => {
    const index = new GridIndex();
    index.put("a", { x: 0, y: 0, width: 10, height: 10 });
    index.put("a", { x: 500, y: 500, width: 300, height: 10 });
    expect(index.query({ x: 0, y: 0, width: 20, height: 20 })).toEqual([]);
    expect(index.query({ x: 790, y: 505, width: 5, height: 1 })).toEqual(["a"]);
    expect(index.size).toBe(1);
  });

  test("a removed rectangle is found no more", () => {
    const index = new GridIndex();
    index.put("a", { x: 0, y: 0, width: 10, height: 10 });
    index.remove("a");
    index.remove("a");
    expect(index.query({ x: 0, y: 0, width: 20, height: 20 })).toEqual([]);
  });

  test("a rectangle without area is found by a point on it", () => {
    const index = new GridIndex();
    index.put("dot", { x: 33, y: 44, width: 0, height: 0 });
    expect(index.query({ x: 33, y: 44, width: 0, height: 0 })).toEqual(["dot"]);
  });
});
