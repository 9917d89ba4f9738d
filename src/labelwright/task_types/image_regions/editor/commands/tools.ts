// Tools, classes, and the steps of drawing.

import type { Command } from "@labelwright/editor";
import * as edits from "../edits";
import { cancelLinking, takeTarget } from "../linking";
import type { RegionsModel } from "../model";
import { DRAWING } from "../tools";
import { command } from "./command";

export function toolCommands(model: RegionsModel): Command[] {
  const { interaction } = model.engine;
  const offered = DRAWING.filter(([tool]) => model.toolbox.has(tool));
  const drawing = offered.map(([tool, key]) =>
    command("editor", tool, key, () => model.setTool(tool), {
      enabled: () => model.state.editable,
    }),
  );
  return [
    command("editor", "select", "V", () => model.setTool("select")),
    ...drawing,
    command("stage", "finish", "Enter", () => takeTarget(model) || interaction.complete()),
    command("stage", "back", "Escape", () => {
      if (model.state.isLooking) {
        model.set({ isLooking: false });
        model.engine.focus();
        return true;
      }
      if (cancelLinking(model) || interaction.cancel()) return true;
      if (interaction.tool === "select") {
        if (model.state.note === null) return false;
        model.set({ note: null });
        return true;
      }
      interaction.setTool("select");
      return true;
    }),
    command("panel", "toStage", "Escape", () => model.engine.focus()),
    ...classCommands(model),
  ];
}

function classCommands(model: RegionsModel): Command[] {
  const find = command("editor", "find", "C", () => model.set({ isFinding: true }));
  const keyed = model.palette.offered.flatMap((entry) => {
    if (entry.key === null) return [];
    const choose = (): void => edits.chooseClass(model, entry.id);
    const label = { label: "regions.key.class" };
    return [command("editor", `class.${entry.id}`, entry.key, choose, label)];
  });
  return [find, ...keyed];
}
