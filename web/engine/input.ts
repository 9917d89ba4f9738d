// Pointer, wheel and touch on the stage. Promises: tools only ever hear one pointer; the middle
// button and two fingers move the view whatever the tool; a drag that leaves the stage goes on; the
// eraser of a pen removes what it touches.

import { panBy, toImage, zoomAt } from "./camera";
import { Fingers, type Gestures } from "./fingers";
import type { Point } from "./geometry";
import type { Interaction } from "./interaction";
import type { PointerInput } from "./tools/tool";

export type WheelAction = "zoom" | "scroll";

const WHEEL_SPEED = 0.0018;
const PINCH_SPEED = 0.01;
const LINE = 18;
const PRIMARY = 0;
const MIDDLE = 1;
/** The bit of `buttons` that a pen sets while its other end touches. */
const ERASER = 32;

export class StageInput {
  readonly #element: HTMLElement;
  readonly #interaction: Interaction;
  readonly #stop = new AbortController();
  readonly #fingers: Fingers;
  #pressed: number | null = null;
  #panning = false;
  wheel: WheelAction = "zoom";

  constructor(element: HTMLElement, interaction: Interaction) {
    this.#element = element;
    this.#interaction = interaction;
    this.#fingers = new Fingers(interaction);
    const { signal } = this.#stop;
    element.addEventListener("pointerdown", (event) => this.#onDown(event), { signal });
    element.addEventListener("pointermove", (event) => this.#onMove(event), { signal });
    element.addEventListener("pointerup", (event) => this.#onUp(event), { signal });
    element.addEventListener("pointercancel", (event) => this.#onCancel(event), { signal });
    element.addEventListener("pointerleave", () => this.#onLeave(), { signal });
    element.addEventListener("wheel", (event) => this.#onWheel(event), { signal, passive: false });
    element.addEventListener("contextmenu", (event) => this.#onMenu(event), { signal });
    element.addEventListener("auxclick", (event) => event.preventDefault(), { signal });
  }

  set gestures(gestures: Gestures) {
    this.#fingers.gestures = gestures;
  }

  destroy(): void {
    this.#stop.abort();
    this.#fingers.destroy();
  }

  #onDown(event: PointerEvent): void {
    if (event.target !== this.#element) return; // a control that floats over the stage
    this.#element.focus({ preventScroll: true });
    if (event.pointerType === "touch") {
      this.#capture(event.pointerId);
      this.#fingers.down(event.pointerId, this.#read(event));
      return;
    }
    if (event.pointerType === "pen") this.#fingers.penSeen = true;
    if (event.buttons & ERASER) {
      this.#capture(event.pointerId);
      this.#erase(event);
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
    if (event.pointerType === "touch") this.#fingers.move(event.pointerId, this.#read(event));
    else if (event.buttons & ERASER) this.#erase(event);
    else if (event.target !== this.#element) this.#onLeave();
    else this.#interaction.pointerMove(this.#read(event));
  }

  #onUp(event: PointerEvent): void {
    if (event.pointerType === "touch") {
      this.#fingers.up(event.pointerId, this.#read(event));
      return;
    }
    if (event.pointerId !== this.#pressed) return;
    this.#pressed = null;
    this.#interaction.pointerUp(this.#read(event));
    if (this.#panning) this.#interaction.letGo();
    this.#panning = false;
  }

  #onCancel(event: PointerEvent): void {
    this.#fingers.cancel(event.pointerId);
    if (event.pointerId !== this.#pressed) return;
    this.#pressed = null;
    this.#interaction.interrupt();
    if (this.#panning) this.#interaction.letGo();
    this.#panning = false;
  }

  #onLeave(): void {
    if (this.#pressed === null) this.#interaction.pointerLeave();
  }

  /** Where somebody shows a menu, the browser's stays away; a long press has asked already. */
  #onMenu(event: MouseEvent): void {
    const { menu } = this.#fingers.gestures;
    if (!menu || event.target !== this.#element) return;
    event.preventDefault();
    const isMouse = !(event instanceof PointerEvent) || event.pointerType !== "touch";
    const at = this.#place(event);
    if (isMouse) menu(at, this.#interaction.itemAt(at)?.id ?? null);
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

  /* ---- the pen ---- */

  #erase(event: PointerEvent): void {
    const interaction = this.#interaction;
    const item = interaction.itemAt(this.#place(event));
    if (item && interaction.commands.mayEdit()) interaction.commands.remove?.([item.id]);
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
