import { distance, type Point } from "../../geometry";
import { baseBetween } from "../../shapes/rotated_box";
import { moveCrosshair } from "../drawing/crosshair";
import { show } from "../drawing/finish";
import { State, type Nudge, type PointerInput, type Tool } from "../tool";
import { Raising } from "./raising";

/** The base edge follows the pointer: until the button is let go, or until the next click. */
export class Aligning extends State {
  readonly #from: Point;
  readonly #isDrag: boolean;
  #to: Point;

  constructor(tool: Tool, from: Point, isDrag = false) {
    super(tool);
    this.#from = from;
    this.#to = from;
    this.#isDrag = isDrag;
  }

  override enter(): void {
    this.context.setCrosshair(this.#from, true);
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

  #show(to: Point): void {
    this.#to = to;
    show(this.context, baseBetween(this.#from, to, this.context.limits), to);
  }

  override pointerDown(input: PointerInput): void {
    this.#to = this.context.aim(input);
    this.complete();
  }

  override pointerUp(input: PointerInput): void {
    if (this.#isDrag) this.pointerDown(input);
  }

  override tap(): boolean {
    return this.complete();
  }

  /** A base without length stays open: it says nothing about the angle. */
  override complete(): boolean {
    if (distance(this.#from, this.#to) * this.context.camera.scale > 1) {
      this.tool.go(new Raising(this.tool, [this.#from, this.#to]));
    }
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
