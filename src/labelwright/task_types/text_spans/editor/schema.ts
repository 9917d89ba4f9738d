// The documents of text spans, as the server validates them. `start` and `end` are code points of
// the text as it was received, end exclusive; `asset` is the ordinal of the text, 0 when left out.

import type { FieldValues, Relation } from "@labelwright/editor";

export interface Span {
  readonly id: string;
  readonly class: string;
  readonly asset?: number;
  readonly start: number;
  readonly end: number;
  /** What the span covers, letter by letter. */
  readonly text: string;
  readonly attributes?: FieldValues;
  readonly prediction?: string | null;
}

export interface SpansPayload {
  readonly spans: readonly Span[];
  readonly relations?: readonly Relation[];
  readonly answers?: FieldValues;
}

/** A part that may be a span. */
export function readSpan(value: unknown): Span | null {
  return isRecord(value) && typeof value.start === "number" && typeof value.end === "number"
    ? (value as unknown as Span)
    : null;
}

/** What is kept over a reload: the answer, and which predictions somebody has decided on. */
export interface SpansDraft extends SpansPayload {
  readonly decided?: readonly string[];
}

export interface SpansSettings {
  readonly allow_overlap: boolean;
  readonly snap: "grapheme" | "word" | "none";
  readonly allow_empty: boolean;
  readonly max_spans: number;
}

const DEFAULTS: SpansSettings = {
  allow_overlap: true,
  snap: "grapheme",
  allow_empty: true,
  max_spans: 10_000,
};

export function readSettings(settings: Readonly<Record<string, unknown>>): SpansSettings {
  return { ...DEFAULTS, ...(settings as Partial<SpansSettings>) };
}

/** A document that was validated by the server; no spans for a blank start. */
export function readPayload(payload: unknown): SpansPayload {
  if (!isRecord(payload) || !Array.isArray(payload.spans)) return { spans: [] };
  return payload as unknown as SpansPayload;
}

export function readDraft(draft: unknown): SpansDraft | null {
  return isRecord(draft) ? { ...readPayload(draft), decided: decidedOf(draft) } : null;
}

function decidedOf(draft: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(draft.decided) ? (draft.decided as readonly string[]) : [];
}

export function assetOf(span: Span): number {
  return span.asset ?? 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
