// Names of keys. Promises: one spelling per chord, the same on every keyboard layout: letters and
// signs go by the character they type, digits by their place (AZERTY types them with Shift); by
// position letters go by their place too, named as on a US keyboard.

const MODIFIERS = ["Ctrl", "Alt", "Shift"] as const;

/** "shift+ctrl+z" → "Ctrl+Shift+Z": modifiers in fixed order, one letter upper case. */
export function normalizeKey(key: string): string {
  const parts = key === "+" ? ["+"] : key.split(/\+(?=.)/);
  const name = parts.at(-1) ?? "";
  const held = parts.slice(0, -1).map((part) => part.toLowerCase());
  const modifiers = MODIFIERS.filter((modifier) => held.includes(modifier.toLowerCase()));
  return [...modifiers, name.length === 1 ? name.toUpperCase() : name].join("+");
}

/** The spellings under which a key press may be bound, most exact first. */
export function eventChords(
  event: KeyboardEvent,
  mac: boolean,
  byPosition = false,
): readonly string[] {
  const held: string[] = [];
  if (mac ? event.metaKey : event.ctrlKey) held.push("Ctrl");
  if (event.altKey) held.push("Alt");
  const shifted = event.shiftKey ? [...held, "Shift"] : held;
  const join = (modifiers: readonly string[], name: string): string =>
    [...modifiers, name].join("+");
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  if (digit !== undefined && !isNumpadNavigation(event)) return [join(shifted, digit)];
  const letter = byPosition ? /^Key([A-Z])$/.exec(event.code)?.[1] : undefined;
  if (letter !== undefined) return [join(shifted, letter)];
  const name = event.key === " " ? "Space" : event.key;
  if (name.length > 1) return [join(shifted, name)];
  if (name.toUpperCase() !== name.toLowerCase()) return [join(shifted, name.toUpperCase())];
  // A sign: "?" is typed with Shift on one layout and without on another.
  return [join(held, name), ...(event.shiftKey ? [join(shifted, name)] : [])];
}

/** With Num Lock off the numeric pad moves the cursor. */
function isNumpadNavigation(event: KeyboardEvent): boolean {
  return event.code.startsWith("Numpad") && event.key.length > 1;
}

export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}

/** How a chord is printed on a key cap: one string per key. */
export function keyCaps(key: string, mac = isMac()): readonly string[] {
  const caps: Readonly<Record<string, string>> = {
    Ctrl: mac ? "⌘" : "Ctrl",
    Alt: mac ? "⌥" : "Alt",
    Shift: "⇧",
    Escape: "Esc",
    Backspace: "⌫",
    ArrowLeft: "←",
    ArrowRight: "→",
    ArrowUp: "↑",
    ArrowDown: "↓",
  };
  const chord = normalizeKey(key);
  const parts = chord === "+" ? ["+"] : chord.split(/\+(?=.)/);
  return parts.map((part) => caps[part] ?? part);
}

/** The key of a command in a sentence; a dash where it has none. */
export function keyText(chord: string | undefined): string {
  return chord === undefined ? "–" : keyCaps(chord).join(" ");
}

/** A chord as `aria-keyshortcuts` spells it. */
export function ariaKeys(key: string): string {
  return normalizeKey(key).replace("Ctrl", "Control");
}
