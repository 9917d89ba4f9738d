// One page: its picture, fetched when it comes near, and its text over it, to be selected.

import type { Line, Pack, PageEntry } from "./pack";

export class Page {
  readonly element: HTMLElement;
  readonly #pack: Pack;
  readonly #entry: PageEntry;
  #stop: AbortController | null = null;
  #url: string | null = null;

  constructor(parent: HTMLElement, options: { pack: Pack; entry: PageEntry; label: string }) {
    this.#pack = options.pack;
    this.#entry = options.entry;
    this.element = parent.ownerDocument.createElement("section");
    this.element.className = "lw-page";
    this.element.setAttribute("aria-label", options.label);
    this.element.style.aspectRatio = `${options.entry.width} / ${options.entry.height}`;
    parent.append(this.element);
  }

  get width(): number {
    return this.#entry.width;
  }

  /** Brings picture and text, once. */
  show(onFailure: (error: unknown) => void): void {
    if (this.#stop) return;
    const { signal } = (this.#stop = new AbortController());
    this.#fill(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      this.hide();
      onFailure(error);
    });
  }

  /** Lets picture and text go; the page keeps its place. */
  hide(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.element.replaceChildren();
    if (this.#url !== null) URL.revokeObjectURL(this.#url);
    this.#url = null;
  }

  async #fill(signal: AbortSignal): Promise<void> {
    const bytes = await this.#pack.picture(this.#entry, signal);
    if (signal.aborted) return;
    const picture = this.element.ownerDocument.createElement("img");
    picture.alt = "";
    this.#url = URL.createObjectURL(bytes);
    picture.src = this.#url;
    this.element.append(picture);
    const lines = await this.#pack.lines(this.#entry, signal);
    if (!signal.aborted) this.element.append(this.#textLayer(lines));
  }

  #textLayer(lines: readonly Line[]): HTMLElement {
    const document = this.element.ownerDocument;
    const layer = document.createElement("div");
    layer.className = "lw-page-text";
    for (const line of lines) {
      const span = document.createElement("span");
      span.textContent = line.text;
      span.dir = "auto";
      span.style.left = share(line.x, this.#entry.width);
      span.style.top = share(line.y, this.#entry.height);
      span.style.width = share(line.width, this.#entry.width);
      span.style.height = share(line.height, this.#entry.height);
      // Letters as high as the line, in shares of the page's width, so that they scale with it.
      span.style.fontSize = `${(line.height / this.#entry.width) * 100}cqi`;
      layer.append(span);
    }
    return layer;
  }
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}
