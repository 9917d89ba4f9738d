// A numbered marker in the margin for each open talk about a place of the text.

import type { Comments } from "@labelwright/editor";
import { markersOf, type Marker } from "../comments";
import type { SpansModel } from "../model";
import type { ChunkView, Sheet } from "./Sheet";

const STEP = 28;

export class CommentLayer {
  readonly element: HTMLElement;
  readonly #model: SpansModel;
  readonly #sheet: Sheet;

  constructor(model: SpansModel, sheet: Sheet) {
    this.#model = model;
    this.#sheet = sheet;
    this.element = sheet.element.ownerDocument.createElement("div");
    this.element.className = "lw-comments";
  }

  draw(near: ReadonlySet<ChunkView>): void {
    const { comments } = this.#model.host;
    if (!comments) return;
    const origin = this.#sheet.element.getBoundingClientRect();
    const isNear = ({ place }: Marker): boolean =>
      [...near].some(({ range }) => place.start >= range.start && place.start <= range.end);
    let free = -Infinity;
    const buttons = markersOf(this.#model, comments.threads())
      .filter(isNear)
      .sort((a, b) => a.place.start - b.place.start)
      .map((marker) => {
        const rect = this.#sheet.caretRect(marker.place.start);
        const top = Math.max(free, (rect?.top ?? origin.top) - origin.top);
        free = top + STEP; // several in one line stand below each other
        return this.#button(marker, top, comments);
      });
    this.element.replaceChildren(...buttons);
  }

  #button({ thread }: Marker, top: number, comments: Comments): HTMLElement {
    const button = this.element.ownerDocument.createElement("button");
    button.type = "button";
    button.className = "lw-comment";
    button.classList.toggle("lw-comment-open", thread.id === comments.opened());
    button.classList.toggle("lw-comment-unread", thread.unread);
    button.textContent = String(thread.number);
    button.title = thread.text;
    const { number, text } = thread;
    button.setAttribute("aria-label", this.#model.host.t("panel.comment", { number, text }));
    button.style.top = `${top}px`;
    button.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    button.addEventListener("click", () => comments.open(thread.id));
    return button;
  }
}
