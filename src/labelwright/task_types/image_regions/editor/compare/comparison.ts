// The stage of an adjudication: one picture with several answers, in panes that move together.
// Promises: whoever zooms or pans one pane moves all; the picture stays when everything is hidden.

import {
  createCamera,
  fitRect,
  panBy,
  rectToScreen,
  resizeView,
  visibleRect,
  zoomAt,
  type Camera,
  type ComparedItem,
  type CompareHost,
  type CompareView,
  type Comparison,
  type Rect,
  type Shape,
} from "@labelwright/editor";
import { sizeOf } from "../picture";
import { readPayload } from "../schema";
import { geometryOf } from "./overlap";
import { ApartLayer } from "./apart";
import { paneGrid } from "./panes";
import { wholeCamera } from "./tile";
import { assetOf, inksOf, nameAnswers, paint, paintSmall, shapeOf, type Pane } from "./paint";

const WHOLE = { from: 0, to: 1, isApart: false };
const ZOOM_STEP = 1.25;

export class RegionsComparison implements Comparison {
  readonly #host: CompareHost;
  readonly #stop = new AbortController();
  readonly #observer: ResizeObserver;
  readonly #pins: HTMLElement;
  #panes: HTMLCanvasElement[] = [];
  #view: CompareView | null = null;
  #asset: number;
  #pictures = new Map<number, ImageBitmap>();
  #camera: Camera;
  readonly #apart = new ApartLayer();
  #divider = 0.5;
  #frame = 0;
  #drag: { readonly x: number; readonly y: number } | null = null;

  constructor(host: CompareHost) {
    this.#host = host;
    const { stage } = host;
    stage.classList.add("lw-compare");
    stage.tabIndex = 0;
    stage.setAttribute("role", "application");
    stage.setAttribute("aria-label", host.t("regions.compare.stage"));
    this.#pins = stage.ownerDocument.createElement("div");
    this.#pins.className = "lw-compare-pins";
    stage.append(this.#pins);
    this.#asset = host.task.assets[0]?.ordinal ?? 0;
    this.#camera = createCamera(this.#size(), { width: 1, height: 1 });
    this.#observer = new ResizeObserver(() => this.#ask());
    this.#observer.observe(stage);
    this.#listen();
    this.#stop.signal.addEventListener("abort", host.keys.register(this.#commands()));
    void this.#load(this.#asset);
  }

  show(view: CompareView): void {
    this.#view = view;
    const count = view.layout === "side" ? this.#host.answers.length : 1;
    while (this.#panes.length > count) this.#panes.pop()?.remove();
    while (this.#panes.length < count) {
      const pane = this.#host.stage.ownerDocument.createElement("canvas");
      pane.setAttribute("aria-hidden", "true");
      this.#host.stage.insertBefore(pane, this.#pins);
      this.#panes.push(pane);
    }
    this.#ask();
  }

  reveal(item: ComparedItem): void {
    const [version] = item.versions;
    if (!version || item.kind !== "thing") return;
    const asset = assetOf(version);
    if (asset !== this.#asset) {
      this.#asset = asset;
      this.#camera = createCamera(this.#size(), this.#camera.view, this.#camera.ratio);
      void this.#load(asset);
    }
    const bounds = boundsOf(item);
    const seen = visibleRect(this.#camera);
    if (bounds && !contains(seen, bounds)) {
      this.#camera = fitRect(this.#camera, bounds, 80);
    }
    this.#ask();
  }

  thumbnail(place: HTMLElement, payload: unknown, tone: string): () => void {
    const canvas = place.ownerDocument.createElement("canvas");
    place.append(canvas);
    const draw = (): void => this.#paintSmall(canvas, payload, tone);
    const observer = new ResizeObserver(draw);
    observer.observe(place);
    void this.#load(this.#asset).then(draw);
    return () => {
      observer.disconnect();
      canvas.remove();
    };
  }

  focus(): void {
    this.#host.stage.focus({ preventScroll: true });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#stop.abort();
    this.#observer.disconnect();
    const { stage } = this.#host;
    for (const pane of this.#panes) pane.remove();
    this.#pins.remove();
    stage.classList.remove("lw-compare");
    for (const name of ["tabindex", "role", "aria-label"]) stage.removeAttribute(name);
  }

  /* ---- the picture ---- */

  #size() {
    const asset = this.#host.task.assets.find(({ ordinal }) => ordinal === this.#asset);
    return asset ? sizeOf(asset) : { width: 1, height: 1 };
  }

  async #load(ordinal: number): Promise<void> {
    const { signal } = this.#stop;
    const asset = this.#host.task.assets.find((one) => one.ordinal === ordinal);
    if (!asset || this.#pictures.has(ordinal)) return;
    try {
      const bytes = await this.#host.fetchAsset(asset, "display", signal);
      this.#pictures.set(ordinal, await createImageBitmap(bytes));
    } catch {
      return; // the outlines are shown on the bare stage
    }
    this.#ask();
  }

  /* ---- drawing ---- */

  #ask(): void {
    if (this.#frame !== 0 || this.#stop.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const view = this.#view;
    const { stage } = this.#host;
    if (!view || stage.clientWidth === 0) return;
    const ratio = stage.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    const place = { width: stage.clientWidth, height: stage.clientHeight };
    const { pane: size } = paneGrid(this.#panes.length, place, this.#camera.image);
    this.#camera = resizeView(this.#camera, size, ratio);
    const inks = inksOf(stage);
    this.#panes.forEach((canvas, at) => {
      canvas.width = Math.round(size.width * ratio);
      canvas.height = Math.round(size.height * ratio);
      canvas.style.inlineSize = `${size.width}px`;
      canvas.style.blockSize = `${size.height}px`;
      const brush = canvas.getContext("2d");
      if (!brush) return;
      brush.scale(ratio, ratio);
      this.#drawPicture(brush, this.#camera);
      if (view.isAlone) return;
      const scene = { view, camera: this.#camera, asset: this.#asset, inks, apart: this.#apart };
      const panes = this.#panesOf(view, at);
      for (const pane of panes) paint(brush, scene, pane);
      if (view.layout === "swipe") this.#drawDivider(brush, inks.settled);
      if (view.layout !== "difference") nameAnswers(brush, scene, panes);
    });
    this.#placePins(view);
  }

  #panesOf(view: CompareView, at: number): readonly Pane[] {
    const letters = this.#host.answers.map(({ letter }) => letter);
    const [first = "", ...others] = letters;
    switch (view.layout) {
      case "side":
        return [{ ...WHOLE, letters: letters.slice(at, at + 1) }];
      case "only":
        return [{ ...WHOLE, letters: [view.letter] }];
      case "swipe":
        return [
          { letters: [first], from: 0, to: this.#divider, isApart: false },
          { letters: others, from: this.#divider, to: 1, isApart: false },
        ];
      case "difference":
        return [{ ...WHOLE, letters, isApart: true }];
    }
  }

  #drawPicture(brush: CanvasRenderingContext2D, camera: Camera): void {
    const picture = this.#pictures.get(this.#asset);
    if (!picture) return;
    const { x, y, width, height } = rectToScreen(camera, { x: 0, y: 0, ...camera.image });
    brush.imageSmoothingQuality = "high";
    brush.drawImage(picture, x, y, width, height);
  }

  #drawDivider(brush: CanvasRenderingContext2D, ink: string): void {
    const { width, height } = this.#camera.view;
    brush.fillStyle = ink;
    brush.fillRect(this.#divider * width - 1, 0, 2, height);
  }

  /** Numbers as in the list, at the upper end of what differs; buttons for who uses a pointer. */
  #placePins(view: CompareView): void {
    const differences = view.items.filter(({ isSettled }) => !isSettled);
    const shown = view.isAlone ? [] : differences;
    const pins = shown.flatMap((item, at) => {
      const bounds = boundsOf(item);
      const [version] = item.versions;
      if (!bounds || !version || assetOf(version) !== this.#asset) return [];
      const { x, y, width } = rectToScreen(this.#camera, bounds);
      return [this.#pin(item, at + 1, { x: x + width, y })];
    });
    this.#pins.replaceChildren(...pins);
  }

  #pin(item: ComparedItem, number: number, at: { x: number; y: number }): HTMLElement {
    const pin = this.#host.stage.ownerDocument.createElement("button");
    pin.type = "button";
    pin.tabIndex = -1; // the list is the way by keyboard
    pin.className = "pin num";
    pin.textContent = String(number);
    pin.setAttribute("aria-label", this.#host.t("regions.compare.pin", { number }));
    if (this.#view?.selected === item.id) pin.setAttribute("aria-current", "true");
    const { width, height } = this.#camera.view;
    const x = Math.min(Math.max(at.x, 4), width - 26);
    const y = Math.min(Math.max(at.y, 24), height - 4);
    pin.style.transform = `translate(${Math.round(x)}px, ${Math.round(y - 20)}px)`;
    pin.addEventListener("pointerdown", (event) => event.stopPropagation());
    pin.addEventListener("click", () => {
      this.#host.onSelect(item.id);
      this.focus();
    });
    return pin;
  }

  #paintSmall(canvas: HTMLCanvasElement, payload: unknown, tone: string): void {
    const place = canvas.parentElement;
    const brush = canvas.getContext("2d");
    if (!place || !brush || place.clientWidth === 0) return;
    const ratio = place.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    const size = { width: place.clientWidth, height: place.clientHeight };
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    brush.scale(ratio, ratio);
    const camera = wholeCamera(this.#size(), size);
    const picture = this.#pictures.get(this.#asset);
    const image = this.#size();
    if (picture) {
      const { x, y, scale } = camera;
      brush.drawImage(picture, x, y, image.width * scale, image.height * scale);
    }
    const inks = inksOf(this.#host.stage);
    const shapes = readPayload(payload)
      .regions.filter((region) => (region.asset ?? 0) === this.#asset)
      .map(({ shape }): Shape => shape);
    const ink = tone === "result" ? inks.result : inks.of(tone);
    paintSmall(brush, shapes, camera, { ink, halo: inks.halo });
  }

  /* ---- moving ---- */

  #move(camera: Camera): void {
    this.#camera = camera;
    this.#ask();
  }

  #zoom(factor: number): void {
    const { width, height } = this.#camera.view;
    this.#move(zoomAt(this.#camera, { x: width / 2, y: height / 2 }, factor));
  }

  #slide(step: number): boolean {
    if (this.#view?.layout !== "swipe") return false;
    this.#divider = Math.min(0.98, Math.max(0.02, this.#divider + step));
    this.#ask();
    return true;
  }

  #commands() {
    const scope = "stage" as const;
    const fit = (): void =>
      this.#move(createCamera(this.#size(), this.#camera.view, this.#camera.ratio));
    const made = (name: string, keys: string[], run: () => boolean | void, repeat = true) => {
      return { id: `compare.${name}`, scope, keys, label: `regions.key.${name}`, run, repeat };
    };
    return [
      made("zoomIn", ["+", "="], () => this.#zoom(ZOOM_STEP)),
      made("zoomOut", ["-"], () => this.#zoom(1 / ZOOM_STEP)),
      made("fit", ["Shift+Z"], fit, false),
      made("slideLeft", ["ArrowLeft"], () => this.#slide(-0.05)),
      made("slideRight", ["ArrowRight"], () => this.#slide(0.05)),
    ];
  }

  #listen(): void {
    const { stage } = this.#host;
    const { signal } = this.#stop;
    const at = (event: MouseEvent): { x: number; y: number } => {
      const box = stage.getBoundingClientRect();
      const { width, height } = this.#camera.view;
      return { x: (event.clientX - box.left) % width, y: (event.clientY - box.top) % height };
    };
    stage.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        this.#move(zoomAt(this.#camera, at(event), Math.exp(-event.deltaY / 400)));
      },
      { signal, passive: false },
    );
    stage.addEventListener(
      "pointerdown",
      (event) => {
        this.#drag = { x: event.clientX, y: event.clientY };
        stage.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    stage.addEventListener(
      "pointermove",
      (event) => {
        if (this.#drag && event.buttons > 0) {
          const { x, y } = this.#drag;
          this.#drag = { x: event.clientX, y: event.clientY };
          this.#move(panBy(this.#camera, event.clientX - x, event.clientY - y));
        } else if (this.#view?.layout === "swipe") {
          this.#slide(at(event).x / this.#camera.view.width - this.#divider);
        }
      },
      { signal },
    );
    stage.addEventListener("pointerup", () => (this.#drag = null), { signal });
  }
}

function boundsOf(item: ComparedItem): Rect | null {
  const all = item.versions.flatMap((version) => {
    const shape = shapeOf(version);
    const bounds = shape && geometryOf(shape)?.bounds(shape);
    return bounds ? [bounds] : [];
  });
  if (all.length === 0) return null;
  const x = Math.min(...all.map((one) => one.x));
  const y = Math.min(...all.map((one) => one.y));
  const right = Math.max(...all.map((one) => one.x + one.width));
  const bottom = Math.max(...all.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
