import { Tool, type State } from "../tool";
import { Idle } from "./idle";

/**
 * Draws boxes at an angle: the base edge by a drag or two clicks, then a click for the height. A
 * drag and a click are all; drawing upright, turning and fitting would be three drags.
 */
export class RotatedBoxTool extends Tool {
  readonly name = "rotated_box";

  protected initial(): State {
    return new Idle(this);
  }
}
