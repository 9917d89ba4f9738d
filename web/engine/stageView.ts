// What the stage shows. Promises: three canvases over each other (picture, resting regions, what
// moves); drawn at most once a frame, only when something changed and only what changed.

import { rectToImage, rectToScreen, type Camera } from "./camera";
import { expand, type Rect } from "./geometry";
import type { Interaction } from "./interaction";
import { Layer, type Context } from "./layer";
import type { Look } from "./look";
import { LookedPicture } from "./lookedPicture";
import { Loupe } from "./loupe";
import { Overlay } from "./overlay";
import { OVERHANG, Painter } from "./painter";
import type { Shape } from "./shapes/shape";
import { readTheme, type Theme } from "./theme";

const MARCH_EVERY = 100;
const MARCH_LENGTH = 10;
/** From so many changes on everything is painted instead of each place. */
const MANY = 64;
/** From so many regions in view on a zoom stretches them and paints when it rests. */
const DENSE = 2000;
const REST = 120;
/** Above this zoom the pixels of the picture are shown as squares. */
const SMOOTH_BELOW = 4;

export class StageView {
  readonly painter: Painter;
  readonly #stage: HTMLElement;
  readonly #interaction: Interaction;
  readonly #size: (shape: Shape) => string;
  readonly #overlay: Overlay;
  readonly #loupe: Loupe;
  readonly #picture: Layer;
  readonly #shapes: Layer;
  readonly #front: Layer;
  readonly #elements: HTMLElement[] = [];
  #theme: Theme;
  readonly #looked: LookedPicture;
  /** Selected and dragged items are painted in front, not among the others. */
  #lifted: ReadonlySet<string> = new Set();
  #frame = 0;
  #march = 0;
  #marching = 0;
  /** Regions at the last full painting, the zoom of the last frame, the timer of its rest. */
  #inView = 0;
  #scale = 0;
  #resting = 0;
  /** Palette place of the class being drawn. */
  paint = 1;
  editable = true;
  /** Only the picture. */
  mediaAlone = false;

  constructor(stage: HTMLElement, interaction: Interaction, size: (shape: Shape) => string) {
    this.#stage = stage;
    this.#interaction = interaction;
    this.#size = size;
    this.painter = new Painter(interaction.scene.geometries);
    this.#overlay = new Overlay(interaction, this.painter);
    this.#theme = readTheme(stage);
    interaction.handle = this.#theme.handle;
    this.#looked = new LookedPicture(stage.ownerDocument, () => {
      this.#picture.invalidate();
      this.ask();
    });
    this.#picture = this.#layer((context, camera) => this.#paintPicture(context, camera));
    this.#shapes = this.#layer((...seen) => this.#paintShapes(...seen));
    this.#front = this.#layer((context, camera) => this.#paintFront(context, camera));
    this.#loupe = new Loupe(stage.ownerDocument);
    this.#append(this.#loupe.element);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#marching);
    clearTimeout(this.#resting);
    this.#looked.destroy();
    for (const element of this.#elements) element.remove();
  }

  /* ---- what must be painted ---- */

  set image(image: CanvasImageSource | null) {
    this.#looked.source = image;
  }

  get look(): Look {
    return this.#looked.look;
  }

  set look(look: Look) {
    this.#looked.look = look;
  }

  /** Asks for a frame. */
  ask(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** Every resting region must be painted. */
  repaint(): void {
    this.#shapes.invalidate();
    this.ask();
  }

  /** The place where an item is must be painted; among many, everything. */
  touch(id: string, among: number): void {
    if (among > MANY) {
      this.#shapes.invalidate();
      return;
    }
    const { scene, camera } = this.#interaction;
    const item = scene.get(id);
    if (!item) return;
    this.#shapes.invalidate(expand(rectToScreen(camera, scene.bounds(item.shape)), OVERHANG));
  }

  /** Takes the selection and what is dragged out of the resting regions, and puts others back. */
  lift(): void {
    const { selection, preview } = this.#interaction;
    const lifted = new Set([...selection, ...preview.keys()]);
    const changed = [...lifted, ...this.#lifted].filter(
      (id) => lifted.has(id) !== this.#lifted.has(id),
    );
    for (const id of changed) this.touch(id, changed.length);
    this.#lifted = lifted;
    this.ask();
  }

  /** The selection's edge marches slowly, unless motion is unwelcome. */
  walk(): void {
    clearTimeout(this.#marching);
    const { selection } = this.#interaction;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still || selection.size === 0 || selection.size > MANY) return;
    this.#marching = window.setTimeout(() => {
      this.#march = (this.#march + 1) % MARCH_LENGTH;
      if (!this.#stage.ownerDocument.hidden) this.ask();
      this.walk();
    }, MARCH_EVERY);
  }

  /** Reads the tokens again: contrast, pointer or fonts have changed. */
  restyle(): void {
    this.#theme = readTheme(this.#stage);
    this.#interaction.handle = this.#theme.handle;
    this.painter.tags.forget();
    this.repaint();
  }

  /* ---- painting ---- */

  #layer(paint: (context: Context, camera: Camera, clip: Rect) => void): Layer {
    const canvas = this.#stage.ownerDocument.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser draws no canvas.");
    this.#append(canvas);
    return new Layer(canvas, context, paint);
  }

  #append(element: HTMLElement): void {
    this.#elements.push(element);
    this.#stage.append(element);
  }

  #draw(): void {
    const { camera } = this.#interaction;
    if (camera.view.width <= 1) return;
    this.#picture.flush(camera);
    this.#shapes.flush(camera, this.#isRough(camera));
    this.#front.invalidate();
    this.#front.flush(camera);
    this.#drawLoupe();
  }

  /** While zooming over many regions they are stretched, and painted once the zoom rests. */
  #isRough(camera: Camera): boolean {
    if (this.#inView < DENSE) return false;
    if (camera.scale !== this.#scale) {
      this.#scale = camera.scale;
      clearTimeout(this.#resting);
      this.#resting = window.setTimeout(() => {
        this.#resting = 0;
        this.repaint();
      }, REST);
    }
    return this.#resting !== 0;
  }

  #paintPicture(context: Context, camera: Camera): void {
    const { image } = this.#looked;
    if (!image) return;
    context.imageSmoothingEnabled = camera.scale < SMOOTH_BELOW;
    context.imageSmoothingQuality = camera.scale < 1 ? "high" : "medium";
    const { x, y, width, height } = rectToScreen(camera, { x: 0, y: 0, ...camera.image });
    context.drawImage(image, x, y, width, height);
  }

  #paintShapes(context: Context, camera: Camera, clip: Rect): void {
    if (this.mediaAlone) return;
    const around = rectToImage(camera, expand(clip, OVERHANG));
    const items = this.#interaction.scene.within(around);
    if (clip.width >= camera.view.width && clip.height >= camera.view.height) {
      this.#inView = items.length;
    }
    const resting = items.filter((item) => !this.#lifted.has(item.id));
    this.painter.paint(context, camera, this.#theme, resting);
  }

  #paintFront(context: Context, camera: Camera): void {
    if (this.mediaAlone) return;
    this.#overlay.paint(context, camera, this.#theme, {
      paint: this.paint,
      march: this.#march,
      editable: this.editable,
      size: this.#size,
    });
  }

  #drawLoupe(): void {
    const { loupe, draft, preview, scene, camera } = this.#interaction;
    if (!loupe) {
      this.#loupe.hide();
      return;
    }
    const [moved] = preview;
    const shape = draft?.shape ?? moved?.[1];
    const paint = moved ? (scene.get(moved[0])?.paint ?? this.paint) : this.paint;
    this.#loupe.show({
      at: loupe,
      camera,
      theme: this.#theme,
      paint,
      picture: this.#looked.image,
      outline: (path, place) => {
        if (shape) path.add(scene.geometries.of(shape), shape, place);
      },
    });
  }
}
