// What a document of regions is made of: regions and predictions, relations, answers. Promises: what
// nobody touched is the very object that was loaded, so that an answer is saved byte for byte as it
// was opened; every piece is plain JSON.

import {
  cleanValues,
  type EditorHost,
  type Entity,
  type Field,
  type FieldValue,
  type FieldValues,
  type Prediction,
  type Relation,
  type Shape,
} from "@labelwright/editor";
import {
  assetOf,
  readDraft,
  readPayload,
  type Region,
  type RegionsDraft,
  type RegionsPayload,
} from "./schema";

/** Where an undecided region comes from. */
export interface Origin {
  readonly prediction: string;
  readonly score: number | null;
}

export interface Entry extends Entity {
  /** Printed after the class name; given once, never reused. */
  readonly number: number;
  readonly region: Region;
  /** Set while it is a prediction that nobody has decided on. */
  readonly origin: Origin | null;
  /** Place from back to front once somebody has changed it, on the scale of the numbers. */
  readonly rank?: number;
}

export interface Link extends Entity {
  readonly relation: Relation;
}

/** The answers about the task as a whole; those to questions not asked now are kept in hand. */
export interface Sheet extends Entity {
  readonly values: FieldValues;
  /** As loaded, null once something was changed: only what is asked is sent then. */
  readonly loaded: FieldValues | null;
}

export type Piece = Entry | Link | Sheet;

export const REGION = "region ";
export const RELATION = "relation ";
export const SHEET = "answers";
export const BLANK_SHEET: Sheet = { id: SHEET, values: {}, loaded: null };

export function isEntry(piece: Piece): piece is Entry {
  return "region" in piece;
}

export function isLink(piece: Piece): piece is Link {
  return "relation" in piece;
}

/** The regions from back to front. */
export function regionsIn(pieces: readonly Piece[]): readonly Entry[] {
  const entries = pieces.filter(isEntry);
  if (entries.every(({ rank }) => rank === undefined)) return entries;
  return entries.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Numbers grow along the document, so that they are places too. */
export function rankOf({ number, rank }: Entry): number {
  return rank ?? number;
}

export function sheetIn(pieces: readonly Piece[]): Sheet {
  const sheet = pieces.find(({ id }) => id === SHEET);
  return sheet ? (sheet as Sheet) : BLANK_SHEET;
}

export function linkOf(relation: Relation): Link {
  return { id: RELATION + relation.id, relation };
}

/** The answers come first: whatever is added later does not change the place of anything. */
export function piecesOf(payload: RegionsPayload, entries = entriesOf(payload)): Piece[] {
  const { answers = {}, relations = [] } = payload;
  const sheet: Sheet = { id: SHEET, values: answers, loaded: answers };
  return [sheet, ...entries, ...relations.map(linkOf)];
}

export function entriesOf(payload: RegionsPayload): Entry[] {
  return payload.regions.map((region, at) => ({
    id: REGION + region.id,
    number: at + 1,
    region,
    origin: null,
  }));
}

/** The regions of all predictions, numbered on from those there are. */
export function predictedEntries(predictions: readonly Prediction[], after: number): Entry[] {
  const regions = predictions.flatMap((prediction) =>
    readPayload(prediction.payload).regions.map((region) => ({ region, prediction })),
  );
  return regions.map(({ region, prediction }, at) => ({
    id: `${prediction.id} ${region.id}`,
    number: after + at + 1,
    region,
    origin: { prediction: prediction.id, score: prediction.score },
  }));
}

type Given = Pick<EditorHost, "initial" | "draft" | "predictions">;

/** Predictions are asked about only where the task did not begin with an answer. */
export function askedPredictions({ initial, predictions }: Given): Entry[] {
  return initial === null ? predictedEntries(predictions, 0) : [];
}

/** The draft if there is one, and the predictions that nobody has decided on. */
export function firstPieces({ initial, draft }: Given, predicted: readonly Entry[]): Piece[] {
  const kept = readDraft(draft);
  const payload = kept ?? readPayload(initial);
  const entries = kept?.order ? entriesOf(payload).map(ranked) : entriesOf(payload);
  const open = predicted.filter(({ id }) => !kept?.decided?.includes(id));
  const numbered = open.map((entry, at) => ({ ...entry, number: entries.length + at + 1 }));
  return piecesOf(payload, [...entries, ...numbered]);
}

/** In the place it has, said aloud, so that the next draft says so too. */
function ranked(entry: Entry): Entry {
  return { ...entry, rank: entry.number };
}

export function decidedOf(entries: readonly Entry[], predicted: readonly Entry[]): string[] {
  const undecided = new Set(entries.filter(isUndecided).map((entry) => entry.id));
  return predicted.map(({ id }) => id).filter((id) => !undecided.has(id));
}

/** What an answer is put together from. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly relations: readonly Link[];
  readonly sheet: Sheet;
}

type Members = Required<RegionsPayload>;

const MEMBERS: readonly (keyof Members)[] = ["regions", "relations", "answers"];

/**
 * The answer as it would be sent: the members of the document that was loaded in their order,
 * others once they have content.
 */
export function payloadOf(
  content: Content,
  fields: readonly Field[],
  loaded: RegionsPayload,
): RegionsPayload {
  const { sheet } = content;
  const all = membersOf(content, sheet.loaded ?? cleanValues(fields, sheet.values));
  const known = MEMBERS.filter((member) => member in loaded);
  known.sort((a, b) => Object.keys(loaded).indexOf(a) - Object.keys(loaded).indexOf(b));
  return withContent(all, known);
}

/** The answer with what is in hand and not asked at the moment. */
export function draftOf(content: Content, predicted: readonly Entry[]): RegionsDraft {
  const draft = withContent(membersOf(content, content.sheet.values), ["regions"]);
  const decided = decidedOf(content.entries, predicted);
  const isOrdered = content.entries.some(({ rank }) => rank !== undefined);
  const order = isOrdered && draft.regions.map(({ id }) => id);
  return { ...draft, ...(decided.length > 0 && { decided }), ...(order && { order }) };
}

/** A relation whose end another device has removed is no part of the answer. */
function membersOf({ entries, relations }: Content, answers: FieldValues): Members {
  const regions = entries.filter((entry) => entry.origin === null).map((entry) => entry.region);
  const ids = new Set(relations.length > 0 ? regions.map(({ id }) => id) : []);
  const whole = relations
    .map(({ relation }) => relation)
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { regions, relations: whole, answers };
}

function withContent(all: Members, always: readonly (keyof Members)[]): RegionsPayload {
  const isFilled = (member: keyof Members): boolean => Object.keys(all[member]).length > 0;
  const others = MEMBERS.filter((member) => !always.includes(member) && isFilled(member));
  const names = [...new Set<keyof Members>([...always, "regions", ...others])];
  return Object.fromEntries(names.map((name) => [name, all[name]])) as unknown as RegionsPayload;
}

export function isUndecided(entry: Entry): boolean {
  return entry.origin !== null;
}

export function isOn(entry: Entry, asset: number): boolean {
  return assetOf(entry.region) === asset;
}

/** Gives ids and numbers that are free in a list of entries. */
export class Names {
  readonly #ids: Set<string>;
  readonly #newId: (prefix: string) => string;
  #number: number;

  constructor(entries: readonly Entry[], newId: (prefix: string) => string) {
    this.#newId = newId;
    this.#ids = new Set(entries.filter((entry) => !entry.origin).map((entry) => entry.region.id));
    this.#number = entries.reduce((most, entry) => Math.max(most, entry.number), 0);
  }

  number(): number {
    this.#number += 1;
    return this.#number;
  }

  /** The wanted id if it is free, else a new one. */
  id(wanted = this.#newId("r")): string {
    let id = wanted;
    while (this.#ids.has(id)) id = this.#newId("r");
    this.#ids.add(id);
    return id;
  }
}

/** A person stands behind it now; an undecided one becomes a region of the answer. */
export function confirmed(entry: Entry, names: Names): Entry {
  const { origin, region } = entry;
  if (!origin) return entry;
  const id = names.id(region.id);
  return { ...entry, origin: null, region: { ...region, id, prediction: origin.prediction } };
}

export function withShape(entry: Entry, shape: Shape): Entry {
  return { ...entry, region: { ...entry.region, shape } };
}

export function withClass(entry: Entry, classId: string, attributes: FieldValues): Entry {
  return { ...entry, region: { ...entry.region, class: classId, attributes } };
}

export function withAttributes(entry: Entry, attributes: FieldValues): Entry {
  return { ...entry, region: { ...entry.region, attributes } };
}

export function withAnswers(
  sheet: Sheet,
  changes: ReadonlyMap<string, FieldValue | undefined>,
): Sheet {
  const values = new Map(Object.entries(sheet.values));
  for (const [field, value] of changes) {
    if (value === undefined) values.delete(field);
    else values.set(field, value);
  }
  return { id: sheet.id, values: Object.fromEntries(values), loaded: null };
}
