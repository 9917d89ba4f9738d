import { reveal, visibleRect } from "../../camera";
import { clamp, type Point } from "../../geometry";
import type { Interaction } from "../../interaction";
import type { Nudge } from "../tool";

/** The place in the picture nearest to the pointer. */
export function seek(context: Interaction, point: Point): Point {
  const { image } = context.limits;
  return { x: clamp(point.x, 0, image.width), y: clamp(point.y, 0, image.height) };
}

/** Moves the crosshair by arrow key, on whole pixels; it starts in the middle of the view. */
export function moveCrosshair(context: Interaction, nudge: Nudge): Point {
  const from = context.crosshair ?? middle(context);
  const moved = seek(context, {
    x: Math.round(from.x) + nudge.dx * nudge.step,
    y: Math.round(from.y) + nudge.dy * nudge.step,
  });
  context.setCamera(reveal(context.camera, { ...moved, width: 0, height: 0 }));
  context.setCrosshair(moved, true);
  return moved;
}

function middle(context: Interaction): Point {
  const view = visibleRect(context.camera);
  return seek(context, { x: view.x + view.width / 2, y: view.y + view.height / 2 });
}
