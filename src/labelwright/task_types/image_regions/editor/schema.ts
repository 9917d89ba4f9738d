// The documents of image regions, as the server validates them. Coordinates are pixels of the
// upright picture; `asset` is the ordinal of the picture, 0 when left out.

import type { FieldValues, Relation, Shape } from "@labelwright/editor";

export interface Region {
  readonly id: string;
  readonly class: string;
  readonly asset?: number;
  readonly shape: Shape;
  readonly attributes?: FieldValues;
  readonly prediction?: string | null;
}

export interface RegionsPayload {
  readonly regions: readonly Region[];
  readonly relations?: readonly Relation[];
  /** Answers to the questions about the task as a whole. */
  readonly answers?: FieldValues;
}

export interface RegionsSettings {
  readonly geometries: readonly string[];
  readonly min_size_px: number;
  readonly max_regions: number;
  readonly allow_empty: boolean;
}

const DEFAULTS: RegionsSettings = {
  geometries: ["box"],
  min_size_px: 1,
  max_regions: 10_000,
  allow_empty: true,
};

export function readSettings(settings: Readonly<Record<string, unknown>>): RegionsSettings {
  return { ...DEFAULTS, ...(settings as Partial<RegionsSettings>) };
}

/** The regions of a document that was validated by the server; none for a blank start. */
export function readPayload(payload: unknown): RegionsPayload {
  if (!isRecord(payload) || !Array.isArray(payload.regions)) return { regions: [] };
  return payload as unknown as RegionsPayload;
}

/** What is kept over a reload: the answer, and what was decided beside it. */
export interface RegionsDraft extends RegionsPayload {
  /** Predictions that somebody has decided on. */
  readonly decided?: readonly string[];
  /** Ids of the regions from back to front, where somebody has changed that. */
  readonly order?: readonly string[];
}

export function readDraft(draft: unknown): RegionsDraft | null {
  if (!isRecord(draft)) return null;
  const { decided, order } = draft;
  return {
    ...readPayload(draft),
    decided: Array.isArray(decided) ? (decided as readonly string[]) : [],
    ...(Array.isArray(order) && { order: order as readonly string[] }),
  };
}

export function assetOf(region: Region): number {
  return region.asset ?? 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
