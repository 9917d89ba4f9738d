import { Tool, type State } from "../tool";
import { Idle } from "./idle";

/** Draws boxes: by a drag, by two clicks, or with the keyboard's crosshair. Stays armed. */
export class BoxTool extends Tool {
  readonly name = "box";

  protected initial(): State {
    return new Idle(this);
  }
}
