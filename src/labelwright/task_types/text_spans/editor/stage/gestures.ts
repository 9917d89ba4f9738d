// Mouse, pen and finger on the text. Promises: selecting is the browser's own, so that it works as
// everywhere, by touch too; what is selected becomes whole signs when the button is let go.

import { placeCaret } from "../caret";
import { markSelection, snapped } from "../edits";
import { linkTo } from "../linking";
import type { SpansModel } from "../model";
import { speak } from "../navigation";
import type { Range } from "../text/TextMap";
import type { TextStage } from "./TextStage";

interface Press {
  /** Clicks in a row: 2 takes the word, 3 the sentence. */
  readonly clicks: number;
  readonly adds: boolean;
  readonly extends: boolean;
  readonly x: number;
  readonly y: number;
}

export class Gestures {
  readonly #model: SpansModel;
  readonly #stage: TextStage;
  readonly #stop = new AbortController();
  #press: Press | null = null;
  /** The step that a double click made: a third click takes it back. */
  #doubled: number | null = null;

  constructor(model: SpansModel, stage: TextStage) {
    this.#model = model;
    this.#stage = stage;
    const { page } = stage;
    const document = page.ownerDocument;
    const { signal } = this.#stop;
    page.addEventListener("mousedown", (event) => this.#onDown(event), { signal });
    page.addEventListener("pointermove", (event) => this.#onMove(event), { signal });
    page.addEventListener("pointerleave", () => this.#hover(null), { signal });
    page.addEventListener("copy", (event) => this.#onCopy(event), { signal });
    document.addEventListener("mouseup", () => this.#onUp(), { signal });
    document.addEventListener("selectionchange", () => this.#onSelection(), { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  #onDown(event: MouseEvent): void {
    if (event.button !== 0 || !this.#model.map) return;
    const { target, clientX: x, clientY: y } = event;
    const id = target instanceof HTMLElement ? target.dataset.span : undefined;
    if (id !== undefined) {
      event.preventDefault();
      this.#stage.focus();
      this.#pick(id, event.ctrlKey || event.metaKey);
      return;
    }
    if (this.#model.state.linking) {
      event.preventDefault();
      const [first] = this.#under(x, y);
      if (first !== undefined) linkTo(this.#model, first);
      return;
    }
    const adds = event.ctrlKey || event.metaKey;
    this.#press = { clicks: event.detail, adds, extends: event.shiftKey, x, y };
    this.#stage.page.classList.add("lw-pressed");
    if (event.detail < 2) return;
    event.preventDefault(); // the browser's idea of a word differs from one to the next
    this.#stage.focus();
    this.#takeUnit(event.detail, x, y);
  }

  #takeUnit(clicks: number, x: number, y: number): void {
    const { map } = this.#model;
    const place = this.#stage.sheet.signAt(x, y) ?? this.#stage.sheet.placeAt(x, y);
    if (!map || place === null) return;
    if (clicks >= 3 && this.#doubled === this.#model.document.edits) this.#model.document.undo();
    this.#doubled = null;
    const found = clicks === 2 ? map.wordAt(place) : map.sentenceAt(place);
    if (found) this.#model.setCaret({ anchor: found.start, focus: found.end });
  }

  #onUp(): void {
    const press = this.#press;
    if (!press) return;
    if (press.clicks < 2) this.#onSelection(); // the event for it may still be on its way
    this.#press = null;
    this.#stage.page.classList.remove("lw-pressed");
    if (this.#model.hasSelectedText) this.#finish(press.clicks);
    else if (press.clicks < 2) this.#click(press);
    this.#stage.mirrorSelection();
  }

  /** Text was selected: it becomes whole signs, and a span where a class is in hand. */
  #finish(clicks: number): void {
    const model = this.#model;
    const { map } = model;
    const { classId, tool, editable, caret } = model.state;
    if (!map) return;
    const { start, end } = snapped(model, map, model.selected);
    const isBackward = caret.focus < caret.anchor;
    model.set({
      caret: isBackward ? { anchor: end, focus: start } : { anchor: start, focus: end },
    });
    if (classId === null || tool === "select" || !editable) return;
    const before = model.document.edits;
    if (!markSelection(model, classId)) return;
    if (clicks === 2 && model.document.edits === before + 1) this.#doubled = before + 1;
  }

  /** A click selects the shortest span there, once more the next longer one. */
  #click({ x, y, adds, extends: isExtending }: Press): void {
    const model = this.#model;
    const place = this.#stage.sheet.placeAt(x, y);
    const { tool, selection, caret } = model.state;
    if (place === null || !model.map) return;
    if (isExtending) return placeCaret(model, caret.anchor, model.map.floor(place));
    const ids = this.#under(x, y);
    if (tool === "word" && ids.length === 0) {
      const word = model.map.wordAt(place);
      if (word) this.#takeWord(word);
      return;
    }
    const chosen = ids.findIndex((id) => selection.has(id));
    const id = ids[(chosen + 1) % (ids.length || 1)];
    if (id !== undefined) this.#pick(id, adds);
    else if (!adds) model.select([]);
    model.setCaret({ anchor: place, focus: place });
  }

  #takeWord(word: Range): void {
    this.#model.setCaret({ anchor: word.start, focus: word.end });
    this.#finish(1);
  }

  #pick(id: string, adds: boolean): void {
    const model = this.#model;
    if (model.state.linking) {
      linkTo(model, id);
      return;
    }
    const { selection } = model.state;
    if (!adds) model.select([id]);
    else if (selection.has(id)) model.select([...selection].filter((one) => one !== id));
    else model.select([...selection, id]);
    const entry = model.span(id);
    if (entry && !adds) speak(model, entry);
  }

  /** Ids of the visible spans under a point, the shortest first. */
  #under(x: number, y: number): string[] {
    const { placed, hidden } = this.#model.state;
    const place = this.#stage.sheet.signAt(x, y);
    if (place === null) return [];
    return placed
      .at(place)
      .map(({ entry }) => entry.id)
      .filter((id) => !hidden.has(id));
  }

  #onMove({ target, clientX, clientY, buttons }: PointerEvent): void {
    if (buttons !== 0) return;
    const tag = target instanceof HTMLElement ? target.dataset.span : undefined;
    this.#hover(tag ?? this.#under(clientX, clientY)[0] ?? null);
  }

  #hover(hover: string | null): void {
    if (hover !== this.#model.state.hover) this.#model.set({ hover });
  }

  #onSelection(): void {
    const { page, sheet } = this.#stage;
    const { map } = this.#model;
    const selection = page.ownerDocument.getSelection();
    if (!map || !selection?.anchorNode || !selection.focusNode) return;
    if (!page.contains(selection.anchorNode) || !page.contains(selection.focusNode)) return;
    const anchor = sheet.place(selection.anchorNode, selection.anchorOffset);
    const focus = sheet.place(selection.focusNode, selection.focusOffset);
    if (anchor === null || focus === null) return;
    if (anchor === focus)
      this.#model.setCaret({ anchor: map.floor(anchor), focus: map.floor(anchor) });
    else this.#model.setCaret({ anchor, focus });
  }

  /** The text as it is: line ends and all. */
  #onCopy(event: ClipboardEvent): void {
    const { map } = this.#model;
    if (!map || !this.#model.hasSelectedText) return;
    event.clipboardData?.setData("text/plain", map.slice(this.#model.selected));
    event.preventDefault();
  }
}
