// The state of the editor without its looks. Promises: every edit passes through one history; the
// engine's scene, the checks and what the panel shows follow from the document and a few choices.

import {
  box,
  EditedDocument,
  Engine,
  Geometries,
  rectToScreen,
  reveal,
  type Check,
  type EditorHost,
  type Item,
  type Patch,
  type PictureState,
  type Shape,
} from "@labelwright/editor";
import { regionName, RegionChecks, type Finding } from "./checks";
import {
  askedPredictions,
  decidedOf,
  entriesOf,
  firstEntries,
  isOn,
  isUndecided,
  Names,
  payloadOf,
  type Entry,
} from "./entries";
import { Palette } from "./palette";
import { mergeInto } from "./parts";
import { isPicture } from "./picture";
import { readPayload, readSettings, assetOf, type RegionsDraft } from "./schema";
import { withMembers } from "./sets";

export type Order = "given" | "class" | "size";

export interface ModelState {
  /** Changes with the document. */
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly selection: ReadonlySet<string>;
  readonly hover: string | null;
  readonly tool: string;
  readonly classId: string;
  /** Ordinal of the picture on the stage. */
  readonly asset: number;
  readonly hidden: ReadonlySet<string>;
  readonly locked: ReadonlySet<string>;
  readonly zoom: number;
  readonly editable: boolean;
  /** Fill patterns tell classes apart without colour. */
  readonly patterned: boolean;
  readonly order: Order;
  readonly isFinding: boolean;
  readonly picture: PictureState;
}

/** Where an edit comes from: what the engine asks for, see edits.ts. */
export interface EngineEdits {
  create(shape: Shape): void;
  reshape(shapes: ReadonlyMap<string, Shape>, merge: string | null): void;
}

const MANY_CLASSES = 8;
const TINY = 14;
const MEMORY = {
  tool: "regions/tool",
  class: "regions/class",
  order: "regions/order",
  patterned: "regions/patterned",
};

export class RegionsModel {
  readonly host: EditorHost;
  readonly palette: Palette;
  readonly settings;
  readonly document = new EditedDocument<Entry>();
  readonly geometries = new Geometries([box]);
  readonly checks: RegionChecks;
  readonly engine: Engine;
  state: ModelState;
  readonly #listeners = new Set<() => void>();
  readonly #predicted: readonly Entry[];
  #readOnly: boolean;
  #amending = false;
  #onFocusField: ((field: string | null) => void) | null = null;

  constructor(host: EditorHost, editsOf: (model: RegionsModel) => EngineEdits) {
    this.host = host;
    this.#readOnly = host.readOnly;
    this.palette = new Palette(host.workbench.ontology.classes);
    this.settings = readSettings(host.workbench.settings);
    this.checks = new RegionChecks(this.palette, this.settings, this.geometries, host.t);
    this.state = this.#firstState();
    const edits = editsOf(this);
    this.engine = new Engine({
      stage: host.stage,
      label: host.t("regions.stage"),
      geometries: [box],
      tool: this.state.tool,
      minimum: this.settings.min_size_px,
      size: (shape) => this.sizeText(shape),
      commands: {
        mayEdit: () => this.mayEdit(),
        create: (shape) => edits.create(shape),
        reshape: (shapes, merge) => edits.reshape(shapes, merge),
        tooSmall: () => this.announce("regions.tooSmall"),
      },
    });
    this.engine.patterned = this.state.patterned;
    this.engine.editable = this.state.editable;
    this.engine.paint = this.palette.get(this.state.classId).paint;
    this.#follow();
    this.#predicted = askedPredictions(host);
    this.document.load(firstEntries(host, this.#predicted));
    this.document.takeUp(host.history);
  }

  /* ---- the document ---- */

  get entries(): readonly Entry[] {
    return this.state.entries;
  }

  get(id: string): Entry | undefined {
    return this.document.get(id);
  }

  /** Entries on the picture that is shown. */
  get shown(): readonly Entry[] {
    return this.entries.filter((entry) => isOn(entry, this.state.asset));
  }

  get undecided(): readonly Entry[] {
    return this.shown.filter(isUndecided);
  }

  /** The selected entries, in the order of the document. */
  get chosen(): readonly Entry[] {
    const { selection } = this.state;
    if (selection.size === 0) return [];
    return [...selection].flatMap((id) => this.get(id) ?? []);
  }

  draft(): RegionsDraft {
    const decided = decidedOf(this.entries, this.#predicted);
    const payload = payloadOf(this.entries);
    return decided.length > 0 ? { ...payload, decided } : payload;
  }

  names(): Names {
    return new Names(this.entries, this.host.newId);
  }

  /** Parts that were changed on another device. */
  merge(changes: ReadonlyMap<string, unknown>): void {
    const names = this.names();
    const { put, gone } = mergeInto(this.entries, changes, { predicted: this.#predicted, names });
    this.document.merge(put, gone);
  }

  load(payload: unknown): void {
    this.document.load(entriesOf(readPayload(payload)));
  }

  /** Asked before every edit; the first one of a review makes it an amendment. */
  mayEdit(): boolean {
    if (this.#readOnly) return false;
    if (this.host.mode === "review" && !this.#amending) {
      this.#amending = true;
      this.host.onAmend();
    }
    return true;
  }

  setReadOnly(readOnly: boolean): void {
    this.#readOnly = readOnly;
    this.engine.editable = !readOnly;
    this.set({ editable: !readOnly });
  }

  undo(): void {
    this.#show(this.mayEdit() ? this.document.undo() : []);
  }

  redo(): void {
    this.#show(this.mayEdit() ? this.document.redo() : []);
  }

  /* ---- choices ---- */

  set(change: Partial<ModelState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(ids: Iterable<string>, mode?: "only" | "add" | "toggle"): void {
    this.engine.interaction.select(ids, mode);
  }

  /** Brings a region into view and selects it; a tiny one is enlarged. */
  goTo(id: string): void {
    const entry = this.get(id);
    if (!entry) return;
    this.showAsset(assetOf(entry.region));
    if (this.state.hidden.has(id)) this.setHidden([id], false);
    this.select([id]);
    const { interaction, camera } = this.engine;
    const bounds = interaction.scene.boundsOf([id]);
    if (!bounds) return;
    const screen = rectToScreen(camera, bounds);
    if (Math.max(screen.width, screen.height) < TINY) this.engine.zoomTo(bounds);
    else interaction.setCamera(reveal(camera, bounds));
  }

  showAsset(asset: number): void {
    if (asset === this.state.asset) return;
    this.set({ asset });
    this.engine.load(this.#itemsShown());
  }

  setHidden(ids: Iterable<string>, hidden: boolean): void {
    this.set({ hidden: withMembers(this.state.hidden, ids, hidden) });
    this.#refresh(ids);
  }

  setLocked(ids: Iterable<string>, locked: boolean): void {
    this.set({ locked: withMembers(this.state.locked, ids, locked) });
    this.#refresh(ids);
  }

  setClass(classId: string): void {
    this.set({ classId });
    this.engine.paint = this.palette.get(classId).paint;
    this.host.memory.set(MEMORY.class, classId);
  }

  setPatterned(patterned: boolean): void {
    this.set({ patterned });
    this.engine.patterned = patterned;
    this.host.memory.set(MEMORY.patterned, patterned);
  }

  setOrder(order: Order): void {
    this.set({ order });
    this.host.memory.set(MEMORY.order, order);
  }

  /* ---- words ---- */

  name(entry: Entry): string {
    return regionName(this.host.t, this.palette, entry);
  }

  sizeText(shape: Shape): string {
    const { width, height } = this.geometries.of(shape).size(shape);
    return this.host.t("regions.size", { width: Math.round(width), height: Math.round(height) });
  }

  announce(id: string, values?: Readonly<Record<string, string | number>>): void {
    this.host.announce(this.host.t(id, values));
  }

  asChecks(): Check[] {
    return this.state.findings.map((finding) => ({
      id: finding.id,
      level: finding.level,
      text: finding.text,
      reveal: () => this.reveal(finding),
    }));
  }

  /** Puts the focus on a question of the selection, on the first without an id. */
  focusField(field: string | null): void {
    this.#onFocusField?.(field);
  }

  onFocusField(listener: (field: string | null) => void): () => void {
    this.#onFocusField = listener;
    return () => (this.#onFocusField = null);
  }

  reveal(finding: Finding): void {
    if (finding.entry !== null) this.goTo(finding.entry);
    if (finding.field !== null) this.focusField(finding.field);
  }

  destroy(): void {
    this.host.memory.set(MEMORY.tool, this.state.tool);
    this.#listeners.clear();
    this.engine.destroy();
  }

  /* ---- how things follow from each other ---- */

  #firstState(): ModelState {
    const { memory, task } = this.host;
    const known = memory.get(MEMORY.class);
    const first = this.palette.offered[0]?.id ?? "";
    const remembered = this.palette.offered.find((entry) => entry.id === known)?.id;
    const drawing = this.host.mode !== "review" && this.host.predictions.length === 0;
    const tool = memory.get(MEMORY.tool);
    return {
      entries: [],
      findings: [],
      selection: new Set(),
      hover: null,
      tool: tool === "select" || tool === "box" ? tool : drawing ? "box" : "select",
      classId: remembered ?? first,
      asset: task.assets.find(isPicture)?.ordinal ?? 0,
      hidden: new Set(),
      locked: new Set(),
      zoom: 1,
      editable: !this.#readOnly,
      patterned:
        (memory.get(MEMORY.patterned) as boolean | undefined) ??
        this.palette.offered.length > MANY_CLASSES,
      order: (memory.get(MEMORY.order) as Order | undefined) ?? "given",
      isFinding: false,
      picture: { kind: "loading" },
    };
  }

  #follow(): void {
    const { engine } = this;
    this.document.subscribe((patches, cause) => {
      const entries = this.document.values();
      this.set({ entries, findings: this.checks.find(entries) });
      if (cause === "load") engine.load(this.#itemsShown());
      else this.#apply(patches);
      this.host.onChecks(this.asChecks());
      const isOwn = cause !== "load" && cause !== "merge";
      if (isOwn) this.host.onChange({ edits: this.document.edits });
    });
    engine.on("selection", () => this.set({ selection: engine.interaction.selection }));
    engine.on("hover", () => this.set({ hover: engine.interaction.hover }));
    engine.on("camera", () => {
      if (engine.camera.scale !== this.state.zoom) this.set({ zoom: engine.camera.scale });
    });
    engine.on("tool", () => this.set({ tool: engine.interaction.tool }));
  }

  #apply(patches: readonly Patch<Entry>[]): void {
    const put: Item[] = [];
    const gone: string[] = [];
    for (const { id, after } of patches) {
      if (after && this.#isDrawn(after)) put.push(this.#item(after));
      else gone.push(id);
    }
    this.engine.put(put);
    this.engine.remove(gone);
  }

  /** Undo and redo show what they changed. */
  #show(patches: readonly Patch<Entry>[]): void {
    const changed = patches.flatMap(({ id, after }) => (after ? [id] : []));
    const [first] = changed;
    if (first === undefined) return;
    this.goTo(first);
    this.select(changed);
  }

  #refresh(ids: Iterable<string>): void {
    const entries = [...ids].flatMap((id) => this.get(id) ?? []);
    this.engine.put(entries.filter((entry) => this.#isDrawn(entry)).map((one) => this.#item(one)));
  }

  #itemsShown(): Item[] {
    const drawn = this.entries.filter((entry) => this.#isDrawn(entry));
    return drawn.map((entry) => this.#item(entry));
  }

  #isDrawn(entry: Entry): boolean {
    return isOn(entry, this.state.asset) && this.geometries.has(entry.region.shape.kind);
  }

  #item(entry: Entry): Item {
    return {
      id: entry.id,
      shape: entry.region.shape,
      paint: this.palette.get(entry.region.class).paint,
      label: this.name(entry),
      dashed: isUndecided(entry),
      locked: this.state.locked.has(entry.id),
      hidden: this.state.hidden.has(entry.id),
    };
  }
}
