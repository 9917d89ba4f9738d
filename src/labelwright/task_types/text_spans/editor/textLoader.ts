// The texts of the task, as they were received. Promises: no byte is changed on the way; a byte order
// mark counts, as it does on the server; each text is cut up once.

import type { Asset, EditorHost } from "@labelwright/editor";
import type { TextState } from "./state";
import { TextMap } from "./text/TextMap";

export class TextLoader {
  readonly #host: Pick<EditorHost, "fetchAsset">;
  readonly #known = new Map<string, TextState>();
  readonly #stop = new AbortController();

  constructor(host: Pick<EditorHost, "fetchAsset">) {
    this.#host = host;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Inline text is at hand at once; another one is fetched. */
  async load(asset: Asset, show: (text: TextState) => void): Promise<void> {
    const known = this.#known.get(asset.id);
    if (known) return show(known);
    if (typeof asset.text === "string") return show(this.#keep(asset, asset.text));
    show({ kind: "loading" });
    try {
      const { signal } = this.#stop;
      const blob = await this.#host.fetchAsset(asset, "display", signal);
      const bytes = await blob.arrayBuffer();
      if (signal.aborted) return;
      // Blob.text() would swallow a byte order mark.
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
      show(this.#keep(asset, decoder.decode(bytes)));
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      show({ kind: "failed", cause: error instanceof Error ? error.message : String(error) });
    }
  }

  #keep(asset: Asset, text: string): TextState {
    const ready: TextState = { kind: "ready", map: new TextMap(text) };
    this.#known.set(asset.id, ready);
    return ready;
  }
}
