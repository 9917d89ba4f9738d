// Requests about webhooks.
import { answer, client } from "./client";
import type * as api from "./webhookTypes";

const one = (webhook: string) => ({ params: { path: { webhook } } });
const oneMessage = (webhook: string, message: string) => ({
  params: { path: { webhook, message } },
});

export const webhooks = (): Promise<api.WebhookList> => answer(client.GET("/api/webhooks"));

export const webhook = (id: string): Promise<api.Webhook> =>
  answer(client.GET("/api/webhooks/{webhook}", one(id)));

export const addWebhook = (body: api.NewWebhook): Promise<api.WebhookWithSecret> =>
  answer(client.POST("/api/webhooks", { body }));

export const changeWebhook = (id: string, body: api.WebhookChange): Promise<api.Webhook> =>
  answer(client.PATCH("/api/webhooks/{webhook}", { ...one(id), body }));

export const removeWebhook = (id: string): Promise<undefined> =>
  answer(client.DELETE("/api/webhooks/{webhook}", one(id)));

export const rotateSecret = (id: string, hours: number): Promise<api.WebhookWithSecret> =>
  answer(
    client.POST("/api/webhooks/{webhook}/rotate", { ...one(id), body: { overlap_hours: hours } }),
  );

export const sendTest = (id: string): Promise<{ id: string }> =>
  answer(client.POST("/api/webhooks/{webhook}/test", one(id)));

export const replayFailed = (id: string, since: string): Promise<{ messages: number }> =>
  answer(client.POST("/api/webhooks/{webhook}/replay", { ...one(id), body: { since } }));

export const webhookMessages = (
  id: string,
  query: { after?: string; state?: string },
): Promise<api.WebhookMessagePage> =>
  answer(
    client.GET("/api/webhooks/{webhook}/messages", {
      params: { path: { webhook: id }, query: { limit: 50, ...query } },
    }),
  );

export const webhookMessage = (id: string, message: string): Promise<api.WebhookMessageDetail> =>
  answer(client.GET("/api/webhooks/{webhook}/messages/{message}", oneMessage(id, message)));

export const replayMessage = (id: string, message: string): Promise<{ messages: number }> =>
  answer(client.POST("/api/webhooks/{webhook}/messages/{message}/replay", oneMessage(id, message)));
