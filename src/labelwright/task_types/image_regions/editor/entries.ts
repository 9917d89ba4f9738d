// Regions and predictions as one ordered list. Promises: a region that nobody touched is the very
// object that was loaded, so that an answer is saved byte for byte as it was opened.

import type { EditorHost, Entity, FieldValues, Prediction, Shape } from "@labelwright/editor";
import { assetOf, readDraft, readPayload, type Region, type RegionsPayload } from "./schema";

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
}

export function entriesOf(payload: RegionsPayload): Entry[] {
  return payload.regions.map((region, at) => ({
    id: `region ${region.id}`,
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
export function firstEntries({ initial, draft }: Given, predicted: readonly Entry[]): Entry[] {
  const kept = readDraft(draft);
  const entries = entriesOf(kept ?? readPayload(initial));
  const open = predicted.filter(({ id }) => !kept?.decided?.includes(id));
  return [...entries, ...open.map((entry, at) => ({ ...entry, number: entries.length + at + 1 }))];
}

export function decidedOf(entries: readonly Entry[], predicted: readonly Entry[]): string[] {
  const undecided = new Set(entries.filter(isUndecided).map((entry) => entry.id));
  return predicted.map(({ id }) => id).filter((id) => !undecided.has(id));
}

export function payloadOf(entries: readonly Entry[]): RegionsPayload {
  return {
    regions: entries.filter((entry) => entry.origin === null).map((entry) => entry.region),
  };
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
