import type { Point } from "../../geometry";
import { State, type Nudge, type PointerInput, type Tool } from "../tool";
import { moveCrosshair } from "./crosshair";
import { finishBox, showBox } from "./finish";

/** One corner stands; the next click, Space or Enter sets the other. */
export class Placing extends State {
  readonly #corner: Point;
  #other: Point;

  constructor(tool: Tool, corner: Point) {
    super(tool);
    this.#corner = corner;
    this.#other = corner;
  }

  override enter(): void {
    this.context.setCrosshair(this.#corner, true);
  }

  override exit(): void {
    this.context.setDraft(null);
    this.context.setCrosshair(null);
  }

  override resume(): void {
    this.context.setCursor("crosshair");
  }

  override pointerMove(input: PointerInput): void {
    this.#other = input.image;
    showBox(this.context, this.#corner, input.image);
  }

  override pointerDown(input: PointerInput): void {
    finishBox(this.tool, this.#corner, input.image);
  }

  override nudge(nudge: Nudge): boolean {
    this.#other = moveCrosshair(this.context, nudge);
    showBox(this.context, this.#corner, this.#other);
    return true;
  }

  override tap(): boolean {
    finishBox(this.tool, this.#corner, this.#other);
    return true;
  }

  override complete(): boolean {
    finishBox(this.tool, this.#corner, this.#other);
    return true;
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
