import { expect, test } from "vitest";
import { passagesOf } from "./passages";

/** A text with what differs in brackets. */
const read = (texts: readonly string[]): readonly string[] =>
  passagesOf(texts).map((pieces) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(""),
  );

test("what only one text says is marked in it, and nothing in the other", () => {
  expect(read(["the red van stops", "the van stops"])).toEqual([
    "the [red] van stops",
    "the van stops",
  ]);
});

test("words that differ one after the other are one passage", () => {
  expect(read(["a cat sleeps here", "a big dog sleeps here"])).toEqual([
    "a [cat] sleeps here",
    "a [big dog] sleeps here",
  ]);
});

test("of three texts a word is marked that one of the others does not have", () => {
  expect(read(["one two", "one two", "one three"])).toEqual([
    "one [two]",
    "one [two]",
    "one [three]",
  ]);
});

test("a line that ends elsewhere differs between words that agree", () => {
  expect(read(["one two", "one\n\ntwo"])).toEqual(["one[ ]two", "one[\n\n]two"]);
});

test("texts without spaces are not one passage as a whole", () => {
  expect(read(["今天天气很好", "今天天气不好"])).toEqual(["今天天气[很好]", "今天天气[不好]"]);
});

test("pieces put together are the text, and equal texts have no marks", () => {
  const texts = ["  A\n\nB 👩‍👩‍👧 c", "  A\n\nB 👩‍👩‍👧 d"];
  expect(passagesOf(texts).map((all) => all.map(({ text }) => text).join(""))).toEqual(texts);
  expect(read(["same words", "same words"])).toEqual(["same words", "same words"]);
});
