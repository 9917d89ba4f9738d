import { polylineOf } from "../../shapes/polyline";
import { PathTool } from "../path/path";

/** Draws open lines: by clicks, freehand, or with the keyboard's crosshair. Stays armed. */
export class PolylineTool extends PathTool {
  readonly name = "polyline";
  readonly isRing = false;
  readonly least = 2;
  readonly build = polylineOf;
}
