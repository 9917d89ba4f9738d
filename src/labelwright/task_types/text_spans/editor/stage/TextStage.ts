// The page that shows the text: it follows the model and draws what lies near the window. Promises:
// one frame of drawing for any number of changes; a text of any length costs what is seen of it.

import type { SpansModel, StagePort } from "../model";
import type { ModelState } from "../state";
import type { Range } from "../text/TextMap";
import { scoreText } from "../words";
import { isUndecided } from "../entries";
import { ArrowLayer } from "./ArrowLayer";
import { CommentLayer } from "./CommentLayer";
import { CursorLayer } from "./CursorLayer";
import { Gestures } from "./gestures";
import { Highlights } from "./highlights";
import { depthsOf, measure, write, type Elements, type PaintedSpan } from "./paint";
import { Sheet, type ChunkView } from "./Sheet";

const NEAR = "600px 0px";
const EDGE = 72;
const SETTLING = 4;

export class TextStage implements StagePort {
  readonly page: HTMLElement;
  readonly sheet: Sheet;
  readonly #model: SpansModel;
  readonly #arrows: ArrowLayer;
  readonly #cursor: CursorLayer;
  readonly #comments: CommentLayer;
  readonly #highlights: Highlights;
  readonly #near = new Set<ChunkView>();
  readonly #stale = new Set<ChunkView>();
  readonly #elements = new Map<ChunkView, Elements>();
  readonly #leave: (() => void)[] = [];
  #observer: IntersectionObserver | null = null;
  #seen: ModelState;
  #frame = 0;

  constructor(model: SpansModel) {
    this.#model = model;
    this.#seen = model.state;
    const { stage } = model.host;
    const document = stage.ownerDocument;
    this.page = makePage(document, model.host.t("spans.stage"));
    this.sheet = new Sheet(document);
    this.#arrows = new ArrowLayer(model, this.sheet);
    this.#cursor = new CursorLayer(model, this);
    this.#comments = new CommentLayer(model, this.sheet);
    this.#highlights = new Highlights(this.sheet);
    this.page.append(this.sheet.element);
    stage.append(this.page);
    const gestures = new Gestures(model, this);
    this.#leave.push(
      () => gestures.destroy(),
      () => this.#highlights.clear(),
      model.subscribe(() => this.#follow()),
      this.#watchSize(),
      model.host.comments?.subscribe(() => this.#schedule()) ?? (() => undefined),
    );
    this.#showText();
    void document.fonts?.ready.then(() => this.#refreshAll());
  }

  focus(): void {
    this.page.focus({ preventScroll: true });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    for (const leave of this.#leave) leave();
    this.page.remove();
  }

  mirrorSelection(): void {
    this.#cursor.mirror();
  }

  /* ---- places in view ---- */

  show(range: Range): void {
    this.#bring(range, SETTLING);
  }

  inNextLine(place: number, step: 1 | -1): number | null {
    const map = this.sheet.map;
    const rect = this.sheet.caretRect(place);
    if (!map || !rect) return null;
    const index = map.blockIndex(place);
    const here = this.sheet.blockElement(index);
    const line = here ? parseFloat(getComputedStyle(here).lineHeight) : rect.height;
    const middle = rect.top + rect.height / 2;
    const own = here?.getBoundingClientRect();
    if (own && middle + step * line > own.top && middle + step * line < own.bottom) {
      return this.sheet.placeAt(rect.left, middle + step * line);
    }
    const next = this.sheet.blockElement(index + step);
    if (!next) return null;
    this.#bring({ start: map.block(index + step).start, end: map.block(index + step).start }, 0);
    const bounds = next.getBoundingClientRect();
    const nextLine = parseFloat(getComputedStyle(next).lineHeight);
    const y = step > 0 ? bounds.top + nextLine / 2 : bounds.bottom - nextLine / 2;
    const x = Math.max(bounds.left + 1, Math.min(bounds.right - 1, rect.left));
    return this.sheet.placeAt(x, y) ?? map.block(index + step).start;
  }

  /** Far places have guessed heights: what is brought into view may move once more when laid out. */
  #bring({ start }: Range, tries: number): void {
    const rect = this.sheet.caretRect(start);
    if (!rect) return;
    const view = this.page.getBoundingClientRect();
    const above = view.top + EDGE - rect.top;
    const below = rect.bottom - (view.bottom - EDGE);
    if (above <= 0 && below <= 0) return;
    const isFar = Math.max(above, below) > view.height / 2;
    const toMiddle = rect.top - (view.top + view.height / 3);
    this.page.scrollTop += isFar ? toMiddle : above > 0 ? -above : below;
    if (tries > 0) requestAnimationFrame(() => this.#bring({ start, end: start }, tries - 1));
  }

  /* ---- following the model ---- */

  #follow(): void {
    const before = this.#seen;
    const { state } = this.#model;
    this.#seen = state;
    if (state.text !== before.text) this.#showText();
    const isRedrawn = (["placed", "hidden", "dense"] as const).some(
      (key) => state[key] !== before[key],
    );
    if (isRedrawn) this.#refreshAll();
    else this.#schedule();
    this.page.classList.toggle("lw-dense", state.dense);
    this.page.classList.toggle("lw-alone", state.alone);
    this.page.classList.toggle("lw-patterned", state.patterned);
    this.page.classList.toggle("lw-linking", state.linking !== null);
    if (state.search !== before.search) this.#highlights.showMatches(state.search);
    if (state.repeats !== before.repeats) this.#highlights.showRepeats(state.repeats);
  }

  #showText(): void {
    const { map } = this.#model;
    if (map === this.sheet.map) return;
    this.#observer?.disconnect();
    this.#near.clear();
    this.#elements.clear();
    this.sheet.show(map);
    this.sheet.element.append(this.#arrows.element, this.#cursor.element, this.#comments.element);
    this.page.scrollTop = 0;
    this.#watchChunks();
  }

  #watchChunks(): void {
    const byElement = new Map(this.sheet.chunks.map((chunk) => [chunk.element as Element, chunk]));
    if (typeof IntersectionObserver === "undefined") {
      for (const chunk of this.sheet.chunks) this.#near.add(chunk);
      this.#refreshAll();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const chunk = byElement.get(target);
          if (!chunk) continue;
          if (isIntersecting) {
            this.#near.add(chunk);
            this.#stale.add(chunk);
          } else this.#forget(chunk);
        }
        this.#schedule();
      },
      { root: this.page, rootMargin: NEAR },
    );
    for (const chunk of this.sheet.chunks) observer.observe(chunk.element);
    this.#observer = observer;
  }

  #forget(chunk: ChunkView): void {
    this.#near.delete(chunk);
    this.#stale.delete(chunk);
    this.#elements.delete(chunk);
    chunk.under.replaceChildren();
    chunk.over.replaceChildren();
  }

  #watchSize(): () => void {
    if (typeof ResizeObserver === "undefined") return () => undefined;
    const observer = new ResizeObserver(() => this.#refreshAll());
    observer.observe(this.sheet.element);
    return () => observer.disconnect();
  }

  #refreshAll(): void {
    for (const chunk of this.#near) this.#stale.add(chunk);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /* ---- drawing ---- */

  #draw(): void {
    const map = this.sheet.map;
    if (!map) return;
    const work = [...this.#stale]
      .filter((chunk) => this.#near.has(chunk))
      .map((chunk) => ({ chunk, spans: this.#spansIn(chunk.range) }));
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
    this.#mark();
    this.#arrows.draw(this.#near);
    this.#comments.draw(this.#near);
    this.#cursor.draw();
  }

  #spansIn(range: Range): PaintedSpan[] {
    const { placed, hidden } = this.#model.state;
    const { palette, host } = this.#model;
    return placed
      .in(range)
      .filter(({ entry }) => !hidden.has(entry.id))
      .map((one) => {
        const { name, paint } = palette.get(one.entry.span.class);
        const isPredicted = isUndecided(one.entry);
        const score = one.entry.origin?.score ?? null;
        const label = !isPredicted
          ? name
          : score === null
            ? host.t("spans.tagPredicted", { class: name })
            : host.t("spans.tagScore", { class: name, score: scoreText(host.locale, score) });
        return { placed: one, paint, label, isPredicted };
      });
  }

  /** Selection and hover change classes only. */
  #mark(): void {
    const { selection, hover, linking } = this.#model.state;
    const targets = new Set([linking?.from, linking?.to]);
    for (const elements of this.#elements.values()) {
      for (const [id, pieces] of elements) {
        for (const piece of pieces) {
          piece.classList.toggle("lw-chosen", selection.has(id) || targets.has(id));
          piece.classList.toggle("lw-pointed", id === hover);
        }
      }
    }
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
