// The commands of the editor and their keys; the only place where keys of image regions are named.

import type { Command, KeyScope, Nudge } from "@labelwright/editor";
import * as edits from "./edits";
import type { RegionsModel } from "./model";
import { nextProblem, walk } from "./navigation";
import { isPicture } from "./picture";

type Run = Command["run"];

const ZOOM_STEP = 1.25;
const FAR = 10;

export function commandsOf(model: RegionsModel): Command[] {
  return [
    ...toolCommands(model),
    ...viewCommands(model),
    ...decisionCommands(model),
    ...editCommands(model),
    ...walkCommands(model),
    ...nudgeCommands(model),
    ...classCommands(model),
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
  return { id: `regions.${name}`, scope, keys: bound, label: `regions.key.${name}`, run, ...more };
}

function toolCommands(model: RegionsModel): Command[] {
  const { interaction } = model.engine;
  const pick = (tool: string): void => {
    interaction.setTool(tool);
    model.engine.focus();
  };
  return [
    command("editor", "select", "V", () => pick("select")),
    command("editor", "box", "B", () => pick("box"), {
      enabled: () => model.state.editable && model.settings.geometries.includes("box"),
    }),
    command("stage", "finish", "Enter", () => interaction.complete()),
    command("stage", "back", "Escape", () => {
      if (interaction.cancel()) return true;
      if (interaction.tool === "select") return false;
      interaction.setTool("select");
      return true;
    }),
    command("panel", "toStage", "Escape", () => model.engine.focus()),
  ];
}

function viewCommands(model: RegionsModel): Command[] {
  const { engine } = model;
  const { interaction } = engine;
  return [
    command("stage", "pan", "Space", () => interaction.hold("pan"), {
      release: () => interaction.letGo(),
    }),
    command("editor", "alone", "Q", () => void (engine.mediaAlone = true), {
      release: () => void (engine.mediaAlone = false),
    }),
    command("editor", "zoomSelection", "Z", () => {
      const bounds = interaction.scene.boundsOf(model.state.selection);
      if (bounds) engine.zoomTo(bounds);
      else engine.fit();
    }),
    command("editor", "fit", "Shift+Z", () => engine.fit()),
    command("editor", "zoomIn", ["+", "="], () => engine.zoomBy(ZOOM_STEP), { repeat: true }),
    command("editor", "zoomOut", "-", () => engine.zoomBy(1 / ZOOM_STEP), { repeat: true }),
    command("editor", "hide", "H", () => hideSelection(model)),
    command("editor", "hideOthers", "Shift+H", () => hideOthers(model)),
    command("editor", "lock", "Shift+L", () => lockSelection(model)),
    command("editor", "patterns", "Shift+O", () => model.setPatterned(!model.state.patterned)),
  ];
}

function hideSelection(model: RegionsModel): void {
  const { selection, hidden } = model.state;
  if (selection.size === 0) model.setHidden(hidden, false);
  else model.setHidden(selection, ![...selection].every((id) => hidden.has(id)));
}

function lockSelection(model: RegionsModel): void {
  const { selection, locked } = model.state;
  model.setLocked(selection, ![...selection].every((id) => locked.has(id)));
}

function hideOthers(model: RegionsModel): void {
  const { selection, hidden } = model.state;
  const others = model.shown.map(({ id }) => id).filter((id) => !selection.has(id));
  model.setHidden(others, !others.every((id) => hidden.has(id)));
}

function decisionCommands(model: RegionsModel): Command[] {
  const enabled = (): boolean => model.undecided.length > 0;
  return [
    command("editor", "accept", "A", () => edits.decide(model, "accept"), { enabled }),
    command("editor", "acceptAll", "Shift+A", () => edits.acceptAll(model), { enabled }),
    command("editor", "reject", "R", () => edits.decide(model, "reject"), { enabled }),
  ];
}

function editCommands(model: RegionsModel): Command[] {
  const { document } = model;
  const pointer = () => {
    const { pointer: at, camera } = model.engine.interaction;
    return at && { x: (at.x - camera.x) / camera.scale, y: (at.y - camera.y) / camera.scale };
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
    command("editor", "delete", ["X", "Delete"], () => edits.remove(model, model.chosen)),
    command("editor", "copy", "Ctrl+C", () => !hasTextSelection() && edits.copy(model)),
    command("editor", "paste", "Ctrl+V", () => edits.paste(model, pointer())),
    command("editor", "duplicate", "Ctrl+D", () => edits.duplicate(model)),
    command("editor", "selectAll", "Ctrl+A", () => {
      model.select(model.shown.map((entry) => entry.id));
    }),
    command("editor", "attributes", "T", () => model.focusField(null)),
  ];
}

function hasTextSelection(): boolean {
  return (window.getSelection()?.toString() ?? "") !== "";
}

function walkCommands(model: RegionsModel): Command[] {
  const pictures = model.host.task.assets.filter(isPicture).map((asset) => asset.ordinal);
  const turn = (step: number): void => {
    const at = pictures.indexOf(model.state.asset);
    model.showAsset(pictures[(at + step + pictures.length) % pictures.length] ?? 0);
  };
  const several = { enabled: () => pictures.length > 1 };
  return [
    command("stage", "next", "Tab", () => walk(model, 1), { repeat: true }),
    command("stage", "previous", "Shift+Tab", () => walk(model, -1), { repeat: true }),
    command("editor", "nextProblem", ".", () => nextProblem(model, 1)),
    command("editor", "previousProblem", ",", () => nextProblem(model, -1)),
    command("editor", "previousPicture", "D", () => turn(-1), several),
    command("editor", "nextPicture", "F", () => turn(1), several),
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

function classCommands(model: RegionsModel): Command[] {
  const find = command("editor", "find", "C", () => model.set({ isFinding: true }));
  const keyed = model.palette.offered.flatMap((entry) =>
    entry.key === null
      ? []
      : [
          command(
            "editor",
            `class.${entry.id}`,
            entry.key,
            () => {
              edits.chooseClass(model, entry.id);
            },
            { label: "regions.key.class" },
          ),
        ],
  );
  return [find, ...keyed];
}
