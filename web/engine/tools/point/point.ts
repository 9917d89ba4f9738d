import { Tool, type State } from "../tool";
import { Idle } from "./idle";

/** Sets points: where the button is let go, so that the loupe can be used to aim. */
export class PointTool extends Tool {
  readonly name = "point";

  protected initial(): State {
    return new Idle(this);
  }
}
