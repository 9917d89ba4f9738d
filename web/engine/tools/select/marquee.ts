import { spanned, type Point } from "../../geometry";
import { State, type PointerInput, type Tool } from "../tool";

/** Draws a frame; what it touches is selected when the button is let go. */
export class Marquee extends State {
  readonly #start: Point;
  readonly #adds: boolean;

  constructor(tool: Tool, start: PointerInput) {
    super(tool);
    this.#start = start.image;
    this.#adds = start.shift || start.ctrl;
  }

  override exit(): void {
    this.context.setMarquee(null);
  }

  override pointerMove(input: PointerInput): void {
    this.context.setMarquee(spanned(this.#start, input.image));
  }

  override pointerUp(input: PointerInput): void {
    const touched = this.context.scene.meeting(spanned(this.#start, input.image));
    const ids = touched.filter((item) => !item.locked).map((item) => item.id);
    this.tool.reset();
    this.context.select(ids, this.#adds ? "add" : "only");
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
