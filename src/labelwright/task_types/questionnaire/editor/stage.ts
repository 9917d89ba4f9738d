// Puts the assets of the task on the stage, each in the viewer of its media type.

import type { Asset, EditorHost, Viewer } from "@labelwright/editor";

export class AssetStage {
  readonly #host: EditorHost;
  readonly #grid: HTMLElement;
  readonly #viewers: Viewer[] = [];
  #isGone = false;

  constructor(host: EditorHost) {
    this.#host = host;
    const grid = host.stage.ownerDocument.createElement("div");
    grid.className = "lw-assets";
    grid.classList.toggle("lw-assets-several", host.task.assets.length > 1);
    host.stage.append(grid);
    this.#grid = grid;
    for (const asset of [...host.task.assets].sort((a, b) => a.ordinal - b.ordinal)) {
      void this.#show(asset);
    }
  }

  destroy(): void {
    this.#isGone = true;
    for (const viewer of this.#viewers) viewer.destroy();
    this.#grid.remove();
  }

  async #show(asset: Asset): Promise<void> {
    const host = this.#host;
    const stage = host.stage.ownerDocument.createElement("div");
    stage.className = "lw-asset";
    this.#grid.append(stage);
    try {
      const viewer = await host.viewer(asset.media_type);
      if (this.#isGone) return;
      const { keys, t, locale } = host;
      this.#viewers.push(
        viewer.create({
          stage,
          asset,
          keys,
          t,
          locale,
          fetchAsset: (...wanted) => host.fetchAsset(...wanted),
          onSkip: (reason) => host.onSkip(reason),
        }),
      );
    } catch {
      stage.textContent = host.t("questions.noViewer", { type: asset.media_type });
    }
  }
}
