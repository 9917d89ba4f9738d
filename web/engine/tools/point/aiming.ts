import { pointAt } from "../../shapes/point";
import { finish, show } from "../drawing/finish";
import { State, type PointerInput, type Tool } from "../tool";

/** The button is down; the point lies where it is let go. */
export class Aiming extends State {
  readonly #start: PointerInput;

  constructor(tool: Tool, start: PointerInput) {
    super(tool);
    this.#start = start;
  }

  override enter(): void {
    this.pointerMove(this.#start);
  }

  override exit(): void {
    this.context.setDraft(null);
    this.context.setCrosshair(null);
  }

  override pointerMove(input: PointerInput): void {
    const at = this.context.aim(input);
    show(this.context, pointAt(at, this.context.limits), at);
  }

  override pointerUp(input: PointerInput): void {
    const at = this.context.aim(input);
    finish(this.tool, pointAt(at, this.context.limits), at);
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
