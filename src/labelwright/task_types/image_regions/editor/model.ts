// The state of the editor without its looks. Promises: every edit passes through one history; the
// engine's scene, the checks and what the panel shows follow from the document and a few choices.

import {
  classInHand,
  EditedDocument,
  Geometries,
  rectToScreen,
  reveal,
  type Check,
  type EditorHost,
  type Engine,
  type Field,
  type Patch,
  type Shape,
  Palette,
} from "@labelwright/editor";
import { RegionChecks, type Finding } from "./checks";
import {
  askedPredictions,
  draftOf,
  firstPieces,
  isEntry,
  isLink,
  isOn,
  isUndecided,
  Names,
  payloadOf,
  piecesOf,
  regionsIn,
  sheetIn,
  withAnswers,
  type Content,
  type Entry,
  type Link,
  type Piece,
  type Sheet,
} from "./entries";
import { mergeInto } from "./parts";
import { byRegion, RelationTypes } from "./relations";
import { makeEngine, StageScene, type EngineEdits } from "./scene";
import {
  assetOf,
  readPayload,
  readSettings,
  type RegionsDraft,
  type RegionsPayload,
} from "./schema";
import { withMembers } from "./sets";
import { firstState, MEMORY, type ModelState } from "./state";
import { Toolbox } from "./tools";
import { regionName } from "./words";

/** Whose questions the focus is put on. */
export type Questions = "region" | "relation" | "task";

const TINY = 14;

export class RegionsModel {
  readonly host: EditorHost;
  readonly palette: Palette;
  readonly settings;
  readonly toolbox: Toolbox;
  readonly relationTypes: RelationTypes;
  /** The questions about the task as a whole. */
  readonly questions: readonly Field[];
  readonly document = new EditedDocument<Piece>();
  readonly geometries: Geometries;
  readonly checks: RegionChecks;
  readonly engine: Engine;
  state: ModelState;
  readonly #scene: StageScene;
  readonly #listeners = new Set<() => void>();
  readonly #predicted: readonly Entry[];
  readonly #onFocus = new Map<Questions, (field: string | null) => void>();
  #loaded: RegionsPayload;
  #readOnly: boolean;
  #amending = false;

  constructor(host: EditorHost, editsOf: (model: RegionsModel) => EngineEdits) {
    const { ontology, settings } = host.workbench;
    this.host = host;
    this.#readOnly = host.readOnly;
    this.palette = new Palette(ontology.classes);
    this.settings = readSettings(settings);
    this.toolbox = new Toolbox(this.settings, this.palette);
    this.relationTypes = new RelationTypes(ontology.relations ?? []);
    this.questions = ontology.fields;
    this.geometries = new Geometries(this.toolbox.geometries);
    const { palette, toolbox, relationTypes, questions, geometries } = this;
    const rules = { palette, toolbox, relationTypes, questions, geometries };
    this.checks = new RegionChecks({ ...rules, settings: this.settings, t: host.t });
    this.state = firstState(host, this.palette, this.toolbox);
    const edits = editsOf(this);
    this.engine = makeEngine(this, edits);
    this.#scene = new StageScene(this);
    this.#follow(edits);
    this.#predicted = askedPredictions(host);
    this.#loaded = readPayload(host.draft ?? host.initial);
    this.document.load(firstPieces(host, this.#predicted));
    this.document.takeUp(host.history);
  }

  /* ---- the document ---- */

  get entries(): readonly Entry[] {
    return this.state.entries;
  }

  get sheet(): Sheet {
    return sheetIn(this.document.values());
  }

  get(id: string): Entry | undefined {
    const piece = this.document.get(id);
    return piece && isEntry(piece) ? piece : undefined;
  }

  link(id: string | null): Link | undefined {
    const piece = id === null ? undefined : this.document.get(id);
    return piece && isLink(piece) ? piece : undefined;
  }

  /** The regions at both ends, where they are there. */
  endsOf({ relation }: Link): readonly Entry[] {
    const regions = byRegion(this.entries);
    return [relation.from, relation.to].flatMap((id) => regions.get(id) ?? []);
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
    return [...this.state.selection].flatMap((id) => this.get(id) ?? []);
  }

  get classInHand(): string | null {
    const classes = this.chosen.map(({ region }) => region.class);
    return classInHand(classes, this.state.classId);
  }

  payload(): RegionsPayload {
    return payloadOf(this.#content(), this.questions, this.#loaded);
  }

  draft(): RegionsDraft {
    return draftOf(this.#content(), this.#predicted);
  }

  names(): Names {
    return new Names(this.entries, this.host.newId);
  }

  /** Parts that were changed on another device. */
  merge(changes: ReadonlyMap<string, unknown>): void {
    const known = { entries: this.entries, predicted: this.#predicted, names: this.names() };
    const { put, gone, answers } = mergeInto(changes, known);
    const merged = (piece: Piece): Piece =>
      isEntry(piece) || isLink(piece) ? piece : withAnswers(piece, answers);
    const pieces = answers.size > 0 ? [...put, merged(this.sheet)] : put;
    this.document.merge(pieces, gone, answers.size > 0 ? merged : undefined);
  }

  load(payload: unknown): void {
    this.#loaded = readPayload(payload);
    this.document.load(piecesOf(this.#loaded));
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
    this.set({ editable: !readOnly, linking: null });
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

  /** Sets a choice that the next task begins with. */
  keep<Key extends keyof typeof MEMORY & keyof ModelState>(key: Key, value: ModelState[Key]): void {
    this.set({ [key]: value });
    this.host.memory.set(MEMORY[key], value);
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
    const extent = Math.max(screen.width, screen.height);
    if (extent > 0 && extent < TINY) this.engine.zoomTo(bounds);
    else interaction.setCamera(reveal(camera, bounds));
  }

  /** Selects both ends of a relation and shows what is asked about it. */
  goToRelation(id: string): void {
    const link = this.link(id);
    const [first, second] = link ? this.endsOf(link) : [];
    if (!first) return;
    this.goTo(first.id);
    if (second) this.select([second.id], "add");
    this.set({ relation: id });
  }

  showAsset(asset: number): void {
    if (asset === this.state.asset) return;
    this.set({ asset, linking: null });
    this.#scene.load();
  }

  setHidden(ids: Iterable<string>, hidden: boolean): void {
    this.set({ hidden: withMembers(this.state.hidden, ids, hidden) });
    this.#refresh(ids);
  }

  setLocked(ids: Iterable<string>, locked: boolean): void {
    this.set({ locked: withMembers(this.state.locked, ids, locked) });
    this.#refresh(ids);
  }

  /** The class of what is drawn next; a tool that the class excludes gives way to its first. */
  setClass(classId: string): void {
    const recent = [classId, ...this.state.recent.filter((id) => id !== classId)];
    this.set({ classId, recent });
    this.engine.paint = this.palette.get(classId).paint;
    this.host.memory.set(MEMORY.class, classId);
    this.host.memory.set(MEMORY.recent, recent);
    const { tool } = this.state;
    if (tool === "select" || this.engine.interaction.draft) return;
    if (!this.toolbox.allows(classId, tool)) {
      this.engine.interaction.setTool(this.toolbox.first(classId));
    }
  }

  /** Takes up a tool; a class that excludes it gives way to the one chosen last that allows it. */
  setTool(tool: string): boolean {
    const { classId, recent } = this.state;
    const wanted = tool === "select" ? classId : this.toolbox.classFor(tool, classId, recent);
    if (wanted === null || !this.toolbox.has(tool)) return false;
    this.engine.interaction.setTool(tool);
    if (wanted !== classId) this.setClass(wanted);
    this.engine.focus();
    return true;
  }

  setPatterned(patterned: boolean): void {
    this.keep("patterned", patterned);
    this.engine.patterned = patterned;
  }

  /* ---- words ---- */

  name(entry: Entry): string {
    return regionName(this.host.t, this.palette, entry);
  }

  sizeText(shape: Shape): string {
    if (shape.kind === "point") return "";
    const { width, height } = this.geometries.of(shape).size(shape);
    return this.host.t("regions.size", { width: Math.round(width), height: Math.round(height) });
  }

  announce(id: string, values?: Readonly<Record<string, string | number>>): void {
    this.host.announce(this.host.t(id, values));
  }

  /** Says why something was not done, until something else is. */
  refuse(id: string, values?: Readonly<Record<string, string | number>>): void {
    const note = this.host.t(id, values);
    this.set({ note });
    this.host.announce(note);
  }

  asChecks(): Check[] {
    return this.state.findings.map((finding) => ({
      id: finding.id,
      level: finding.level,
      text: finding.text,
      reveal: () => this.reveal(finding),
    }));
  }

  /** Puts the focus on a question, on the first without an id. */
  focusField(whose: Questions, field: string | null = null): void {
    this.#onFocus.get(whose)?.(field);
  }

  onFocusField(whose: Questions, listener: (field: string | null) => void): () => void {
    this.#onFocus.set(whose, listener);
    return () => this.#onFocus.delete(whose);
  }

  reveal({ entry, relation, field }: Pick<Finding, "entry" | "relation" | "field">): void {
    if (entry !== null) this.goTo(entry);
    if (relation !== null) this.goToRelation(relation);
    const whose = entry !== null ? "region" : relation !== null ? "relation" : "task";
    if (field !== null) this.focusField(whose, field);
  }

  destroy(): void {
    this.host.memory.set(MEMORY.tool, this.state.tool);
    this.#listeners.clear();
    this.engine.destroy();
  }

  /* ---- how things follow from each other ---- */

  #content(): Content {
    const { entries, relations } = this.state;
    return { entries, relations, sheet: this.sheet };
  }

  #follow(edits: EngineEdits): void {
    const { engine } = this;
    this.document.subscribe((patches, cause) => {
      const pieces = this.document.values();
      const content = {
        entries: regionsIn(pieces),
        relations: pieces.filter(isLink),
        sheet: sheetIn(pieces),
      };
      const { entries, relations, sheet } = content;
      const findings = this.checks.find(content);
      this.set({ entries, relations, answers: sheet.values, findings, note: null });
      if (cause === "load") this.#scene.load();
      else this.#scene.apply(patches);
      this.host.onChecks(this.asChecks());
      const isOwn = cause !== "load" && cause !== "merge";
      if (isOwn) this.host.onChange({ edits: this.document.edits });
    });
    engine.on("selection", () => {
      this.set({ selection: engine.interaction.selection, relation: null, note: null });
      edits.selected();
    });
    engine.on("hover", () => this.set({ hover: engine.interaction.hover }));
    engine.on("camera", () => {
      if (engine.camera.scale !== this.state.zoom) this.set({ zoom: engine.camera.scale });
    });
    engine.on("tool", () => this.set({ tool: engine.interaction.tool, note: null }));
  }

  /** Undo and redo show what they changed. */
  #show(patches: readonly Patch<Piece>[]): void {
    const changed = patches.flatMap(({ after }) => after ?? []);
    const entries = changed.filter(isEntry).map(({ id }) => id);
    const link = changed.find(isLink);
    if (entries[0] !== undefined) {
      this.goTo(entries[0]);
      this.select(entries);
    } else if (link) this.goToRelation(link.id);
  }

  #refresh(ids: Iterable<string>): void {
    this.#scene.refresh([...ids].flatMap((id) => this.get(id) ?? []));
  }
}
