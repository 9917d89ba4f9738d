// The text as real text of the page: a node for each block, grouped in chunks that the browser lays
// out only near the window. Promises: every block's text node holds exactly the block's characters;
// places in the text and points of the page become each other here and nowhere else.

import type { Block } from "../text/blocks";
import type { Range, TextMap } from "../text/TextMap";

export interface ChunkView {
  readonly element: HTMLElement;
  /** Behind the text: backgrounds and underlines. */
  readonly under: HTMLElement;
  /** Before it: tags, marks of unseen characters. */
  readonly over: HTMLElement;
  readonly blocks: readonly HTMLElement[];
  readonly range: Range;
}

const LETTER = 7.9;
const LINE = 44;
const BLOCK_GAP = 10;
const USUAL_COLUMN = 708;

export class Sheet {
  readonly element: HTMLElement;
  chunks: readonly ChunkView[] = [];
  #map: TextMap | null = null;
  #blocks: HTMLElement[] = [];
  readonly #indexOf = new WeakMap<Node, number>();

  constructor(document: Document) {
    this.element = document.createElement("div");
    this.element.className = "lw-sheet";
  }

  get map(): TextMap | null {
    return this.#map;
  }

  show(map: TextMap | null): void {
    this.#map = map;
    this.#blocks = [];
    this.chunks = map ? map.chunks.map(({ first, end }) => this.#chunk(map, first, end)) : [];
    this.element.replaceChildren(...this.chunks.map(({ element }) => element));
  }

  blockElement(index: number): HTMLElement | undefined {
    return this.#blocks[index];
  }

  /* ---- places and points ---- */

  /** Where a place is in the document. */
  point(place: number): readonly [Node, number] | null {
    const map = this.#map;
    if (!map) return null;
    const index = map.blockIndex(place);
    const node = this.#blocks[index]?.firstChild;
    const block = map.block(index);
    return node ? [node, Math.min(place, block.end) - block.start] : null;
  }

  /** The place of a point in the document, null where it is not in the text. */
  place(node: Node, offset: number): number | null {
    const map = this.#map;
    if (!map || !this.element.contains(node)) return null;
    const index = this.#indexOf.get(node);
    if (index !== undefined) {
      const block = map.block(index);
      if (node.nodeType === Node.TEXT_NODE) return Math.min(block.start + offset, block.end);
      return offset === 0 ? block.start : block.end;
    }
    // Between blocks: the start of the next one, or the end of all.
    const next = node.childNodes[offset] ?? null;
    const at = next && this.#firstBlockIn(next);
    if (at !== null) return map.block(at).start;
    const last = node.childNodes[offset - 1] ?? node;
    const before = this.#lastBlockIn(last);
    return before === null ? null : map.block(before).end;
  }

  /** The place under a point of the window. */
  placeAt(x: number, y: number): number | null {
    const { ownerDocument: document } = this.element;
    const position = document.caretPositionFromPoint?.(x, y);
    if (position) return this.place(position.offsetNode, position.offset);

    const range = document.caretRangeFromPoint?.(x, y);
    return range ? this.place(range.startContainer, range.startOffset) : null;
  }

  /** The place whose sign lies under a point, null in empty room. */
  signAt(x: number, y: number): number | null {
    const map = this.#map;
    const place = this.placeAt(x, y);
    if (!map || place === null) return null;
    for (const at of [place, map.previous(place)]) {
      const rects = this.rects({ start: at, end: map.next(at) });
      const isIn = rects.some(
        (rect) => x >= rect.left && x <= rect.right && y >= rect.top - 8 && y <= rect.bottom + 14,
      );
      if (isIn) return at;
    }
    return null;
  }

  /** Where a stretch lies in the window: one rectangle for each line and each run of one direction. */
  rects({ start, end }: Range): DOMRect[] {
    const map = this.#map;
    if (!map) return [];
    const found: DOMRect[] = [];
    const first = map.blockIndex(start);
    const last = map.blockIndex(Math.max(start, end - 1));
    for (let index = first; index <= last; index += 1) {
      found.push(...this.#rectsIn(index, map.block(index), { start, end }));
    }
    return found;
  }

  /** Where the caret stands at a place. */
  caretRect(place: number): DOMRect | null {
    const point = this.point(place);
    if (!point) return null;
    const range = this.element.ownerDocument.createRange();
    range.setStart(...point);
    range.collapse(true);
    const [rect] = range.getClientRects();
    if (rect) return rect;
    const block = this.#blocks[this.#map?.blockIndex(place) ?? -1];
    return block ? startOf(block) : null;
  }

  #rectsIn(index: number, block: Block, { start, end }: Range): DOMRect[] {
    const element = this.#blocks[index];
    const node = element?.firstChild;
    if (!element || !node) return [];
    const from = Math.max(start, block.start);
    const to = Math.min(end, block.end);
    if (from < to) {
      const range = element.ownerDocument.createRange();
      range.setStart(node, from - block.start);
      range.setEnd(node, to - block.start);
      return merged([...range.getClientRects()]);
    }
    // Nothing but the end of the line: a narrow mark behind the last sign.
    const isTerminator = end > block.end && start <= block.next && start < block.next;
    const rect = isTerminator ? this.caretRect(block.end) : null;
    return rect ? [new DOMRect(rect.left, rect.top, LETTER, rect.height)] : [];
  }

  #firstBlockIn(node: Node): number | null {
    const known = this.#indexOf.get(node);
    if (known !== undefined) return known;
    for (const child of node.childNodes) {
      const found = this.#firstBlockIn(child);
      if (found !== null) return found;
    }
    return null;
  }

  #lastBlockIn(node: Node): number | null {
    const known = this.#indexOf.get(node);
    if (known !== undefined) return known;
    for (const child of [...node.childNodes].reverse()) {
      const found = this.#lastBlockIn(child);
      if (found !== null) return found;
    }
    return null;
  }

  #chunk(map: TextMap, first: number, end: number): ChunkView {
    const { ownerDocument: document } = this.element;
    const make = (className: string): HTMLElement => {
      const element = document.createElement("div");
      element.className = className;
      return element;
    };
    const element = make("lw-chunk");
    const under = make("lw-under");
    const over = make("lw-over");
    for (const layer of [under, over]) layer.setAttribute("aria-hidden", "true");
    const blocks: HTMLElement[] = [];
    let height = 0;
    for (let index = first; index < end; index += 1) {
      const block = map.block(index);
      const line = make("lw-block");
      line.dir = block.direction;
      if (block.number !== null && block.end > block.start) {
        line.dataset.number = String(block.number);
      }
      const text = document.createTextNode(map.slice(block));
      line.append(text);
      this.#indexOf.set(line, index);
      this.#indexOf.set(text, index);
      this.#blocks[index] = line;
      blocks.push(line);
      const lines = Math.ceil(((block.end - block.start) * LETTER) / USUAL_COLUMN) || 1;
      height += lines * LINE + BLOCK_GAP;
    }
    element.append(under, ...blocks, over);
    element.style.containIntrinsicBlockSize = `auto ${height}px`;
    const range = { start: map.block(first).start, end: map.block(end - 1).next };
    return { element, under, over, blocks, range };
  }
}

/** Where a caret stands in a block without any text. */
function startOf(block: HTMLElement): DOMRect {
  const rect = block.getBoundingClientRect();
  const x = block.dir === "rtl" ? rect.right : rect.left;
  const height = Math.min(rect.height, 20);
  return new DOMRect(x, rect.top + (rect.height - height) / 2, 0, height);
}

/** Rectangles that touch in one line become one; empty ones fall away unless all are. */
function merged(rects: readonly DOMRect[]): DOMRect[] {
  const found: DOMRect[] = [];
  const seen = rects.filter((rect) => rect.width > 0);
  for (const rect of seen.length > 0 ? seen : rects.slice(0, 1)) {
    const last = found.at(-1);
    const touches =
      last !== undefined &&
      Math.abs(last.top - rect.top) < 1 &&
      (Math.abs(last.right - rect.left) < 0.6 || Math.abs(rect.right - last.left) < 0.6);
    if (!touches) {
      found.push(rect);
      continue;
    }
    const left = Math.min(last.left, rect.left);
    const right = Math.max(last.right, rect.right);
    found[found.length - 1] = new DOMRect(left, last.top, right - left, last.height);
  }
  return found;
}
