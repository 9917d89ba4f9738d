import type { Point } from "../../geometry";
import { baseBetween, rotatedBoxOver, type RotatedBoxShape } from "../../shapes/rotated_box";
import { moveCrosshair } from "../drawing/crosshair";
import { finish, show } from "../drawing/finish";
import { State, type Nudge, type PointerInput, type Tool } from "../tool";
import { Aligning } from "./aligning";

/** The base edge stands; the next click, Space or Enter sets the height. */
export class Raising extends State {
  readonly #base: readonly [Point, Point];
  #third: Point;

  constructor(tool: Tool, base: readonly [Point, Point]) {
    super(tool);
    this.#base = base;
    this.#third = base[1];
  }

  override enter(): void {
    show(this.context, baseBetween(...this.#base, this.context.limits), this.#third);
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

  override nudge(nudge: Nudge): boolean {
    this.#show(moveCrosshair(this.context, nudge));
    return true;
  }

  get #shape(): RotatedBoxShape | null {
    return rotatedBoxOver(this.#base, this.#third, this.context.limits);
  }

  #show(third: Point): void {
    this.#third = third;
    show(this.context, this.#shape ?? baseBetween(...this.#base, this.context.limits), third);
  }

  override pointerDown(input: PointerInput): void {
    this.#third = this.context.aim(input);
    this.complete();
  }

  override tap(): boolean {
    return this.complete();
  }

  /** Without a height it stays open: a double click ends the base, not the box. */
  override complete(): boolean {
    const shape = this.#shape;
    if (shape) finish(this.tool, shape, this.#third);
    return true;
  }

  override takeBack(): boolean {
    this.tool.go(new Aligning(this.tool, this.#base[0]));
    return true;
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
