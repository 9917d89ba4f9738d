import type { Point } from "../../geometry";
import type { Limits, Shape } from "../../shapes/shape";
import { Tool, type State } from "../tool";
import { Idle } from "./idle";

/** Draws what two opposite corners span: by a drag, by two clicks, or with the keyboard. */
export abstract class SpanTool extends Tool {
  /** The shape between two places; null if it has no area. */
  abstract readonly build: (a: Point, b: Point, limits: Limits) => Shape | null;

  protected initial(): State {
    return new Idle(this);
  }
}
