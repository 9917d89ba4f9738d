import { Tool, type State } from "../tool";
import { Idle } from "./idle";

/** Moves the picture; usually lent the pointer while Space or the middle button is held. */
export class PanTool extends Tool {
  readonly name = "pan";

  protected initial(): State {
    return new Idle(this);
  }
}
