// Brings a picture onto the stage. Promises: the small rendition first if it is there earlier, the
// full one replaces it; the size of the coordinates is known from the start, so that drawing can
// begin on either; a newer picture or `stop` wins over one that is still on its way.

import type { Engine } from "./engine";
import type { Size } from "./geometry";

export interface PictureSource {
  /** The size that coordinates are in: that of the upright original. */
  readonly size: Size;
  readonly full: (signal: AbortSignal) => Promise<Blob>;
  readonly preview: ((signal: AbortSignal) => Promise<Blob>) | null;
}

export type PictureState =
  | { readonly kind: "loading" }
  | { readonly kind: "shown" }
  | { readonly kind: "failed"; readonly cause: string };

export class PictureLoader {
  readonly #engine: Engine;
  readonly #onState: (state: PictureState) => void;
  #stop = new AbortController();

  constructor(engine: Engine, onState: (state: PictureState) => void) {
    this.#engine = engine;
    this.#onState = onState;
  }

  async show(source: PictureSource): Promise<void> {
    this.stop();
    const { signal } = (this.#stop = new AbortController());
    this.#onState({ kind: "loading" });
    this.#engine.setPicture(null, source.size);
    const full = decode(source.full, signal);
    const small = source.preview && decode(source.preview, signal);
    let isFull = false;
    small
      ?.then((bitmap) => {
        if (!isFull && !signal.aborted) this.#engine.setPicture(bitmap, source.size);
      })
      .catch(() => undefined); // the full picture tells what is wrong
    try {
      const bitmap = await full;
      isFull = true;
      if (signal.aborted) return;
      this.#engine.setPicture(bitmap, source.size);
      this.#onState({ kind: "shown" });
    } catch (error) {
      if (signal.aborted) return;
      const cause = error instanceof Error ? error.message : String(error);
      this.#onState({ kind: "failed", cause });
    }
  }

  stop(): void {
    this.#stop.abort();
  }
}

async function decode(
  fetch: (signal: AbortSignal) => Promise<Blob>,
  signal: AbortSignal,
): Promise<ImageBitmap> {
  return createImageBitmap(await fetch(signal));
}
