import type { Point } from "../../geometry";
import { boxAround } from "../../shapes/box";
import type { Shape } from "../../shapes/shape";
import { PathTool } from "../path/path";

/**
 * Draws boxes through the outermost places of a thing, topmost, leftmost, bottommost, rightmost, in
 * any order. The fourth ends it; fewer do where a place is outermost in two ways: Enter, or a click
 * on the last place. Its states are those of every tool that sets place after place.
 */
export class ExtremeBoxTool extends PathTool {
  readonly name = "extreme_box";
  readonly isRing = false;
  readonly least = 2;
  readonly build = boxAround;
  override readonly most = 4;
  override readonly isFreehand = false;

  protected override sketched(points: readonly Point[]): Shape {
    const [first] = points;
    const dot = { kind: "box", x: first?.x ?? 0, y: first?.y ?? 0, width: 0, height: 0 };
    return boxAround(points, this.context.limits) ?? dot;
  }
}
