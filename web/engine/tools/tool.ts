// Tools as state charts. Promises: a tool is in exactly one state; a state is a class in a file of
// its own that handles events and moves on; leaving a state clears what it showed.

import type { Point } from "../geometry";
import type { Interaction } from "../interaction";

export interface PointerInput {
  readonly screen: Point;
  /** The same place in the picture, not clamped to it. */
  readonly image: Point;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** A finger: it hides what it points at and needs larger targets. */
  readonly coarse: boolean;
}

/** An arrow key: direction, step in pixels of the picture, and what it does. */
export interface Nudge {
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  readonly step: number;
  readonly resize: boolean;
  /** The key is held: becomes one step of the history with the press before. */
  readonly repeated: boolean;
}

export abstract class State<T extends Tool = Tool> {
  readonly tool: T;
  readonly context: Interaction;

  constructor(tool: T) {
    this.tool = tool;
    this.context = tool.context;
  }

  enter?(): void;
  exit?(): void;
  /** Back from a loan of the pointer. */
  resume?(): void;
  pointerDown?(input: PointerInput): void;
  pointerMove?(input: PointerInput): void;
  pointerUp?(input: PointerInput): void;
  pointerLeave?(): void;
  nudge?(nudge: Nudge): boolean;
  cancel?(): boolean;
  complete?(): boolean;
  /** Space, pressed and let go. */
  tap?(): boolean;
  /** One step back inside of what is being drawn. */
  takeBack?(): boolean;
  /** Whether a finger that drags from here acts, rather than moving the view. */
  takesFinger?(input: PointerInput): boolean;
}

export abstract class Tool {
  abstract readonly name: string;
  readonly context: Interaction;
  /** Whether a press has reached it since it was made. */
  used = false;
  #state: State | null = null;

  constructor(context: Interaction) {
    this.context = context;
  }

  protected abstract initial(): State;

  get state(): string {
    return this.#state?.constructor.name ?? "";
  }

  start(): void {
    this.go(this.initial());
  }

  stop(): void {
    this.#state?.exit?.();
    this.#state = null;
  }

  go(state: State): void {
    this.#state?.exit?.();
    this.#state = state;
    state.enter?.();
  }

  /** Back to the first state, whatever was under way. */
  reset(): void {
    this.go(this.initial());
  }

  resume(): void {
    this.#state?.resume?.();
  }

  pointerDown(input: PointerInput): void {
    this.used = true;
    this.#state?.pointerDown?.(input);
  }

  pointerMove(input: PointerInput): void {
    this.#state?.pointerMove?.(input);
  }

  pointerUp(input: PointerInput): void {
    this.#state?.pointerUp?.(input);
  }

  pointerLeave(): void {
    this.#state?.pointerLeave?.();
  }

  nudge(nudge: Nudge): boolean {
    return this.#state?.nudge?.(nudge) ?? false;
  }

  cancel(): boolean {
    return this.#state?.cancel?.() ?? false;
  }

  complete(): boolean {
    return this.#state?.complete?.() ?? false;
  }

  tap(): boolean {
    return this.#state?.tap?.() ?? false;
  }

  takeBack(): boolean {
    return this.#state?.takeBack?.() ?? false;
  }

  takesFinger(input: PointerInput): boolean {
    return this.#state?.takesFinger?.(input) ?? true;
  }
}

/** A press that moves less than this is a click. */
const CLICK_REACH = 3;

export function isDrag(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > CLICK_REACH;
}
