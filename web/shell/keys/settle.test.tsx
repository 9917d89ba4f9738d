import { cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeyRegistry, type KeyRegistry } from "../../engine/keys";
import { CommandKeys } from "../parts/Keys";
import { bindingGroups } from "./bindings";
import { KeysContext } from "./useCommand";

let keys: KeyRegistry;
beforeEach(() => (keys = createKeyRegistry({ root: document.body, mac: false })));
afterEach(() => {
  cleanup();
  keys.destroy();
});

const shown = () => [...document.querySelectorAll("kbd")].map((cap) => cap.textContent);

test("the verbs of an adjudication are on My keys, its digits are not", () => {
  const ids = bindingGroups()[0]!.bindings.map(({ id }) => id);
  for (const id of ["next", "previous", "layout", "alone", "edit", "undo", "redo"]) {
    expect(ids).toContain(`settle.${id}`);
  }
  expect(ids.filter((id) => /^settle\.([A-F]|new|drop|leaveMerged)$/.test(id))).toEqual([]);
});

test("a hint shows the person's own key, as soon as it is another", () => {
  const run = vi.fn();
  keys.register([
    { id: "settle.layout", scope: "workbench", keys: ["Y"], label: "settle.key.layout", run },
  ]);
  const { rerender } = render(
    <KeysContext value={keys}>
      <CommandKeys command="settle.layout" />
    </KeysContext>,
  );
  expect(shown()).toEqual(["Y"]);
  keys.configure({ overrides: { "settle.layout": ["X"] }, singleKeys: true, byPosition: false });
  rerender(
    <KeysContext value={keys}>
      <CommandKeys command="settle.layout" />
    </KeysContext>,
  );
  expect(shown()).toEqual(["X"]);
  fireEvent.keyDown(document.body, { key: "y" });
  expect(run).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "x" });
  expect(run).toHaveBeenCalledOnce();
});
