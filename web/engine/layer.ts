// One canvas of the stack. Promises: panning moves the pixels that are there and paints only the
// strips that came into view; a change repaints only the rectangle it touched; where a zoom may be
// rough, it stretches what was painted last.

import type { Camera } from "./camera";
import { intersects, union, type Rect } from "./geometry";

/** What a layer needs of a canvas context; tests count its calls. */
export type Context = CanvasRenderingContext2D;

/** Paints what meets the clip (CSS pixels of the stage) onto cleared ground. */
export type Paint = (context: Context, camera: Camera, clip: Rect) => void;

const MOST_PATCHES = 8;

export class Layer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: Context;
  readonly #paint: Paint;
  #shown: Camera | null = null;
  /** What a rough zoom stretches, and the camera it was painted for. */
  #print: { readonly canvas: HTMLCanvasElement; readonly camera: Camera } | null = null;
  #stale: Rect[] = [];
  #all = true;

  constructor(canvas: HTMLCanvasElement, context: Context, paint: Paint) {
    this.#canvas = canvas;
    this.#context = context;
    this.#paint = paint;
  }

  /** Without a rectangle everything is painted anew. */
  invalidate(rect?: Rect): void {
    if (!rect) this.#all = true;
    else if (!this.#all) this.#stale.push(rect);
  }

  /**
   * Brings the canvas up to date; returns the rectangles that were painted. A rough one may show a
   * change of zoom by stretching, until `invalidate` asks for the true picture.
   */
  flush(camera: Camera, rough = false): readonly Rect[] {
    const whole = { x: 0, y: 0, ...camera.view };
    const resized = this.#resize(camera);
    const shown = this.#shown;
    this.#shown = camera;
    if (rough && !resized && !this.#all && shown) {
      if (this.#print || shown.scale !== camera.scale) return this.#stretch(shown, camera);
    }
    if (resized || this.#all || !shown || shown.scale !== camera.scale) {
      return this.#repaint(camera, [whole]);
    }
    const dx = camera.x - shown.x;
    const dy = camera.y - shown.y;
    const patches = this.#stale.map((rect) => ({ ...rect, x: rect.x + dx, y: rect.y + dy }));
    if (dx !== 0 || dy !== 0) {
      if (Math.abs(dx) >= whole.width || Math.abs(dy) >= whole.height) {
        return this.#repaint(camera, [whole]);
      }
      this.#scroll(dx * camera.ratio, dy * camera.ratio);
      patches.push(...uncovered(whole, dx, dy));
    }
    const visible = patches.filter((rect) => intersects(rect, whole));
    const merged = visible.length > MOST_PATCHES ? union(visible) : null;
    return this.#repaint(camera, merged ? [merged] : visible);
  }

  #resize(camera: Camera): boolean {
    const width = Math.max(1, Math.round(camera.view.width * camera.ratio));
    const height = Math.max(1, Math.round(camera.view.height * camera.ratio));
    if (this.#canvas.width === width && this.#canvas.height === height) return false;
    this.#canvas.width = width;
    this.#canvas.height = height;
    return true;
  }

  #stretch(shown: Camera, camera: Camera): readonly Rect[] {
    this.#print ??= { canvas: this.#copy(), camera: shown };
    const { canvas, camera: printed } = this.#print;
    const factor = camera.scale / printed.scale;
    const { ratio } = camera;
    const context = this.#context;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.drawImage(
      canvas,
      (camera.x - printed.x * factor) * ratio,
      (camera.y - printed.y * factor) * ratio,
      canvas.width * factor,
      canvas.height * factor,
    );
    context.restore();
    return [];
  }

  #copy(): HTMLCanvasElement {
    const copy = this.#canvas.cloneNode() as HTMLCanvasElement;
    copy.getContext("2d")?.drawImage(this.#canvas, 0, 0);
    return copy;
  }

  #scroll(dx: number, dy: number): void {
    const context = this.#context;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = "copy";
    context.drawImage(this.#canvas, Math.round(dx), Math.round(dy));
    context.restore();
  }

  #repaint(camera: Camera, rects: readonly Rect[]): readonly Rect[] {
    this.#all = false;
    this.#stale = [];
    this.#print = null;
    const snapped = rects.map((rect) => outward(rect, camera.ratio));
    for (const clip of snapped) {
      const context = this.#context;
      context.save();
      context.setTransform(camera.ratio, 0, 0, camera.ratio, 0, 0);
      context.beginPath();
      context.rect(clip.x, clip.y, clip.width, clip.height);
      context.clip();
      context.clearRect(clip.x, clip.y, clip.width, clip.height);
      this.#paint(context, camera, clip);
      context.restore();
    }
    return snapped;
  }
}

/** The strips of a view that a pan brought in. */
function uncovered(view: Rect, dx: number, dy: number): Rect[] {
  const strips: Rect[] = [];
  if (dx !== 0) {
    const x = dx > 0 ? 0 : view.width + dx;
    strips.push({ x, y: 0, width: Math.abs(dx), height: view.height });
  }
  if (dy !== 0) {
    const y = dy > 0 ? 0 : view.height + dy;
    strips.push({ x: 0, y, width: view.width, height: Math.abs(dy) });
  }
  return strips;
}

/** Clips on whole device pixels leave no seam. */
function outward(rect: Rect, ratio: number): Rect {
  const left = Math.floor(rect.x * ratio) / ratio;
  const top = Math.floor(rect.y * ratio) / ratio;
  const right = Math.ceil((rect.x + rect.width) * ratio) / ratio;
  const bottom = Math.ceil((rect.y + rect.height) * ratio) / ratio;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
