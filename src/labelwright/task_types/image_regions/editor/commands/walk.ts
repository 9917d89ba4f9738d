// The ways from one region, question, problem or picture to the next.

import type { Command } from "@labelwright/editor";
import { walkTargets } from "../linking";
import type { RegionsModel } from "../model";
import { nextProblem, walk } from "../navigation";
import { isPicture } from "../picture";
import { command } from "./command";

export function walkCommands(model: RegionsModel): Command[] {
  const step = (by: 1 | -1): boolean => walkTargets(model, by) || walk(model, by);
  return [
    command("stage", "next", "Tab", () => step(1), { repeat: true }),
    command("stage", "previous", "Shift+Tab", () => step(-1), { repeat: true }),
    command("editor", "nextProblem", ".", () => nextProblem(model, 1)),
    command("editor", "previousProblem", ",", () => nextProblem(model, -1)),
    ...pictureCommands(model),
    ...questionCommands(model),
  ];
}

function pictureCommands(model: RegionsModel): Command[] {
  const pictures = model.host.task.assets.filter(isPicture).map((asset) => asset.ordinal);
  const turn = (step: number): void => {
    const at = pictures.indexOf(model.state.asset);
    model.showAsset(pictures[(at + step + pictures.length) % pictures.length] ?? 0);
  };
  const several = { enabled: () => pictures.length > 1 };
  return [
    command("editor", "previousPicture", "D", () => turn(-1), several),
    command("editor", "nextPicture", "F", () => turn(1), several),
  ];
}

/** T asks about what is selected, and about the task where nothing is. */
function questionCommands(model: RegionsModel): Command[] {
  const attributes = (): void => {
    const { relation, selection } = model.state;
    const whose = relation !== null ? "relation" : selection.size > 0 ? "region" : "task";
    model.focusField(whose);
  };
  return [
    command("editor", "attributes", "T", attributes),
    command("editor", "questions", "Shift+T", () => model.focusField("task"), {
      enabled: () => model.questions.length > 0,
    }),
  ];
}
