import { describe, expect, test } from "vitest";
import { blocksOf, directionOf } from "./blocks";
import { unseenSigns } from "./signs";
import { TextMap, type Range } from "./TextMap";

const words = (map: TextMap, range: Range | null): string | null => range && map.slice(range);

describe("ways through a text", () => {
  test("a word is found from inside it and from just behind it", () => {
    const map = new TextMap("Met Ana’s cat, twice.");
    expect(words(map, map.wordAt(5))).toBe("Ana’s");
    expect(words(map, map.wordAt(13))).toBe("cat");
    expect(words(map, map.wordAt(20))).toBe("twice");
  });

  test("a sentence comes without the blanks around it", () => {
    const map = new TextMap("One thing. Another thing!  Third.");
    expect(words(map, map.sentenceAt(12))).toBe("Another thing!");
  });

  test("a selection grows to whole signs", () => {
    const map = new TextMap("x👨‍👩‍👧y é");
    const [family] = map.text.slice(1).split("y");
    expect(map.slice(map.snap({ start: 2, end: 4 }))).toBe(family);
    expect(map.slice(map.snap({ start: map.length - 1, end: map.length }))).toBe("é");
  });

  test("a selection by words takes them whole and leaves blanks out", () => {
    const map = new TextMap("the Supplier’s total");
    expect(map.slice(map.snapToWords({ start: 5, end: 9 }))).toBe("Supplier’s");
    expect(map.slice(map.snapToWords({ start: 3, end: 16 }))).toBe("Supplier’s total");
  });

  test("words are walked over in both directions", () => {
    const map = new TextMap("one, two");
    expect(map.nextWordEnd(0)).toBe(3);
    expect(map.nextWordEnd(4)).toBe(8);
    expect(map.previousWordStart(8)).toBe(5);
    expect(map.previousWordStart(0)).toBe(0);
    expect(map.nextWordEnd(8)).toBe(8);
  });

  test("a carriage return and its line feed are one step", () => {
    const map = new TextMap("a\r\nb");
    expect(map.next(1)).toBe(3);
    expect(map.previous(3)).toBe(1);
    expect(map.floor(2)).toBe(1);
  });
});

describe("blocks", () => {
  test("a line that is longer than a screen is cut between signs", () => {
    const map = new TextMap("😀👨‍👩‍👧".repeat(3_000));
    expect(map.blocks.length).toBeGreaterThan(2);
    for (const { start } of map.blocks) expect(map.isBorder(start)).toBe(true);
    expect(map.blocks.map((one) => map.text.slice(one.start, one.next)).join("")).toBe(map.text);
    expect(map.blocks.map(({ number }) => number).filter(Boolean)).toEqual([1]);
  });

  test("an empty text and a last line feed each leave a line to stand in", () => {
    expect(new TextMap("").blocks).toHaveLength(1);
    expect(new TextMap("a\n").blocks).toHaveLength(2);
  });

  test("a line separator leaves the paragraph and its direction as it is", () => {
    const blocks = blocksOf("שלום\u2028abc\nabc", () => true);
    expect(blocks.map(({ direction }) => direction)).toEqual(["rtl", "rtl", "ltr"]);
    expect(blocks.map(({ number }) => number)).toEqual([1, null, 2]);
  });

  test("the first strong letter outside of isolates gives the direction", () => {
    expect(directionOf("123 שלום", 0)).toBe("rtl");
    expect(directionOf("\u2067abc\u2069 שלום", 0)).toBe("rtl");
    expect(directionOf("abc שלום", 0)).toBe("ltr");
    expect(directionOf("123\nשלום", 0)).toBe("ltr");
  });
});

test("unseen characters are named, joiners of emoji and line ends are not", () => {
  const text = "a\u200fb\u200bc\r\n👩‍🚀\rx\u2028\ufeff";
  const found = unseenSigns(text, 0, text.length);
  expect(found.map(({ name }) => name)).toEqual(["RLM", "ZWSP", "CR", "LS", "BOM"]);
  expect(found[0]?.place).toBe(1);
});
