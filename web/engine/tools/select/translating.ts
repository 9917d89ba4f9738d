import { freeShapes } from "../../frame";
import { kept, type Point, type Rect } from "../../geometry";
import type { Shape } from "../../shapes/shape";
import { State, type PointerInput, type Tool } from "../tool";

/** Moves the selection as one; it stops at the edge of the picture without losing its form. */
export class Translating extends State {
  readonly #start: Point;
  readonly #originals: ReadonlyMap<string, Shape>;
  readonly #bounds: Rect | null;

  constructor(tool: Tool, start: PointerInput) {
    super(tool);
    this.#start = start.image;
    const { scene, selection } = this.context;
    this.#originals = freeShapes(scene, selection);
    this.#bounds = scene.boundsOf(this.#originals.keys());
  }

  override enter(): void {
    this.context.setCursor("move");
    this.context.setPreview(this.#originals);
  }

  override exit(): void {
    this.context.setPreview(new Map());
  }

  override pointerMove(input: PointerInput): void {
    const by = this.#within(input);
    const { scene, limits } = this.context;
    const shapes = new Map<string, Shape>();
    for (const [id, shape] of this.#originals) {
      shapes.set(id, scene.geometries.of(shape).move(shape, by, limits));
    }
    this.context.setPreview(shapes);
  }

  /** The way of the pointer, on one axis with Shift, as far as the whole group may go. */
  #within(input: PointerInput): Point {
    const bounds = this.#bounds;
    if (!bounds) return { x: 0, y: 0 };
    let x = input.image.x - this.#start.x;
    let y = input.image.y - this.#start.y;
    if (input.shift && Math.abs(x) < Math.abs(y)) x = 0;
    else if (input.shift) y = 0;
    return kept(bounds, { x, y }, this.context.limits.image);
  }

  override pointerUp(): void {
    const { context } = this;
    const moved = context.preview;
    this.tool.reset();
    context.commands.reshape(moved, null);
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
