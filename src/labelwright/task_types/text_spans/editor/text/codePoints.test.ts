import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CodePoints } from "./codePoints";
import { TextMap } from "./TextMap";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly code_points: number;
  readonly utf16_units: number;
  readonly breaks: readonly number[];
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

// The same table that the server is tested with.
const TABLE = JSON.parse(readFileSync("tests/golden/unicode_texts.json", "utf8")) as readonly Row[];

describe.each(TABLE)("$name", ({ text, code_points, utf16_units, breaks, spans }) => {
  const map = new TextMap(text);
  const { codePoints } = map;

  test("is as long as the server counts", () => {
    expect(text.length).toBe(utf16_units);
    expect(codePoints.length).toBe(code_points);
  });

  test("gives every code point its place and gets it back", () => {
    let units = 0;
    [...text].forEach((sign, at) => {
      expect(codePoints.toUnits(at)).toBe(units);
      expect(codePoints.fromUnits(units)).toBe(at);
      if (sign.length === 2) expect(codePoints.fromUnits(units + 1)).toBe(at);
      units += sign.length;
    });
    expect(codePoints.toUnits(code_points)).toBe(units);
    expect(codePoints.fromUnits(units)).toBe(code_points);
  });

  test("covers what the spans of the table say", () => {
    for (const span of spans) expect(codePoints.slice(span.start, span.end)).toBe(span.text);
  });

  test("may be cut exactly where the server allows it", () => {
    const found = [0];
    for (let at = 0; at < text.length;) {
      at = map.next(at);
      found.push(codePoints.fromUnits(at));
    }
    expect(found).toEqual(breaks);
  });

  test("is the same text, block by block", () => {
    expect(map.blocks.map(({ start, next }) => text.slice(start, next)).join("")).toBe(text);
  });
});

describe("code points", () => {
  test("agree with counting one by one on a text of a million", () => {
    const text = "a😀b".repeat(250_000);
    const points = new CodePoints(text);
    expect(points.length).toBe(750_000);
    for (const at of [0, 1, 2, 3, 374_999, 375_000, 749_999, 750_000]) {
      expect(points.fromUnits(points.toUnits(at))).toBe(at);
    }
  });

  test("count a lone surrogate as one", () => {
    const points = new CodePoints("a\ud83db\udc68");
    expect(points.length).toBe(4);
    expect(points.toUnits(2)).toBe(2);
  });
});
