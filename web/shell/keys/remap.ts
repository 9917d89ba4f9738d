// What keys a person has, and which of them cannot be. Promises: pure; a clash is named only where
// one key would reach two commands at one place, and where nobody meant it to: layers that share a
// key by default (Enter finishes a shape, else it submits) may go on sharing it.
import { normalizeKey } from "../../engine/chords";
import type { KeyBinding, KeyScope, KeySettings } from "../../engine/keys";
import type { Keymap } from "../../api/types";
import { PRESETS, type KeyChanges, type PresetName } from "./presets";

/** A command that can get other keys. `editor` is the task type it belongs to, null for the shell. */
export interface Remappable extends KeyBinding {
  readonly editor: string | null;
}

export interface Clash {
  readonly chord: string;
  readonly other: string;
}

const DEFAULT_KEYMAP: Keymap = {
  preset: "default",
  changes: {},
  single_keys: true,
  by_position: false,
};

export { DEFAULT_KEYMAP };

export function presetOf(keymap: Keymap): PresetName {
  return keymap.preset in PRESETS ? (keymap.preset as PresetName) : "default";
}

export function settingsOf(keymap: Keymap): KeySettings {
  return {
    overrides: { ...PRESETS[presetOf(keymap)], ...keymap.changes },
    singleKeys: keymap.single_keys,
    byPosition: keymap.by_position,
  };
}

export function keysIn(binding: KeyBinding, overrides: KeyChanges): readonly string[] {
  return overrides[binding.id] ?? binding.keys;
}

/** Changes with one command's keys set; a command back at its preset's keys is no change. */
export function withKeys(keymap: Keymap, binding: KeyBinding, keys: readonly string[]): Keymap {
  const usual = keysIn(binding, PRESETS[presetOf(keymap)]);
  const others = { ...keymap.changes };
  delete others[binding.id];
  const isUsual = keys.length === usual.length && keys.every((key, at) => key === usual[at]);
  return { ...keymap, changes: isUsual ? others : { ...others, [binding.id]: [...keys] } };
}

/** Command id → the commands that would get its keys, or take them. */
export function clashesOf(
  bindings: readonly Remappable[],
  overrides: KeyChanges,
): ReadonlyMap<string, readonly Clash[]> {
  const owners = new Map<string, Remappable[]>();
  const found = new Map<string, Clash[]>();
  const tell = (id: string, clash: Clash): void => {
    found.set(id, [...(found.get(id) ?? []), clash]);
  };
  for (const binding of bindings) {
    for (const chord of keysIn(binding, overrides).map(normalizeKey)) {
      const others = owners.get(chord) ?? [];
      for (const other of others.filter((one) => areRivals(one, binding, chord))) {
        tell(binding.id, { chord, other: other.id });
        tell(other.id, { chord, other: binding.id });
      }
      owners.set(chord, [...others, binding]);
    }
  }
  return found;
}

function areRivals(one: Remappable, other: Remappable, chord: string): boolean {
  if (one.id === other.id || !canMeet(one, other) || !overlap(one.scope, other.scope)) return false;
  const hasByDefault = ({ keys }: KeyBinding): boolean => keys.map(normalizeKey).includes(chord);
  return !(hasByDefault(one) && hasByDefault(other));
}

/** Two editors are never open at once, nor a page beside a workbench. */
function canMeet(one: Remappable, other: Remappable): boolean {
  if (one.editor !== null && other.editor !== null) return one.editor === other.editor;
  const [a, b] = [screenOf(one), screenOf(other)];
  return a === b || a === "any" || b === "any";
}

function screenOf({ id, editor }: Remappable): "workbench" | "page" | "any" {
  const [group] = id.split(".");
  const isOfTask = group === "work" || group === "review" || group === "settle";
  if (editor !== null || isOfTask) return "workbench";
  return group === "app" ? "any" : "page";
}

function overlap(a: KeyScope, b: KeyScope): boolean {
  if (a === b || a === "workbench" || b === "workbench") return true;
  if (a === "editor" || b === "editor") return true;
  return a !== "stage" && b !== "stage";
}

const OF_THE_BROWSER = new Set(
  ["N", "T", "W", "Shift+N", "Shift+T", "Shift+W", "Tab", "Shift+Tab", "L", "R", "Q"].map(
    (name) => `Ctrl+${name}`,
  ),
);

/** Message id of the reason why a chord cannot be bound, or null. */
export function refusalOf(chord: string): string | null {
  const name = normalizeKey(chord);
  if (/^(Ctrl|Alt|Shift|Meta|Dead|Unidentified|Process)$/.test(name)) return "keys.refused.partial";
  if (/^(Shift\+)?[0-9]$/.test(name)) return "keys.refused.digit";
  if (OF_THE_BROWSER.has(name) || /^F(5|11|12)$/.test(name)) return "keys.refused.browser";
  return null;
}
