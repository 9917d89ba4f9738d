// The editor of image regions: engine on the stage, tools in the rail, classes, attributes,
// predictions and regions in the panel.

import {
  editorOf,
  followAsset,
  mountView,
  PictureLoader,
  type Editor,
  type EditorHost,
  type EditorModule,
} from "@labelwright/editor";
import "./editor.css";
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

function regionsEditor(host: EditorHost): Editor {
  const model: RegionsModel = new RegionsModel(host, (made) => ({
    create: (shape) => create(made, shape),
    reshape: (shapes, merge) => reshape(made, shapes, merge),
    cut: (line) => split(made, line),
    selected: () => targetClicked(made),
  }));
  const picture = new PictureLoader(model.engine, (state) => model.set({ picture: state }));
  const showPicture = (): void => {
    const asset = host.task.assets.find((one) => one.ordinal === model.state.asset);
    if (!asset) return;
    void picture.show(sourceOf(host, asset));
    model.engine.restore(host.memory.get(CAMERA));
  };
  const leave = [
    host.keys.register(commandsOf(model)),
    mountView(host, <RegionsView model={model} retry={showPicture} />).leave,
    followAsset(model, showPicture),
  ];
  return editorOf(model, {
    commentAnchor: () => anchorHere(model),
    revealAnchor: (anchor) => revealAnchor(model, anchor),
    inHand: () => (model.classInHand === null ? null : model.palette.get(model.classInHand).name),
    focus: () => model.engine.focus(),
    destroy: () => {
      host.memory.set(CAMERA, model.engine.camera);
      picture.stop();
      for (const one of leave) one();
      model.destroy();
    },
  });
}

const module: EditorModule = {
  parts: regionParts,
  panel: "narrow",
  compare: () => import("./compare").then((found) => found.compareRegions),
  create: regionsEditor,
};

export default module;
