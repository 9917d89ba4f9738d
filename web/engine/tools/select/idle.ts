import { panBy, reveal } from "../../camera";
import { freeShapes } from "../../frame";
import type { Handle } from "../../shapes/shape";
import { State, type Nudge, type PointerInput } from "../tool";
import { Pressed } from "./pressed";

const PAN_STEP = 48;

/** Looks for what lies under the pointer; arrow keys move or size the selection, else the view. */
export class Idle extends State {
  override enter(): void {
    this.context.setCursor("default");
  }

  override resume(): void {
    this.context.setCursor("default");
  }

  override pointerMove(input: PointerInput): void {
    const { context } = this;
    const grip = this.#frameGrip(input) ?? context.gripAt(input.screen, true)?.grip;
    if (grip) {
      context.setCursor(this.#takesAway(input, grip) ? "not-allowed" : grip.cursor);
      return;
    }
    this.#hover(input);
  }

  /** Adding to the selection goes before the handles of what is selected. */
  #frameGrip(input: PointerInput): Handle | null {
    return input.shift || input.ctrl ? null : this.context.frameGripAt(input.screen);
  }

  #takesAway({ alt }: PointerInput, { role }: Handle): boolean {
    return alt && role === "vertex";
  }

  #hover(input: PointerInput): void {
    const { context } = this;
    const item = context.itemAt(input.screen);
    context.setHover(item?.id ?? null);
    const grip = item ? context.gripAt(input.screen, true)?.grip : undefined;
    context.setCursor(grip?.cursor ?? (item ? "move" : "default"));
  }

  override pointerLeave(): void {
    this.context.setHover(null);
  }

  override pointerDown(input: PointerInput): void {
    this.pointerMove(input); // a finger or a pen arrives without having hovered
    const frameGrip = this.#frameGrip(input);
    const held = frameGrip ? null : this.context.gripAt(input.screen, true);
    const item = held?.item ?? (frameGrip ? null : this.context.itemAt(input.screen));
    const grip = held?.grip ?? null;
    this.tool.go(new Pressed(this.tool, input, { item, grip, frameGrip }));
  }

  /** A finger moves what is selected, elsewhere the view: a crowded picture can still be panned. */
  override takesFinger(input: PointerInput): boolean {
    const { context } = this;
    if (context.frameGripAt(input.screen) || context.gripAt(input.screen, false)) return true;
    const item = context.itemAt(input.screen);
    return item !== null && context.selection.has(item.id);
  }

  override nudge(nudge: Nudge): boolean {
    const { context } = this;
    const by = { x: nudge.dx * nudge.step, y: nudge.dy * nudge.step };
    const shapes = freeShapes(context.scene, context.selection);
    for (const [id, shape] of shapes) {
      const geometry = context.scene.geometries.of(shape);
      const { limits } = context;
      const after = nudge.resize
        ? geometry.grow(shape, by, limits)
        : geometry.move(shape, by, limits);
      shapes.set(id, after);
    }
    if (shapes.size === 0) return this.#look(nudge);
    if (!context.commands.mayEdit()) return true;
    context.commands.reshape(shapes, nudge.repeated ? "nudge" : `nudge ${nudge.step}`);
    const bounds = context.scene.boundsOf(shapes.keys());
    if (bounds) context.setCamera(reveal(context.camera, bounds, 8));
    return true;
  }

  #look(nudge: Nudge): boolean {
    const { context } = this;
    if (nudge.resize) return false;
    context.setCamera(panBy(context.camera, -nudge.dx * PAN_STEP, -nudge.dy * PAN_STEP));
    return true;
  }

  override cancel(): boolean {
    if (this.context.selection.size === 0) return false;
    this.context.select([]);
    return true;
  }
}
