// The assets of the task on the stage, each in the viewer of its media type. Promises: one of them
// is active, and keys mean that one; the layout outlasts the task; an asset that nothing can show
// says so in its place and leaves the others alone.

import type { Asset, EditorHost, Viewer } from "@labelwright/editor";
import { SharedViews } from "./sharedViews";

/** One at a time, two columns, or as square as it goes. */
export const LAYOUTS = ["one", "columns", "grid"] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface StageState {
  readonly layout: Layout;
  readonly active: number;
  /** Null where there are no pictures to look at together. */
  readonly together: boolean | null;
}

/** What the stage needs of who shows it: an editor, or answers beside each other. */
export type StageHost = Pick<
  EditorHost,
  "stage" | "task" | "memory" | "keys" | "t" | "locale" | "fetchAsset" | "viewer"
> &
  Pick<EditorHost, "announce" | "onSkip">;

const LAYOUT = "questions/layout";
const TOGETHER = "questions/together";

export class AssetStage {
  readonly assets: readonly Asset[];
  state: StageState;
  readonly #host: StageHost;
  readonly #grid: HTMLElement;
  readonly #places: readonly HTMLElement[];
  readonly #viewers: (Viewer | null)[] = [];
  readonly #views = new SharedViews();
  readonly #listeners = new Set<() => void>();
  #isGone = false;

  constructor(host: StageHost) {
    this.#host = host;
    this.assets = [...host.task.assets].sort((a, b) => a.ordinal - b.ordinal);
    const types = this.assets.map((asset) => asset.content_type);
    const pictures = types.filter((type) => type.startsWith("image/")).length;
    const kept = host.memory.get(LAYOUT);
    this.state = {
      layout: LAYOUTS.find((one) => one === kept) ?? (this.assets.length > 2 ? "grid" : "columns"),
      active: 0,
      together: pictures > 1 ? host.memory.get(TOGETHER) !== false : null,
    };
    this.#views.enabled = this.state.together === true;
    this.#grid = append(host.stage, "div", "lw-assets");
    this.#grid.style.setProperty("--columns", String(Math.ceil(Math.sqrt(this.assets.length))));
    this.#places = this.assets.map((asset, at) => this.#place(asset, at));
    this.#arrange();
    for (const [at, asset] of this.assets.entries()) void this.#show(asset, at);
  }

  get isSeveral(): boolean {
    return this.assets.length > 1;
  }

  setLayout(layout: Layout): void {
    this.#host.memory.set(LAYOUT, layout);
    this.#set({ layout });
  }

  nextLayout(): void {
    const at = LAYOUTS.indexOf(this.state.layout) + 1;
    this.setLayout(LAYOUTS[at % LAYOUTS.length] ?? "one");
  }

  toggleTogether(): void {
    this.#views.enabled = this.state.together === false;
    this.#host.memory.set(TOGETHER, this.#views.enabled);
    this.#set({ together: this.#views.enabled });
  }

  activate(active: number): void {
    if (active === this.state.active) return;
    this.#set({ active });
    this.#places[active]?.scrollIntoView({ block: "nearest" });
  }

  /** To the asset before or after; false at the ends. */
  walk(step: 1 | -1): boolean {
    const active = this.state.active + step;
    const asset = this.assets[active];
    if (!asset) return false;
    this.activate(active);
    this.#host.announce(this.#nameOf(asset, active));
    return true;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    this.#isGone = true;
    for (const viewer of this.#viewers) viewer?.destroy();
    this.#grid.remove();
  }

  #set(change: Partial<StageState>): void {
    this.state = { ...this.state, ...change };
    this.#arrange();
    for (const listener of this.#listeners) listener();
  }

  #arrange(): void {
    const { layout, active } = this.state;
    this.#grid.className = `lw-assets ${this.isSeveral ? `lw-assets-several lw-assets-${layout}` : ""}`;
    for (const [at, place] of this.#places.entries()) {
      place.classList.toggle("lw-asset-active", at === active);
    }
  }

  /** The place of an asset; several have their names over them. */
  #place(asset: Asset, at: number): HTMLElement {
    const place = append(this.#grid, "section", "lw-asset");
    if (!this.isSeveral) return append(place, "div", "lw-asset-view");
    place.setAttribute("aria-label", this.#nameOf(asset, at));
    const head = append(place, "header", "lw-asset-head");
    head.textContent = this.#nameOf(asset, at);
    head.title = asset.name;
    for (const event of ["pointerdown", "focusin"] as const) {
      place.addEventListener(event, () => this.activate(at));
    }
    append(place, "div", "lw-asset-view");
    return place;
  }

  #nameOf({ name, role }: Asset, at: number): string {
    const total = this.assets.length;
    const hasRole = role !== "" && role !== "primary";
    return this.#host.t(hasRole ? "questions.assetOfRole" : "questions.asset", {
      place: at + 1,
      total,
      name,
      ...(hasRole ? { role } : {}),
    });
  }

  async #show(asset: Asset, at: number): Promise<void> {
    const place = this.#places[at];
    const stage = place?.querySelector<HTMLElement>(".lw-asset-view") ?? place;
    if (!stage) return;
    const host = this.#host;
    this.#viewers[at] = null;
    try {
      const viewer = await host.viewer(asset.media_type);
      if (this.#isGone) return;
      const { keys, t, locale, fetchAsset } = host;
      this.#viewers[at] = viewer.create({
        stage,
        asset,
        keys,
        t,
        locale,
        fetchAsset,
        onSkip: (reason) => host.onSkip(reason),
        isActive: () => this.state.active === at,
        together: this.state.together === null ? undefined : this.#views,
      });
    } catch {
      stage.textContent = host.t("questions.noViewer", { type: asset.media_type });
    }
  }
}

function append<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = parent.ownerDocument.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}
