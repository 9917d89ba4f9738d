import { panBy, reveal } from "../../camera";
import type { Shape } from "../../shapes/shape";
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
    const held = context.gripAt(input.screen, true);
    if (held) {
      context.setCursor(held.grip.cursor);
      return;
    }
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
    const held = this.context.gripAt(input.screen, true);
    const item = held?.item ?? this.context.itemAt(input.screen);
    this.tool.go(new Pressed(this.tool, input, item?.id ?? null, held?.grip ?? null));
  }

  override nudge(nudge: Nudge): boolean {
    const { context } = this;
    const by = { x: nudge.dx * nudge.step, y: nudge.dy * nudge.step };
    const shapes = new Map<string, Shape>();
    for (const id of context.selection) {
      const item = context.scene.get(id);
      if (!item || item.locked || item.hidden) continue;
      const geometry = context.scene.geometries.of(item.shape);
      const moved = nudge.resize
        ? geometry.grow(item.shape, by, context.limits)
        : geometry.move(item.shape, by, context.limits);
      shapes.set(id, moved);
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
