import type { Handle } from "../../shapes/shape";
import type { Item } from "../../scene";
import type { PointerInput, State, Tool } from "../tool";
import { Resizing } from "./resizing";
import { Turning } from "./turning";

/** What dragging a grip of one region begins. */
export function grasp(
  tool: Tool,
  start: PointerInput,
  { item, grip }: { item: Item; grip: Handle },
): State {
  if (grip.role !== "turn") return new Resizing(tool, start, item.id, grip);
  return new Turning(tool, start, new Map([[item.id, item.shape]]));
}
