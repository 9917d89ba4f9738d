import type { Point } from "../../geometry";
import { finish, show } from "../drawing/finish";
import { State, type PointerInput } from "../tool";
import type { SpanTool } from "./span";

/** Draws while the button is held. */
export class Dragging extends State<SpanTool> {
  readonly #corner: Point;

  constructor(tool: SpanTool, corner: Point) {
    super(tool);
    this.#corner = corner;
  }

  override exit(): void {
    this.context.setDraft(null);
    this.context.setCrosshair(null);
  }

  override pointerMove(input: PointerInput): void {
    const to = this.context.aim(input);
    show(this.context, this.tool.build(this.#corner, to, this.context.limits), to);
  }

  override pointerUp(input: PointerInput): void {
    const to = this.context.aim(input);
    finish(this.tool, this.tool.build(this.#corner, to, this.context.limits), to);
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
