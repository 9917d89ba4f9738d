// Fill patterns of the classes. Promises: the same eight drawings as the swatches of the design
// tokens (index modulo 8), anchored to the picture, so that panning does not make them swim.

import type { Camera } from "./camera";
import type { Context } from "./layer";

type Draw = (context: CanvasRenderingContext2D, size: number) => void;

const SIZE = 12;

const DRAWINGS: readonly (Draw | null)[] = [
  null,
  (context, size) => lines(context, size, [[0, size, size, 0]]),
  (context, size) => lines(context, size, [[0, 0, size, size]]),
  (context, size) => lines(context, size, [[0, size / 2, size, size / 2]]),
  (context, size) => lines(context, size, [[size / 2, 0, size / 2, size]]),
  dots,
  (context, size) =>
    lines(context, size, [
      [0, size, size, 0],
      [0, 0, size, size],
    ]),
  (context, size) =>
    lines(context, size, [
      [0, size / 2, size, size / 2],
      [size / 2, 0, size / 2, size],
    ]),
];

type Line = readonly [number, number, number, number];

/** Each line is drawn in the neighbouring tiles too, so that diagonals meet at the corners. */
function lines(context: CanvasRenderingContext2D, size: number, all: readonly Line[]): void {
  context.beginPath();
  for (const [x1, y1, x2, y2] of all) {
    for (const shift of [-size, 0, size]) {
      context.moveTo(x1 + shift, y1);
      context.lineTo(x2 + shift, y2);
    }
  }
  context.stroke();
}

function dots(context: CanvasRenderingContext2D, size: number): void {
  context.beginPath();
  for (const [x, y] of [
    [size / 4, size / 4],
    [(size * 3) / 4, (size * 3) / 4],
  ] as const) {
    context.moveTo(x + 1.4, y);
    context.arc(x, y, 1.4, 0, Math.PI * 2);
  }
  context.fill();
}

export class Patterns {
  readonly #tiles = new Map<number, CanvasPattern | null>();
  #ink = "";

  /** The pattern of a class over its fill, null for those that have none. */
  get(context: Context, paint: number, ink: string, camera: Camera): CanvasPattern | null {
    if (ink !== this.#ink) this.#tiles.clear();
    this.#ink = ink;
    const kind = (paint - 1) % DRAWINGS.length;
    if (!this.#tiles.has(kind)) this.#tiles.set(kind, makeTile(context, kind, ink, camera.ratio));
    const pattern = this.#tiles.get(kind) ?? null;
    const fine = 1 / camera.ratio;
    pattern?.setTransform(new DOMMatrix([fine, 0, 0, fine, camera.x, camera.y]));
    return pattern;
  }
}

function makeTile(
  context: Context,
  kind: number,
  ink: string,
  ratio: number,
): CanvasPattern | null {
  const draw = DRAWINGS[kind];
  const tile = document.createElement("canvas");
  tile.width = tile.height = Math.round(SIZE * ratio);
  const brush = tile.getContext("2d");
  if (!draw || !brush) return null;
  brush.scale(tile.width / SIZE, tile.height / SIZE);
  brush.strokeStyle = brush.fillStyle = ink;
  brush.lineWidth = 1.5;
  draw(brush, SIZE);
  return context.createPattern(tile, "repeat");
}
