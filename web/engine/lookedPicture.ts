// The picture as it is looked at. Promises: the pixels are changed once for each look, not once a
// frame; a coarse version is there at once, the full one once the look has rested; the source is
// never changed, and a neutral look shows the source itself.

import { applyLook, isNeutral, NEUTRAL_LOOK, type Look } from "./look";
import type { Size } from "./geometry";

/** Pixels that are changed within a frame or two; a larger picture follows strip by strip. */
const AT_ONCE = 2 ** 20;
const REST = 160;

export class LookedPicture {
  readonly #owner: Document;
  readonly #onChange: () => void;
  #source: CanvasImageSource | null = null;
  #look = NEUTRAL_LOOK;
  #shown: HTMLCanvasElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: Document, onChange: () => void) {
    this.#owner = owner;
    this.#onChange = onChange;
  }

  get image(): CanvasImageSource | null {
    return this.#shown ?? this.#source;
  }

  get look(): Look {
    return this.#look;
  }

  set look(look: Look) {
    this.#look = { ...look };
    this.#make();
  }

  set source(source: CanvasImageSource | null) {
    this.#source = source;
    this.#make();
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  #make(): void {
    clearTimeout(this.#timer);
    this.#shown = null;
    const source = this.#source;
    if (source && !isNeutral(this.#look)) {
      const size = sizeOf(source);
      const part = Math.min(1, Math.sqrt(AT_ONCE / (size.width * size.height)));
      const coarse = this.#strips(source, scaled(size, part));
      while (coarse.next()) continue;
      this.#shown = coarse.canvas;
      if (part < 1) this.#timer = setTimeout(() => this.#refine(source, size), REST);
    }
    this.#onChange();
  }

  /** The full picture, one strip a task, so that the page answers meanwhile. */
  #refine(source: CanvasImageSource, size: Size): void {
    const full = this.#strips(source, size);
    const step = (): void => {
      if (full.next()) {
        this.#timer = setTimeout(step);
        return;
      }
      this.#shown = full.canvas;
      this.#onChange();
    };
    step();
  }

  /** A copy of the source in the given size; each `next` changes one more strip of it. */
  #strips(source: CanvasImageSource, size: Size): Strips {
    return new Strips(this.#owner, { source, size, look: this.#look });
  }
}

interface Work {
  readonly source: CanvasImageSource;
  readonly size: Size;
  readonly look: Look;
}

class Strips {
  readonly canvas: HTMLCanvasElement;
  readonly #scratch: HTMLCanvasElement;
  readonly #work: Work;
  readonly #height: number;
  #done = 0;

  constructor(owner: Document, work: Work) {
    const { width, height } = work.size;
    this.#work = work;
    this.#height = Math.max(1, Math.min(height, Math.floor(AT_ONCE / width)));
    this.canvas = owner.createElement("canvas");
    this.canvas.width = width;
    this.canvas.height = height;
    // Only the scratch is read back: the canvas that is shown can stay on the graphics card.
    this.#scratch = owner.createElement("canvas");
    this.#scratch.width = width;
    this.#scratch.height = this.#height;
  }

  /** False when there was nothing left. */
  next(): boolean {
    const { source, size, look } = this.#work;
    const rows = Math.min(this.#height, size.height - this.#done);
    const scratch = this.#scratch.getContext("2d", { willReadFrequently: true });
    const target = this.canvas.getContext("2d");
    if (rows <= 0 || !scratch || !target) return false;
    scratch.clearRect(0, 0, size.width, this.#height);
    scratch.drawImage(source, 0, -this.#done, size.width, size.height);
    const strip = scratch.getImageData(0, 0, size.width, rows);
    applyLook(strip.data, look);
    target.putImageData(strip, 0, this.#done);
    this.#done += rows;
    return true;
  }
}

function scaled({ width, height }: Size, part: number): Size {
  return {
    width: Math.max(1, Math.round(width * part)),
    height: Math.max(1, Math.round(height * part)),
  };
}

/** Own size of whatever a canvas can draw. */
function sizeOf(source: CanvasImageSource): Size {
  if (source instanceof HTMLImageElement) {
    return { width: source.naturalWidth, height: source.naturalHeight };
  }
  if (source instanceof HTMLVideoElement) {
    return { width: source.videoWidth, height: source.videoHeight };
  }
  const { width, height } = source as ImageBitmap;
  return { width, height };
}
