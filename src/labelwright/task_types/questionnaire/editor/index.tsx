// The editor of questionnaires: the assets on the stage, questions in the panel, one key each.

import {
  editorOf,
  focusQuestion,
  mountView,
  type Editor,
  type EditorHost,
  type EditorModule,
} from "@labelwright/editor";
import { anchorHere, revealAnchor } from "./comments";
import "./editor.css";
import { commandsOf } from "./keymap";
import { QuestionnaireModel } from "./model";
import { answerParts } from "./parts";
import { AssetStage } from "./stage";
import { QuestionnaireView } from "./view/QuestionnaireView";

function questionnaireEditor(host: EditorHost): Editor {
  const model = new QuestionnaireModel(host);
  const stage = new AssetStage(host);
  const keys = host.keys.register(commandsOf(model, stage));
  const view = mountView(host, <QuestionnaireView model={model} stage={stage} />);
  return editorOf(model, {
    // Later, when the panel has rendered.
    focus: () => void setTimeout(() => focusQuestion(host.panel, model.state.current ?? undefined)),
    commentAnchor: () => anchorHere(model),
    revealAnchor: (anchor) => revealAnchor(model, anchor),
    inHand: () => model.field(model.state.current)?.name ?? null,
    destroy: () => {
      stage.destroy();
      keys();
      view.leave();
    },
  });
}

const module: EditorModule = {
  parts: answerParts,
  panel: "wide",
  film: true,
  compare: () => import("./compare").then((found) => found.compareAnswers),
  create: questionnaireEditor,
};

export default module;
