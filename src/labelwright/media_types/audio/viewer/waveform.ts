// Draws the outline of a sound, what was played of it, and where it is. A press or drag goes there.

import { clock } from "@labelwright/editor";
import { loudest, type Peaks } from "./peaks";

const BAR = 2;
const GAP = 1;
const RULER = 22;
const LABEL_EVERY = 90;
const MOST_GAIN = 20;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600] as const;

export interface WaveformOptions {
  readonly parent: HTMLElement;
  readonly duration: number;
  readonly onSeek: (seconds: number) => void;
}

export class Waveform {
  readonly #canvas: HTMLCanvasElement;
  readonly #options: WaveformOptions;
  readonly #observer: ResizeObserver;
  #peaks: Peaks | null = null;
  /** Quiet sounds are drawn larger: what matters is where something is. */
  #gain = 1;
  #seconds = 0;

  constructor(options: WaveformOptions) {
    this.#options = options;
    this.#canvas = options.parent.ownerDocument.createElement("canvas");
    this.#canvas.className = "lw-wave-canvas";
    this.#canvas.setAttribute("aria-hidden", "true"); // the slider below says the same
    options.parent.append(this.#canvas);
    this.#observer = new ResizeObserver(() => this.#draw());
    this.#observer.observe(this.#canvas);
    this.#canvas.addEventListener("pointerdown", (event) => this.#press(event));
    this.#canvas.addEventListener("pointermove", (event) => {
      if (event.buttons === 1) this.#press(event);
    });
  }

  set peaks(peaks: Peaks | null) {
    this.#peaks = peaks;
    this.#gain = peaks ? Math.min(1 / Math.max(loudest(peaks), 1e-6), MOST_GAIN) : 1;
    this.#draw();
  }

  set seconds(seconds: number) {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#draw();
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#canvas.remove();
  }

  #press(event: PointerEvent): void {
    const { left, width } = this.#canvas.getBoundingClientRect();
    if (width === 0) return;
    if (event.type === "pointerdown") this.#canvas.setPointerCapture(event.pointerId);
    this.#options.onSeek(((event.clientX - left) / width) * this.#options.duration);
  }

  #draw(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const context = this.#canvas.getContext("2d");
    if (!context || width === 0 || height === 0) return;
    const ratio = this.#canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    const style = getComputedStyle(this.#canvas);
    const color = (name: string): string => style.getPropertyValue(name).trim();
    const played = (this.#seconds / Math.max(this.#options.duration, 1e-9)) * width;
    this.#drawRuler(context, width, color("--canvas-ink"));
    context.fillStyle = color("--canvas-ink");
    this.#drawBars(context, { width, height, played });
    context.fillRect(Math.round(played), 0, 1, height);
  }

  /** What is still to come is pale: both stand out on any canvas. */
  #drawBars(
    context: CanvasRenderingContext2D,
    { width, height, played }: Readonly<Record<"width" | "height" | "played", number>>,
  ): void {
    const peaks = this.#peaks;
    const middle = RULER + (height - RULER) / 2;
    const room = ((height - RULER) / 2 - 8) * this.#gain;
    const count = peaks?.lowest.length ?? 0;
    for (let x = 0; x < width; x += BAR + GAP) {
      let low = 0;
      let high = 0;
      const end = Math.max(Math.floor(((x + BAR + GAP) / width) * count), 1);
      for (let at = Math.floor((x / width) * count); peaks && at < end; at += 1) {
        low = Math.min(low, peaks.lowest[at] ?? 0);
        high = Math.max(high, peaks.highest[at] ?? 0);
      }
      const top = middle - Math.max(high * room, 0.5);
      context.globalAlpha = x < played ? 1 : 0.45;
      context.fillRect(x, top, BAR, middle + Math.max(-low * room, 0.5) - top);
    }
    context.globalAlpha = 1;
  }

  #drawRuler(context: CanvasRenderingContext2D, width: number, ink: string): void {
    const { duration } = this.#options;
    const most = Math.max(Math.floor(width / LABEL_EVERY), 1);
    const step = STEPS.find((one) => duration / one <= most) ?? duration;
    context.fillStyle = ink;
    context.globalAlpha = 0.75;
    context.font = "11px Inter Variable, sans-serif";
    context.textBaseline = "middle";
    for (let at = 0; at < duration; at += step) {
      const x = (at / duration) * width;
      context.fillRect(Math.round(x), 4, 1, RULER - 8);
      context.fillText(clock(at, duration, step < 1 ? 1 : 0), x + 5, RULER / 2);
    }
    context.globalAlpha = 1;
  }
}
