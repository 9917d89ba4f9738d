import type { Point } from "../../geometry";
import { State, type PointerInput, type Tool } from "../tool";
import { finishBox, showBox } from "./finish";

/** Draws while the button is held. */
export class Dragging extends State {
  readonly #corner: Point;

  constructor(tool: Tool, corner: Point) {
    super(tool);
    this.#corner = corner;
  }

  override exit(): void {
    this.context.setDraft(null);
    this.context.setCrosshair(null);
  }

  override pointerMove(input: PointerInput): void {
    showBox(this.context, this.#corner, input.image);
  }

  override pointerUp(input: PointerInput): void {
    finishBox(this.tool, this.#corner, input.image);
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
