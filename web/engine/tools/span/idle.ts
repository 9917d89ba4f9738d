import type { Point } from "../../geometry";
import { Waiting } from "../drawing/waiting";
import type { PointerInput } from "../tool";
import { Placing } from "./placing";
import { Pressed } from "./pressed";
import type { SpanTool } from "./span";

/** Waits for the first corner. */
export class Idle extends Waiting<SpanTool> {
  protected press(input: PointerInput): Pressed {
    return new Pressed(this.tool, input);
  }

  protected place(at: Point): Placing {
    return new Placing(this.tool, at);
  }
}
