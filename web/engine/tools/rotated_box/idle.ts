import type { Point } from "../../geometry";
import { Waiting } from "../drawing/waiting";
import type { PointerInput } from "../tool";
import { Aligning } from "./aligning";
import { Pressed } from "./pressed";

/** Waits for the beginning of the base edge. */
export class Idle extends Waiting {
  protected press(input: PointerInput): Pressed {
    return new Pressed(this.tool, input);
  }

  protected place(at: Point): Aligning {
    return new Aligning(this.tool, at);
  }
}
