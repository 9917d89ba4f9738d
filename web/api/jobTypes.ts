// Background work as the server tells it.
import type { Page } from "./types";

export const JOB_STATES = ["queued", "running", "failed", "done", "cancelled"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Background work; `stopping`: it runs and was asked to stop. */
export interface Job {
  id: string;
  name: string;
  project: string | null;
  project_name: string | null;
  started_by: { kind: "system" | "member" | "key"; is_you: boolean; name: string | null };
  state: JobState;
  stopping: boolean;
  progress: { done: number; total: number | null };
  attempts: number;
  problem: string | null;
  /** When a waiting job that failed before is tried again. */
  next_try_at: string | null;
  created_at: string;
  finished_at: string | null;
}

/** `failed`: how many jobs of the organization wait for somebody, up to 1,000. */
export type JobPage = Page<Job> & { failed: number };

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
  /** What of a label is not in the file. */
  loses: string[];
  /** The job that makes it, for cancelling. */
  job?: string | null;
}
