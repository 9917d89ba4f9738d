import { describe, expect, test } from "vitest";
import { eventChords, keyCaps, normalizeKey } from "./chords";

const chords = (key: string, more: KeyboardEventInit = {}, mac = false): readonly string[] =>
  eventChords(new KeyboardEvent("keydown", { key, ...more }), mac);

describe("chords", () => {
  test("modifiers have one order and letters one case", () => {
    expect(normalizeKey("shift+ctrl+z")).toBe("Ctrl+Shift+Z");
    expect(normalizeKey("b")).toBe("B");
    expect(normalizeKey("+")).toBe("+");
    expect(normalizeKey("Ctrl++")).toBe("Ctrl++");
  });

  test("a shifted digit goes by its place, whatever sign it types", () => {
    expect(chords("!", { code: "Digit1", shiftKey: true })).toEqual(["Shift+1"]);
    expect(chords("&", { code: "Digit1" })).toEqual(["1"]);
    expect(chords("7", { code: "Numpad7" })).toEqual(["7"]);
    expect(chords("Home", { code: "Numpad7" })).toEqual(["Home"]);
  });

  test("a sign goes by what it types, with Shift or without", () => {
    expect(chords("?", { code: "Slash", shiftKey: true })).toEqual(["?", "Shift+?"]);
    expect(chords("+", { code: "Equal", shiftKey: true })).toContain("+");
  });

  test("letters go by what they type on any layout", () => {
    expect(chords("z", { code: "KeyY", ctrlKey: true })).toEqual(["Ctrl+Z"]);
    expect(chords("Z", { code: "KeyZ", shiftKey: true })).toEqual(["Shift+Z"]);
  });

  test("the command key stands for Ctrl on a Mac", () => {
    expect(chords("z", { metaKey: true }, true)).toEqual(["Ctrl+Z"]);
    expect(chords("z", { ctrlKey: true }, true)).toEqual(["Z"]);
  });

  test("caps are printed the way keyboards print them", () => {
    expect(keyCaps("Ctrl+Shift+Z", false)).toEqual(["Ctrl", "⇧", "Z"]);
    expect(keyCaps("Ctrl+Z", true)).toEqual(["⌘", "Z"]);
    expect(keyCaps("Escape", false)).toEqual(["Esc"]);
  });
});
