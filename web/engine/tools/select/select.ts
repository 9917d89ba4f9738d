import { Tool, type State } from "../tool";
import { Idle } from "./idle";

/** Selects, moves and reshapes what is there. */
export class SelectTool extends Tool {
  readonly name = "select";

  protected initial(): State {
    return new Idle(this);
  }
}
