// Shows a text as it is: every character, every blank, each paragraph in its own direction. The
// text is set as text; markup in it stays markup to read.

import type { Viewer, ViewerHost, ViewerModule } from "@labelwright/editor";
import "./viewer.css";

class TextViewer implements Viewer {
  readonly #page: HTMLElement;
  readonly #stop = new AbortController();

  constructor(host: ViewerHost) {
    const page = host.stage.ownerDocument.createElement("div");
    page.className = "lw-text-page";
    page.tabIndex = 0;
    page.setAttribute("role", "document");
    page.setAttribute("aria-label", host.t("viewer.text", { name: host.asset.name }));
    page.setAttribute("data-keys", "stage");
    const column = host.stage.ownerDocument.createElement("div");
    column.className = "lw-text-column";
    page.append(column);
    host.stage.append(page);
    this.#page = page;
    void this.#fill(host, column);
  }

  focus(): void {
    this.#page.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#stop.abort();
    this.#page.remove();
  }

  /** Inline text is at hand; a long one is fetched. */
  async #fill(host: ViewerHost, column: HTMLElement): Promise<void> {
    const { asset } = host;
    if (typeof asset.text === "string") {
      column.textContent = asset.text;
      return;
    }
    try {
      const bytes = await host.fetchAsset(asset, "display", this.#stop.signal);
      // Blob.text() would swallow a byte order mark.
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
      column.textContent = decoder.decode(await bytes.arrayBuffer());
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      const cause = error instanceof Error ? error.message : String(error);
      column.textContent = host.t("viewer.failed", { cause });
      column.setAttribute("role", "alert");
    }
  }
}

const module: ViewerModule = { create: (host) => new TextViewer(host) };

export default module;
