import { quantized, type Point } from "../../geometry";
import type { Handle, Shape } from "../../shapes/shape";
import { State, type PointerInput, type Tool } from "../tool";

/** Moves one grip; it keeps the distance to the pointer that it had when it was taken. */
export class Resizing extends State {
  readonly #id: string;
  readonly #grip: Handle;
  readonly #offset: Point;
  readonly #original: Shape | null;

  constructor(tool: Tool, start: PointerInput, id: string, grip: Handle) {
    super(tool);
    this.#id = id;
    this.#grip = grip;
    this.#offset = { x: grip.at.x - start.image.x, y: grip.at.y - start.image.y };
    this.#original = this.context.scene.get(id)?.shape ?? null;
  }

  override enter(): void {
    this.context.setCursor(this.#grip.cursor);
    this.context.setHover(null);
  }

  override exit(): void {
    this.context.snapped = null;
    this.context.setPreview(new Map());
    this.context.setLoupe(null);
  }

  override pointerMove(input: PointerInput): void {
    const { context } = this;
    const original = this.#original;
    if (!original) return;
    const to = this.#aim(input);
    const geometry = context.scene.geometries.of(original);
    const shape = geometry.reshape(original, this.#grip.id, to, context.limits);
    context.setPreview(new Map([[this.#id, shape]]));
    const moved = geometry.handles(shape).find((handle) => handle.id === this.#grip.id);
    context.setLoupe(moved?.at ?? to);
  }

  /** While snapping, the grip goes where the pointer is; else it keeps its distance. */
  #aim(input: PointerInput): Point {
    const aimed = this.context.aim(input, new Set([this.#id]));
    if (this.context.snapped) return aimed;
    const { x, y } = input.image;
    return quantized({ x: x + this.#offset.x, y: y + this.#offset.y });
  }

  override pointerUp(): void {
    const { context } = this;
    const shapes = context.preview;
    this.tool.reset();
    context.commands.reshape(shapes, null);
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
