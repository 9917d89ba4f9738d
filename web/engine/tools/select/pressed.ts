import type { Item } from "../../scene";
import type { Handle } from "../../shapes/shape";
import { isDrag, State, type PointerInput, type Tool } from "../tool";
import { grasp } from "./grasp";
import { Marquee } from "./marquee";
import { Stretching } from "./stretching";
import { Translating } from "./translating";
import { Turning } from "./turning";

/** What lies under a press. */
export interface Pressable {
  readonly item: Item | null;
  readonly grip: Handle | null;
  /** A grip of the frame around several. */
  readonly frameGrip: Handle | null;
}

/** The button is down; whether it is a click or a drag is not known yet. */
export class Pressed extends State {
  readonly #start: PointerInput;
  readonly #under: Pressable;

  constructor(tool: Tool, start: PointerInput, under: Pressable) {
    super(tool);
    this.#start = start;
    this.#under = under;
  }

  override pointerMove(input: PointerInput): void {
    if (!isDrag(this.#start.screen, input.screen)) return;
    this.#drag();
    this.tool.pointerMove(input);
  }

  #drag(): void {
    const { context, tool } = this;
    const { item, grip, frameGrip } = this.#under;
    if (!item && !frameGrip) {
      tool.go(new Marquee(tool, this.#start));
      return;
    }
    if (!context.commands.mayEdit()) {
      tool.reset();
      return;
    }
    if (frameGrip) this.#dragFrame(frameGrip);
    else if (item) this.#dragItem(item, grip);
  }

  #dragFrame(grip: Handle): void {
    const { frame } = this.context;
    if (!frame) return;
    this.tool.go(
      grip.role === "turn"
        ? new Turning(this.tool, this.#start, frame.shapes)
        : new Stretching(this.tool, this.#start, frame, grip),
    );
  }

  #dragItem(item: Item, grip: Handle | null): void {
    const { context, tool } = this;
    const several = this.#start.shift || this.#start.ctrl;
    const whole = grip === null && context.selection.has(item.id);
    if (!whole) context.select([item.id], grip === null && several ? "add" : "only");
    tool.go(grip ? grasp(tool, this.#start, { item, grip }) : new Translating(tool, this.#start));
  }

  override pointerUp(): void {
    const { context } = this;
    const { item, frameGrip } = this.#under;
    const several = this.#start.shift || this.#start.ctrl;
    if (item && this.#editVertex(item)) this.tool.reset();
    else {
      if (item) context.select([item.id], several ? "toggle" : "only");
      else if (!several && !frameGrip) context.select([]);
      this.tool.reset();
    }
  }

  /** Alt-click takes a vertex away, a click on an edge of the selected region adds one. */
  #editVertex(item: Item): boolean {
    const { context } = this;
    const { grip } = this.#under;
    const geometry = context.scene.geometries.of(item.shape);
    const { alt, shift, ctrl } = this.#start;
    const isSole = context.sole?.id === item.id;
    const shape =
      grip?.role === "vertex" && alt
        ? geometry.without?.(item.shape, grip.id)
        : grip?.role === "edge" && isSole && !alt && !shift && !ctrl
          ? geometry.reshape(item.shape, grip.id, grip.at, context.limits)
          : null;
    if (!shape || !context.commands.mayEdit()) return false;
    context.commands.reshape(new Map([[item.id, shape]]), null);
    return true;
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
