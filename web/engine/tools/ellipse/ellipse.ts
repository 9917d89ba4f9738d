import { ellipseBetween } from "../../shapes/ellipse";
import { SpanTool } from "../span/span";

/** Draws ellipses as boxes are drawn: the ellipse touches the four sides. */
export class EllipseTool extends SpanTool {
  readonly name = "ellipse";
  readonly build = ellipseBetween;
}
