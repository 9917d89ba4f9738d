// Finds the rectangles near a place. Promises: inserting and removing take constant time whatever
// the sizes; a query looks at the cells it touches, or at the filled ones if those are fewer.
//
// A rectangle lives in exactly one cell: on the level whose cells are at least as large as itself,
// in the cell of its top-left corner. A query therefore looks one cell further to the left and up.

import { intersects, type Rect } from "./geometry";

interface Entry {
  readonly id: string;
  readonly rect: Rect;
  readonly level: number;
  readonly cell: number;
}

type Cells = Map<number, Map<string, Entry>>;

const SMALLEST_CELL = 16;
const BIAS = 2 ** 20;
const STRIDE = 2 ** 21;

export class GridIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #levels: Cells[] = [];

  get size(): number {
    return this.#entries.size;
  }

  put(id: string, rect: Rect): void {
    const level = levelOf(rect);
    const cell = cellAt(level, rect.x, rect.y);
    this.remove(id);
    const entry = { id, rect, level, cell };
    this.#entries.set(id, entry);
    const cells = this.#cells(level);
    const content = cells.get(cell);
    if (content) content.set(id, entry);
    else cells.set(cell, new Map([[id, entry]]));
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    const cells = this.#cells(entry.level);
    const content = cells.get(entry.cell);
    content?.delete(id);
    if (content?.size === 0) cells.delete(entry.cell);
  }

  clear(): void {
    this.#entries.clear();
    this.#levels.length = 0;
  }

  /** Ids of the rectangles that meet the given one, in no particular order. */
  query(rect: Rect): string[] {
    const found: string[] = [];
    this.#levels.forEach((cells, level) => {
      if (cells.size > 0) collect(cells, level, rect, found);
    });
    return found;
  }

  #cells(level: number): Cells {
    while (this.#levels.length <= level) this.#levels.push(new Map());
    return this.#levels[level] as Cells;
  }
}

function collect(cells: Cells, level: number, rect: Rect, found: string[]): void {
  const size = SMALLEST_CELL * 2 ** level;
  const left = Math.floor(rect.x / size) - 1;
  const top = Math.floor(rect.y / size) - 1;
  const right = Math.floor((rect.x + rect.width) / size);
  const bottom = Math.floor((rect.y + rect.height) / size);
  if ((right - left + 1) * (bottom - top + 1) > cells.size) {
    for (const content of cells.values()) pick(content, rect, found);
    return;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const content = cells.get(keyOf(column, row));
      if (content) pick(content, rect, found);
    }
  }
}

function pick(content: Map<string, Entry>, rect: Rect, found: string[]): void {
  for (const entry of content.values()) {
    if (intersects(entry.rect, rect)) found.push(entry.id);
  }
}

function levelOf(rect: Rect): number {
  const longest = Math.max(rect.width, rect.height, 1);
  return Math.max(0, Math.ceil(Math.log2(longest / SMALLEST_CELL)));
}

function cellAt(level: number, x: number, y: number): number {
  const size = SMALLEST_CELL * 2 ** level;
  return keyOf(Math.floor(x / size), Math.floor(y / size));
}

function keyOf(column: number, row: number): number {
  return (row + BIAS) * STRIDE + column + BIAS;
}
