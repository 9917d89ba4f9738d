// Everything a pointer or key can change on the stage, without a canvas. Promises: tools see this
// and nothing else; what is drawn is a function of this and the scene; listeners hear each kind of
// change apart, so that only what changed is painted.

import { createCamera, toImage, type Camera } from "./camera";
import type { Point, Rect, Size } from "./geometry";
import { edgeAt, handleAt, placeHandles } from "./handles";
import { Scene, type Item } from "./scene";
import type { Geometries, Handle, Limits, Shape } from "./shapes/shape";
import type { Nudge, PointerInput, Tool } from "./tools/tool";

export type Change = "camera" | "scene" | "selection" | "hover" | "overlay" | "tool" | "cursor";
export type SelectMode = "only" | "add" | "toggle";

/** The edits that tools ask for; the editor carries them out on its document. */
export interface Commands {
  /** False: nothing may be changed now. The first edit of a review asks too. */
  mayEdit(): boolean;
  create(shape: Shape): void;
  reshape(shapes: ReadonlyMap<string, Shape>, merge: string | null): void;
  /** A shape was dropped because it is smaller than the minimum. */
  tooSmall(): void;
}

export interface Draft {
  readonly shape: Shape;
}

export type ToolFactory = (context: Interaction) => Tool;

const TOLERANCE = 4;

export class Interaction {
  readonly scene: Scene;
  readonly commands: Commands;
  camera: Camera = createCamera({ width: 1, height: 1 }, { width: 1, height: 1 });
  minimum = 1;
  handle = 9;
  selection: ReadonlySet<string> = new Set();
  hover: string | null = null;
  /** Shapes as they would be if the drag ended here. */
  preview: ReadonlyMap<string, Shape> = new Map();
  draft: Draft | null = null;
  marquee: Rect | null = null;
  /** Where the next corner would go, in the picture. */
  crosshair: Point | null = null;
  /** What the loupe looks at, null = closed. */
  loupe: Point | null = null;
  cursor = "default";
  /** Last place of the pointer over the stage, for paste and zoom. */
  pointer: Point | null = null;

  readonly #factories: Readonly<Record<string, ToolFactory>>;
  readonly #listeners = new Map<Change, Set<() => void>>();
  #tool: Tool;
  #held: Tool | null = null;

  constructor(
    geometries: Geometries,
    commands: Commands,
    tools: Readonly<Record<string, ToolFactory>>,
    first: string,
  ) {
    this.scene = new Scene(geometries);
    this.commands = commands;
    this.#factories = tools;
    this.#tool = this.#make(first);
    this.#tool.start();
  }

  /* ---- tools ---- */

  get tool(): string {
    return this.#tool.name;
  }

  setTool(name: string): void {
    if (name === this.#tool.name) return;
    this.#tool.stop();
    this.#tool = this.#make(name);
    this.#tool.start();
    this.#tell("tool");
  }

  /** Lends the pointer to another tool while a key or button is held. */
  hold(name: string): void {
    if (this.#held) return;
    this.#held = this.#make(name);
    this.#held.start();
  }

  /** Ends the loan; a loan that was never used is a tap. */
  letGo(): boolean {
    const held = this.#held;
    this.#held = null;
    held?.stop();
    this.#tool.resume();
    return held !== null && (held.used || this.tap());
  }

  get isHeld(): boolean {
    return this.#held !== null;
  }

  get #active(): Tool {
    return this.#held ?? this.#tool;
  }

  #make(name: string): Tool {
    const factory = this.#factories[name];
    if (!factory) throw new RangeError(`There is no tool "${name}".`);
    return factory(this);
  }

  pointerDown(input: PointerInput): void {
    this.#active.pointerDown(input);
  }

  pointerMove(input: PointerInput): void {
    this.pointer = input.screen;
    this.#active.pointerMove(input);
  }

  pointerUp(input: PointerInput): void {
    this.#active.pointerUp(input);
  }

  pointerLeave(): void {
    this.pointer = null;
    this.#active.pointerLeave();
  }

  nudge(nudge: Nudge): boolean {
    return this.#tool.nudge(nudge);
  }

  /** Escape. False if there was nothing to step back from. */
  cancel(): boolean {
    return this.#tool.cancel();
  }

  /** Enter. False if no shape is open. */
  complete(): boolean {
    return this.#tool.complete();
  }

  /** Space, pressed and let go. False if it means nothing here. */
  tap(): boolean {
    return this.#tool.tap();
  }

  /** Drops whatever drag or drawing is under way, as when a second finger touches. */
  interrupt(): void {
    this.#tool.reset();
  }

  /* ---- what tools and editors set ---- */

  get limits(): Limits {
    return { image: this.camera.image, minimum: this.minimum };
  }

  setCamera(camera: Camera): void {
    if (camera === this.camera) return;
    this.camera = camera;
    this.#tell("camera");
  }

  setImage(image: Size): void {
    this.setCamera(createCamera(image, this.camera.view, this.camera.ratio));
  }

  select(ids: Iterable<string>, mode: SelectMode = "only"): void {
    const next = new Set(mode === "only" ? [] : this.selection);
    for (const id of ids) {
      if (mode === "toggle" && next.has(id)) next.delete(id);
      else if (this.scene.get(id)) next.add(id);
    }
    if (next.size === this.selection.size && [...next].every((id) => this.selection.has(id)))
      return;
    this.selection = next;
    this.#tell("selection");
  }

  setHover(id: string | null): void {
    if (id === this.hover) return;
    this.hover = id;
    this.#tell("hover");
  }

  setPreview(shapes: ReadonlyMap<string, Shape>): void {
    this.preview = shapes;
    this.#tell("overlay");
  }

  setDraft(draft: Draft | null): void {
    if (draft === this.draft) return;
    this.draft = draft;
    this.#tell("overlay");
  }

  setMarquee(marquee: Rect | null): void {
    if (marquee === this.marquee) return;
    this.marquee = marquee;
    this.#tell("overlay");
  }

  setCrosshair(crosshair: Point | null, loupe = false): void {
    this.crosshair = crosshair;
    this.loupe = loupe ? crosshair : null;
    this.#tell("overlay");
  }

  setLoupe(loupe: Point | null): void {
    if (loupe === this.loupe) return;
    this.loupe = loupe;
    this.#tell("overlay");
  }

  setCursor(cursor: string): void {
    if (cursor === this.cursor) return;
    this.cursor = cursor;
    this.#tell("cursor");
  }

  /* ---- the scene ---- */

  put(items: Iterable<Item>): void {
    for (const item of items) this.scene.put(item);
    this.#tell("scene");
  }

  remove(ids: Iterable<string>): void {
    const gone = new Set(ids);
    for (const id of gone) this.scene.remove(id);
    this.#tell("scene");
    if (this.hover !== null && gone.has(this.hover)) this.setHover(null);
    this.select([...this.selection].filter((id) => !gone.has(id)));
  }

  clear(): void {
    this.scene.clear();
    this.#tell("scene");
    this.setHover(null);
    this.select([]);
  }

  /** The shape as it stands on the screen, in the middle of a drag too. */
  shapeOf(item: Item): Shape {
    return this.preview.get(item.id) ?? item.shape;
  }

  /** The region under a point of the screen. */
  itemAt(screen: Point): Item | null {
    const point = toImage(this.camera, screen);
    return this.scene.hits(point, TOLERANCE / this.camera.scale)[0]?.item ?? null;
  }

  /** The one region whose handles are shown besides those of the hovered one. */
  get sole(): Item | null {
    if (this.selection.size !== 1) return null;
    const [id] = this.selection;
    const item = this.scene.get(id as string);
    return item && !item.locked && !item.hidden ? item : null;
  }

  /** The handle, or with `edges` also the stretch of outline, under a point of the screen. */
  gripAt(screen: Point, edges: boolean): { item: Item; grip: Handle } | null {
    const { sole } = this;
    const hovered = edges && this.hover !== null ? this.scene.get(this.hover) : undefined;
    const open = [sole, hovered].filter((item) => item !== null && item !== undefined);
    for (const item of open) {
      const geometry = this.scene.geometries.of(item.shape);
      const placed = placeHandles(geometry, item.shape, this.camera, this.handle);
      const grip = handleAt(placed, screen, this.handle);
      if (grip && !item.locked) return { item, grip };
    }
    for (const item of edges ? open : []) {
      const geometry = this.scene.geometries.of(item.shape);
      const grip = edgeAt(geometry, item.shape, this.camera, screen);
      if (grip && !item.locked) return { item, grip };
    }
    return null;
  }

  on(change: Change, listener: () => void): () => void {
    const listeners = this.#listeners.get(change) ?? new Set();
    this.#listeners.set(change, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners.get(change) ?? []) listener();
  }
}
