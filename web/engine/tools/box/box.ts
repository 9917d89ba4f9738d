import { boxBetween } from "../../shapes/box";
import { SpanTool } from "../span/span";

/** Draws boxes: by a drag, by two clicks, or with the keyboard's crosshair. Stays armed. */
export class BoxTool extends SpanTool {
  readonly name = "box";
  readonly build = boxBetween;
}
