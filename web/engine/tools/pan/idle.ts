import { State, type PointerInput } from "../tool";
import { Dragging } from "./dragging";

export class Idle extends State {
  override enter(): void {
    this.context.setCursor("grab");
  }

  override pointerDown(input: PointerInput): void {
    this.tool.go(new Dragging(this.tool, input.screen));
  }
}
