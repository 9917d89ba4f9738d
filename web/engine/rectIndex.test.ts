import { describe, expect, test } from "vitest";
import { intersects, type Rect } from "./geometry";
import { RectIndex } from "./rectIndex";

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

describe("rect index", () => {
  test("finds exactly what a search through all rectangles finds", () => {
    const random = sequence(11);
    const index = new RectIndex();
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
    const index = new RectIndex();
    index.put("a", { x: 0, y: 0, width: 10, height: 10 });
    index.put("a", { x: 500, y: 500, width: 300, height: 10 });
    expect(index.query({ x: 0, y: 0, width: 20, height: 20 })).toEqual([]);
    expect(index.query({ x: 790, y: 505, width: 5, height: 1 })).toEqual(["a"]);
    expect(index.size).toBe(1);
  });

  test("a removed rectangle is found no more", () => {
    const index = new RectIndex();
    index.put("a", { x: 0, y: 0, width: 10, height: 10 });
    index.remove("a");
    index.remove("a");
    expect(index.query({ x: 0, y: 0, width: 20, height: 20 })).toEqual([]);
  });

  test("a rectangle without area is found by a point on it", () => {
    const index = new RectIndex();
    index.put("dot", { x: 33, y: 44, width: 0, height: 0 });
    expect(index.query({ x: 33, y: 44, width: 0, height: 0 })).toEqual(["dot"]);
  });

  test("what is put, moved and removed between two queries is found as it stands", () => {
    const random = sequence(5);
    const index = new RectIndex();
    const rects = new Map<string, Rect>();
    const everywhere = { x: -1e4, y: -1e4, width: 3e4, height: 3e4 };
    for (let at = 0; at < 3000; at++) {
      const id = `${Math.floor(random() * 90)}`;
      const gone = random() < 0.3;
      const rect = randomRect(random);
      if (gone) index.remove(id);
      else index.put(id, rect);
      if (gone) rects.delete(id);
      else rects.set(id, rect);
      if (random() < 0.2) expect(index.query(everywhere).sort()).toEqual([...rects.keys()].sort());
    }
    index.clear();
    expect(index.query(everywhere)).toEqual([]);
  });
});
