// The part of `types.ts` that is about journals.
export type DeviceKind = "computer" | "tablet" | "phone";

/** One part of an answer was set, or deleted where there is no value. */
export interface JournalEntry {
  id: string;
  number: number;
  step: number;
  part: string;
  bases: string[];
  at: number;
  seconds: number;
  device_kind: DeviceKind;
  value?: unknown;
}

export interface Appending {
  lease_token: string;
  device: string;
  entries: JournalEntry[];
  after: number;
}

export interface Standing {
  state: "leased" | "submitted" | "expired" | "skipped";
  versions: { ontology: number; guidelines: number };
}

export interface JournalPage {
  entries: (JournalEntry & { device: string })[];
  head: number;
  more: boolean;
  standing: Standing;
}

export interface JournalAnswer extends Omit<JournalPage, "entries"> {
  acknowledged: string[];
  others: JournalPage["entries"];
}
