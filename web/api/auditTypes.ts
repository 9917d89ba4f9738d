// Events and notifications as the server tells them.
import type { Page } from "./types";

export interface AuditEvent {
  id: string;
  sequence: number | null;
  name: string;
  at: string;
  actor: {
    kind: "system" | "annotator" | "member" | "key";
    /** What the filter `who` takes. */
    id: string | null;
    name: string | null;
    is_you: boolean;
  };
  on_behalf: string | null;
  project: string | null;
  project_name: string | null;
  task: string | null;
  details: Record<string, unknown>;
}

export type AuditPage = Page<AuditEvent>;

export interface AuditQuery {
  who?: string;
  what?: string;
  project?: string;
  since?: string;
  until?: string;
}

export interface Notification {
  id: string;
  kind: string;
  is_new: boolean;
  project: string | null;
  project_name: string | null;
  task: string | null;
  details: Record<string, string | number>;
  created_at: string;
}

/** `unread` counts up to 99. */
export interface NotificationList {
  items: Notification[];
  unread: number;
}
