// The state of the editor without its looks. Promises: every edit passes through one history; where
// spans lie, the checks and what the panel shows follow from the document and a few choices.

import {
  classInHand,
  EditedDocument,
  Palette,
  type Asset,
  type Check,
  type EditorHost,
  type Patch,
} from "@labelwright/editor";
import { spanName, SpanChecks, type Finding } from "./checks";
import {
  answersOf,
  askedPredictions,
  decidedOf,
  entriesOf,
  firstEntries,
  isRelation,
  isSpan,
  isUndecided,
  Names,
  payloadOf,
  type Entry,
  type RelationEntry,
  type SpanEntry,
} from "./entries";
import { mergeInto } from "./merging";
import { PlacedSpans } from "./placed";
import { RelationTypes } from "./relationTypes";
import {
  assetOf,
  readDraft,
  readPayload,
  readSettings,
  type SpansDraft,
  type SpansPayload,
} from "./schema";
import {
  isText,
  MEMORY,
  rememberedState,
  type Caret,
  type ModelState,
  type Order,
  type Tool,
} from "./state";
import type { Range, TextMap } from "./text/TextMap";

/** What the model asks of the page that shows the text. */
export interface StagePort {
  focus(): void;
  /** Brings a place into view. */
  show(range: Range): void;
  /** The place in the line above or below, null at the end of the text. */
  inNextLine(place: number, step: 1 | -1): number | null;
}

const NO_STAGE: StagePort = {
  focus: () => undefined,
  show: () => undefined,
  inNextLine: () => null,
};

export class SpansModel {
  readonly host: EditorHost;
  readonly palette: Palette;
  readonly relationTypes: RelationTypes;
  readonly settings;
  readonly document = new EditedDocument<Entry>();
  readonly checks: SpanChecks;
  readonly assets: readonly Asset[];
  stage: StagePort = NO_STAGE;
  state: ModelState;
  readonly #listeners = new Set<() => void>();
  readonly #predicted: readonly Entry[];
  /** What was loaded: members that it left out are left out again. */
  #given: SpansPayload | null;
  #readOnly: boolean;
  #amending = false;
  #onFocusField: ((field: string | null) => void) | null = null;

  constructor(host: EditorHost) {
    this.host = host;
    this.#readOnly = host.readOnly;
    const { ontology, settings } = host.workbench;
    this.palette = new Palette(ontology.classes);
    this.relationTypes = new RelationTypes(ontology.relations ?? []);
    this.settings = readSettings(settings);
    const texts = host.task.assets.filter(isText);
    this.assets = texts.sort((a, b) => a.ordinal - b.ordinal);
    this.checks = new SpanChecks(this, host.t);
    this.state = this.#firstState();
    this.document.subscribe((patches, cause) => {
      this.#refresh(patches);
      host.onChecks(this.asChecks());
      const isOwn = cause !== "load" && cause !== "merge";
      if (isOwn) host.onChange({ edits: this.document.edits });
    });
    this.#predicted = askedPredictions(host);
    this.#given = readDraft(host.draft) ?? (host.initial ? readPayload(host.initial) : null);
    this.document.load(firstEntries(host, this.#predicted));
    this.document.takeUp(host.history);
  }

  /* ---- the document ---- */

  get entries(): readonly Entry[] {
    return this.state.entries;
  }

  get spans(): readonly SpanEntry[] {
    return this.entries.filter(isSpan);
  }

  get relations(): readonly RelationEntry[] {
    return this.entries.filter(isRelation);
  }

  span(id: string | null): SpanEntry | undefined {
    const entry = id === null ? undefined : this.document.get(id);
    return entry && isSpan(entry) ? entry : undefined;
  }

  /** Undecided spans of the text that is shown, in the order of the text. */
  get undecided(): readonly SpanEntry[] {
    return this.state.placed.all.map(({ entry }) => entry).filter(isUndecided);
  }

  /** The selected spans. */
  get chosen(): readonly SpanEntry[] {
    return [...this.state.selection].flatMap((id) => this.span(id) ?? []);
  }

  get classInHand(): string | null {
    const classes = this.chosen.map(({ span }) => span.class);
    return classInHand(classes, this.state.classId);
  }

  payload(): SpansPayload {
    return payloadOf(this.entries, this.#given);
  }

  draft(): SpansDraft {
    const decided = decidedOf(this.entries, this.#predicted);
    return decided.length > 0 ? { ...this.payload(), decided } : this.payload();
  }

  names(): Names {
    return new Names(this.entries, this.host.newId);
  }

  load(payload: unknown): void {
    this.#given = readPayload(payload);
    this.document.load(entriesOf(this.#given));
    this.set({ selection: new Set(), linking: null, repeats: null });
  }

  /** Parts that were changed on another device. */
  merge(changes: ReadonlyMap<string, unknown>): void {
    const names = this.names();
    const { put, gone } = mergeInto(this.entries, changes, { predicted: this.#predicted, names });
    this.document.merge(put, gone);
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
    this.set({ editable: !readOnly, ...(readOnly && { linking: null }) });
  }

  undo(): void {
    this.#show(this.mayEdit() ? this.document.undo() : []);
  }

  redo(): void {
    this.#show(this.mayEdit() ? this.document.redo() : []);
  }

  /* ---- the text ---- */

  get map(): TextMap | null {
    return this.state.text.kind === "ready" ? this.state.text.map : null;
  }

  /** Another text, or the state of the one on the stage. */
  setText(text: ModelState["text"]): void {
    const { asset, entries } = this.state;
    const map = text.kind === "ready" ? text.map : null;
    this.set({ text, placed: new PlacedSpans(map, asset, entries) });
    if (!map) return;
    this.set({ findings: this.checks.find(entries) });
    this.host.onChecks(this.asChecks());
  }

  showAsset(asset: number): void {
    if (asset === this.state.asset) return;
    this.set({
      asset,
      caret: { anchor: 0, focus: 0 },
      text: { kind: "loading" },
      placed: new PlacedSpans(null, asset, []),
      hover: null,
      search: null,
      repeats: null,
    });
  }

  get selected(): Range {
    const { anchor, focus } = this.state.caret;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  get hasSelectedText(): boolean {
    return this.state.caret.anchor !== this.state.caret.focus;
  }

  setCaret(caret: Caret): void {
    const { anchor, focus } = this.state.caret;
    if (caret.anchor !== anchor || caret.focus !== focus) this.set({ caret });
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

  select(ids: Iterable<string>): void {
    this.set({ selection: new Set(ids) });
  }

  /** Brings a span into view and selects it; the caret goes to its end. */
  goTo(id: string): void {
    const entry = this.span(id);
    if (!entry) return;
    this.showAsset(assetOf(entry.span));
    if (this.state.hidden.has(id)) this.setHidden([id], false);
    const range = this.state.placed.get(id)?.range;
    this.set({
      selection: new Set([id]),
      ...(range && { caret: { anchor: range.end, focus: range.end } }),
    });
    if (range) this.stage.show(range);
  }

  setHidden(ids: Iterable<string>, hidden: boolean): void {
    const next = new Set(this.state.hidden);
    for (const id of ids) {
      if (hidden) next.add(id);
      else next.delete(id);
    }
    this.set({ hidden: next });
  }

  setTool(tool: Tool): void {
    this.set({ tool });
    this.host.memory.set(MEMORY.tool, tool);
  }

  setClass(classId: string | null): void {
    const { recent } = this.state;
    const latest = classId === null ? [] : [classId];
    this.set({ classId, recent: [...latest, ...recent.filter((id) => id !== classId)] });
    this.host.memory.set(MEMORY.class, classId);
    this.host.memory.set(MEMORY.recent, this.state.recent);
  }

  setPatterned(patterned: boolean): void {
    this.set({ patterned });
    this.host.memory.set(MEMORY.patterned, patterned);
  }

  setDense(dense: boolean): void {
    this.set({ dense });
    this.host.memory.set(MEMORY.dense, dense);
  }

  setOrder(order: Order): void {
    this.set({ order });
    this.host.memory.set(MEMORY.order, order);
  }

  /* ---- words ---- */

  name(entry: SpanEntry): string {
    return spanName(this.host.t, this.palette, entry);
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

  reveal({ entry, field }: Finding): void {
    if (entry !== null) this.goTo(entry);
    if (field !== null) this.focusField(field);
  }

  destroy(): void {
    this.#listeners.clear();
  }

  /* ---- how things follow from each other ---- */

  #firstState(): ModelState {
    return {
      ...rememberedState(this.host, this.palette),
      entries: [],
      findings: [],
      answers: {},
      placed: new PlacedSpans(null, 0, []),
      selection: new Set(),
      hover: null,
      text: { kind: "loading" },
      caret: { anchor: 0, focus: 0 },
      hidden: new Set(),
      alone: false,
      editable: !this.#readOnly,
      isFinding: false,
      linking: null,
      search: null,
      repeats: null,
    };
  }

  #refresh(patches: readonly Patch<Entry>[]): void {
    const entries = this.document.values();
    const gone = new Set(patches.filter(({ after }) => !after).map(({ id }) => id));
    const { selection, hover, linking, asset } = this.state;
    const isLost = (id: string | null): boolean => id !== null && gone.has(id);
    this.state = {
      ...this.state,
      entries,
      answers: answersOf(entries),
      placed: new PlacedSpans(this.map, asset, entries),
      selection: gone.size > 0 ? new Set([...selection].filter((id) => !gone.has(id))) : selection,
      hover: isLost(hover) ? null : hover,
      linking: linking && (isLost(linking.from) || isLost(linking.to)) ? null : linking,
    };
    this.set({ findings: this.checks.find(entries) });
  }

  /** Undo and redo show what they changed. */
  #show(patches: readonly Patch<Entry>[]): void {
    const changed = patches.flatMap(({ after }) => (after && isSpan(after) ? [after.id] : []));
    const [first] = changed;
    if (first === undefined) return;
    this.goTo(first);
    this.select(changed);
  }
}
