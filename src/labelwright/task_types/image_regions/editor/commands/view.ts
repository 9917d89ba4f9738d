// What is seen: the place, the look of the picture, what is hidden.

import { NEUTRAL_LOOK, type Command } from "@labelwright/editor";
import type { RegionsModel } from "../model";
import { setLook } from "../look";
import { command } from "./command";

const ZOOM_STEP = 1.25;

export function viewCommands(model: RegionsModel): Command[] {
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
    command("editor", "lock", "Shift+K", () => lockSelection(model)),
    command("editor", "patterns", "Shift+O", () => model.setPatterned(!model.state.patterned)),
    ...lookCommands(model),
  ];
}

function lookCommands(model: RegionsModel): Command[] {
  const enabled = (): boolean => model.state.isLooking;
  return [
    command("editor", "look", "Shift+C", () => model.set({ isLooking: !model.state.isLooking })),
    command(
      "panel",
      "lookInvert",
      "I",
      () => {
        setLook(model, { invert: !model.state.look.invert });
      },
      { enabled },
    ),
    command(
      "panel",
      "lookReset",
      "Backspace",
      () => setLook(model, { ...NEUTRAL_LOOK, invert: false }),
      { enabled },
    ),
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
