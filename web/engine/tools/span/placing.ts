import type { Point } from "../../geometry";
import { moveCrosshair } from "../drawing/crosshair";
import { finish, show } from "../drawing/finish";
import { State, type Nudge, type PointerInput } from "../tool";
import type { SpanTool } from "./span";

/** One corner stands; the next click, Space or Enter sets the other. */
export class Placing extends State<SpanTool> {
  readonly #corner: Point;
  #other: Point;

  constructor(tool: SpanTool, corner: Point) {
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
    this.#show(this.context.aim(input));
  }

  override pointerDown(input: PointerInput): void {
    this.#other = this.context.aim(input);
    this.complete();
  }

  override nudge(nudge: Nudge): boolean {
    this.#show(moveCrosshair(this.context, nudge));
    return true;
  }

  #show(other: Point): void {
    this.#other = other;
    show(this.context, this.tool.build(this.#corner, other, this.context.limits), other);
  }

  override tap(): boolean {
    return this.complete();
  }

  override complete(): boolean {
    const shape = this.tool.build(this.#corner, this.#other, this.context.limits);
    finish(this.tool, shape, this.#other);
    return true;
  }

  override takeBack(): boolean {
    return this.cancel();
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
