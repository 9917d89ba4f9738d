import type { Point } from "../../geometry";
import { pointAt } from "../../shapes/point";
import { finish } from "../drawing/finish";
import { Waiting } from "../drawing/waiting";
import type { PointerInput } from "../tool";
import { Aiming } from "./aiming";

/** Waits for a press; Space sets a point at the crosshair. */
export class Idle extends Waiting {
  protected press(input: PointerInput): Aiming {
    return new Aiming(this.tool, input);
  }

  protected place(at: Point): null {
    finish(this.tool, pointAt(at, this.context.limits), at);
    return null;
  }
}
