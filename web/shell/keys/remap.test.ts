import { describe, expect, test } from "vitest";
import { bindingGroups } from "./bindings";
import { PRESET_NAMES, PRESETS } from "./presets";
import {
  clashesOf,
  DEFAULT_KEYMAP,
  refusalOf,
  settingsOf,
  withKeys,
  type Remappable,
} from "./remap";

const command = (
  id: string,
  keys: readonly string[],
  scope: Remappable["scope"] = "editor",
  editor: string | null = "image",
): Remappable => ({ id, scope, keys, label: id, editor });

const BINDINGS = bindingGroups().flatMap((group) => group.bindings);

describe("clashes", () => {
  test("are named on both commands that one key would reach", () => {
    const found = clashesOf([command("a", ["B"]), command("b", ["X"])], { b: ["b"] });
    expect(found.get("a")).toEqual([{ chord: "B", other: "b" }]);
    expect(found.get("b")).toEqual([{ chord: "B", other: "a" }]);
  });

  test("are none between layers that share a key by default", () => {
    const finish = command("finish", ["Enter"], "stage");
    const submit = command("work.submit", ["Enter"], "workbench", null);
    expect(clashesOf([finish, submit], {}).size).toBe(0);
    const other = command("other", ["F"], "stage");
    expect(clashesOf([other, submit], { other: ["Enter"] }).size).toBe(2);
  });

  test("are none between editors, nor between a page and a workbench", () => {
    expect(clashesOf([command("a", ["B"]), command("b", ["B"], "editor", "text")], {}).size).toBe(
      0,
    );
    const page = command("list.new", ["Q"], "workbench", null);
    expect(clashesOf([command("a", ["N"]), page], { "list.new": ["N"] }).size).toBe(0);
  });

  test.each(PRESET_NAMES)("are none in the preset %s", (name) => {
    const found = clashesOf(BINDINGS, PRESETS[name]);
    expect([...found].map(([id, [first]]) => `${id}: ${first?.chord} of ${first?.other}`)).toEqual(
      [],
    );
  });
});

test.each(PRESET_NAMES)(
  "every command of the preset %s exists, and none of its keys is refused",
  (name) => {
    const known = new Set(BINDINGS.map(({ id }) => id));
    expect(Object.keys(PRESETS[name]).filter((id) => !known.has(id))).toEqual([]);
    expect(Object.values(PRESETS[name]).flat().filter(refusalOf)).toEqual([]);
  },
);

test("no command has a key that the browser keeps", () => {
  const isOfBrowser = (key: string): boolean => refusalOf(key) === "keys.refused.browser";
  expect(BINDINGS.filter(({ keys }) => keys.some(isOfBrowser))).toEqual([]);
});

test("a command that gets its usual keys back is no change", () => {
  const accept = command("accept", ["A"]);
  const changed = withKeys(DEFAULT_KEYMAP, accept, ["A", "Z"]);
  expect(changed.changes).toEqual({ accept: ["A", "Z"] });
  expect(withKeys(changed, accept, ["A"])).toEqual(DEFAULT_KEYMAP);
});

test("own changes win over the preset's", () => {
  const keymap = { ...DEFAULT_KEYMAP, preset: "cvat", changes: { "regions.lock": ["K"] } };
  expect(settingsOf(keymap).overrides["regions.lock"]).toEqual(["K"]);
  expect(settingsOf(keymap).overrides["regions.box"]).toEqual(["N"]);
});

test("digits and the browser's own keys are refused with the reason", () => {
  expect(refusalOf("5")).toBe("keys.refused.digit");
  expect(refusalOf("ctrl+w")).toBe("keys.refused.browser");
  expect(refusalOf("Shift")).toBe("keys.refused.partial");
  expect(refusalOf("Alt+X")).toBeNull();
});
