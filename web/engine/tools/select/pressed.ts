import type { Handle } from "../../shapes/shape";
import { isDrag, State, type PointerInput, type Tool } from "../tool";
import { Marquee } from "./marquee";
import { Resizing } from "./resizing";
import { Translating } from "./translating";

/** The button is down; whether it is a click or a drag is not known yet. */
export class Pressed extends State {
  readonly #start: PointerInput;
  readonly #id: string | null;
  readonly #grip: Handle | null;

  constructor(tool: Tool, start: PointerInput, id: string | null, grip: Handle | null) {
    super(tool);
    this.#start = start;
    this.#id = id;
    this.#grip = grip;
  }

  override pointerMove(input: PointerInput): void {
    if (!isDrag(this.#start.screen, input.screen)) return;
    this.#drag();
    this.tool.pointerMove(input);
  }

  #drag(): void {
    const { context } = this;
    const id = this.#id;
    if (id === null) {
      this.tool.go(new Marquee(this.tool, this.#start));
      return;
    }
    if (!context.commands.mayEdit()) {
      this.tool.reset();
      return;
    }
    const whole = this.#grip === null && context.selection.has(id);
    if (!whole) context.select([id]);
    this.tool.go(
      this.#grip
        ? new Resizing(this.tool, this.#start, id, this.#grip)
        : new Translating(this.tool, this.#start),
    );
  }

  override pointerUp(): void {
    const { context } = this;
    const several = this.#start.shift || this.#start.ctrl;
    if (this.#id !== null) context.select([this.#id], several ? "toggle" : "only");
    else if (!several) context.select([]);
    this.tool.reset();
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
