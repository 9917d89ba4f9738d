import { distance, type Point } from "../../geometry";
import { simplify } from "../../shapes/path";
import { State, type PointerInput } from "../tool";
import { Drawing } from "./drawing";
import type { PathTool } from "./path";

/** Steps of the hand and what it may be off, in CSS pixels. */
const STEP = 2;
const TOLERANCE = 1.25;
/** So many places are drawn at most; the server takes 2,000 of a whole shape. */
const MOST = 1_000;
/** So much coarser a stroke of more places becomes, again and again. */
const COARSER = 1.5;
/** So near its beginning a ring is closed. */
const TAIL = 12;

/** Follows the hand; what it drew is simplified when the button is let go. */
export class Freehand extends State<PathTool> {
  readonly #before: readonly Point[];
  #stroke: Point[];
  #full = MOST;

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
    if (this.#stroke.length > this.#full) this.#thin();
    this.tool.sketch([...this.#before, ...this.#stroke], at, true);
  }

  /** A stroke that is the whole shape ends it, and so does one that comes back to the beginning. */
  override pointerUp(input: PointerInput): void {
    const { tool, context } = this;
    const whole = this.#withoutTail([...this.#stroke, context.aim(input)]);
    const stroke = fitted(whole, TOLERANCE / context.camera.scale);
    const points = [...this.#before, ...stroke];
    const isWhole = this.#before.length === 0;
    const isBack = tool.isRing && tool.meets(input, points[0]);
    if (tool.canEnd(points) && (isWhole || isBack)) tool.end(points);
    else tool.go(new Drawing(tool, points));
  }

  /** A long stroke is simplified while it is drawn, to half of what the hand may be off. */
  #thin(): void {
    this.#stroke = simplify(this.#stroke, TOLERANCE / 2 / this.context.camera.scale);
    this.#full = Math.max(MOST, this.#stroke.length * 2);
  }

  /** A hand that closes a ring often runs on over its beginning: what crosses it is left out. */
  #withoutTail(stroke: readonly Point[]): readonly Point[] {
    const [first] = [...this.#before, ...stroke];
    const reach = TAIL / this.context.camera.scale;
    if (!first || !this.tool.isRing || stroke.length < 3) return stroke;
    let end = stroke.length - 1;
    let nearest = reach;
    for (let at = Math.ceil((stroke.length * 2) / 3); at < stroke.length; at++) {
      const far = distance(stroke[at] as Point, first);
      if (far <= nearest) [end, nearest] = [at, far];
    }
    return stroke.slice(0, end + 1);
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

/** Simplified until it has no more places than a shape may have. */
function fitted(stroke: readonly Point[], tolerance: number): Point[] {
  const points = simplify(stroke, tolerance);
  return points.length <= MOST ? points : fitted(points, tolerance * COARSER);
}
