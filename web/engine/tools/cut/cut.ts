import type { Point } from "../../geometry";
import { polylineOf } from "../../shapes/polyline";
import type { Shape } from "../../shapes/shape";
import { PathTool } from "../path/path";
import type { State } from "../tool";
import { Idle } from "./idle";

/** Draws the line along which the selected region is split. */
export class CutTool extends PathTool {
  readonly name = "cut";
  readonly isRing = false;
  readonly least = 2;
  readonly build = polylineOf;

  protected override initial(): State {
    return new Idle(this);
  }

  protected override sketched(points: readonly Point[]): Shape {
    return { ...super.sketched(points), kind: "polyline" };
  }

  override end(points: readonly Point[]): void {
    this.reset();
    this.context.commands.cut?.(points);
  }
}
