import { isDrag, State, type PointerInput, type Tool } from "../tool";
import { Dragging } from "./dragging";
import { Placing } from "./placing";
import { seek } from "./crosshair";

/** The button is down on the first corner: a drag or the first of two clicks. */
export class Pressed extends State {
  readonly #start: PointerInput;

  constructor(tool: Tool, start: PointerInput) {
    super(tool);
    this.#start = start;
  }

  override enter(): void {
    this.context.setCrosshair(seek(this.context, this.#start.image), true);
  }

  override pointerMove(input: PointerInput): void {
    if (!isDrag(this.#start.screen, input.screen)) return;
    this.tool.go(new Dragging(this.tool, this.#start.image));
    this.tool.pointerMove(input);
  }

  override pointerUp(): void {
    this.tool.go(new Placing(this.tool, seek(this.context, this.#start.image)));
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
