// The editor of text spans: the text on the stage, tools in the rail, classes, attributes, relations,
// predictions and spans in the panel.

import { createRoot } from "react-dom/client";
import {
  KEPT_STEPS,
  type Asset,
  type Editor,
  type EditorHost,
  type EditorModule,
} from "@labelwright/editor";
import "./editor.css";
import { anchorHere, revealAnchor } from "./comments";
import { commandsOf } from "./keymap";
import { SpansModel } from "./model";
import { spanParts } from "./parts";
import { TextStage } from "./stage/TextStage";
import { TextLoader } from "./textLoader";
import { SpansView } from "./view/SpansView";

class SpansEditor implements Editor {
  readonly #model: SpansModel;
  readonly #stage: TextStage;
  readonly #loader: TextLoader;
  readonly #leave: (() => void)[] = [];

  constructor(host: EditorHost) {
    this.#model = new SpansModel(host);
    this.#loader = new TextLoader(host);
    this.#stage = new TextStage(this.#model);
    this.#model.stage = this.#stage;
    this.#leave.push(host.keys.register(commandsOf(this.#model)));
    this.#mountView(host);
    this.#followAsset();
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

  commentAnchor(): unknown {
    return anchorHere(this.#model);
  }

  revealAnchor(anchor: unknown): boolean {
    return revealAnchor(this.#model, anchor);
  }

  focus(): void {
    this.#stage.focus();
  }

  destroy(): void {
    this.#loader.stop();
    for (const leave of this.#leave) leave();
    this.#stage.destroy();
    this.#model.destroy();
  }

  /** One React root in a node of its own; the view reaches rail, panel and stage by portals. */
  #mountView(host: EditorHost): void {
    const overlay = host.stage.ownerDocument.createElement("div");
    overlay.className = "lw-overlay";
    overlay.setAttribute("data-keys", "stage");
    host.stage.append(overlay);
    const root = createRoot(overlay);
    root.render(<SpansView model={this.#model} retry={() => this.#showText()} />);
    this.#leave.push(() => {
      overlay.remove();
      // A host that is itself rendering may not unmount another root in the same breath.
      queueMicrotask(() => root.unmount());
    });
  }

  #followAsset(): void {
    let asset = -1;
    const follow = (): void => {
      if (asset === this.#model.state.asset) return;
      asset = this.#model.state.asset;
      this.#showText();
    };
    this.#leave.push(this.#model.subscribe(follow));
    follow();
  }

  #showText(): void {
    const asset = this.#shown;
    if (!asset) return;
    void this.#loader.load(asset, (text) => {
      if (this.#shown === asset) this.#model.setText(text);
    });
  }

  get #shown(): Asset | undefined {
    const { asset } = this.#model.state;
    return this.#model.assets.find((one) => one.ordinal === asset);
  }
}

const module: EditorModule = {
  parts: spanParts,
  panel: "narrow",
  compare: () => import("./compare").then((found) => found.compareSpans),
  create: (host) => new SpansEditor(host),
};

export default module;
