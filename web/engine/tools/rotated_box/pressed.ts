import type { Point } from "../../geometry";
import { isDrag, State, type PointerInput, type Tool } from "../tool";
import { Aligning } from "./aligning";

/** The button is down on the beginning of the base: it is dragged, or set by a second click. */
export class Pressed extends State {
  readonly #start: PointerInput;
  readonly #from: Point;

  constructor(tool: Tool, start: PointerInput) {
    super(tool);
    this.#start = start;
    this.#from = this.context.aim(start);
  }

  override enter(): void {
    this.context.setCrosshair(this.#from, true);
  }

  override pointerMove(input: PointerInput): void {
    if (!isDrag(this.#start.screen, input.screen)) return;
    this.tool.go(new Aligning(this.tool, this.#from, true));
    this.tool.pointerMove(input);
  }

  override pointerUp(): void {
    this.tool.go(new Aligning(this.tool, this.#from));
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
