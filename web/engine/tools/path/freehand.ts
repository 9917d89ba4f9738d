import { distance, type Point } from "../../geometry";
import { simplify } from "../../shapes/path";
import { State, type PointerInput } from "../tool";
import { Drawing } from "./drawing";
import type { PathTool } from "./path";

/** Steps of the hand and what it may be off, in CSS pixels. */
const STEP = 2;
const TOLERANCE = 1.25;

/** Follows the hand; what it drew is simplified when the button is let go. */
export class Freehand extends State<PathTool> {
  readonly #before: readonly Point[];
  readonly #stroke: Point[];

  constructor(tool: PathTool, before: readonly Point[], start: Point) {
    super(tool);
    this.#before = before;
    this.#stroke = [start];
  }

  override exit(): void {
    this.context.setDraft(null);
    this.context.setCrosshair(null);
  }

  override pointerMove(input: PointerInput): void {
    const at = this.context.aim(input);
    const last = this.#stroke.at(-1) as Point;
    if (distance(at, last) * this.context.camera.scale >= STEP) this.#stroke.push(at);
    this.tool.sketch([...this.#before, ...this.#stroke], at, true);
  }

  /** A stroke that is the whole shape ends it, and so does one that comes back to the beginning. */
  override pointerUp(input: PointerInput): void {
    const { tool, context } = this;
    const stroke = simplify(
      [...this.#stroke, context.aim(input)],
      TOLERANCE / context.camera.scale,
    );
    const points = [...this.#before, ...stroke];
    const isWhole = this.#before.length === 0;
    const isBack = tool.isRing && tool.meets(input, points[0]);
    if (tool.canEnd(points) && (isWhole || isBack)) tool.end(points);
    else tool.go(new Drawing(tool, points));
  }

  override takeBack(): boolean {
    return this.cancel();
  }

  override cancel(): boolean {
    if (this.#before.length === 0) this.tool.reset();
    else this.tool.go(new Drawing(this.tool, this.#before));
    return true;
  }
}
