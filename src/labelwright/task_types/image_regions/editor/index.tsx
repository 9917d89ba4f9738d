// The editor of image regions: engine on the stage, tools in the rail, classes, attributes,
// predictions and regions in the panel.

import { createRoot } from "react-dom/client";
import {
  PictureLoader,
  KEPT_STEPS,
  type Editor,
  type EditorHost,
  type EditorModule,
} from "@labelwright/editor";
import "./editor.css";
import { compareRegions } from "./compare";
import { create, reshape } from "./edits";
import { anchorHere, revealAnchor } from "./comments";
import { commandsOf } from "./commands";
import { split } from "./joining";
import { targetClicked } from "./linking";
import { RegionsModel } from "./model";
import { regionParts } from "./parts";
import { sourceOf } from "./picture";
import { RegionsView } from "./view/RegionsView";

/** Zoom and place outlast the task: the next picture of this size opens where this one was. */
const CAMERA = "regions/camera";

class RegionsEditor implements Editor {
  readonly #model: RegionsModel;
  readonly #picture: PictureLoader;
  readonly #leave: (() => void)[] = [];

  constructor(host: EditorHost) {
    this.#model = new RegionsModel(host, (model) => ({
      create: (shape) => create(model, shape),
      reshape: (shapes, merge) => reshape(model, shapes, merge),
      cut: (line) => split(model, line),
      selected: () => targetClicked(model),
    }));
    this.#picture = new PictureLoader(this.#model.engine, (picture) =>
      this.#model.set({ picture }),
    );
    this.#leave.push(host.keys.register(commandsOf(this.#model)));
    this.#mountView(host);
    this.#followAsset(host);
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
    this.#model.engine.focus();
  }

  destroy(): void {
    this.#model.host.memory.set(CAMERA, this.#model.engine.camera);
    this.#picture.stop();
    for (const leave of this.#leave) leave();
    this.#model.destroy();
  }

  /** One React root in a node of its own; the view reaches rail, panel and stage by portals. */
  #mountView(host: EditorHost): void {
    const overlay = host.stage.ownerDocument.createElement("div");
    overlay.className = "lw-overlay";
    host.stage.append(overlay);
    const root = createRoot(overlay);
    root.render(<RegionsView model={this.#model} retry={() => this.#showPicture(host)} />);
    this.#leave.push(() => {
      overlay.remove();
      // A host that is itself rendering may not unmount another root in the same breath.
      queueMicrotask(() => root.unmount());
    });
  }

  #followAsset(host: EditorHost): void {
    let asset = -1;
    const follow = (): void => {
      if (asset === this.#model.state.asset) return;
      asset = this.#model.state.asset;
      this.#showPicture(host);
    };
    this.#leave.push(this.#model.subscribe(follow));
    follow();
  }

  #showPicture(host: EditorHost): void {
    const asset = host.task.assets.find((one) => one.ordinal === this.#model.state.asset);
    if (!asset) return;
    void this.#picture.show(sourceOf(host, asset));
    this.#model.engine.restore(host.memory.get(CAMERA));
  }
}

const module: EditorModule = {
  parts: regionParts,
  panel: "narrow",
  compare: compareRegions,
  create: (host) => new RegionsEditor(host),
};

export default module;
