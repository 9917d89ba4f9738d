import { Idle as PathIdle } from "../path/idle";
import type { PointerInput } from "../tool";

/** Waits for the first place of a cut: what is selected stays so, and its handles keep still. */
export class Idle extends PathIdle {
  override pointerMove(input: PointerInput): void {
    this.context.setCrosshair(this.context.aim(input));
  }

  override pointerDown(input: PointerInput): void {
    if (this.context.commands.mayEdit()) this.tool.go(this.press(input));
  }

  override cancel(): boolean {
    return false;
  }
}
