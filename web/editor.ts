// The contract between the workbench, editors and viewers. Promises: an editor needs nothing but
// what this module exports, and the workbench needs nothing from an editor but what it declares.
//
// A task type's folder holds `editor/index.ts(x)`, a media type's folder `viewer/index.ts(x)`; each
// exports one module object as default (`EditorModule`, `ViewerModule`) and is loaded on use.
// Field names are those of the HTTP API. Payloads are `unknown` here: their types belong to the
// task type that reads and writes them.

import type { CompareModule } from "./compare/contract";
import type { KeyRegistry } from "./engine/keys";

export * from "./compare";
export * from "./engine";
export * from "./engine/testing";
export * from "./fields";
export * from "./panel";
export * from "./player";

/* ---- the ontology: what may be answered ---- */

export type FieldKind = "choice" | "choices" | "number" | "text" | "rating" | "date" | "boolean";
/** choice: option id · choices: ids · date: "YYYY-MM-DD" · rating and number: a number. */
export type FieldValue = string | number | boolean | readonly string[];
/** Answers by field id. Fields nested under options lie flat in the same document. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

export interface Condition {
  readonly field: string;
  readonly equals?: FieldValue | null;
  readonly one_of?: readonly FieldValue[] | null;
  readonly exists?: boolean | null;
}

export interface FieldOption {
  readonly id: string;
  readonly name: string;
  readonly archived?: boolean;
  /** Asked when this option is chosen. */
  readonly fields?: readonly Field[];
}

export interface Field {
  readonly id: string;
  readonly kind: FieldKind;
  readonly name: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly options?: readonly FieldOption[];
  readonly minimum?: number | null;
  readonly maximum?: number | null;
  readonly step?: number | null;
  readonly max_length?: number | null;
  readonly when?: Condition | null;
}

export interface OntologyClass {
  readonly id: string;
  readonly name: string;
  /** 1 to 24, a place in the palette; without it the order of the classes decides. */
  readonly color?: number | null;
  readonly key?: string | null;
  /** One line of the guidelines, shown while the class is selected. */
  readonly rule?: string;
  readonly parent?: string | null;
  readonly archived?: boolean;
  readonly geometries?: readonly string[] | null;
  readonly fields?: readonly Field[];
}

/** How one part of an answer may belong to another. */
export interface RelationType {
  readonly id: string;
  readonly name: string;
  /** Ids of the classes that may stand at this end; none or null for any. */
  readonly from?: readonly string[] | null;
  readonly to?: readonly string[] | null;
  /** Whether it matters which end is which. Default true. */
  readonly directed?: boolean;
  readonly key?: string | null;
  readonly archived?: boolean;
  readonly fields?: readonly Field[];
}

/** One relation of an answer; its ends are ids of parts of the same answer. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly attributes: FieldValues;
}

export interface Ontology {
  readonly classes: readonly OntologyClass[];
  readonly fields: readonly Field[];
  readonly relations?: readonly RelationType[];
}

/* ---- the task: what is looked at ---- */

export interface Asset {
  readonly id: string;
  readonly role: string;
  readonly ordinal: number;
  readonly media_type: string;
  readonly content_type: string;
  /** image: width and height in upright pixels · text: characters · sound, video: duration_s. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly url: string;
  readonly thumbnail_url: string | null;
  /** Addresses of further files that a media type makes, by their kind. */
  readonly renditions?: Readonly<Record<string, string>>;
  readonly text?: string | null;
  readonly name: string;
}

export interface Prediction {
  readonly id: string;
  readonly model: string;
  readonly version: string;
  readonly score: number | null;
  readonly payload: unknown;
}

export interface LeasedTask {
  readonly id: string;
  readonly assets: readonly Asset[];
  readonly predictions: readonly Prediction[];
}

export interface Workbench {
  readonly id: string;
  readonly name: string;
  readonly task_type: string;
  readonly editor: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly ontology: Ontology;
  readonly guidelines: string;
  readonly versions: Readonly<Record<string, number>>;
}

/* ---- what the workbench gives an editor ---- */

export type Translate = (id: string, values?: Readonly<Record<string, string | number>>) => string;
export type SkipReason =
  "media_broken" | "not_in_my_skill" | "disturbing" | "guidelines_silent" | "other";
/** `display`, `thumbnail`, or another kind that the media type makes. */
export type Rendition = string;
/** From the first byte to before the last. */
export type Bytes = readonly [start: number, end: number];
/** The bytes of an asset, or some of them, from the prefetch cache where they are there already. */
export type FetchAsset = (
  asset: Asset,
  rendition: Rendition,
  signal: AbortSignal,
  part?: Bytes,
) => Promise<Blob>;
/** annotate: a person answers · review: read-only until amended · preview: nothing is kept. */
export type EditorMode = "annotate" | "review" | "preview";

/**
 * A talk about one place of a task. `anchor` is JSON that the editor writes and reads:
 * `{"region":id}`, `{"asset":n,"at":[x,y]}`, `{"span":id}`, `{"field":id}`, null for the task.
 */
export interface CommentThread {
  readonly id: string;
  /** Counted over the task: what stands on the marker. */
  readonly number: number;
  readonly anchor: unknown;
  readonly text: string;
  readonly resolved: boolean;
  /** Somebody else said something that this person has not seen. */
  readonly unread: boolean;
  readonly replies: readonly { readonly id: string; readonly text: string }[];
}

/** Editors draw a marker for each open thread; the workbench shows what is said. */
export interface Comments {
  /** Oldest first. A new list whenever anything changed. */
  threads(): readonly CommentThread[];
  /** Called after every change of `threads` or `opened`; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** The thread that is shown, for the marker to stand out. */
  opened(): string | null;
  /** Somebody pressed a marker. */
  open(thread: string): void;
  /** Opens an empty comment at a place; nothing is kept until it is sent. */
  pin(anchor: unknown): void;
}

/** A finding about the answer as it stands. `reveal` brings the person to the place. */
export interface Check {
  readonly id: string;
  /** blocking: the server would refuse it · warning: a second Enter submits all the same. */
  readonly level: "blocking" | "warning";
  /** Translated, one sentence, names the region or question. */
  readonly text: string;
  /** What is still to be done, in the fewest words: the strip tells it all the time. */
  readonly brief?: string;
  reveal(): void;
}

/** Lives as long as the project is worked on: tool, class and zoom outlast the task. */
export interface Memory {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

export interface EditorHost {
  /** Positioned and clipped by the workbench, emptied by the editor when it is destroyed. */
  readonly stage: HTMLElement;
  readonly panel: HTMLElement;
  readonly rail: HTMLElement;

  readonly task: LeasedTask;
  readonly workbench: Workbench;
  readonly predictions: readonly Prediction[];
  /** The payload to start from (rework, review), null for a blank start. */
  readonly initial: unknown;
  /** Work that was kept (`Editor.draft`, taken apart and put together), else null. Wins over `initial`. */
  readonly draft: unknown;
  /** The history of the page on which the draft was left (`Editor.history`), else null. */
  readonly history: unknown;
  readonly mode: EditorMode;
  /** In review: unit of `initial` to the share of the answers that holds it, as the server names it. */
  readonly support?: Readonly<Record<string, number>>;
  readonly readOnly: boolean;

  readonly keys: KeyRegistry;
  readonly memory: Memory;
  readonly t: Translate;
  /** BCP 47 tag of the interface language, for numbers and dates. */
  readonly locale: string;
  /** Spoken politely by the workbench's live region. */
  announce(text: string): void;
  /** An id that nobody has: not on this page, nor on another device of the same person. */
  readonly newId: (prefix: string) => string;

  /** After every committed edit; `edits` counts them since the editor was made. */
  onChange(change: { readonly edits: number }): void;
  onChecks(checks: readonly Check[]): void;
  /**
   * The last answer was given and the project goes on by itself: submit and next. Enter with
   * nothing open needs no call: the editor leaves that key to the workbench's own command.
   */
  onFinish(): void;
  /** The first edit in review mode: from now on the decision is an amendment. */
  onAmend(): void;
  /** Opens the skip dialog with the reason chosen. */
  onSkip(reason: SkipReason): void;
  /** What is said about the task; absent where there is nobody to talk to. */
  readonly comments?: Comments;
  /**
   * Opens the guidelines beside the work, at a section: its number ("2.1"), its heading, or the name
   * of a class that it is about.
   */
  openGuidelines?(section: string): void;

  readonly fetchAsset: FetchAsset;
  /** The viewer of a media type. */
  viewer(mediaType: string): Promise<ViewerModule>;
  /** Runs a declared action of the task type on the server; yields its outputs as they come. */
  action(name: string, input: unknown): AsyncIterable<unknown>;
}

/* ---- what an editor gives the workbench ---- */

export interface Editor {
  /** The answer as it would be submitted now. `load(p)` and then `payload()` gives `p`. */
  payload(): unknown;
  /**
   * The payload, with members beside those that are sent for what was decided and is not part of
   * it. JSON: it survives a reload.
   */
  draft(): unknown;
  checks(): readonly Check[];
  /** Replaces everything; undo starts anew. */
  load(payload: unknown): void;
  /**
   * Takes over parts that were changed elsewhere, undefined for one that is gone. No step of the
   * history and no edit: `onChange` is not called.
   */
  merge(changes: ReadonlyMap<string, unknown>): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo and redo need after a reload, JSON. */
  history(): unknown;
  /** A lease may be lost and come back while the editor is open. */
  setReadOnly(readOnly: boolean): void;
  /** Where N would pin a comment: the selection, else the pointer. The workbench owns the key. */
  commentAnchor?(): unknown;
  /** Brings the place of a comment on the screen; false when it is there no more. */
  revealAnchor?(anchor: unknown): boolean;
  /** Where G opens the guidelines: the name of the class or question in hand, null for the top. */
  inHand?(): string | null;
  focus(): void;
  destroy(): void;
}

/** A part as a person reads it where two versions of it stand side by side. */
export interface PartText {
  readonly name: string;
  /** The same labels in the same order for every version of a part, where they apply. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/**
 * An answer is made of parts that are changed one by one: a region by its id, a question by its
 * field. `join` of `split` gives the same document, for drafts and payloads alike; changes of
 * different parts can be merged without asking.
 */
export interface AnswerParts {
  /** Keys have 1 to 300 characters; values are JSON. Null is a blank start: no parts. */
  readonly split: (document: unknown) => ReadonlyMap<string, unknown>;
  readonly join: (parts: ReadonlyMap<string, unknown>) => unknown;
  readonly describe: (part: string, value: unknown, workbench: Workbench, t: Translate) => PartText;
  /** A part of drafts that no answer holds, as what was decided of a prediction. Default: none. */
  readonly isAside?: (part: string) => boolean;
  /** The same once more beside it, where an answer may hold both. */
  readonly duplicate?: (
    part: string,
    value: unknown,
    newId: EditorHost["newId"],
  ) => readonly [string, unknown];
}

export interface EditorModule {
  readonly parts: AnswerParts;
  /** Width of the panel: narrow 304 px (lists), wide 396 px (questions). Default narrow. */
  readonly panel?: "narrow" | "wide";
  /** The last tasks and their answers are shown under the stage, to be corrected. */
  readonly film?: boolean;
  /** Several answers beside each other, loaded for who rules on them. Default: columns of parts. */
  readonly compare?: () => Promise<CompareModule>;
  create(host: EditorHost): Editor;
}

/* ---- viewers: one per media type, shown by editors that only look ---- */

export interface ViewerHost {
  readonly stage: HTMLElement;
  readonly asset: Asset;
  readonly keys: KeyRegistry;
  readonly t: Translate;
  readonly locale: string;
  readonly fetchAsset: FetchAsset;
  onSkip(reason: SkipReason): void;
  /** Whether keys mean this asset, where several are shown. Without it they do. */
  isActive?(): boolean;
  /** Pictures that are looked at together. */
  readonly together?: Together | undefined;
}

/** Which part of a picture is seen: its middle in shares of the picture, 1 for the whole of it. */
export interface SharedView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Carries the view of the picture that somebody moves to those beside it. */
export interface Together {
  show(view: SharedView, from: unknown): void;
  /** Called for the views of others; returns how to stop. */
  join(member: unknown, follow: (view: SharedView) => void): () => void;
}

export interface Viewer {
  focus(): void;
  destroy(): void;
}

export interface ViewerModule {
  create(host: ViewerHost): Viewer;
}
