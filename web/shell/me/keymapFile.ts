// A keymap as a file to take along. Promises: what is read is whole; a file that is something else
// is refused with a SyntaxError and changes nothing.
import type { Keymap } from "../../api/types";
import { DEFAULT_KEYMAP } from "../keys/remap";

export function keymapFile(keymap: Keymap): string {
  return `${JSON.stringify(keymap, null, 2)}\n`;
}

export function readKeymapFile(text: string): Keymap {
  const found: unknown = JSON.parse(text);
  if (typeof found !== "object" || found === null || !("changes" in found)) {
    throw new SyntaxError("this is no keymap");
  }
  const { preset, changes, single_keys, by_position } = { ...DEFAULT_KEYMAP, ...found };
  if (typeof preset !== "string" || !isChanges(changes)) throw new SyntaxError("no keymap");
  return {
    preset,
    changes,
    single_keys: single_keys === true,
    by_position: by_position === true,
  };
}

function isChanges(value: unknown): value is Record<string, string[]> {
  if (typeof value !== "object" || value === null) return false;
  const isChords = (one: unknown): boolean =>
    Array.isArray(one) && one.every((chord) => typeof chord === "string");
  return Object.values(value).every(isChords);
}
