// Requests about what happened, and what one should know of it.
import type * as api from "./auditTypes";
import { answer, client } from "./client";

export const auditEvents = (query: api.AuditQuery & { after?: string }): Promise<api.AuditPage> =>
  answer(client.GET("/api/events", { params: { query: { limit: 50, ...query } } }));

export const notifications = (): Promise<api.NotificationList> =>
  answer(client.GET("/api/notifications"));

export const markSeen = (upto: string): Promise<undefined> =>
  answer(client.PUT("/api/notifications/seen", { body: { upto } }));
