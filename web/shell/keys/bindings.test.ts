// Each editor lists its commands beside its code, so that their keys can be changed without opening
// a task. This is where the lists are kept current: `vitest run -u` writes them anew.
import type { EditorModule } from "@labelwright/editor";
import { ALL_GEOMETRIES, installFakeCanvas, makeHost } from "@labelwright/editor";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Command, KeyBinding } from "../../engine/keys";
import { bindingGroups } from "./bindings";

const editors = import.meta.glob<{ default: EditorModule }>(
  "../../../src/labelwright/task_types/*/editor/index.{ts,tsx}",
  { eager: true },
);
const NAMES = Object.keys(editors).map((path) => path.split("/").at(-3) ?? "");

let canvas: ReturnType<typeof installFakeCanvas>;
beforeEach(() => (canvas = installFakeCanvas()));
afterEach(() => canvas.uninstall());

/** Digits choose classes and answers, and classes come from the ontology: neither is listed. */
function isListed({ id, keys }: Command): boolean {
  return !id.includes(".class.") && !keys.every((key) => /^(Shift\+)?[0-9]$/.test(key));
}

function bindingsOf(name: string): KeyBinding[] {
  const path = Object.keys(editors).find((one) => one.split("/").at(-3) === name);
  const fake = makeHost({
    fields: [{ id: "q", kind: "boolean", name: "Q" }],
    settings: { geometries: ALL_GEOMETRIES.map(({ kind }) => kind) },
  });
  const editor = editors[path ?? ""]!.default.create(fake.host);
  const found = fake.host.keys.commands.filter(isListed);
  editor.destroy();
  fake.destroy();
  return found.map(({ id, scope, keys, label }) => ({ id, scope, keys, label }));
}

describe.each(NAMES)("the commands of %s", (name) => {
  test("are listed beside its editor", async () => {
    const list = `${JSON.stringify(bindingsOf(name), null, 2)}\n`;
    await expect(list).toMatchFileSnapshot(
      `../../../src/labelwright/task_types/${name}/editor/bindings.json`,
    );
  });

  test("are on the page of keys", () => {
    const group = bindingGroups().find((one) => one.name === name);
    expect(group?.bindings.map(({ id }) => id)).toEqual(bindingsOf(name).map(({ id }) => id));
  });
});
