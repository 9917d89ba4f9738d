// Finds the rectangles near a place. Promises: the answer is exact, touching included; a query costs
// what it finds, wherever the others lie and however large one of them is; many rectangles at once
// are packed together.

import RBush from "rbush";
import type { Rect } from "./geometry";

interface Entry {
  readonly id: string;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export class RectIndex {
  readonly #tree = new RBush<Entry>();
  readonly #entries = new Map<string, Entry>();
  /** Not in the tree yet: it is packed better, and faster, from many at once. */
  readonly #waiting = new Map<string, Entry>();

  get size(): number {
    return this.#entries.size;
  }

  put(id: string, { x, y, width, height }: Rect): void {
    this.remove(id);
    const entry = { id, minX: x, minY: y, maxX: x + width, maxY: y + height };
    this.#entries.set(id, entry);
    this.#waiting.set(id, entry);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    if (!this.#waiting.delete(id)) this.#tree.remove(entry);
  }

  clear(): void {
    this.#entries.clear();
    this.#waiting.clear();
    this.#tree.clear();
  }

  /** Ids of the rectangles that meet the given one, in no particular order. */
  query({ x, y, width, height }: Rect): string[] {
    if (this.#waiting.size > 0) {
      this.#tree.load([...this.#waiting.values()]);
      this.#waiting.clear();
    }
    const found = this.#tree.search({ minX: x, minY: y, maxX: x + width, maxY: y + height });
    return found.map(({ id }) => id);
  }
}
