// What the server sends and takes, by hand until `schema.d.ts` is generated from its OpenAPI
// document; then every name here becomes an alias of a generated one. Arrays are mutable as in
// generated types; the editor contract reads the same shapes as read-only.
import type { SkipReason } from "@labelwright/editor";
import type { JobState } from "./jobTypes";
import type { Ontology } from "./ontologyTypes";
import type { Policy } from "./policyTypes";
import type { SentTo } from "./reviewTypes";

export type * from "./commentTypes";
export type * from "./dataSetTypes";
export type * from "./deskTypes";
export * from "./jobTypes";
export type * from "./ontologyTypes";
export type * from "./policyTypes";
export type * from "./todayTypes";
export type * from "./reviewTypes";
export type { FieldKind, SkipReason } from "@labelwright/editor";
export type * from "./journalTypes";
export type Role = "requester" | "annotator" | "reviewer" | "lead" | "admin";
export type AssignmentKind = "annotate" | "review" | "adjudicate";
export type Payload = Record<string, unknown>;

export type Credentials = { email: string; password: string } | { token: string };

export interface Organization {
  id: string;
  slug: string;
  name: string;
  roles: Role[];
}

export interface Me {
  /** Null for a key that belongs to no person. */
  person: { id: string; email: string; name: string } | null;
  organizations: Organization[];
  organization: string;
}

/** A person's keys, the same on every device. */
export interface Keymap {
  preset: string;
  changes: Record<string, string[]>;
  single_keys: boolean;
  by_position: boolean;
}

export interface ExportFormat {
  name: string;
  title: string;
  loses: string[];
}

export interface TaskTypeInfo {
  name: string;
  version: number;
  title: string;
  description: string;
  editor: string;
  settings_schema: Record<string, unknown>;
  exports: ExportFormat[];
  media: string[];
  asks: ("classes" | "fields" | "relations")[];
}

export interface MediaTypeInfo {
  name: string;
  content_types: string[];
}

export interface Installation {
  version: string;
  task_types: TaskTypeInfo[];
  media_types: MediaTypeInfo[];
}

export interface Versions {
  ontology: number;
  guidelines: number;
  policy: number;
}

export interface Counters {
  tasks: number;
  preparing: number;
  broken: number;
  open: number;
  answers: number;
  late: number;
  in_review: number;
  labels: number;
  skipped: number;
  cancelled: number;
}

export interface Project {
  id: string;
  name: string;
  task_type: string;
  state: "open" | "paused";
  settings: Record<string, unknown>;
  ontology: Ontology;
  guidelines: string;
  policy: Policy;
  versions: Versions;
  counters: Counters;
  created_at: string;
}

export interface NewProject {
  name: string;
  task_type: string;
  ontology: Ontology;
  settings?: Record<string, unknown>;
  guidelines?: string;
  policy?: Partial<Policy>;
}

export interface Workbench {
  id: string;
  name: string;
  task_type: string;
  editor: string;
  settings: Record<string, unknown>;
  ontology: Ontology;
  guidelines: string;
  versions: Record<string, number>;
  /** The version that this person has opened last. */
  guidelines_read?: number | null;
}

export interface ProjectChange {
  name?: string;
  state?: Project["state"];
}

export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export interface Asset {
  id: string;
  role: string;
  ordinal: number;
  media_type: string;
  content_type: string;
  facts: Record<string, unknown>;
  url: string;
  thumbnail_url: string | null;
  renditions?: Record<string, string>;
  text?: string | null;
  name: string;
}

export interface UploadedAsset {
  id: string;
  uri: string;
  media_type: string;
  state: string;
}

export const TASK_STATES = [
  "preparing",
  "broken",
  "open",
  "in_review",
  "labelled",
  "cancelled",
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export interface TaskRow {
  id: string;
  unique_id: string | null;
  state: TaskState;
  answers: number;
  label: string | null;
  problem: string | null;
  /** Of its first asset. */
  name: string;
  thumbnail_url: string | null;
  created_at: string;
}

export interface Annotation {
  id: string;
  kind: AssignmentKind;
  round: number;
  annotator: string;
  payload: Payload;
  late: boolean;
  active_seconds: number | null;
  amends: string | null;
  created_at: string;
  /** Its annotator said that he doubts it. */
  unsure?: boolean;
}

export interface Decision {
  id: string;
  round: number;
  annotator: string;
  verdict: "accept" | "reject" | "amend";
  reason: string | null;
  comment: string | null;
  annotation: string | null;
  late: boolean;
  created_at: string;
}

export interface Label {
  id: string;
  version: number;
  payload: Payload;
  method: string;
  annotations: string[];
  decision: string | null;
  created_at: string;
}

export interface TaskEvent {
  id: string;
  name: string;
  actor: string;
  annotator: string | null;
  at: string;
}

export interface TaskDetail {
  id: string;
  project: string;
  unique_id: string | null;
  state: TaskState;
  problem: string | null;
  priority: number;
  metadata: Record<string, unknown>;
  created_at: string;
  assets: Asset[];
  annotations: Annotation[];
  decisions: Decision[];
  labels: Label[];
  label: Label | null;
  events: TaskEvent[];
}

export interface NewTask {
  unique_id?: string;
  assets: { role?: string; uri?: string; text?: string; data?: string; name?: string }[];
  metadata?: Record<string, unknown>;
  priority?: number;
}

export interface LineProblem {
  path: string;
  code: string;
  message: string;
  cure?: string;
}

export interface Intake {
  created: number;
  duplicate: number;
  invalid: { line: number; problems: LineProblem[] }[];
}

export interface ProjectRef {
  id: string;
  name: string;
  task_type: string;
}

export interface Prediction {
  id: string;
  model: string;
  version: string;
  score: number | null;
  payload: Payload;
}

export interface LeasedTask {
  id: string;
  assets: Asset[];
  predictions: Prediction[];
}

export interface Lease {
  assignment: string;
  kind: AssignmentKind;
  round: number;
  lease_token: string;
  expires_at: string;
  lease_seconds: number;
  project: string;
  versions: Versions;
  task: LeasedTask;
  previous?: { payload: Payload; reason: string | null; comment: string | null } | null;
  subject?: {
    payload: Payload;
    annotations: { id: string; payload: Payload; unsure?: boolean }[];
    support: Record<string, number>;
  } | null;
  /** It was answered already: what a correction starts from and points at. */
  correction?: Correction | null;
}

export interface Correction {
  annotation: string;
  payload: Payload;
  unsure: boolean;
  active_seconds: number;
}

/** A task that one answered; `kept_by` says why its answer can be corrected no more. */
export interface OwnAnswer {
  assignment: string;
  task: string;
  payload: Payload;
  at: string;
  name: string;
  thumbnail_url: string | null;
  text: string | null;
  kept_by: string | null;
}

/** Why tasks were given back: the newest `counted` of `skips`. */
export interface SkipCounts {
  items: { reason: SkipReason; skips: number; tasks: number; newest_task: string }[];
  counted: number;
  skips: number;
}

export interface Skip {
  lease_token: string;
  reason: SkipReason;
  comment?: string;
}

export interface Submission {
  lease_token: string;
  payload: Payload;
  active_seconds: number;
  /** Those that the answer was made under. */
  versions?: Versions;
  unsure?: boolean;
  /** The own answer that this one takes the place of. */
  amends?: string;
}

export interface Submitted {
  annotation: string;
  outcome: "accepted" | "waiting" | "in_review" | "late" | "duplicate";
}

export interface Verdict {
  lease_token: string;
  verdict: "accept" | "reject" | "amend";
  to?: SentTo;
  reason?: string;
  comment?: string;
  payload?: Payload;
  active_seconds: number;
}

export interface Decided {
  decision: string;
  outcome: string;
}

export interface ExportJob {
  id: string;
  project: string;
  format: string;
  state: JobState;
  progress: { done: number; total: number | null };
  labels: number | null;
  size: number | null;
  sha256: string | null;
  problem: string | null;
  created_at: string;
  /** The job that makes it, for cancelling. */
  job?: string | null;
}
