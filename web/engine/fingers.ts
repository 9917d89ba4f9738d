// Fingers on the stage. Promises: one finger acts as the tool does, until a pen was seen, from then on
// it moves the view; two move it and pinch; a second finger drops what the first had begun; short taps
// of two and three fingers undo and redo, a long press asks for the menu.

import { panBy, zoomAt } from "./camera";
import { distance, type Point } from "./geometry";
import type { Interaction } from "./interaction";
import type { PointerInput } from "./tools/tool";

export interface Gestures {
  /** A tap of two fingers. */
  readonly undo?: () => void;
  /** A tap of three fingers. */
  readonly redo?: () => void;
  /** A long press, or the right button: the menu for a region, or for the picture. */
  readonly menu?: (at: Point, id: string | null) => void;
}

interface Finger {
  readonly start: PointerInput;
  at: Point;
}

/** Fingers shake: less than this in CSS pixels is no movement. */
const SHAKE = 8;
const TAP_TIME = 350;
const LONG_PRESS = 550;

export class Fingers {
  readonly #interaction: Interaction;
  readonly #fingers = new Map<number, Finger>();
  /** Undecided: it may still become a tap, a drag of the tool or a move of the view. */
  #phase: "undecided" | "acting" | "viewing" = "undecided";
  /** Most fingers at once since the first came, when that was, whether any moved. */
  #most = 0;
  #began = 0;
  #moved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  gestures: Gestures = {};
  /** The hand that holds a pen rests on the glass. */
  penSeen = false;

  constructor(interaction: Interaction) {
    this.#interaction = interaction;
  }

  down(id: number, input: PointerInput): void {
    this.#fingers.set(id, { start: input, at: input.screen });
    clearTimeout(this.#timer);
    if (this.#fingers.size === 1) {
      this.#phase = "undecided";
      this.#most = 1;
      this.#moved = false;
      this.#began = performance.now();
      this.#timer = setTimeout(() => this.#press(id, input), LONG_PRESS);
      return;
    }
    if (this.#phase === "acting") this.#interaction.interrupt();
    this.#phase = "viewing";
    this.#most = Math.max(this.#most, this.#fingers.size);
  }

  move(id: number, input: PointerInput): void {
    const finger = this.#fingers.get(id);
    if (!finger) return;
    if (!this.#moved && distance(finger.start.screen, input.screen) <= SHAKE) return;
    this.#moved = true;
    clearTimeout(this.#timer);
    if (this.#phase === "undecided") this.#decide(finger.start);
    if (this.#phase === "acting") this.#interaction.pointerMove(input);
    else this.#view(id, finger.at, input.screen);
    finger.at = input.screen;
  }

  #decide(start: PointerInput): void {
    const acts = !this.penSeen && this.#interaction.takesFinger(start);
    this.#phase = acts ? "acting" : "viewing";
    if (!acts) return;
    this.#interaction.pointerMove(start);
    this.#interaction.pointerDown(start);
  }

  #view(id: number, before: Point, at: Point): void {
    const { camera } = this.#interaction;
    const other = [...this.#fingers].find(([one]) => one !== id)?.[1].at;
    if (!other) {
      this.#interaction.setCamera(panBy(camera, at.x - before.x, at.y - before.y));
      return;
    }
    const factor = distance(at, other) / Math.max(distance(before, other), 1);
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const moved = panBy(camera, (at.x - before.x) / 2, (at.y - before.y) / 2);
    this.#interaction.setCamera(zoomAt(moved, middle, factor));
  }

  up(id: number, input: PointerInput): void {
    if (!this.#fingers.delete(id)) return;
    clearTimeout(this.#timer);
    if (this.#fingers.size > 0) return;
    const isShort = performance.now() - this.#began < TAP_TIME;
    if (this.#phase === "acting") this.#interaction.pointerUp(input);
    else if (this.#phase === "undecided") this.#tap(input);
    else if (!this.#moved && isShort && this.#most === 2) this.gestures.undo?.();
    else if (!this.#moved && isShort && this.#most === 3) this.gestures.redo?.();
  }

  /** Beside a pen a finger still selects, but draws nothing. */
  #tap(input: PointerInput): void {
    const { tool } = this.#interaction;
    if (this.penSeen && tool !== "select") return;
    this.#interaction.pointerMove(input);
    this.#interaction.pointerDown(input);
    this.#interaction.pointerUp(input);
  }

  #press(id: number, input: PointerInput): void {
    if (!this.gestures.menu || !this.#fingers.has(id)) return;
    this.#phase = "viewing";
    this.#interaction.coarse = true;
    this.gestures.menu(input.screen, this.#interaction.itemAt(input.screen)?.id ?? null);
  }

  cancel(id: number): void {
    clearTimeout(this.#timer);
    if (this.#fingers.delete(id) && this.#phase === "acting") this.#interaction.interrupt();
    this.#phase = "viewing";
    this.#moved = true;
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }
}
