// A sheet of text in a page that scrolls, and what is drawn around it near the window. Promises: one
// frame of drawing for any number of changes; a text of any length costs what is seen of it.

import type { Range, TextMap } from "../text/TextMap";
import { depthsOf, measure, write, type Elements, type PaintedSpan } from "./paint";
import { Sheet, type ChunkView } from "./Sheet";

const NEAR = "600px 0px";
const EDGE = 72;
const SETTLING = 4;

export interface Drawing {
  readonly label: string;
  /** The spans that touch a stretch of the text, with their looks. */
  spansIn(range: Range): readonly PaintedSpan[];
  /** After each drawing: what lies over the sheet follows. */
  drawn(): void;
}

export class SheetView {
  readonly page: HTMLElement;
  readonly sheet: Sheet;
  /** Chunks near the window. */
  readonly near = new Set<ChunkView>();
  readonly #drawing: Drawing;
  readonly #stale = new Set<ChunkView>();
  readonly #elements = new Map<ChunkView, Elements>();
  readonly #stopWatching: () => void;
  #observer: IntersectionObserver | null = null;
  #frame = 0;

  constructor(document: Document, drawing: Drawing) {
    this.#drawing = drawing;
    this.sheet = new Sheet(document);
    this.page = makePage(document, drawing.label);
    this.page.append(this.sheet.element);
    this.#stopWatching = this.#watchSize();
    void document.fonts?.ready.then(() => this.refresh());
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#stopWatching();
    this.page.remove();
  }

  showText(map: TextMap | null): void {
    this.#observer?.disconnect();
    this.near.clear();
    this.#elements.clear();
    this.sheet.show(map);
    this.page.scrollTop = 0;
    this.#watchChunks();
  }

  /** Far places have guessed heights: what is brought into view may move once more when laid out. */
  bring({ start }: Range, tries = SETTLING): void {
    const rect = this.sheet.caretRect(start);
    if (!rect) return;
    const view = this.page.getBoundingClientRect();
    const above = view.top + EDGE - rect.top;
    const below = rect.bottom - (view.bottom - EDGE);
    if (above <= 0 && below <= 0) return;
    const isFar = Math.max(above, below) > view.height / 2;
    const toMiddle = rect.top - (view.top + view.height / 3);
    this.page.scrollTop += isFar ? toMiddle : above > 0 ? -above : below;
    if (tries > 0) requestAnimationFrame(() => this.bring({ start, end: start }, tries - 1));
  }

  /** Spans or lines have changed: everything near is drawn anew. */
  refresh(): void {
    for (const chunk of this.near) this.#stale.add(chunk);
    this.schedule();
  }

  schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** Lets each drawn element of a span be changed, by the span's id. */
  eachElement(change: (id: string, element: HTMLElement) => void): void {
    for (const elements of this.#elements.values()) {
      for (const [id, pieces] of elements) for (const piece of pieces) change(id, piece);
    }
  }

  #watchChunks(): void {
    const byElement = new Map(this.sheet.chunks.map((chunk) => [chunk.element as Element, chunk]));
    if (typeof IntersectionObserver === "undefined") {
      for (const chunk of this.sheet.chunks) this.near.add(chunk);
      this.refresh();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const chunk = byElement.get(target);
          if (!chunk) continue;
          if (isIntersecting) {
            this.near.add(chunk);
            this.#stale.add(chunk);
          } else this.#forget(chunk);
        }
        this.schedule();
      },
      { root: this.page, rootMargin: NEAR },
    );
    for (const chunk of this.sheet.chunks) observer.observe(chunk.element);
    this.#observer = observer;
  }

  #forget(chunk: ChunkView): void {
    this.near.delete(chunk);
    this.#stale.delete(chunk);
    this.#elements.delete(chunk);
    chunk.under.replaceChildren();
    chunk.over.replaceChildren();
  }

  #watchSize(): () => void {
    if (typeof ResizeObserver === "undefined") return () => undefined;
    const observer = new ResizeObserver(() => this.refresh());
    observer.observe(this.sheet.element);
    return () => observer.disconnect();
  }

  #draw(): void {
    const map = this.sheet.map;
    if (!map) return;
    const work = [...this.#stale]
      .filter((chunk) => this.near.has(chunk))
      .map((chunk) => ({ chunk, spans: this.#drawing.spansIn(chunk.range) }));
    this.#stale.clear();
    for (const { chunk, spans } of work) {
      depthsOf(map, chunk, spans).forEach((depth, at) => {
        chunk.blocks[at]?.style.setProperty("--deep", String(depth));
      });
    }
    const measured = work.map(({ chunk, spans }) => measure(this.sheet, map, chunk, spans));
    work.forEach(({ chunk }, at) => {
      const found = measured[at];
      if (found) this.#elements.set(chunk, write(chunk, found));
    });
    this.#drawing.drawn();
  }
}

function makePage(document: Document, label: string): HTMLElement {
  const page = document.createElement("div");
  page.className = "lw-text-stage";
  page.tabIndex = 0;
  page.setAttribute("role", "document");
  page.setAttribute("aria-label", label);
  page.setAttribute("data-keys", "stage");
  return page;
}
