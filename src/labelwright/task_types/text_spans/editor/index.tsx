// The editor of text spans: the text on the stage, tools in the rail, classes, attributes, relations,
// predictions and spans in the panel.

import {
  editorOf,
  followAsset,
  mountView,
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

function spansEditor(host: EditorHost): Editor {
  const model = new SpansModel(host);
  const loader = new TextLoader(host);
  const stage = new TextStage(model);
  model.stage = stage;
  const shown = () => model.assets.find((one) => one.ordinal === model.state.asset);
  const showText = (): void => {
    const asset = shown();
    if (!asset) return;
    void loader.load(asset, (text) => {
      if (shown() === asset) model.setText(text);
    });
  };
  const keys = host.keys.register(commandsOf(model));
  const view = mountView(host, <SpansView model={model} retry={showText} />);
  view.overlay.setAttribute("data-keys", "stage");
  const leave = [keys, view.leave, followAsset(model, showText)];
  return editorOf(model, {
    commentAnchor: () => anchorHere(model),
    revealAnchor: (anchor) => revealAnchor(model, anchor),
    inHand: () => (model.classInHand === null ? null : model.palette.get(model.classInHand).name),
    focus: () => stage.focus(),
    destroy: () => {
      loader.stop();
      for (const one of leave) one();
      stage.destroy();
      model.destroy();
    },
  });
}

const module: EditorModule = {
  parts: spanParts,
  panel: "narrow",
  compare: () => import("./compare").then((found) => found.compareSpans),
  create: spansEditor,
};

export default module;
