import type { Point } from "../../geometry";
import type { Interaction } from "../../interaction";
import { boxBetween } from "../../shapes/box";
import type { Tool } from "../tool";
import { seek } from "./crosshair";

/** Shows the box as it would be, with the loupe on the corner that moves. */
export function showBox(context: Interaction, from: Point, to: Point): void {
  const shape = boxBetween(from, to, context.limits);
  context.setDraft(shape ? { shape } : null);
  context.setCrosshair(seek(context, to), true);
}

/** Makes the box if it reaches the minimum; either way the tool waits for the next. */
export function finishBox(tool: Tool, from: Point, to: Point): void {
  const { context } = tool;
  const { limits, commands } = context;
  const shape = boxBetween(from, to, limits);
  tool.reset();
  context.setCrosshair(seek(context, to)); // the keyboard goes on from here
  if (shape && shape.width >= limits.minimum && shape.height >= limits.minimum) {
    commands.create(shape);
  } else {
    commands.tooSmall();
  }
}
