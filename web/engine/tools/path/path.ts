import { distance, type Point } from "../../geometry";
import { drawnPair } from "../../shapes/points";
import type { Limits, Shape } from "../../shapes/shape";
import { Tool, type PointerInput, type State } from "../tool";
import { finish } from "../drawing/finish";
import { seek } from "../drawing/crosshair";
import { Drawing } from "./drawing";
import { Idle } from "./idle";

const REACH = 8;
const COARSE_REACH = 22;

/**
 * Draws through any number of places: clicks place them, a drag draws freehand. A stroke that is
 * the whole shape ends it; a click on the last place or Enter does too, for a ring also one on the
 * first.
 */
export abstract class PathTool extends Tool {
  abstract readonly isRing: boolean;
  /** With fewer places there is no shape. */
  abstract readonly least: number;
  abstract readonly build: (points: readonly Point[], limits: Limits) => Shape | null;
  /** With so many places the shape ends by itself. */
  readonly most: number = Infinity;
  /** Whether a drag draws; else it moves the place until the button is let go. */
  readonly isFreehand: boolean = true;

  protected initial(): State {
    return new Idle(this);
  }

  /** Whether the pointer means a place that stands already. */
  meets(input: PointerInput, place: Point | undefined): boolean {
    if (!place) return false;
    const reach = input.coarse ? COARSE_REACH : REACH;
    return distance(input.image, place) * this.context.camera.scale <= reach;
  }

  canEnd(points: readonly Point[]): boolean {
    return points.length >= this.least;
  }

  /** Whether a click here ends the shape. */
  endsAt(points: readonly Point[], input: PointerInput): boolean {
    if (!this.canEnd(points)) return false;
    return this.meets(input, points.at(-1)) || (this.isRing && this.meets(input, points[0]));
  }

  /** With one place more: on to the next, or done. */
  goOn(points: readonly Point[]): void {
    if (points.length >= this.most) this.end(points);
    else this.go(new Drawing(this, points));
  }

  /** Shows the places so far, and the way to the one that comes next. */
  sketch(points: readonly Point[], next: Point | null, isEnd = false): void {
    const { context } = this;
    const all = next && !isEnd ? [...points, next] : points;
    context.setDraft(all.length === 0 ? null : { shape: this.sketched(all), marks: points, isEnd });
    if (next) context.setCrosshair(seek(context, next), true);
  }

  /** What the places look like while they are set. */
  protected sketched(points: readonly Point[]): Shape {
    const pairs = points.map((point) => drawnPair(point, this.context.limits));
    const shape: Shape & { points: unknown } = { kind: this.name, points: pairs };
    return shape;
  }

  end(points: readonly Point[]): void {
    finish(this, this.build(points, this.context.limits), points.at(-1) ?? { x: 0, y: 0 });
  }
}
