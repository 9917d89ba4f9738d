// The hatch over what only some answers cover. Promises: what all cover is never hatched, however many
// they are; what several of them cover is not hatched twice.

import type { Rect } from "@labelwright/editor";

type Brush = CanvasRenderingContext2D;

export interface Apart {
  readonly paths: readonly Path2D[];
  /** Whether each answer has one of the paths: what they share is then agreed. */
  readonly isInAll: boolean;
  readonly ink: string;
  /** How strong the wash and the lines over it are, in [0, 1]. */
  readonly wash: number;
  readonly hatch: number;
  /** Where they lie on the canvas: nothing else is touched. */
  readonly box: Rect;
}

/** Drawn aside, because the outlines are put together before anything of them is seen through. */
export class ApartLayer {
  #layer: HTMLCanvasElement | null = null;

  paint(brush: Brush, { paths, isInAll, ink, wash, hatch, box }: Apart): void {
    const pen = this.#empty(brush);
    if (!pen || box.width <= 0 || box.height <= 0) return;
    const { x, y, width, height } = box;
    const ratio = pen.getTransform().a;
    for (const [look, strength] of [
      [ink, wash],
      [hatchOf(pen, ink), hatch],
    ] as const) {
      if (look === null) continue;
      pen.clearRect(x, y, width, height);
      pen.fillStyle = look;
      for (const path of paths) pen.fill(path);
      if (isInAll) {
        pen.save();
        for (const path of paths) pen.clip(path);
        pen.clearRect(x, y, width, height);
        pen.restore();
      }
      brush.globalAlpha = strength;
      const from = [x * ratio, y * ratio, width * ratio, height * ratio] as const;
      brush.drawImage(pen.canvas, ...from, x, y, width, height);
      brush.globalAlpha = 1;
    }
  }

  #empty({ canvas }: Brush): Brush | null {
    this.#layer ??= canvas.ownerDocument.createElement("canvas");
    const layer = this.#layer;
    const pen = layer.getContext("2d");
    if (layer.width === canvas.width && layer.height === canvas.height) return pen;
    layer.width = canvas.width;
    layer.height = canvas.height;
    const ratio = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    pen?.scale(ratio, ratio);
    return pen;
  }
}

/** Slanted lines, the same on every screen. */
function hatchOf(brush: Brush, ink: string): CanvasPattern | null {
  const tile = brush.canvas.ownerDocument.createElement("canvas");
  tile.width = tile.height = 8;
  const pen = tile.getContext("2d");
  if (!pen) return null;
  pen.strokeStyle = ink;
  pen.lineWidth = 2;
  pen.beginPath();
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift - 1, 9);
    pen.lineTo(shift + 9, -1);
  }
  pen.stroke();
  return brush.createPattern(tile, "repeat");
}
