import { turnedShapes } from "../../frame";
import { centreOf, union, type Point } from "../../geometry";
import type { Shape } from "../../shapes/shape";
import { State, type PointerInput, type Tool } from "../tool";

const SNAP = 15;

/** Turns shapes about their middle as the pointer goes around it; Shift snaps to 15 degrees. */
export class Turning extends State {
  readonly #originals: ReadonlyMap<string, Shape>;
  readonly #about: Point;
  readonly #from: number;
  /** The direction of a single shape, what Shift makes a multiple. */
  readonly #angle: number;

  constructor(tool: Tool, start: PointerInput, originals: ReadonlyMap<string, Shape>) {
    super(tool);
    this.#originals = originals;
    const { scene } = this.context;
    const shapes = [...originals.values()];
    const bounds = union(shapes.map((shape) => scene.bounds(shape)));
    this.#about = bounds ? centreOf(bounds) : start.image;
    this.#from = direction(this.#about, start.image);
    const [first] = shapes;
    const single = shapes.length === 1 && first ? scene.geometries.of(first) : null;
    this.#angle = (first && single?.angle?.(first)) ?? 0;
  }

  override enter(): void {
    this.context.setCursor("grabbing");
    this.context.setHover(null);
    this.context.setPreview(this.#originals);
  }

  override exit(): void {
    this.context.setPreview(new Map());
  }

  override pointerMove(input: PointerInput): void {
    const { context } = this;
    let degrees = direction(this.#about, input.image) - this.#from;
    if (input.shift) {
      degrees = Math.round((this.#angle + degrees) / SNAP) * SNAP - this.#angle;
    }
    const turn = { degrees, about: this.#about };
    const { geometries } = context.scene;
    const shapes = turnedShapes(geometries, this.#originals, turn, context.limits);
    if (shapes) context.setPreview(shapes);
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

function direction(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}
