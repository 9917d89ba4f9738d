import type { Point } from "../../geometry";
import { isDrag, State, type PointerInput } from "../tool";
import { Drawing } from "./drawing";
import { Freehand } from "./freehand";
import type { PathTool } from "./path";

/** The button is down: a click places the next point or ends the shape, a drag draws freehand. */
export class Pressed extends State<PathTool> {
  readonly #points: readonly Point[];
  #start: PointerInput;

  constructor(tool: PathTool, points: readonly Point[], start: PointerInput) {
    super(tool);
    this.#points = points;
    this.#start = start;
  }

  override enter(): void {
    const isEnd = this.tool.endsAt(this.#points, this.#start);
    this.tool.sketch(this.#points, this.context.aim(this.#start), isEnd);
  }

  override exit(): void {
    this.context.setDraft(null);
    this.context.setCrosshair(null);
  }

  override pointerMove(input: PointerInput): void {
    if (!this.tool.isFreehand) return this.#slide(input);
    if (!isDrag(this.#start.screen, input.screen)) return;
    this.tool.go(new Freehand(this.tool, this.#points, this.context.aim(this.#start)));
    this.tool.pointerMove(input);
  }

  override pointerUp(): void {
    const points = this.#points;
    if (this.tool.endsAt(points, this.#start)) this.tool.end(points);
    else if (this.tool.meets(this.#start, points.at(-1))) this.cancel();
    else this.tool.goOn([...points, this.context.aim(this.#start)]);
  }

  /** The place goes with the pointer, for a finger that aims while it is down. */
  #slide(input: PointerInput): void {
    this.#start = input;
    this.enter();
  }

  override takeBack(): boolean {
    return this.cancel();
  }

  override cancel(): boolean {
    if (this.#points.length === 0) this.tool.reset();
    else this.tool.go(new Drawing(this.tool, this.#points));
    return true;
  }
}
