// The choices of the editor beside the document: what the panel and the stage show.

import type { Asset, EditorHost, FieldValues, Palette } from "@labelwright/editor";
import type { Finding } from "./checks";
import type { Entry } from "./entries";
import type { PlacedSpans } from "./placed";
import type { Range, TextMap } from "./text/TextMap";

export type Order = "given" | "place" | "class";
/** mark: a selection becomes a span · word: the same, by whole words · select: only selected. */
export type Tool = "mark" | "word" | "select";

/** UTF-16 units of the text that is shown; equal for a caret. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
}

export type TextState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly cause: string }
  | { readonly kind: "ready"; readonly map: TextMap };

/** A relation in the making: where it begins, and where it shall end once that is chosen. */
export interface Linking {
  readonly from: string;
  readonly to: string | null;
}

/** Find in text. */
export interface Search {
  readonly query: string;
  readonly matches: readonly Range[];
  /** The match that is shown, −1 for none. */
  readonly at: number;
}

/** The same words elsewhere, offered after a span was made. */
export interface Repeats {
  readonly text: string;
  readonly classId: string;
  readonly places: readonly Range[];
  /** The place that is looked at, −1 before the first. */
  readonly at: number;
}

export interface ModelState {
  /** Changes with the document. */
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly answers: FieldValues;
  /** The spans of the text that is shown. */
  readonly placed: PlacedSpans;
  readonly selection: ReadonlySet<string>;
  readonly hover: string | null;
  readonly tool: Tool;
  /** The class in hand; null until one is chosen. */
  readonly classId: string | null;
  /** Ordinal of the text on the stage. */
  readonly asset: number;
  readonly text: TextState;
  readonly caret: Caret;
  readonly hidden: ReadonlySet<string>;
  /** The text alone, while a key is held. */
  readonly alone: boolean;
  readonly editable: boolean;
  /** Fill patterns tell classes apart without colour. */
  readonly patterned: boolean;
  /** Lines close together. */
  readonly dense: boolean;
  readonly order: Order;
  readonly isFinding: boolean;
  /** Classes chosen last, the latest first. */
  readonly recent: readonly string[];
  readonly linking: Linking | null;
  readonly search: Search | null;
  readonly repeats: Repeats | null;
}

/** Spans can be marked in what has characters; a picture beside it is no text. */
export function isText({ text, facts }: Asset): boolean {
  return typeof text === "string" || typeof facts.characters === "number";
}

const MANY_CLASSES = 8;
export const MEMORY = {
  tool: "spans/tool",
  class: "spans/class",
  recent: "spans/recent",
  order: "spans/order",
  patterned: "spans/patterned",
  dense: "spans/dense",
};

type Remembered = "tool" | "classId" | "recent" | "order" | "patterned" | "dense" | "asset";

/** What outlasts the task, and where a task begins. */
export function rememberedState(
  { memory, task }: EditorHost,
  palette: Palette,
): Pick<ModelState, Remembered> {
  const known = memory.get(MEMORY.class);
  const tool = memory.get(MEMORY.tool);
  return {
    tool: tool === "word" || tool === "select" ? tool : "mark",
    classId: palette.offered.find((entry) => entry.id === known)?.id ?? null,
    recent: (memory.get(MEMORY.recent) as readonly string[] | undefined) ?? [],
    order: (memory.get(MEMORY.order) as Order | undefined) ?? "place",
    patterned:
      (memory.get(MEMORY.patterned) as boolean | undefined) ??
      palette.offered.length > MANY_CLASSES,
    dense: memory.get(MEMORY.dense) === true,
    asset: task.assets
      .filter(isText)
      .reduce((least, one) => Math.min(least, one.ordinal), Infinity),
  };
}
