import { Resizing } from "../select/resizing";
import { State, type Nudge, type PointerInput } from "../tool";
import { moveCrosshair, seek } from "./crosshair";
import { Placing } from "./placing";
import { Pressed } from "./pressed";

/** Waits for the first corner. The handles of the selected region can be dragged meanwhile. */
export class Idle extends State {
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
    const held = this.context.gripAt(input.screen, false);
    this.context.setCursor(held?.grip.cursor ?? "crosshair");
    this.context.setCrosshair(held ? null : seek(this.context, input.image));
  }

  override pointerLeave(): void {
    this.context.setCrosshair(null);
  }

  override pointerDown(input: PointerInput): void {
    const held = this.context.gripAt(input.screen, false);
    if (!this.context.commands.mayEdit()) return;
    this.tool.go(
      held
        ? new Resizing(this.tool, input, held.item.id, held.grip)
        : new Pressed(this.tool, input),
    );
  }

  override nudge(nudge: Nudge): boolean {
    moveCrosshair(this.context, nudge);
    return true;
  }

  override tap(): boolean {
    const corner = this.context.crosshair;
    if (!corner || !this.context.commands.mayEdit()) return false;
    this.tool.go(new Placing(this.tool, corner));
    return true;
  }

  override cancel(): boolean {
    if (this.context.selection.size === 0) return false;
    this.context.select([]);
    return true;
  }
}
