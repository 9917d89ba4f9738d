import type { Point } from "../../geometry";
import { isDrag, State, type PointerInput } from "../tool";
import { Dragging } from "./dragging";
import { Placing } from "./placing";
import type { SpanTool } from "./span";

/** The button is down on the first corner: a drag or the first of two clicks. */
export class Pressed extends State<SpanTool> {
  readonly #start: PointerInput;
  readonly #corner: Point;

  constructor(tool: SpanTool, start: PointerInput) {
    super(tool);
    this.#start = start;
    this.#corner = this.context.aim(start);
  }

  override enter(): void {
    this.context.setCrosshair(this.#corner, true);
  }

  override pointerMove(input: PointerInput): void {
    if (!isDrag(this.#start.screen, input.screen)) return;
    this.tool.go(new Dragging(this.tool, this.#corner));
    this.tool.pointerMove(input);
  }

  override pointerUp(): void {
    this.tool.go(new Placing(this.tool, this.#corner));
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
