// Shows a document: its pages one below the other, as wide as fits, larger on demand.

import {
  showFailure,
  type Command,
  type Viewer,
  type ViewerHost,
  type ViewerModule,
} from "@labelwright/editor";
import { Pack } from "./pack";
import { Page } from "./page";
import "./viewer.css";

const ZOOM_STEP = 1.25;
const LEAST = 0.25;
const MOST = 6;
const FAR_PAGES = 10;

class DocumentViewer implements Viewer {
  readonly #host: ViewerHost;
  readonly #scroller: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #badge: HTMLElement;
  readonly #stop = new AbortController();
  readonly #near: IntersectionObserver;
  readonly #leave: () => void;
  #pages: readonly Page[] = [];
  #zoom = 1;
  #unsay: (() => void) | null = null;

  constructor(host: ViewerHost) {
    this.#host = host;
    const { stage, asset, keys, t } = host;
    this.#scroller = append(stage, "lw-pages");
    this.#scroller.tabIndex = 0;
    this.#scroller.setAttribute("role", "group");
    this.#scroller.setAttribute("aria-label", t("viewer.document", { name: asset.name }));
    this.#scroller.setAttribute("data-keys", "stage");
    this.#sheet = append(this.#scroller, "lw-pages-sheet");
    this.#badge = append(stage, "lw-pages-badge");
    this.#near = new IntersectionObserver((entries) => this.#onNear(entries), {
      root: this.#scroller,
      rootMargin: "150% 0px",
    });
    this.#scroller.addEventListener("scroll", () => this.#tell(), { passive: true });
    this.#leave = keys.register(this.#commands());
    void this.#load();
  }

  focus(): void {
    this.#scroller.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#stop.abort();
    this.#near.disconnect();
    this.#leave();
    for (const page of this.#pages) page.hide();
    this.#scroller.remove();
    this.#badge.remove();
  }

  async #load(): Promise<void> {
    const pack = new Pack(this.#host);
    try {
      const entries = await pack.index(this.#stop.signal);
      if (this.#stop.signal.aborted) return;
      this.#pages = entries.map((entry, at) => {
        const label = this.#host.t("viewer.page", { page: at + 1, count: entries.length });
        return new Page(this.#sheet, { pack, entry, label });
      });
      for (const page of this.#pages) this.#near.observe(page.element);
      this.#tell();
    } catch (error) {
      this.#complain(error, () => void this.#load());
    }
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const page = this.#pages.find(({ element }) => element === target);
      if (isIntersecting) page?.show((error) => this.#complain(error, () => this.#again(page)));
      else page?.hide();
    }
  }

  #again(page: Page): void {
    page.show((error) => this.#complain(error, () => this.#again(page)));
  }

  #complain(error: unknown, again: () => void): void {
    if (this.#stop.signal.aborted) return;
    this.#unsay?.();
    this.#unsay = showFailure(this.#host.stage, error, {
      t: this.#host.t,
      onSkip: (reason) => this.#host.onSkip(reason),
      onRetry: again,
    });
  }

  /** The page whose upper edge is nearest above the middle of what is seen. */
  get #current(): number {
    const middle = this.#scroller.scrollTop + this.#scroller.clientHeight / 2;
    const at = this.#pages.findLastIndex(({ element }) => element.offsetTop <= middle);
    return Math.max(at, 0);
  }

  #go(by: number): boolean {
    const target = Math.min(Math.max(this.#current + by, 0), this.#pages.length - 1);
    const page = this.#pages[target];
    if (!page || target === this.#current) return false;
    this.#scroller.scrollTop = page.element.offsetTop - 12;
    this.#tell();
    return true;
  }

  #zoomBy(factor: number): void {
    const { scrollTop, scrollHeight } = this.#scroller;
    this.#zoom = factor === 0 ? 1 : Math.min(Math.max(this.#zoom * factor, LEAST), MOST);
    this.#sheet.style.setProperty("--zoom", String(this.#zoom));
    this.#scroller.scrollTop =
      (scrollTop / Math.max(scrollHeight, 1)) * this.#scroller.scrollHeight;
    this.#tell();
  }

  #tell(): void {
    if (this.#pages.length === 0) return;
    const percent = new Intl.NumberFormat(this.#host.locale, { style: "percent" });
    this.#badge.textContent = this.#host.t("viewer.pageOf", {
      page: this.#current + 1,
      count: this.#pages.length,
      percent: percent.format(this.#zoom),
    });
  }

  #commands(): Command[] {
    const command = (name: string, keys: readonly string[], run: () => boolean): Command => ({
      id: `document.${name}`,
      scope: "editor",
      keys,
      label: `viewer.key.${name}`,
      repeat: true,
      run: () => (this.#host.isActive?.() ?? true) && run(),
    });
    const zoom = (factor: number) => (): boolean => {
      this.#zoomBy(factor);
      return true;
    };
    return [
      command("pageBack", ["D"], () => this.#go(-1)),
      command("pageOn", ["F"], () => this.#go(1)),
      command("pagesBack", ["Shift+D"], () => this.#go(-FAR_PAGES)),
      command("pagesOn", ["Shift+F"], () => this.#go(FAR_PAGES)),
      command("zoomIn", ["+", "="], zoom(ZOOM_STEP)),
      command("zoomOut", ["-"], zoom(1 / ZOOM_STEP)),
      command("fit", ["Z", "Shift+Z"], zoom(0)),
    ];
  }
}

function append(parent: HTMLElement, className: string): HTMLElement {
  const element = parent.ownerDocument.createElement("div");
  element.className = className;
  parent.append(element);
  return element;
}

const module: ViewerModule = { create: (host) => new DocumentViewer(host) };

export default module;
