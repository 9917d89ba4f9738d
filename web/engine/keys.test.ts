import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createKeyRegistry, type Command, type KeyRegistry } from "./keys";
import { press } from "./testing";

let root: HTMLElement;
let keys: KeyRegistry;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  keys = createKeyRegistry({ root, mac: false });
});

afterEach(() => {
  keys.destroy();
  root.remove();
});

function place(name: string, tag = "div", parent = root): HTMLElement {
  const element = document.createElement(tag);
  element.tabIndex = 0;
  if (name) element.setAttribute("data-keys", name);
  parent.append(element);
  return element;
}

function command(id: string, changes: Partial<Command> = {}) {
  const run = vi.fn<Command["run"]>();
  keys.register([{ id, scope: "editor", keys: ["A"], label: id, run, ...changes }]);
  return run;
}

describe("key registry", () => {
  test("a single key acts only while stage or panel has the focus", () => {
    const run = command("a");
    const elsewhere = place("");
    place("stage").focus();
    press("a");
    elsewhere.focus();
    press("a");
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("the body counts as the stage", () => {
    const run = command("a", { scope: "stage" });
    (document.activeElement as HTMLElement | null)?.blur();
    press("a");
    expect(run).toHaveBeenCalledTimes(1);
  });

  test("keys outside of the root are left alone", () => {
    const run = command("a", { scope: "workbench" });
    const outside = place("", "div", document.body);
    outside.focus();
    expect(press("a")).toBe(false);
    expect(run).not.toHaveBeenCalled();
    outside.remove();
  });

  test("digits reach the focused question before the classes", () => {
    const choose = command("class.1", { keys: ["1"] });
    const answer = command("field.answer1", { keys: ["1"], scope: "question" });
    const panel = place("panel");
    const question = place("question", "div", panel);
    question.focus();
    press("1");
    panel.focus();
    press("1");
    expect(answer).toHaveBeenCalledTimes(1);
    expect(choose).toHaveBeenCalledTimes(1);
  });

  test("a command that declines leaves the key to the next scope", () => {
    const finish = command("finish", { keys: ["Enter"], scope: "stage" });
    finish.mockReturnValue(false);
    const submit = command("submit", { keys: ["Enter"], scope: "workbench" });
    place("stage").focus();
    expect(press("Enter")).toBe(true);
    expect(submit).toHaveBeenCalledTimes(1);
  });

  test("a held Enter acts once", () => {
    const submit = command("submit", { keys: ["Enter"], scope: "workbench", repeat: true });
    place("stage").focus();
    press("Enter");
    press("Enter", { repeat: true });
    expect(submit).toHaveBeenCalledTimes(1);
  });

  test("Enter is deaf while hushed and hears again afterwards", () => {
    const submit = command("submit", { keys: ["Enter"], scope: "workbench" });
    const now = vi.spyOn(performance, "now").mockReturnValue(1000);
    keys.hush(300);
    place("stage").focus();
    press("Enter");
    now.mockReturnValue(1301);
    press("Enter");
    expect(submit).toHaveBeenCalledTimes(1);
  });

  test("a repeated key acts only for commands that repeat", () => {
    const once = command("once", { keys: ["B"] });
    const again = command("again", { keys: ["C"], repeat: true });
    place("stage").focus();
    for (const key of ["b", "c"]) press(key, { repeat: true });
    expect(once).not.toHaveBeenCalled();
    expect(again).toHaveBeenCalledTimes(1);
  });

  test("text fields keep their keys, except for commands that act while typing", () => {
    const undo = command("undo", { keys: ["Ctrl+Z"] });
    const submit = command("submit", { keys: ["Ctrl+Enter"], scope: "workbench", typing: true });
    const panel = place("panel");
    place("", "textarea", panel).focus();
    press("z", { ctrlKey: true });
    press("Enter", { ctrlKey: true });
    expect(undo).not.toHaveBeenCalled();
    expect(submit).toHaveBeenCalledTimes(1);
  });

  test("Enter on a button presses it, on an answer it goes on to submit", () => {
    const submit = command("submit", { keys: ["Enter"], scope: "workbench" });
    const panel = place("panel");
    place("", "button", panel).focus();
    expect(press("Enter")).toBe(false);
    const radio = place("", "button", panel);
    radio.setAttribute("role", "radio");
    radio.focus();
    press("Enter");
    expect(submit).toHaveBeenCalledTimes(1);
  });

  test("a held key is released when it is let go", () => {
    const release = vi.fn();
    const run = command("pan", { keys: ["Space"], release });
    place("stage").focus();
    press(" ", { code: "Space" });
    expect(run).toHaveBeenCalledTimes(1);
    expect(release).toHaveBeenCalledTimes(1);
  });

  test("taking commands away releases what is held", () => {
    const release = vi.fn();
    const held = {
      id: "q",
      scope: "editor",
      keys: ["Q"],
      label: "q",
      run: vi.fn(),
      release,
    } as const;
    const leave = keys.register([held]);
    const stage = place("stage");
    stage.focus();
    const down = { key: "q", code: "KeyQ", bubbles: true };
    stage.dispatchEvent(new KeyboardEvent("keydown", down));
    expect(release).not.toHaveBeenCalled();
    leave();
    expect(release).toHaveBeenCalledTimes(1);
  });

  test("Ctrl+Enter submits from a button, a link and an open list as from anywhere", () => {
    const submit = command("submit", { keys: ["Ctrl+Enter"], scope: "workbench", typing: true });
    const link = place("", "a");
    link.setAttribute("href", "#there");
    for (const target of [place("", "button"), link, place("", "select"), place("", "input")]) {
      target.focus();
      expect(press("Enter", { ctrlKey: true })).toBe(true);
    }
    expect(submit).toHaveBeenCalledTimes(4);
  });

  test("a chord that no command takes is left to the button", () => {
    place("", "button").focus();
    expect(press("Enter", { shiftKey: true })).toBe(false);
  });

  test("the keys of a command that is not there are its usual ones, or the person's own", () => {
    expect(keys.keysOf("later", ["L"])).toEqual(["L"]);
    keys.configure({ overrides: { later: [] }, singleKeys: true, byPosition: false });
    expect(keys.keysOf("later", ["L"])).toEqual([]);
  });

  test("single keys can be switched off, chords and Enter stay", () => {
    keys.destroy();
    keys = createKeyRegistry({ root, mac: false, singleKeys: false });
    const single = command("single");
    const chord = command("chord", { keys: ["Ctrl+B"] });
    const submit = command("submit", { keys: ["Enter"] });
    place("stage").focus();
    press("a");
    press("b", { ctrlKey: true });
    press("Enter");
    expect([single, chord, submit].map((run) => run.mock.calls.length)).toEqual([0, 1, 1]);
  });

  test("a person's own keys replace the defaults", () => {
    keys.destroy();
    keys = createKeyRegistry({ root, mac: false, overrides: { accept: ["F2"] } });
    const run = command("accept");
    place("stage").focus();
    press("a");
    press("F2");
    expect(run).toHaveBeenCalledTimes(1);
    expect(keys.keysOf("accept")).toEqual(["F2"]);
  });

  test("two commands on one key of one scope clash, in different scopes they do not", () => {
    command("one", { keys: ["K"] });
    command("two", { keys: ["k"] });
    command("three", { keys: ["K"], scope: "question" });
    expect(keys.clashes()).toEqual([["one", "two"]]);
  });

  test("a button runs a command by its id unless it is disabled", () => {
    const run = command("go", { enabled: () => false });
    expect(keys.run("go")).toBe(false);
    command("fly");
    expect(keys.run("fly")).toBe(true);
    expect(keys.run("nothing")).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });
});
