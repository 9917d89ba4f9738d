import type { Point } from "../../geometry";
import { grasp } from "../select/grasp";
import { State, type Nudge, type PointerInput, type Tool } from "../tool";
import { moveCrosshair } from "./crosshair";

/**
 * Waits for the first place of a shape. The handles of the selected region can be dragged
 * meanwhile, except while snapping: there its corners are what the next shape starts from.
 */
export abstract class Waiting<T extends Tool = Tool> extends State<T> {
  /** The button went down on the first place. */
  protected abstract press(input: PointerInput): State;
  /** The keyboard set the first place; null if the shape is done with it. */
  protected abstract place(at: Point): State | null;

  override enter(): void {
    this.context.setCursor("crosshair");
    this.context.setHover(null);
  }

  override exit(): void {
    this.context.setCrosshair(null);
  }

  override resume(): void {
    this.context.setCursor("crosshair");
  }

  override pointerMove(input: PointerInput): void {
    const held = this.#held(input);
    this.context.setCursor(held?.grip.cursor ?? "crosshair");
    this.context.setCrosshair(held ? null : this.context.aim(input));
  }

  override pointerLeave(): void {
    this.context.setCrosshair(null);
  }

  override pointerDown(input: PointerInput): void {
    const held = this.#held(input);
    if (!this.context.commands.mayEdit()) return;
    this.tool.go(held ? grasp(this.tool, input, held) : this.press(input));
  }

  #held(input: PointerInput) {
    return this.context.isSnapping(input) ? null : this.context.gripAt(input.screen, false);
  }

  override nudge(nudge: Nudge): boolean {
    moveCrosshair(this.context, nudge);
    return true;
  }

  override tap(): boolean {
    const at = this.context.crosshair;
    if (!at || !this.context.commands.mayEdit()) return false;
    const next = this.place(at);
    if (next) this.tool.go(next);
    return true;
  }

  override cancel(): boolean {
    if (this.context.selection.size === 0) return false;
    this.context.select([]);
    return true;
  }
}
