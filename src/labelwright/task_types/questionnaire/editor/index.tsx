// The editor of questionnaires: the assets on the stage, questions in the panel, one key each.

import { createRoot } from "react-dom/client";
import {
  focusQuestion,
  KEPT_STEPS,
  type Editor,
  type EditorHost,
  type EditorModule,
} from "@labelwright/editor";
import "./editor.css";
import { commandsOf } from "./keymap";
import { QuestionnaireModel } from "./model";
import { answerParts } from "./parts";
import { AssetStage } from "./stage";
import { QuestionnaireView } from "./view/QuestionnaireView";

class QuestionnaireEditor implements Editor {
  readonly #model: QuestionnaireModel;
  readonly #host: EditorHost;
  readonly #leave: (() => void)[] = [];

  constructor(host: EditorHost) {
    this.#host = host;
    this.#model = new QuestionnaireModel(host);
    const stage = new AssetStage(host);
    this.#leave.push(() => stage.destroy(), host.keys.register(commandsOf(this.#model, stage)));
    this.#mountView(stage);
  }

  payload(): unknown {
    return this.#model.payload();
  }

  draft(): unknown {
    return this.#model.draft();
  }

  checks() {
    return this.#model.asChecks();
  }

  load(payload: unknown): void {
    this.#model.load(payload);
  }

  merge(changes: ReadonlyMap<string, unknown>): void {
    this.#model.merge(changes);
  }

  undo(): void {
    this.#model.undo();
  }

  redo(): void {
    this.#model.redo();
  }

  get canUndo(): boolean {
    return this.#model.document.canUndo;
  }

  get canRedo(): boolean {
    return this.#model.document.canRedo;
  }

  history(): unknown {
    return this.#model.document.history(KEPT_STEPS);
  }

  setReadOnly(readOnly: boolean): void {
    this.#model.setReadOnly(readOnly);
  }

  focus(): void {
    // Later, when the panel has rendered.
    setTimeout(() => focusQuestion(this.#host.panel, this.#model.state.current ?? undefined));
  }

  destroy(): void {
    for (const leave of this.#leave) leave();
  }

  #mountView(stage: AssetStage): void {
    const node = this.#host.stage.ownerDocument.createElement("div");
    node.className = "lw-overlay";
    this.#host.stage.append(node);
    const root = createRoot(node);
    root.render(<QuestionnaireView model={this.#model} stage={stage} />);
    this.#leave.push(() => {
      node.remove();
      // A host that is itself rendering may not unmount another root in the same breath.
      queueMicrotask(() => root.unmount());
    });
  }
}

const module: EditorModule = {
  parts: answerParts,
  panel: "wide",
  compare: () => import("./compare").then((found) => found.compareAnswers),
  create: (host) => new QuestionnaireEditor(host),
};

export default module;
