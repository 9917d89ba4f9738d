import { reveal, visibleRect } from "../../camera";
import { centreOf, inside, type Point } from "../../geometry";
import type { Interaction } from "../../interaction";
import type { Nudge } from "../tool";

/** The place in the picture nearest to the pointer. */
export function seek(context: Interaction, point: Point): Point {
  return inside(context.limits.image, point);
}

/** Moves the crosshair by arrow key, on whole pixels; it starts in the middle of the view. */
export function moveCrosshair(context: Interaction, nudge: Nudge): Point {
  const from = context.crosshair ?? seek(context, centreOf(visibleRect(context.camera)));
  const moved = seek(context, {
    x: Math.round(from.x) + nudge.dx * nudge.step,
    y: Math.round(from.y) + nudge.dy * nudge.step,
  });
  context.setCamera(reveal(context.camera, { ...moved, width: 0, height: 0 }));
  context.setCrosshair(moved, true);
  return moved;
}
