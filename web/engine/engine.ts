// The canvas engine: a picture with shapes on it. Promises: framework-free; the stage element gets
// its children, focus and pointer events, and is given back as it was when the engine is destroyed.

import "./engine.css";
import { fit, fitRect, isCamera, resizeView, zoomAt, type Camera } from "./camera";
import type { Gestures } from "./fingers";
import type { Point, Rect, Size } from "./geometry";
import { StageInput, type WheelAction } from "./input";
import { Interaction, type Change, type Commands } from "./interaction";
import type { Look } from "./look";
import type { Item } from "./scene";
import { ALL_GEOMETRIES } from "./shapes";
import { Geometries, type Geometry, type Shape } from "./shapes/shape";
import { StageView } from "./stageView";
import { toolsFor } from "./tools";

export interface EngineOptions {
  /** Positioned by its owner; the engine fills it. */
  readonly stage: HTMLElement;
  /** What a screen reader calls the stage. */
  readonly label: string;
  readonly commands: Commands;
  readonly geometries?: readonly Geometry[];
  /** select, pan or the kind of a geometry. */
  readonly tool?: string;
  /** Least size of a shape in pixels of the picture. */
  readonly minimum?: number;
  /** What taps of several fingers, a long press and the right button ask for. */
  readonly gestures?: Gestures;
  /** The figure on the tag of the selection. */
  readonly size?: (shape: Shape) => string;
}

export class Engine {
  readonly interaction: Interaction;
  readonly stage: HTMLElement;
  readonly #view: StageView;
  readonly #input: StageInput;
  readonly #stop = new AbortController();
  readonly #observer: ResizeObserver;

  constructor(options: EngineOptions) {
    const { stage, commands, tool = "select" } = options;
    this.stage = stage;
    const geometries = new Geometries(options.geometries ?? ALL_GEOMETRIES);
    this.interaction = new Interaction(geometries, commands, toolsFor(geometries), tool);
    this.interaction.minimum = options.minimum ?? 1;
    this.#dressStage(options.label);
    this.#view = new StageView(stage, this.interaction, options.size ?? (() => ""));
    this.#input = new StageInput(stage, this.interaction);
    this.#input.gestures = options.gestures ?? {};
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#listen();
    this.#measure();
  }

  /* ---- content ---- */

  /** Sets the picture; `size` is that of the coordinates, whatever the rendition measures. */
  setPicture(image: CanvasImageSource | null, size: Size): void {
    const { image: known } = this.camera;
    if (size.width !== known.width || size.height !== known.height) this.interaction.setImage(size);
    this.#view.image = image;
  }

  /** Adds items or replaces those with the same ids. */
  put(items: readonly Item[]): void {
    for (const item of items) this.#view.touch(item.id, items.length);
    this.interaction.put(items);
    for (const item of items) this.#view.touch(item.id, items.length);
    this.#view.lift();
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#view.touch(id, ids.length);
    this.interaction.remove(ids);
  }

  /** Drawing order of the items, last in front. */
  reorder(ids: readonly string[]): void {
    this.interaction.reorder(ids);
    this.#view.repaint();
  }

  /** Whether drawn places snap to neighbours; Ctrl held says the opposite. */
  set snapping(snapping: boolean) {
    this.interaction.snapping = snapping;
  }

  /** Replaces everything. */
  load(items: readonly Item[]): void {
    this.interaction.clear();
    this.interaction.put(items);
    this.#view.repaint();
    this.#view.lift();
  }

  /** Palette place of the class being drawn. */
  set paint(paint: number) {
    this.#view.paint = paint;
    this.#view.ask();
  }

  /** Whether handles are shown. */
  set editable(editable: boolean) {
    this.#view.editable = editable;
    this.#view.ask();
  }

  /** Tells classes apart without colour. */
  set patterned(patterned: boolean) {
    this.#view.painter.patterned = patterned;
    this.#view.repaint();
  }

  /** Shows the picture without anything on it. */
  set mediaAlone(alone: boolean) {
    this.#view.mediaAlone = alone;
    this.#view.repaint();
  }

  /** How the picture looks; the data stay as they are. */
  get look(): Look {
    return this.#view.look;
  }

  set look(look: Look) {
    this.#view.look = look;
  }

  set wheel(action: WheelAction) {
    this.#input.wheel = action;
  }

  /* ---- view ---- */

  get camera(): Camera {
    return this.interaction.camera;
  }

  /** Takes up a camera of before, if it looked at a picture of this size and was not fitted. */
  restore(camera: unknown): void {
    if (!isCamera(camera) || camera.fitted) return;
    const { image, view, ratio } = this.camera;
    if (camera.image.width !== image.width || camera.image.height !== image.height) return;
    this.interaction.setCamera(resizeView(camera, view, ratio));
  }

  fit(): void {
    this.interaction.setCamera(fit(this.camera));
  }

  zoomBy(factor: number): void {
    const { view } = this.camera;
    const middle: Point = { x: view.width / 2, y: view.height / 2 };
    this.interaction.setCamera(zoomAt(this.camera, middle, factor));
  }

  zoomTo(rect: Rect): void {
    const margin = Math.min(this.camera.view.width, this.camera.view.height) * 0.2;
    this.interaction.setCamera(fitRect(this.camera, rect, margin));
  }

  on(change: Change, listener: () => void): () => void {
    return this.interaction.on(change, listener);
  }

  focus(): void {
    this.stage.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    this.#input.destroy();
    this.#view.destroy();
    for (const name of ["tabindex", "role", "aria-label"]) this.stage.removeAttribute(name);
    this.stage.classList.remove("lw-stage");
    this.stage.style.cursor = "";
  }

  /* ---- wiring ---- */

  #dressStage(label: string): void {
    this.stage.classList.add("lw-stage");
    this.stage.tabIndex = 0;
    this.stage.setAttribute("role", "application");
    this.stage.setAttribute("aria-label", label);
    this.stage.setAttribute("data-keys", "stage");
  }

  #listen(): void {
    const view = this.#view;
    for (const change of ["camera", "scene", "hover", "tool"] as const) {
      this.on(change, () => view.ask());
    }
    this.on("overlay", () => view.lift());
    this.on("selection", () => {
      view.lift();
      view.walk();
    });
    this.on("cursor", () => {
      this.stage.style.cursor = this.interaction.cursor;
    });
    this.#observer.observe(this.stage);
    this.#watchStyle(this.#stop.signal);
  }

  #watchStyle(signal: AbortSignal): void {
    const { defaultView: window, fonts } = this.stage.ownerDocument;
    const restyle = (): void => {
      if (signal.aborted) return;
      this.#view.restyle();
      this.#measure();
    };
    for (const query of ["(prefers-contrast: more)", "(pointer: coarse)", "(resolution: 1x)"]) {
      window?.matchMedia(query).addEventListener("change", restyle, { signal });
    }
    void fonts.ready.then(restyle);
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.stage;
    if (width === 0 || height === 0) return;
    const ratio = this.stage.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    this.interaction.setCamera(resizeView(this.camera, { width, height }, ratio));
    this.#view.ask();
  }
}
