import { describe, expect, test } from "vitest";
import { parseGuidelines } from "./parse";
import { blocksWith, sectionAt } from "./sections";

const BLOCKS = parseGuidelines(`# 1 General

Draw what you see.

## 2.1 Cars and vans

- Mirrors belong to the car

## 2.10 Traffic lights

The trailer of a truck is part of it.
`);

describe("a section", () => {
  test.each([
    ["2.1", 2],
    ["§ 2.1", 2],
    ["2.10", 4],
    ["traffic lights", 4],
    ["Cars and vans", 2],
    ["van", 2],
    ["truck", 5],
    ["nothing of the kind", -1],
    ["", -1],
  ])("is found by %s", (wanted, at) => {
    expect(sectionAt(BLOCKS, wanted)).toBe(at);
  });
});

test("what holds a word is shown with its heading, and everything without a word", () => {
  expect(blocksWith(BLOCKS, "MIRRORS").map(({ kind }) => kind)).toEqual(["heading", "bullets"]);
  expect(blocksWith(BLOCKS, "zebra")).toEqual([]);
  expect(blocksWith(BLOCKS, " ")).toBe(BLOCKS);
});
