import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createKeyRegistry, DEFAULT_KEY_SETTINGS, type KeyRegistry } from "../../engine/keys";
import { SUBMIT, type CommandId } from "../keys/commands";
import { KeysContext } from "../keys/useCommand";
import type { Commands } from "../keys/useChord";
import { Button } from "./Button";

let keys: KeyRegistry;
beforeEach(() => (keys = createKeyRegistry({ root: document.body, mac: false })));
afterEach(() => {
  cleanup();
  keys.destroy();
});

function shown(command: Commands): HTMLElement {
  render(
    <KeysContext value={keys}>
      <Button command={command}>Go</Button>
    </KeysContext>,
  );
  return screen.getByRole("button");
}

function give(id: CommandId, chords: readonly string[]): void {
  act(() => keys.configure({ ...DEFAULT_KEY_SETTINGS, overrides: { [id]: chords } }));
}

test("A button shows the usual key of its command, also while nothing listens to it", () => {
  expect(shown("work.skip").textContent).toBe("Go⇧Enter");
});

test("A button shows the person's own key as soon as it is in force, to all", () => {
  const button = shown("work.comment");
  give("work.comment", ["Ctrl+M", "N"]);
  expect(button.textContent).toBe("GoCtrlM");
  expect(button.getAttribute("aria-keyshortcuts")).toBe("Control+M");
});

test("A button shows no key of a command that was left without one", () => {
  const button = shown("work.skip");
  give("work.skip", []);
  expect(button.textContent).toBe("Go");
  expect(button.hasAttribute("aria-keyshortcuts")).toBe(false);
});

test("A button of two commands shows the key of the second where the first has none", () => {
  const button = shown(SUBMIT);
  give("work.submit", []);
  expect(button.textContent).toBe("GoCtrlEnter");
});
