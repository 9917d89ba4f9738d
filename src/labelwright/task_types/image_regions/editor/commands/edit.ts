// Edits: decisions on predictions, copies, order, place, undo.

import { toImage, type Alignment, type Command, type Nudge, type Point } from "@labelwright/editor";
import { alignRegions, AXES, distributeRegions, reorder, type Place } from "../arrange";
import * as copying from "../copying";
import * as edits from "../edits";
import * as joining from "../joining";
import { unlink } from "../linking";
import type { RegionsModel } from "../model";
import { command, type Run } from "./command";

const FAR = 10;

export function editCommands(model: RegionsModel): Command[] {
  return [
    ...decisionCommands(model),
    ...historyCommands(model),
    ...copyCommands(model),
    ...arrangeCommands(model),
    ...ringCommands(model),
    ...nudgeCommands(model),
  ];
}

function ringCommands(model: RegionsModel): Command[] {
  if (!model.toolbox.drawing.includes("polygon")) return [];
  const enabled = (): boolean => model.state.editable;
  return [
    command("editor", "join", "J", () => void joining.join(model), { enabled }),
    command("editor", "split", "Shift+J", () => joining.beginSplit(model), { enabled }),
  ];
}

function decisionCommands(model: RegionsModel): Command[] {
  const enabled = (): boolean => model.undecided.length > 0;
  return [
    command("editor", "accept", "A", () => edits.decide(model, "accept"), { enabled }),
    command("editor", "acceptAll", "Shift+A", () => edits.acceptAll(model), { enabled }),
    command("editor", "reject", "R", () => edits.decide(model, "reject"), { enabled }),
  ];
}

function historyCommands(model: RegionsModel): Command[] {
  const { document } = model;
  const remove = (): boolean => {
    const link = model.link(model.state.relation);
    return link ? unlink(model, link) : edits.remove(model, model.chosen);
  };
  return [
    command("editor", "undo", "Ctrl+Z", () => model.undo(), {
      repeat: true,
      enabled: () => document.canUndo,
    }),
    command("editor", "redo", ["Ctrl+Shift+Z", "Ctrl+Y"], () => model.redo(), {
      repeat: true,
      enabled: () => document.canRedo,
    }),
    command("editor", "delete", ["X", "Delete"], remove),
  ];
}

function copyCommands(model: RegionsModel): Command[] {
  const pointer = (): Point | null => {
    const { pointer: at, camera } = model.engine.interaction;
    return at && toImage(camera, at);
  };
  const cut = (): boolean => copying.copy(model) && edits.remove(model, model.chosen);
  return [
    command("editor", "copy", "Ctrl+C", () => !hasTextSelection() && copying.copy(model)),
    command("editor", "cut", "Ctrl+X", () => !hasTextSelection() && cut()),
    command("editor", "paste", "Ctrl+V", () => copying.paste(model, pointer())),
    command("editor", "pasteInPlace", "Ctrl+Shift+V", () => copying.paste(model, null, true)),
    command("editor", "duplicate", "Ctrl+D", () => copying.duplicate(model)),
    command("editor", "selectAll", "Ctrl+A", () => {
      model.select(model.shown.map((entry) => entry.id));
    }),
  ];
}

function hasTextSelection(): boolean {
  return (window.getSelection()?.toString() ?? "") !== "";
}

const ALIGN: readonly (readonly [Alignment, string])[] = [
  ["left", "Alt+Shift+ArrowLeft"],
  ["right", "Alt+Shift+ArrowRight"],
  ["top", "Alt+Shift+ArrowUp"],
  ["bottom", "Alt+Shift+ArrowDown"],
  ["centre", "Alt+Shift+C"],
  ["middle", "Alt+Shift+M"],
];

/** A bracket is typed with Shift as a brace on some keyboards. */
const ORDER: readonly (readonly [Place, readonly string[]])[] = [
  ["forward", ["Shift+]", "}"]],
  ["backward", ["Shift+[", "{"]],
  ["front", ["Ctrl+Shift+]", "Ctrl+}"]],
  ["back", ["Ctrl+Shift+[", "Ctrl+{"]],
];

function arrangeCommands(model: RegionsModel): Command[] {
  const several = { enabled: () => model.state.editable && model.state.selection.size > 1 };
  const some = { enabled: () => model.state.editable && model.state.selection.size > 0 };
  return [
    ...ALIGN.map(([edge, key]) =>
      command("editor", `align.${edge}`, key, () => alignRegions(model, edge), several),
    ),
    ...AXES.map((axis) =>
      command("editor", `distribute.${axis}`, [], () => distributeRegions(model, axis), {
        enabled: () => model.state.editable && model.state.selection.size > 2,
      }),
    ),
    ...ORDER.map(([place, keys]) =>
      command("editor", `order.${place}`, keys, () => reorder(model, place), some),
    ),
  ];
}

function nudgeCommands(model: RegionsModel): Command[] {
  const arrows = [
    ["Left", -1, 0],
    ["Right", 1, 0],
    ["Up", 0, -1],
    ["Down", 0, 1],
  ] as const;
  return arrows.map(([name, dx, dy]) => {
    const key = `Arrow${name}`;
    const keys = [key, `Shift+${key}`, `Ctrl+${key}`, `Ctrl+Shift+${key}`];
    const run: Run = (event) => {
      const nudge: Nudge = {
        dx,
        dy,
        step: event?.shiftKey ? FAR : 1,
        resize: event?.ctrlKey === true || event?.metaKey === true,
        repeated: event?.repeat ?? false,
      };
      return model.engine.interaction.nudge(nudge);
    };
    return command("stage", `nudge${name}`, keys, run, { repeat: true });
  });
}
