// The stage of an adjudication of texts: the spans of several answers in one text, or a text for each.
// Promises: texts beside each other scroll together; the text is read as it was received.

import {
  Palette,
  type Command,
  type ComparedItem,
  type CompareHost,
  type CompareView,
  type Comparison,
} from "@labelwright/editor";
import { rangeOf } from "../placed";
import { assetOf } from "../schema";
import { levelsOf } from "../stage/levels";
import { classLook, type PaintedSpan } from "../stage/paint";
import { SheetView } from "../stage/SheetView";
import { TextLoader } from "../textLoader";
import type { Range, TextMap } from "../text/TextMap";
import { comparedSpans, spanOf, type ComparedSpan } from "./overlap";

interface Pane {
  readonly view: SheetView;
  readonly title: HTMLElement;
  readonly element: HTMLElement;
  spans: readonly (ComparedSpan & PaintedSpan)[];
}

export class SpansComparison implements Comparison {
  readonly #host: CompareHost;
  readonly #palette: Palette;
  readonly #loader: TextLoader;
  readonly #frame: HTMLElement;
  readonly #leave: () => void;
  #panes: Pane[] = [];
  #view: CompareView | null = null;
  #map: TextMap | null = null;
  #asset: number;

  constructor(host: CompareHost) {
    this.#host = host;
    this.#palette = new Palette(host.workbench.ontology.classes);
    this.#loader = new TextLoader(host);
    this.#frame = host.stage.ownerDocument.createElement("div");
    this.#frame.className = "lw-compare-texts";
    host.stage.append(this.#frame);
    this.#asset = Math.min(...host.task.assets.map(({ ordinal }) => ordinal));
    this.#leave = host.keys.register(this.#commands());
    this.#load();
  }

  show(view: CompareView): void {
    const letters = lettersOf(view, this.#host);
    this.#view = view;
    if (this.#panes.length !== letters.length) this.#build(letters.length);
    this.#fill();
  }

  reveal({ versions }: ComparedItem): void {
    const span = spanOf(versions[0]);
    if (!span) return;
    this.#turnTo(assetOf(span));
    if (!this.#map) return;
    const range = rangeOf(this.#map, span);
    for (const { view } of this.#panes) view.bring(range);
  }

  focus(): void {
    this.#panes[0]?.view.page.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#loader.stop();
    this.#leave();
    for (const { view } of this.#panes) view.destroy();
    this.#frame.remove();
  }

  /* ---- texts ---- */

  #load(): void {
    const asset = this.#host.task.assets.find(({ ordinal }) => ordinal === this.#asset);
    if (!asset) return;
    void this.#loader.load(asset, (text) => {
      if (asset.ordinal !== this.#asset) return;
      this.#map = text.kind === "ready" ? text.map : null;
      for (const { view } of this.#panes) view.showText(this.#map);
      this.#fill();
    });
  }

  #turnTo(asset: number): void {
    if (asset === this.#asset) return;
    this.#asset = asset;
    this.#load();
  }

  #step(step: 1 | -1): void {
    const ordinals = this.#host.task.assets.map(({ ordinal }) => ordinal).sort((a, b) => a - b);
    const at = ordinals.indexOf(this.#asset) + step + ordinals.length;
    this.#turnTo(ordinals[at % ordinals.length] ?? 0);
  }

  #commands(): Command[] {
    const several = (): boolean => this.#host.task.assets.length > 1;
    const made = (name: string, key: string, step: 1 | -1): Command => ({
      id: `compare.${name}`,
      scope: "stage",
      keys: [key],
      label: `spans.key.${name}`,
      run: () => this.#step(step),
      enabled: several,
    });
    return [made("previousText", "D", -1), made("nextText", "F", 1)];
  }

  /* ---- panes ---- */

  #build(count: number): void {
    for (const { view } of this.#panes) view.destroy();
    this.#panes = Array.from({ length: count }, () => this.#pane());
    this.#frame.replaceChildren(...this.#panes.map(({ element }) => element));
    for (const { view } of this.#panes) view.showText(this.#map);
  }

  #pane(): Pane {
    const { ownerDocument: document } = this.#frame;
    const element = document.createElement("div");
    element.className = "lw-compare-pane";
    const title = document.createElement("div");
    title.className = "lw-float lw-compare-letter";
    const view = new SheetView(document, {
      label: this.#host.t("spans.stage"),
      spansIn: (range) => pane.spans.filter((span) => touches(span.range, range)),
      drawn: () => this.#mark(pane),
    });
    element.append(view.page, title);
    const pane: Pane = { view, title, element, spans: [] };
    view.page.addEventListener("click", (event) => this.#onClick(pane, event));
    view.page.addEventListener("scroll", () => this.#scrollWith(pane), { passive: true });
    return pane;
  }

  #fill(): void {
    const view = this.#view;
    if (!view) return;
    const letters = lettersOf(view, this.#host);
    this.#panes.forEach((pane, at) => {
      const shown = letters[at] ?? [];
      pane.title.textContent = shown.length === 1 ? (shown[0] ?? "") : "";
      pane.title.hidden = shown.length !== 1;
      pane.view.page.classList.toggle("lw-alone", view.isAlone);
      pane.spans = this.#painted(view, shown);
      pane.view.refresh();
    });
  }

  #painted(view: CompareView, letters: readonly string[]): (ComparedSpan & PaintedSpan)[] {
    const map = this.#map;
    if (!map) return [];
    const isMixed = letters.length > 1;
    const spans = comparedSpans(view, new Set(letters)).filter(
      ({ span }) => assetOf(span) === this.#asset,
    );
    const levels = levelsOf(spans.map(({ span }) => rangeOf(map, span)));
    return spans.map((one, at) => {
      const { name, paint } = this.#palette.get(one.span.class);
      const isApart = isMixed && one.state !== "settled";
      const look = isApart ? `lw-letter-${one.letter.toLowerCase()}` : classLook(paint);
      return {
        ...one,
        range: rangeOf(map, one.span),
        level: levels[at] ?? 0,
        label: isApart ? `${one.letter} ${name}` : name,
        look: `${look} lw-compared-${one.state}`,
      };
    });
  }

  #mark(pane: Pane): void {
    const items = new Map(pane.spans.map(({ id, item }) => [id, item]));
    pane.view.eachElement((id, element) => {
      element.classList.toggle("lw-chosen", items.get(id) === this.#view?.selected);
    });
  }

  /** A difference is chosen by its tag or by its words; what is settled asks nobody. */
  #onClick(pane: Pane, { target, clientX, clientY }: MouseEvent): void {
    const id = target instanceof HTMLElement ? target.dataset.span : undefined;
    const place = pane.view.sheet.signAt(clientX, clientY);
    const found = pane.spans
      .filter(({ state }) => state !== "settled")
      .filter((span) =>
        id === undefined
          ? place !== null && span.range.start <= place && place < span.range.end
          : span.id === id,
      )
      .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start));
    const [first] = found;
    if (first) this.#host.onSelect(first.item);
  }

  #scrollWith({ view }: Pane): void {
    for (const other of this.#panes) {
      if (other.view !== view) other.view.page.scrollTop = view.page.scrollTop;
    }
  }
}

function lettersOf(view: CompareView, host: CompareHost): readonly (readonly string[])[] {
  const letters = host.answers.map(({ letter }) => letter);
  if (view.layout === "side") return letters.map((letter) => [letter]);
  return view.layout === "only" ? [[view.letter]] : [letters];
}

function touches(span: Range, { start, end }: Range): boolean {
  return span.start < end && span.end > start;
}
