// Data sets and their versions as the server tells them.
import type { JobState } from "./jobTypes";

/** Holds for a label that has one of `values` in `field`. */
export interface LabelCondition {
  field: string;
  values: string[];
}

/** The labels for which every condition holds. */
export interface Selection {
  facets?: LabelCondition[];
  metadata?: LabelCondition[];
}

export interface NewDataSet {
  name: string;
  description: string;
  license: string;
  selection: Selection;
}

export interface DataSet extends NewDataSet {
  id: string;
  project: string;
  newest: number | null;
  newest_version: string | null;
  created_at: string;
}

/** How many labels say what: field to value to number. */
export interface Figures {
  facets: Record<string, Record<string, number>>;
  methods: Record<string, number>;
}

/** `labels` to `sha256` are null until the version is published (`done`). */
export interface DataSetVersion {
  id: string;
  data_set: string;
  project: string;
  number: number;
  note: string;
  ontology: number;
  job: string;
  state: JobState;
  progress: { done: number; total: number | null };
  problem: string | null;
  labels: number | null;
  added: number | null;
  changed: number | null;
  removed: number | null;
  size: number | null;
  sha256: string | null;
  created_at: string;
  figures: Figures | null;
}

export interface FacetChange {
  field: string;
  value: string;
  before: number;
  after: number;
}

/** How a version differs from an earlier one, or from nothing. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
  facets: FacetChange[];
  items: { task: string; before: string | null; after: string | null }[];
  next: string | null;
}
