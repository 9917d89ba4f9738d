// Webhooks as the server tells them.
import type { Page } from "./types";

export const MESSAGE_STATES = ["waiting", "delivered", "failed"] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** An address that is told; `kinds` empty: of everything, `project` null: of every one. */
export interface Webhook {
  id: string;
  url: string;
  description: string;
  project: string | null;
  project_name: string | null;
  kinds: string[];
  state: "enabled" | "disabled";
  /** Why it is disabled. */
  reason: "person" | "gone" | "failing" | null;
  /** No message arrived since then. */
  failing_since: string | null;
  next_visit_at: string | null;
  older_secret_until: string | null;
  public_key: string;
  messages: Record<MessageState, number>;
  created_at: string;
}

export interface WebhookList {
  items: Webhook[];
  kinds: string[];
}

/** The secret is shown this once. */
export interface WebhookWithSecret {
  webhook: Webhook;
  secret: string;
}

export interface NewWebhook {
  url: string;
  description: string;
  project: string | null;
  kinds: string[];
}

export type WebhookChange = Partial<NewWebhook> & { state?: Webhook["state"] };

export interface WebhookMessage {
  id: string;
  kind: string;
  state: MessageState;
  attempts: number;
  /** What the receiver answered last. */
  status: number | null;
  /** Why there was no answer. */
  problem: string | null;
  next_try_at: string | null;
  created_at: string;
  ended_at: string | null;
}

export type WebhookMessagePage = Page<WebhookMessage>;

export interface WebhookMessageDetail {
  message: WebhookMessage;
  body: string;
  attempts: {
    number: number;
    at: string;
    milliseconds: number;
    status: number | null;
    problem: string | null;
  }[];
}
