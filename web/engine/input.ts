// Pointer, wheel and touch on the stage. Promises: tools only ever hear one pointer; the middle
// button and two fingers move the view whatever the tool; a drag that leaves the stage goes on.

import { panBy, toImage, zoomAt } from "./camera";
import { distance, type Point } from "./geometry";
import type { Interaction } from "./interaction";
import { isDrag, type PointerInput } from "./tools/tool";

export type WheelAction = "zoom" | "scroll";

const WHEEL_SPEED = 0.0018;
const PINCH_SPEED = 0.01;
const LINE = 18;
const PRIMARY = 0;
const MIDDLE = 1;

export class StageInput {
  readonly #element: HTMLElement;
  readonly #interaction: Interaction;
  readonly #stop = new AbortController();
  readonly #fingers = new Map<number, Point>();
  /** The finger that may still turn out to be a tap. */
  #tap: { id: number; from: Point } | null = null;
  #pressed: number | null = null;
  #panning = false;
  wheel: WheelAction = "zoom";

  constructor(element: HTMLElement, interaction: Interaction) {
    this.#element = element;
    this.#interaction = interaction;
    const { signal } = this.#stop;
    element.addEventListener("pointerdown", (event) => this.#onDown(event), { signal });
    element.addEventListener("pointermove", (event) => this.#onMove(event), { signal });
    element.addEventListener("pointerup", (event) => this.#onUp(event), { signal });
    element.addEventListener("pointercancel", (event) => this.#onCancel(event), { signal });
    element.addEventListener("pointerleave", () => this.#onLeave(), { signal });
    element.addEventListener("wheel", (event) => this.#onWheel(event), { signal, passive: false });
    element.addEventListener("auxclick", (event) => event.preventDefault(), { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  #onDown(event: PointerEvent): void {
    if (event.target !== this.#element) return; // a control that floats over the stage
    this.#element.focus({ preventScroll: true });
    if (event.pointerType === "touch") {
      this.#fingerDown(event);
      return;
    }
    if (this.#pressed !== null || (event.button !== PRIMARY && event.button !== MIDDLE)) return;
    event.preventDefault(); // no text selection, no autoscroll by the middle button
    this.#capture(event.pointerId);
    this.#pressed = event.pointerId;
    if (event.button === MIDDLE) {
      this.#panning = !this.#interaction.isHeld;
      this.#interaction.hold("pan");
    }
    this.#interaction.pointerDown(this.#read(event));
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === "touch") this.#fingerMove(event);
    else if (event.target !== this.#element) this.#onLeave();
    else this.#interaction.pointerMove(this.#read(event));
  }

  #onUp(event: PointerEvent): void {
    if (event.pointerType === "touch") {
      this.#fingerUp(event);
      return;
    }
    if (event.pointerId !== this.#pressed) return;
    this.#pressed = null;
    this.#interaction.pointerUp(this.#read(event));
    if (this.#panning) this.#interaction.letGo();
    this.#panning = false;
  }

  #onCancel(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    this.#tap = null;
    if (event.pointerId !== this.#pressed) return;
    this.#pressed = null;
    this.#interaction.interrupt();
    if (this.#panning) this.#interaction.letGo();
    this.#panning = false;
  }

  #onLeave(): void {
    if (this.#pressed === null) this.#interaction.pointerLeave();
  }

  #onWheel(event: WheelEvent): void {
    if (event.target !== this.#element) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const { camera } = this.#interaction;
    // A pinch on a touchpad arrives as a wheel with Ctrl.
    if (this.wheel === "scroll" && !event.ctrlKey) {
      this.#interaction.setCamera(panBy(camera, -event.deltaX * unit, -event.deltaY * unit));
      return;
    }
    const speed = event.ctrlKey ? PINCH_SPEED : WHEEL_SPEED;
    const factor = Math.exp(-event.deltaY * unit * speed);
    this.#interaction.setCamera(zoomAt(camera, this.#place(event), factor));
  }

  /* ---- fingers: one pans or taps, two pan and pinch ---- */

  #fingerDown(event: PointerEvent): void {
    const at = this.#place(event);
    this.#fingers.set(event.pointerId, at);
    this.#capture(event.pointerId);
    this.#tap = this.#fingers.size === 1 ? { id: event.pointerId, from: at } : null;
  }

  #fingerMove(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const at = this.#place(event);
    if (this.#tap && !isDrag(this.#tap.from, at)) return;
    this.#tap = null;
    const others = [...this.#fingers].filter(([id]) => id !== event.pointerId);
    this.#fingers.set(event.pointerId, at);
    const other = others[0]?.[1];
    const { camera } = this.#interaction;
    if (!other) {
      this.#interaction.setCamera(panBy(camera, at.x - before.x, at.y - before.y));
      return;
    }
    const factor = distance(at, other) / Math.max(distance(before, other), 1);
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const moved = panBy(camera, (at.x - before.x) / 2, (at.y - before.y) / 2);
    this.#interaction.setCamera(zoomAt(moved, middle, factor));
  }

  #fingerUp(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    if (this.#tap?.id !== event.pointerId) return;
    this.#tap = null;
    const input = this.#read(event);
    this.#interaction.pointerMove(input);
    this.#interaction.pointerDown(input);
    this.#interaction.pointerUp(input);
  }

  #capture(pointerId: number): void {
    try {
      this.#element.setPointerCapture(pointerId);
    } catch {
      // The pointer is gone already, or was made by a script: the drag works without.
    }
  }

  #place(event: MouseEvent): Point {
    const frame = this.#element.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  }

  #read(event: PointerEvent): PointerInput {
    const screen = this.#place(event);
    return {
      screen,
      image: toImage(this.#interaction.camera, screen),
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      coarse: event.pointerType === "touch",
    };
  }
}
