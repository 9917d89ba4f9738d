import { polygonOf } from "../../shapes/polygon";
import { PathTool } from "../path/path";

/** Draws polygons: by clicks, freehand, or with the keyboard's crosshair. Stays armed. */
export class PolygonTool extends PathTool {
  readonly name = "polygon";
  readonly isRing = true;
  readonly least = 3;
  readonly build = polygonOf;
}
