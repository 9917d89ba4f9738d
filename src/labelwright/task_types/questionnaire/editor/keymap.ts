// The commands of the questionnaire and their keys.

import type { Command } from "@labelwright/editor";
import type { QuestionnaireModel } from "./model";
import type { AssetStage } from "./stage";

export function commandsOf(model: QuestionnaireModel, stage: AssetStage): Command[] {
  const editor = (
    name: string,
    keys: readonly string[],
    run: Command["run"],
    more: Partial<Command> = {},
  ): Command => ({
    id: `questions.${name}`,
    scope: "editor",
    keys,
    label: `questions.key.${name}`,
    run,
    ...more,
  });
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((digit) =>
    editor(`answer${digit}`, [`${digit}`], () => model.answerDigit(digit), {
      label: "questions.key.answer",
    }),
  );
  return [
    ...digits,
    ...assetCommands(stage),
    editor("confirm", ["Enter"], (event) => !isWriting(event) && model.confirm(), { typing: true }),
    editor("confirmText", ["Ctrl+Enter"], () => model.confirm(), { typing: true }),
    editor("next", ["Tab"], () => model.walk(1), { typing: true }),
    editor("previous", ["Shift+Tab"], () => model.walk(-1), { typing: true }),
    editor("clear", ["Backspace"], () => model.clearCurrent()),
    editor("acceptPrediction", ["A"], () => model.acceptPrediction(), {
      enabled: () => model.host.predictions.length > 0,
    }),
    editor("nextProblem", ["."], () => nextProblem(model)),
    editor("undo", ["Ctrl+Z"], () => model.undo(), { enabled: () => model.document.canUndo }),
    editor("redo", ["Ctrl+Shift+Z", "Ctrl+Y"], () => model.redo(), {
      enabled: () => model.document.canRedo,
    }),
  ];
}

/** Walking between assets comes after what a viewer makes of the same keys: frames and pages. */
function assetCommands(stage: AssetStage): Command[] {
  if (!stage.isSeveral) return [];
  const command = (name: string, key: string, more: Pick<Command, "scope" | "run">): Command => ({
    id: `questions.${name}`,
    keys: [key],
    label: `questions.key.${name}`,
    ...more,
  });
  return [
    command("layout", "Y", { scope: "editor", run: () => stage.nextLayout() }),
    command("together", "Shift+Y", {
      scope: "editor",
      run: () => {
        if (stage.state.together === null) return false;
        stage.toggleTogether();
        return true;
      },
    }),
    command("previousAsset", "D", { scope: "workbench", run: () => stage.walk(-1) }),
    command("nextAsset", "F", { scope: "workbench", run: () => stage.walk(1) }),
  ];
}

/** Enter in a text of several lines starts a line. */
function isWriting(event: KeyboardEvent | null): boolean {
  return event?.target instanceof HTMLTextAreaElement;
}

function nextProblem(model: QuestionnaireModel): boolean {
  const checks = model.asChecks();
  const at = checks.findIndex((check) => check.id === model.state.current);
  const next = checks[(at + 1) % Math.max(checks.length, 1)];
  next?.reveal();
  return next !== undefined;
}
