// The commands of the editor and their keys; the only place where keys of text spans are named.

import type { Command, KeyScope } from "@labelwright/editor";
import { moveCaret, type Move } from "./caret";
import * as edits from "./edits";
import { moveEnd, type EndMove } from "./ends";
import { finishLinking, fittingTypes, linkTo, startLinking, walkTargets } from "./linking";
import type { SpansModel } from "./model";
import { acceptAll, decide, nextProblem, turnTo, walk } from "./navigation";
import { nextMatch, nextRepeat, openSearch } from "./search";

type Run = Command["run"];

export function commandsOf(model: SpansModel): Command[] {
  return [
    ...classCommands(model),
    ...toolCommands(model),
    ...viewCommands(model),
    ...decisionCommands(model),
    ...editCommands(model),
    ...walkCommands(model),
    ...caretCommands(model),
    ...endCommands(model),
    ...linkCommands(model),
  ];
}

function command(
  scope: KeyScope,
  name: string,
  keys: string | readonly string[],
  run: Run,
  more: Partial<Command> = {},
): Command {
  const bound = typeof keys === "string" ? [keys] : keys;
  return { id: `spans.${name}`, scope, keys: bound, label: `spans.key.${name}`, run, ...more };
}

function toolCommands(model: SpansModel): Command[] {
  const pick = (tool: "mark" | "word" | "select"): void => {
    model.setTool(model.state.tool === tool && tool === "word" ? "mark" : tool);
    model.stage.focus();
  };
  const enabled = (): boolean => model.state.editable;
  return [
    command("editor", "select", "V", () => pick("select")),
    command("editor", "mark", "I", () => pick("mark"), { enabled }),
    command("editor", "word", "S", () => pick("word"), { enabled }),
    command("stage", "finish", "Enter", () => finish(model)),
    command("stage", "back", "Escape", () => back(model)),
    command("panel", "toStage", "Escape", () => model.stage.focus()),
  ];
}

/** Enter makes what is in hand; with nothing in hand it is the workbench's, which submits. */
function finish(model: SpansModel): boolean {
  const { linking, classId } = model.state;
  if (linking) {
    if (linking.to !== null) linkTo(model, linking.to);
    return true;
  }
  if (!model.hasSelectedText || classId === null || model.state.tool === "select") return false;
  return edits.markSelection(model, classId);
}

/** One level back: relation, find, the same words elsewhere, selected text, selection, class. */
function back(model: SpansModel): boolean {
  const { linking, search, repeats, selection, classId, caret } = model.state;
  if (linking) model.set({ linking: null });
  else if (search) model.set({ search: null });
  else if (repeats) model.set({ repeats: null });
  else if (model.hasSelectedText) {
    model.set({ caret: { anchor: caret.focus, focus: caret.focus } });
  } else if (selection.size > 0) model.select([]);
  else if (classId !== null) model.setClass(null);
  else return false;
  return true;
}

function viewCommands(model: SpansModel): Command[] {
  return [
    command("editor", "alone", "Q", () => model.set({ alone: true }), {
      release: () => model.set({ alone: false }),
    }),
    command("editor", "show", "Z", () => showSelection(model)),
    command("editor", "hide", "H", () => hideSelection(model)),
    command("editor", "hideOthers", "Shift+H", () => hideOthers(model)),
    command("editor", "patterns", "Shift+O", () => model.setPatterned(!model.state.patterned)),
    command("editor", "layout", "Y", () => model.setDense(!model.state.dense)),
    command("editor", "search", "/", () => openSearch(model)),
    command("editor", "nextMatch", "F3", () => nextMatch(model, 1), { repeat: true }),
    command("editor", "previousMatch", "Shift+F3", () => nextMatch(model, -1), { repeat: true }),
  ];
}

function showSelection(model: SpansModel): void {
  const [id] = model.state.selection;
  const range = id === undefined ? undefined : model.state.placed.get(id)?.range;
  model.stage.show(range ?? model.selected);
}

function hideSelection(model: SpansModel): void {
  const { selection, hidden } = model.state;
  if (selection.size === 0) model.setHidden(hidden, false);
  else model.setHidden(selection, ![...selection].every((id) => hidden.has(id)));
}

function hideOthers(model: SpansModel): void {
  const { selection, hidden, placed } = model.state;
  const others = placed.all.map(({ entry }) => entry.id).filter((id) => !selection.has(id));
  model.setHidden(others, !others.every((id) => hidden.has(id)));
}

function decisionCommands(model: SpansModel): Command[] {
  const enabled = (): boolean =>
    model.undecided.length > 0 || (model.state.repeats !== null && model.state.repeats.at >= 0);
  return [
    command("editor", "accept", "A", () => decide(model, "accept"), { enabled }),
    command("editor", "acceptAll", "Shift+A", () => acceptAll(model), { enabled }),
    command("editor", "reject", "R", () => decide(model, "reject"), { enabled }),
  ];
}

function editCommands(model: SpansModel): Command[] {
  const { document } = model;
  return [
    command("editor", "undo", "Ctrl+Z", () => model.undo(), {
      repeat: true,
      enabled: () => document.canUndo,
    }),
    command("editor", "redo", ["Ctrl+Shift+Z", "Ctrl+Y"], () => model.redo(), {
      repeat: true,
      enabled: () => document.canRedo,
    }),
    command("editor", "delete", ["X", "Delete"], () => edits.remove(model, model.chosen)),
    command("editor", "join", "J", () => edits.join(model)),
    command("editor", "split", "Shift+J", () => edits.splitAtCaret(model)),
    command("editor", "selectAll", "Ctrl+A", () => edits.selectAll(model)),
    command("editor", "attributes", "T", () => model.focusField(null)),
    command("editor", "markAll", "Shift+M", () => markRepeats(model), {
      enabled: () => model.state.repeats !== null,
    }),
  ];
}

function markRepeats(model: SpansModel): boolean {
  const { repeats } = model.state;
  return repeats !== null && edits.markAll(model, repeats.places, repeats.classId);
}

function walkCommands(model: SpansModel): Command[] {
  const several = { enabled: () => model.assets.length > 1 };
  const go = (step: 1 | -1): boolean =>
    model.state.linking ? walkTargets(model, step) : walk(model, step);
  const onward = (step: 1 | -1): boolean =>
    model.state.repeats ? nextRepeat(model, step) : nextProblem(model, step);
  return [
    command("stage", "next", "Tab", () => go(1), { repeat: true }),
    command("stage", "previous", "Shift+Tab", () => go(-1), { repeat: true }),
    command("editor", "nextProblem", ".", () => onward(1)),
    command("editor", "previousProblem", ",", () => onward(-1)),
    command("editor", "previousText", "D", () => turnTo(model, -1), several),
    command("editor", "nextText", "F", () => turnTo(model, 1), several),
  ];
}

function caretCommands(model: SpansModel): Command[] {
  const moves: readonly (readonly [string, string, Move])[] = [
    ["caretLeft", "ArrowLeft", "left"],
    ["caretRight", "ArrowRight", "right"],
    ["caretUp", "ArrowUp", "up"],
    ["caretDown", "ArrowDown", "down"],
    ["caretHome", "Home", "lineStart"],
    ["caretEnd", "End", "lineEnd"],
  ];
  return moves.map(([name, key, move]) => {
    const keys = [key, `Shift+${key}`, `Ctrl+${key}`, `Ctrl+Shift+${key}`];
    const run: Run = (event) => {
      const byWord = event?.ctrlKey === true || event?.metaKey === true;
      const extend = event?.shiftKey === true;
      const far =
        byWord && move === "lineStart" ? "start" : byWord && move === "lineEnd" ? "end" : move;
      return moveCaret(model, far, { byWord, extend });
    };
    return command("stage", name, keys, run, { repeat: true });
  });
}

function endCommands(model: SpansModel): Command[] {
  const moves: readonly (readonly [string, readonly string[], EndMove])[] = [
    ["endOut", ["]"], { end: "end", forward: true, by: "word" }],
    ["endIn", ["["], { end: "end", forward: false, by: "word" }],
    ["startIn", ["Shift+]", "}"], { end: "start", forward: true, by: "word" }],
    ["startOut", ["Shift+[", "{"], { end: "start", forward: false, by: "word" }],
    ["endOutSign", ["Alt+]"], { end: "end", forward: true, by: "sign" }],
    ["endInSign", ["Alt+["], { end: "end", forward: false, by: "sign" }],
    ["startInSign", ["Alt+Shift+]", "Alt+}"], { end: "start", forward: true, by: "sign" }],
    ["startOutSign", ["Alt+Shift+[", "Alt+{"], { end: "start", forward: false, by: "sign" }],
  ];
  return moves.map(([name, keys, move]) =>
    command("editor", name, keys, () => moveEnd(model, move), { repeat: true }),
  );
}

function linkCommands(model: SpansModel): Command[] {
  const start = command("editor", "link", "L", () => startLinking(model), {
    enabled: () => model.relationTypes.offered.length > 0,
  });
  const types = model.relationTypes.offered.flatMap(({ id, chord }) =>
    chord === null
      ? []
      : [
          // Innermost, so that it goes before the class with the same digit.
          command("stage", `type.${id}`, chord, () => finishLinking(model, id), {
            label: "spans.key.type",
            enabled: () => fittingTypes(model).some((type) => type.id === id),
          }),
        ],
  );
  return [start, ...types];
}

function classCommands(model: SpansModel): Command[] {
  const find = command("editor", "find", "C", () => model.set({ isFinding: true }));
  const keyed = model.palette.offered.flatMap(({ id, key }) =>
    key === null
      ? []
      : [
          command("editor", `class.${id}`, key, () => edits.chooseClass(model, id), {
            label: "spans.key.class",
            enabled: () => model.state.linking === null,
          }),
        ],
  );
  return [find, ...keyed];
}
