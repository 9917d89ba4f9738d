// What tasks are found by, and what is done with many of them.
import type { Page, TaskRow } from "./types";

/** The filter of a page's address: a parameter that may be repeated is a list. */
export type TaskQuery = Record<string, string | string[]>;

export interface TaskPage extends Page<TaskRow> {
  /** Where nothing is found: the condition without which most would be. */
  excluding: { filter: string; without: number } | null;
}

export interface FacetField {
  field: string;
  key: string | null;
}

export interface FacetFields {
  items: FacetField[];
  /** False: labels of before an upgrade are not noted yet. */
  ready: boolean;
}

export interface FacetValue {
  value: string;
  count: number;
  more: boolean;
}

export interface FacetValues {
  items: FacetValue[];
  more: boolean;
}

export interface TaskView {
  id: string;
  name: string;
  query: string;
  columns: string[];
  shared: boolean;
  mine: boolean;
}

export type NewTaskView = Omit<TaskView, "id" | "mine">;

export type BulkAction =
  "cancel" | "reopen" | "priority" | "assign" | "free" | "hold" | "release" | "review" | "gold";

export interface BulkChange {
  action: BulkAction;
  filter: Record<string, unknown>;
  priority?: number;
  pool?: string | null;
}

export interface Pool {
  id: string;
  name: string;
}
