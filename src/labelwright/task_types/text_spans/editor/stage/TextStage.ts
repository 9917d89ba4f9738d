// The page that shows the text, following the model.

import { scoreText } from "@labelwright/editor";
import type { SpansModel, StagePort } from "../model";
import type { ModelState } from "../state";
import type { Range } from "../text/TextMap";
import { isUndecided } from "../entries";
import type { Placed } from "../placed";
import { ArrowLayer } from "./ArrowLayer";
import { CommentLayer } from "./CommentLayer";
import { CursorLayer } from "./CursorLayer";
import { Gestures } from "./gestures";
import { Highlights } from "./highlights";
import { classLook, type PaintedSpan } from "./paint";
import type { Sheet } from "./Sheet";
import { SheetView } from "./SheetView";

export class TextStage implements StagePort {
  readonly view: SheetView;
  readonly #model: SpansModel;
  readonly #arrows: ArrowLayer;
  readonly #cursor: CursorLayer;
  readonly #comments: CommentLayer;
  readonly #highlights: Highlights;
  readonly #leave: (() => void)[] = [];
  #seen: ModelState;

  constructor(model: SpansModel) {
    this.#model = model;
    this.#seen = model.state;
    const { stage, comments, t } = model.host;
    this.view = new SheetView(stage.ownerDocument, {
      label: t("spans.stage"),
      spansIn: (range) => this.#spansIn(range),
      drawn: () => this.#drawn(),
    });
    this.#arrows = new ArrowLayer(model, this.sheet);
    this.#cursor = new CursorLayer(model, this);
    this.#comments = new CommentLayer(model, this.sheet);
    this.#highlights = new Highlights(this.sheet);
    stage.append(this.page);
    const gestures = new Gestures(model, this);
    this.#leave.push(
      () => gestures.destroy(),
      () => this.#highlights.clear(),
      model.subscribe(() => this.#follow()),
      comments?.subscribe(() => this.view.schedule()) ?? (() => undefined),
    );
    this.#showText();
  }

  get page(): HTMLElement {
    return this.view.page;
  }

  get sheet(): Sheet {
    return this.view.sheet;
  }

  focus(): void {
    this.page.focus({ preventScroll: true });
  }

  destroy(): void {
    for (const leave of this.#leave) leave();
    this.view.destroy();
  }

  mirrorSelection(): void {
    this.#cursor.mirror();
  }

  show(range: Range): void {
    this.view.bring(range);
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
    const { start } = map.block(index + step);
    this.view.bring({ start, end: start }, 0);
    const bounds = next.getBoundingClientRect();
    const nextLine = parseFloat(getComputedStyle(next).lineHeight);
    const y = step > 0 ? bounds.top + nextLine / 2 : bounds.bottom - nextLine / 2;
    const x = Math.max(bounds.left + 1, Math.min(bounds.right - 1, rect.left));
    return this.sheet.placeAt(x, y) ?? map.block(index + step).start;
  }

  #follow(): void {
    const before = this.#seen;
    const { state } = this.#model;
    this.#seen = state;
    if (state.text !== before.text) this.#showText();
    const isRedrawn = (["placed", "hidden", "dense"] as const).some(
      (key) => state[key] !== before[key],
    );
    if (isRedrawn) this.view.refresh();
    else this.view.schedule();
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
    this.view.showText(map);
    const layers = [this.#arrows, this.#cursor, this.#comments];
    this.sheet.element.append(...layers.map(({ element }) => element));
  }

  #drawn(): void {
    const { selection, hover, linking } = this.#model.state;
    const targets = new Set([linking?.from, linking?.to]);
    this.view.eachElement((id, element) => {
      element.classList.toggle("lw-chosen", selection.has(id) || targets.has(id));
      element.classList.toggle("lw-pointed", id === hover);
    });
    this.#arrows.draw(this.view.near);
    this.#comments.draw(this.view.near);
    this.#cursor.draw();
  }

  #spansIn(range: Range): PaintedSpan[] {
    const { placed, hidden } = this.#model.state;
    return placed
      .in(range)
      .filter(({ entry }) => !hidden.has(entry.id))
      .map((one) => this.#painted(one));
  }

  #painted({ entry, range, level }: Placed): PaintedSpan {
    const { palette, host } = this.#model;
    const { name, paint } = palette.get(entry.span.class);
    const base = { id: entry.id, range, level };
    if (!isUndecided(entry)) return { ...base, label: name, look: classLook(paint) };
    const score = entry.origin?.score ?? null;
    const label =
      score === null
        ? host.t("spans.tagPredicted", { class: name })
        : host.t("spans.tagScore", { class: name, score: scoreText(host.locale, score) });
    return { ...base, label, look: `${classLook(paint)} lw-predicted-span` };
  }
}
