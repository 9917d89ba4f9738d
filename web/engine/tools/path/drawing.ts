import { distance, type Point } from "../../geometry";
import { moveCrosshair } from "../drawing/crosshair";
import { State, type Nudge, type PointerInput } from "../tool";
import type { PathTool } from "./path";
import { Pressed } from "./pressed";

/** Some places stand; the next click or Space adds one, Enter ends the shape. */
export class Drawing extends State<PathTool> {
  readonly #points: readonly Point[];

  constructor(tool: PathTool, points: readonly Point[]) {
    super(tool);
    this.#points = points;
  }

  override enter(): void {
    this.context.setCursor("crosshair");
    this.tool.sketch(this.#points, this.#points.at(-1) ?? null);
  }

  override exit(): void {
    this.context.setDraft(null);
    this.context.setCrosshair(null);
  }

  override resume(): void {
    this.context.setCursor("crosshair");
  }

  override pointerMove(input: PointerInput): void {
    const isEnd = this.tool.endsAt(this.#points, input);
    this.context.setCursor(isEnd ? "pointer" : "crosshair");
    this.tool.sketch(this.#points, this.context.aim(input), isEnd);
  }

  override pointerDown(input: PointerInput): void {
    this.tool.go(new Pressed(this.tool, this.#points, input));
  }

  override nudge(nudge: Nudge): boolean {
    this.tool.sketch(this.#points, moveCrosshair(this.context, nudge));
    return true;
  }

  override tap(): boolean {
    const at = this.context.crosshair;
    const last = this.#points.at(-1);
    if (!at || (last && distance(at, last) === 0)) return true;
    this.tool.goOn([...this.#points, at]);
    return true;
  }

  /** Enter with too few places does nothing; above all it does not hand the task in. */
  override complete(): boolean {
    if (this.tool.canEnd(this.#points)) this.tool.end(this.#points);
    return true;
  }

  override takeBack(): boolean {
    const points = this.#points.slice(0, -1);
    if (points.length === 0) this.tool.reset();
    else this.tool.go(new Drawing(this.tool, points));
    return true;
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
