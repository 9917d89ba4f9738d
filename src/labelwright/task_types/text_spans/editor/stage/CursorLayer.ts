// The caret, the selection of the browser, and the grips at the ends of a selected span.

import { reshape, snapped } from "../edits";
import type { SpansModel } from "../model";
import type { TextStage } from "./TextStage";

type End = "start" | "end";

export class CursorLayer {
  readonly element: HTMLElement;
  readonly #model: SpansModel;
  readonly #stage: TextStage;
  readonly #caret: HTMLElement;
  readonly #grips: Readonly<Record<End, HTMLElement>>;
  #drags = 0;

  constructor(model: SpansModel, stage: TextStage) {
    this.#model = model;
    this.#stage = stage;
    const document = model.host.stage.ownerDocument;
    const make = (className: string): HTMLElement => {
      const element = document.createElement("div");
      element.className = className;
      return element;
    };
    this.element = make("lw-cursor");
    this.element.setAttribute("aria-hidden", "true");
    this.#caret = make("lw-caret");
    this.#grips = { start: make("lw-grip lw-grip-start"), end: make("lw-grip lw-grip-end") };
    this.element.append(this.#caret, this.#grips.start, this.#grips.end);
    for (const end of ["start", "end"] as const) {
      this.#grips[end].addEventListener("pointerdown", (event) => this.#drag(event, end));
    }
  }

  draw(): void {
    const { caret } = this.#model.state;
    const { sheet } = this.#stage;
    const origin = sheet.element.getBoundingClientRect();
    const rect = sheet.caretRect(caret.focus);
    this.#caret.hidden = rect === null;
    if (rect) put(this.#caret, rect.left - origin.left, rect.top - origin.top, rect.height);
    this.#drawGrips(origin);
    this.mirror();
  }

  #drawGrips(origin: DOMRect): void {
    const { selection, placed, editable } = this.#model.state;
    const [id] = selection;
    const range = id === undefined ? undefined : placed.get(id)?.range;
    const isShown = editable && selection.size === 1 && range !== undefined;
    for (const end of ["start", "end"] as const) {
      const grip = this.#grips[end];
      const rect = isShown ? this.#edge(range, end) : null;
      grip.hidden = rect === null;
      if (rect) put(grip, rect.left - origin.left, rect.top - origin.top, rect.height);
    }
  }

  /** The border of a span's first or last sign, on the side where its script begins or ends. */
  #edge({ start, end }: { start: number; end: number }, side: End): DOMRect | null {
    const { sheet } = this.#stage;
    const map = sheet.map;
    if (!map) return null;
    const at = side === "start" ? start : map.previous(end);
    const rects = sheet.rects({ start: at, end: side === "start" ? map.next(start) : end });
    const rect = rects.at(side === "start" ? 0 : -1);
    if (!rect) return null;
    const isRtl = runsRightToLeft(map.text.slice(at, at + 2));
    const x = (side === "start") === isRtl ? rect.right : rect.left;
    return new DOMRect(x, rect.top, 0, rect.height);
  }

  /** The browser's own selection is the model's: copying and screen readers go by it. */
  mirror(): void {
    const { page, sheet } = this.#stage;
    const document = page.ownerDocument;
    const selection = document.getSelection();
    if (!selection || isWriting(document.activeElement)) return;
    const { anchor, focus } = this.#model.state.caret;
    const isOurs = selection.anchorNode !== null && page.contains(selection.anchorNode);
    if (!isOurs && document.activeElement !== page) return;
    const [from, to] = [sheet.point(anchor), sheet.point(focus)];
    if (!from || !to || page.classList.contains("lw-pressed")) return;
    const isSame =
      isOurs &&
      selection.focusNode !== null &&
      sheet.place(selection.anchorNode, selection.anchorOffset) === anchor &&
      sheet.place(selection.focusNode, selection.focusOffset) === focus;
    if (!isSame) selection.setBaseAndExtent(...from, ...to);
  }

  #drag(event: PointerEvent, end: End): void {
    const [id] = this.#model.state.selection;
    const { map } = this.#model;
    if (event.button !== 0 || id === undefined || !map) return;
    event.preventDefault();
    event.stopPropagation();
    const grip = this.#grips[end];
    const { page, sheet } = this.#stage;
    grip.setPointerCapture(event.pointerId);
    page.classList.add("lw-dragging");
    this.#drags += 1;
    const merge = `drag ${this.#drags} ${id}`;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const range = this.#model.state.placed.get(id)?.range;
      const place = sheet.placeAt(clientX, clientY);
      if (!range || place === null) return;
      const wanted = { ...range, [end]: place };
      if (wanted.end <= wanted.start) return;
      reshape(this.#model, id, snapped(this.#model, map, wanted), merge);
    };
    const stop = (): void => {
      page.classList.remove("lw-dragging");
      grip.removeEventListener("pointermove", move);
      grip.removeEventListener("pointerup", stop);
      grip.removeEventListener("pointercancel", stop);
      this.#stage.focus();
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener("pointerup", stop);
    grip.addEventListener("pointercancel", stop);
  }
}

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b]/;

function runsRightToLeft(sign: string): boolean {
  return RTL_LETTER.test(sign);
}

function put(element: HTMLElement, left: number, top: number, height: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.blockSize = `${height}px`;
}

function isWriting(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
