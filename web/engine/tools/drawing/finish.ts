import type { Point } from "../../geometry";
import type { Interaction } from "../../interaction";
import type { Shape } from "../../shapes/shape";
import type { Tool } from "../tool";
import { seek } from "./crosshair";

/** Shows the shape as it would be, with the loupe on the place that moves. */
export function show(context: Interaction, shape: Shape | null, to: Point): void {
  context.setDraft(shape ? { shape } : null);
  context.setCrosshair(seek(context, to), true);
}

/** Makes the shape if it reaches the minimum; either way the tool waits for the next. */
export function finish(tool: Tool, shape: Shape | null, to: Point): void {
  const { context } = tool;
  const { commands, scene, minimum } = context;
  tool.reset();
  context.setCrosshair(seek(context, to)); // the keyboard goes on from here
  if (shape && scene.geometries.of(shape).isLargeEnough(shape, minimum)) commands.create(shape);
  else commands.tooSmall();
}
