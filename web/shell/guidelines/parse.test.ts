import { describe, expect, test } from "vitest";
import { parseGuidelines, parseInlines } from "./parse";

describe("guidelines", () => {
  test("have headings, paragraphs and lists", () => {
    const blocks = parseGuidelines("# Cars\n\nDraw them\nall.\n\n- one\n- two\n\n1. first");

    expect(blocks.map((block) => block.kind)).toEqual([
      "heading",
      "paragraph",
      "bullets",
      "numbers",
    ]);
    expect(blocks[1]).toMatchObject({ inlines: [{ text: "Draw them all." }] });
  });

  test("keep code as it was written, even without an end", () => {
    expect(parseGuidelines("```\n# no heading\n  x")).toEqual([
      { kind: "code", text: "# no heading\n  x" },
    ]);
  });

  test("mark words, and link to http addresses only", () => {
    expect(parseInlines("a **b** *c* `d` [e](https://x.org/y)")).toEqual([
      { kind: "text", text: "a " },
      { kind: "strong", text: "b" },
      { kind: "text", text: " " },
      { kind: "emphasis", text: "c" },
      { kind: "text", text: " " },
      { kind: "code", text: "d" },
      { kind: "text", text: " " },
      { kind: "link", text: "e", url: "https://x.org/y" },
    ]);
    expect(parseInlines("[e](javascript:alert(1))")).toEqual([
      { kind: "text", text: "[e](javascript:alert(1))" },
    ]);
  });

  test("of any text are read to the end", () => {
    for (const text of ["", "\n\n", "#", "-", ">", "```", "1.", "**", "# \n> a\n- b\n"]) {
      expect(() => parseGuidelines(text), text).not.toThrow();
    }
  });
});
