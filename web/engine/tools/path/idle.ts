import type { Point } from "../../geometry";
import { Waiting } from "../drawing/waiting";
import type { PointerInput } from "../tool";
import { Drawing } from "./drawing";
import type { PathTool } from "./path";
import { Pressed } from "./pressed";

/** Waits for the first place. */
export class Idle extends Waiting<PathTool> {
  protected press(input: PointerInput): Pressed {
    return new Pressed(this.tool, [], input);
  }

  protected place(at: Point): Drawing {
    return new Drawing(this.tool, [at]);
  }
}
