import { stretchedShapes, type SelectionFrame } from "../../frame";
import type { Point } from "../../geometry";
import type { Handle } from "../../shapes/shape";
import { State, type PointerInput, type Tool } from "../tool";

/** Stretches several shapes by one grip of the frame around them. */
export class Stretching extends State {
  readonly #frame: SelectionFrame;
  readonly #grip: Handle;
  readonly #offset: Point;

  constructor(tool: Tool, start: PointerInput, frame: SelectionFrame, grip: Handle) {
    super(tool);
    this.#frame = frame;
    this.#grip = grip;
    this.#offset = { x: grip.at.x - start.image.x, y: grip.at.y - start.image.y };
  }

  override enter(): void {
    this.context.setCursor(this.#grip.cursor);
    this.context.setHover(null);
    this.context.setPreview(this.#frame.shapes);
  }

  override exit(): void {
    this.context.setPreview(new Map());
  }

  override pointerMove(input: PointerInput): void {
    const { scene, limits } = this.context;
    const to = { x: input.image.x + this.#offset.x, y: input.image.y + this.#offset.y };
    const drag = { grip: this.#grip.id, to };
    this.context.setPreview(stretchedShapes(scene.geometries, this.#frame, drag, limits));
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
