import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../api/queries";
import { replayMessage, webhookMessage } from "../../api/webhookCalls";
import type { Webhook, WebhookMessageDetail } from "../../api/webhookTypes";
import { formatInstant, formatNumber, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { errorText, Failure, Skeleton } from "../parts/States";
import { answerOf, MESSAGE_TONES } from "./MessageLog";

const POLL_MS = 1_000;

interface MessageDialogProps {
  webhook: Webhook;
  message: string;
  mayWrite: boolean;
  onClose: () => void;
}

/** A message with what is sent and every attempt; it can be sent again. */
export function MessageDialog({ webhook, message, mayWrite, onClose }: MessageDialogProps) {
  const cache = useQueryClient();
  const found = useQuery({
    queryKey: [...keys.webhook(webhook.id), "message", message],
    queryFn: () => webhookMessage(webhook.id, message),
    refetchInterval: ({ state }) => (state.data?.message.state === "waiting" ? POLL_MS : false),
  });
  const send = useMutation({
    mutationFn: () => replayMessage(webhook.id, message),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.webhook(webhook.id) }),
  });
  return (
    <Dialog open onClose={onClose} title={found.data?.message.kind ?? t("webhooks.log")} wide>
      <div className="dialog-body form">
        {found.error && !found.data && (
          <Failure error={found.error} onRetry={() => void found.refetch()} />
        )}
        {found.isPending && <Skeleton rows={4} />}
        {found.data && <Content detail={found.data} />}
        {send.error && (
          <p className="field-error" role="alert">
            {errorText(send.error)}
          </p>
        )}
        <div className="row">
          <span className="grow" />
          <Button onClick={onClose}>{t("action.close")}</Button>
          {mayWrite && found.data && (
            <Button
              look="primary"
              disabled={send.isPending || webhook.state === "disabled"}
              onClick={() => send.mutate()}
            >
              {t("webhooks.sendAgain")}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Content({ detail: { message, body, attempts } }: { detail: WebhookMessageDetail }) {
  return (
    <>
      <dl className="key-values">
        <dt>{t("webhooks.messageId")}</dt>
        <dd className="mono breaks">{message.id}</dd>
        <dt>{t("webhooks.column.state")}</dt>
        <dd>
          <Badge tone={MESSAGE_TONES[message.state]}>{t(`message.state.${message.state}`)}</Badge>
          {message.next_try_at && message.attempts > 0 && (
            <p className="small faint">
              {t("webhooks.nextTry", { at: formatInstant(message.next_try_at) })}
            </p>
          )}
        </dd>
        <dt>{t("webhooks.body")}</dt>
        <dd>
          <pre className="json-inline">{pretty(body)}</pre>
        </dd>
      </dl>
      {attempts.length > 0 && (
        <div className="table-scroll">
          <table>
            <caption className="visually-hidden">{t("webhooks.column.attempts")}</caption>
            <thead>
              <tr>
                <th className="end">{t("webhooks.column.number")}</th>
                <th>{t("webhooks.column.at")}</th>
                <th>{t("webhooks.column.answer")}</th>
                <th className="end">{t("webhooks.column.took")}</th>
              </tr>
            </thead>
            <tbody>
              {attempts.map((attempt) => (
                <tr key={attempt.number}>
                  <td className="end num">{formatNumber(attempt.number)}</td>
                  <td className="nowrap">{formatInstant(attempt.at)}</td>
                  <td>{answerOf(attempt)}</td>
                  <td className="end num nowrap">
                    {t("webhooks.milliseconds", { n: formatNumber(attempt.milliseconds) })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
