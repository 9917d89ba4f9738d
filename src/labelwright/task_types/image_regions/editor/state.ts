// What the editor remembers beside the document: choices of the person, and what outlasts a task.

import {
  NEUTRAL_LOOK,
  type EditorHost,
  type FieldValues,
  type Look,
  type PictureState,
  type Palette,
} from "@labelwright/editor";
import type { Finding } from "./checks";
import type { Entry, Link } from "./entries";
import { isPicture } from "./picture";
import type { Toolbox } from "./tools";

export type Order = "given" | "class" | "size" | "confidence";
export const ORDERS: readonly Order[] = ["given", "class", "size", "confidence"];

/** A relation that is being drawn. */
export interface Linking {
  /** Entries that it starts from. */
  readonly from: readonly string[];
  /** The entry it goes to, null while none is chosen. */
  readonly to: string | null;
  /** Whether the target stands and only the type is open. */
  readonly isAsking: boolean;
}

export interface ModelState {
  /** Changes with the document; from back to front. */
  readonly entries: readonly Entry[];
  readonly relations: readonly Link[];
  /** Answers about the task as a whole. */
  readonly answers: FieldValues;
  readonly findings: readonly Finding[];
  readonly selection: ReadonlySet<string>;
  /** The relation that is looked at, by its id in the document. */
  readonly relation: string | null;
  readonly linking: Linking | null;
  /** All arrows, not only those of the selection. */
  readonly allArrows: boolean;
  readonly hover: string | null;
  readonly tool: string;
  readonly classId: string;
  /** Classes chosen last, the latest first. */
  readonly recent: readonly string[];
  /** Ordinal of the picture on the stage. */
  readonly asset: number;
  readonly hidden: ReadonlySet<string>;
  readonly locked: ReadonlySet<string>;
  readonly zoom: number;
  readonly editable: boolean;
  /** Fill patterns tell classes apart without colour. */
  readonly patterned: boolean;
  readonly order: Order;
  /** Least score of the predictions that are accepted at once. */
  readonly threshold: number;
  readonly isFinding: boolean;
  readonly isLooking: boolean;
  readonly look: Look;
  /** Where the menu was opened, in pixels of the page. */
  readonly menu: { readonly x: number; readonly y: number } | null;
  /** Why what was asked for last was not done. */
  readonly note: string | null;
  readonly picture: PictureState;
}

const MANY_CLASSES = 8;

export const MEMORY = {
  tool: "regions/tool",
  class: "regions/class",
  recent: "regions/recent",
  order: "regions/order",
  patterned: "regions/patterned",
  threshold: "regions/threshold",
  look: "regions/look",
  allArrows: "regions/arrows",
};

export function firstState(host: EditorHost, palette: Palette, toolbox: Toolbox): ModelState {
  const { memory, task } = host;
  const known = remembering(memory);
  const classId = known(MEMORY.class, "");
  const offered = palette.offered.find((entry) => entry.id === classId) ?? palette.offered[0];
  const drawing = host.mode !== "review" && host.predictions.length === 0;
  const tool = known(MEMORY.tool, drawing ? toolbox.first(offered?.id ?? "") : "select");
  return {
    entries: [],
    relations: [],
    answers: {},
    findings: [],
    selection: new Set(),
    relation: null,
    linking: null,
    allArrows: known(MEMORY.allArrows, false),
    hover: null,
    tool: toolbox.has(tool) ? tool : "select",
    classId: offered?.id ?? "",
    recent: known(MEMORY.recent, []),
    asset: task.assets.find(isPicture)?.ordinal ?? 0,
    hidden: new Set(),
    locked: new Set(),
    zoom: 1,
    editable: !host.readOnly,
    patterned: known(MEMORY.patterned, palette.offered.length > MANY_CLASSES),
    order: known(MEMORY.order, "given"),
    threshold: known(MEMORY.threshold, 0),
    isFinding: false,
    isLooking: false,
    look: known(MEMORY.look, NEUTRAL_LOOK),
    menu: null,
    note: null,
    picture: { kind: "loading" },
  };
}

function remembering(memory: EditorHost["memory"]) {
  return function known<T>(key: string, otherwise: T): T {
    return (memory.get(key) as T | undefined) ?? otherwise;
  };
}
