// Several answers to one task beside each other, and the one that is made of them. Promises: what
// differs, what was taken and the answer built of it are kept outside of editors, by the parts they
// declare; an editor only says what a part is and draws the answers on its stage.
//
// Parts with the same key in different answers are compared by `PartRole`: questions by their key,
// things (a region, a span) by the pairs of the diff document, relations by what they join.

import type {
  EditorHost,
  Field,
  LeasedTask,
  FetchAsset,
  Translate,
  ViewerModule,
  Workbench,
} from "../editor";
import type { KeyRegistry } from "../engine/keys";

/** One of the answers; who gave it is not known here. */
export interface ComparedAnswer {
  /** A, B, C … in an order that says nothing. */
  readonly letter: string;
  readonly payload: unknown;
  readonly activeSeconds: number | null;
}

/** Two answers and the diff document of their task type (`diff_view`). */
export interface ComparedPair {
  readonly a: string;
  readonly b: string;
  readonly diff: unknown;
}

/** thing: matched by the diff document's ids · relation: joins things · answer: by its key. */
export interface PartRole {
  readonly kind: "thing" | "relation" | "answer" | "none";
  /** What a diff document, or the end of a relation, calls the part. */
  readonly id: string;
}

/** One part of one answer. */
export interface Version {
  readonly letter: string;
  readonly part: string;
  readonly value: unknown;
}

/** What was decided about a difference: a version, another one, or none at all. */
export type Take =
  | { readonly kind: "take"; readonly letter: string }
  | { readonly kind: "new"; readonly parts: readonly (readonly [string, unknown])[] }
  | { readonly kind: "drop" };

/** The same part of several answers, or the part of one that the others do not have. */
export interface ComparedItem {
  readonly id: string;
  readonly kind: "thing" | "relation" | "answer";
  /** At most one an answer, in the order of the letters. */
  readonly versions: readonly Version[];
  /** Paths at which versions differ, as the diff documents name them. */
  readonly changed: readonly string[];
  /** How alike the two most different versions are, in [0, 1]; null where nothing measures it. */
  readonly likeness: number | null;
  /** Agreed by all who were asked: nobody decides. */
  readonly isSettled: boolean;
}

/** difference: all answers over each other · side: beside each other · only: one of them. */
export type CompareLayout = "difference" | "side" | "swipe" | "only";

/** What the stage shows at the moment. */
export interface CompareView {
  readonly layout: CompareLayout;
  /** The answer of the layout "only". */
  readonly letter: string;
  /** Differences and settled items in the order of the list; pins bear the numbers from 1. */
  readonly items: readonly ComparedItem[];
  readonly takes: ReadonlyMap<string, Take>;
  /** The difference that the keys act on. */
  readonly selected: string | null;
  /** The answer as it would be handed in now; open differences are left out. */
  readonly result: unknown;
  /** Nothing but the media. */
  readonly isAlone: boolean;
}

export interface CompareHost {
  /** Positioned and clipped by the workbench, emptied by the comparison when it is destroyed. */
  readonly stage: HTMLElement;
  readonly task: LeasedTask;
  readonly workbench: Workbench;
  readonly answers: readonly ComparedAnswer[];
  readonly keys: KeyRegistry;
  readonly t: Translate;
  readonly locale: string;
  /** A difference was pressed on the stage. */
  onSelect(item: string): void;
  readonly fetchAsset: FetchAsset;
  viewer(mediaType: string): Promise<ViewerModule>;
}

export interface Comparison {
  show(view: CompareView): void;
  /** Brings the place of an item into view. */
  reveal(item: ComparedItem): void;
  /** Draws a small picture of an answer; `tone` is its letter, or "result". Returns its end. */
  thumbnail?(place: HTMLElement, payload: unknown, tone: string): () => void;
  focus(): void;
  destroy(): void;
}

/** One answer in small, where many stand on a page. */
export interface TileHost {
  readonly place: HTMLElement;
  readonly task: LeasedTask;
  readonly payload: unknown;
  readonly fetchAsset: FetchAsset;
}

/** The parts that answer questions about the task as a whole. */
export interface Questions {
  /** All there are, asked or not, in the order in which they are asked. */
  readonly order: readonly string[];
  /** Those that an answer of these parts is asked; what else it holds is no part of it. */
  asked(parts: ReadonlyMap<string, unknown>): ReadonlyMap<string, Field>;
}

/** How a task type's answers are compared; without it they stand in columns. */
export interface CompareModule {
  /** Layouts in the order of Y; "only" stands for one of each answer. */
  readonly layouts: readonly CompareLayout[];
  readonly role: (part: string) => PartRole;
  /** How alike two versions of one thing are, in [0, 1]. */
  readonly likeness?: (a: unknown, b: unknown) => number | null;
  /** What `likeness` is called in the list, such as "IoU". */
  readonly measure?: string;
  /** What is the same for who was not asked: a question under an option that others chose. */
  readonly questions?: (workbench: Workbench) => Questions;
  /** How the stage marks what differs, for the legend; without it the letters say enough. */
  readonly mark?: "hatch" | "passages";
  /** Whether two versions that differ at `changed` mean the same all the same: within tolerance. */
  readonly isWithin?: (likeness: number | null, changed: readonly string[]) => boolean;
  create(host: CompareHost): Comparison;
  /** Draws a tile; returns its end. Default: the summary of its parts. */
  readonly tile?: (host: TileHost) => () => void;
}

export type NewId = EditorHost["newId"];
