// How the picture is shown. Promises: kept for the project while the page is open; never part of
// the answer.

import type { Look } from "@labelwright/editor";
import type { RegionsModel } from "./model";

export function setLook(model: RegionsModel, change: Partial<Look>): void {
  const look = { ...model.state.look, ...change };
  model.keep("look", look);
  model.engine.look = look;
}
