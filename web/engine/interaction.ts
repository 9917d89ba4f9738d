// Everything a pointer or key can change on the stage, without a canvas. Promises: tools see this
// and nothing else; what is drawn is a function of this and the scene; listeners hear each kind of
// change apart, so that only what changed is painted.

import { createCamera, toImage, type Camera } from "./camera";
import { inside, quantized, type Point, type Rect, type Size } from "./geometry";
import { frameAround, type SelectionFrame } from "./frame";
import { edgeAt, graspSize, handleAt, placeGrips, type PlacedHandle } from "./handles";
import { Scene, type Item } from "./scene";
import type { Geometries, Handle, Limits, Shape } from "./shapes/shape";
import { snapTo } from "./snapping";
import type { Nudge, PointerInput, Tool } from "./tools/tool";

export type Change = "camera" | "scene" | "selection" | "hover" | "overlay" | "tool" | "cursor";
export type SelectMode = "only" | "add" | "toggle";

/** The edits that tools ask for; the editor carries them out on its document. */
export interface Commands {
  /** False: nothing may be changed now. The first edit of a review asks too. */
  mayEdit(): boolean;
  create(shape: Shape): void;
  reshape(shapes: ReadonlyMap<string, Shape>, merge: string | null): void;
  /** A line was drawn to split what is selected. */
  cut?(line: readonly Point[]): void;
  /** What the eraser of a pen touched. */
  remove?(ids: readonly string[]): void;
  /** A shape was dropped because it is smaller than the minimum. */
  tooSmall(): void;
}

export interface Draft {
  readonly shape: Shape;
  /** Places that stand already, where the shape is drawn place by place. */
  readonly marks?: readonly Point[];
  /** A click here would end it. */
  readonly isEnd?: boolean;
}

export type ToolFactory = (context: Interaction) => Tool;

const TOLERANCE = 4;
const COARSE_TOLERANCE = 12;
const SNAP_REACH = 10;
const NONE: ReadonlySet<string> = new Set();

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
  /** Whether places snap to neighbours; Ctrl held says the opposite. */
  snapping = false;
  /** Where a place has snapped to, in the picture. */
  snapped: Point | null = null;
  /** Whether a finger was the last to touch: it needs larger targets. */
  coarse = false;
  /** Last place of the pointer over the stage, for paste and zoom. */
  pointer: Point | null = null;

  readonly #factories: Readonly<Record<string, ToolFactory>>;
  #frame: { readonly of: ReadonlySet<string>; readonly frame: SelectionFrame | null } | null = null;
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

  /** The tools there are, by name. */
  get tools(): readonly string[] {
    return Object.keys(this.#factories);
  }

  pointerDown(input: PointerInput): void {
    this.coarse = input.coarse;
    this.#active.pointerDown(input);
  }

  pointerMove(input: PointerInput): void {
    this.pointer = input.screen;
    this.coarse = input.coarse;
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

  /** Takes back the last place of what is being drawn. False if nothing is. */
  takeBack(): boolean {
    return this.#tool.takeBack();
  }

  /** Whether a finger that drags from here acts, rather than moving the view. */
  takesFinger(input: PointerInput): boolean {
    this.coarse = true;
    return this.isHeld || this.#tool.takesFinger(input);
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

  isSnapping({ ctrl }: PointerInput): boolean {
    return ctrl !== this.snapping;
  }

  /** The place that the pointer means: on a neighbour while snapping, else on sixteenths. */
  aim(input: PointerInput, except: ReadonlySet<string> = NONE): Point {
    const reach = SNAP_REACH / this.camera.scale;
    const snapped = this.isSnapping(input) ? snapTo(this.scene, input.image, reach, except) : null;
    this.snapped = snapped;
    return inside(this.camera.image, snapped ?? quantized(input.image));
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
    if (!crosshair) this.snapped = null;
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
    this.#frame = null;
    this.#tell("scene");
  }

  remove(ids: Iterable<string>): void {
    const gone = new Set(ids);
    for (const id of gone) this.scene.remove(id);
    this.#frame = null;
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

  /** Drawing order, last in front. */
  reorder(ids: readonly string[]): void {
    this.scene.reorder(ids);
    this.#tell("scene");
  }

  /** The shape as it stands on the screen, in the middle of a drag too. */
  shapeOf(item: Item): Shape {
    return this.preview.get(item.id) ?? item.shape;
  }

  /** The region under a point of the screen. */
  itemAt(screen: Point): Item | null {
    const point = toImage(this.camera, screen);
    const pixel = 1 / this.camera.scale;
    const tolerance = (this.coarse ? COARSE_TOLERANCE : TOLERANCE) * pixel;
    return this.scene.hits(point, tolerance, pixel)[0]?.item ?? null;
  }

  /** The one region whose handles are shown besides those of the hovered one. */
  get sole(): Item | null {
    if (this.selection.size !== 1) return null;
    const [id] = this.selection;
    const item = this.scene.get(id as string);
    return item && !item.locked && !item.hidden ? item : null;
  }

  /** The frame around several selected regions, if they can be changed together. */
  get frame(): SelectionFrame | null {
    if (this.#frame?.of !== this.selection) {
      this.#frame = { of: this.selection, frame: frameAround(this.scene, this.selection) };
    }
    return this.#frame.frame;
  }

  /** The handle of that frame under a point of the screen. */
  frameGripAt(screen: Point): Handle | null {
    const { frame } = this;
    return frame && this.#handleAt(frame.grips, frame.bounds, screen);
  }

  /** The handle, or with `edges` also the stretch of outline, under a point of the screen. */
  gripAt(screen: Point, edges: boolean): { item: Item; grip: Handle } | null {
    const { sole } = this;
    const hovered = edges && this.hover !== null ? this.scene.get(this.hover) : undefined;
    const open = [sole, hovered].filter((item) => item !== null && item !== undefined);
    for (const item of open) {
      const { shape, locked } = item;
      const geometry = this.scene.geometries.of(shape);
      const grip = this.#handleAt(geometry.handles(shape), geometry.bounds(shape), screen);
      if (grip && !locked) return { item, grip };
    }
    for (const item of edges ? open : []) {
      const geometry = this.scene.geometries.of(item.shape);
      const grip = edgeAt(geometry, item.shape, this.camera, screen);
      if (grip && !item.locked) return { item, grip };
    }
    return null;
  }

  #handleAt(grips: readonly Handle[], bounds: Rect, screen: Point): PlacedHandle | null {
    const { camera, handle } = this;
    const placed = placeGrips(grips, bounds, camera, handle);
    const size = this.coarse ? graspSize(bounds, camera, handle, screen) : handle;
    return handleAt(placed, screen, size);
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
