import { panBy } from "../../camera";
import type { Point } from "../../geometry";
import { State, type PointerInput, type Tool } from "../tool";

export class Dragging extends State {
  #from: Point;

  constructor(tool: Tool, from: Point) {
    super(tool);
    this.#from = from;
  }

  override enter(): void {
    this.context.setCursor("grabbing");
  }

  override pointerMove({ screen }: PointerInput): void {
    const { context } = this;
    context.setCamera(panBy(context.camera, screen.x - this.#from.x, screen.y - this.#from.y));
    this.#from = screen;
  }

  override pointerUp(): void {
    this.tool.reset();
  }

  override cancel(): boolean {
    this.tool.reset();
    return true;
  }
}
