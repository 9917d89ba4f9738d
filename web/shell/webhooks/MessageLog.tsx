import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { keys } from "../../api/queries";
import { replayFailed, webhookMessages } from "../../api/webhookCalls";
import {
  MESSAGE_STATES,
  type MessageState,
  type Webhook,
  type WebhookMessage,
} from "../../api/webhookTypes";
import { formatInstant, formatNumber, t } from "../../i18n";
import { useRowKeys } from "../keys/useCommand";
import { Badge, type Tone } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Empty, errorText, Failure, Skeleton } from "../parts/States";
import { MessageDialog } from "./MessageDialog";

const POLL_MS = 2_000;
const EVER = "2000-01-01T00:00:00Z";
export const MESSAGE_TONES: Readonly<Record<MessageState, Tone>> = {
  waiting: "accent",
  delivered: "good",
  failed: "bad",
};

interface MessageLogProps {
  webhook: Webhook;
  mayWrite: boolean;
}

/** What a webhook was told, newest first; the address keeps the choice. */
export function MessageLog({ webhook, mayWrite }: MessageLogProps) {
  const [search] = useSearchParams();
  const [shown, setShown] = useState<string | null>(null);
  const state = MESSAGE_STATES.find((one) => one === search.get("state"));
  const found = useInfiniteQuery({
    queryKey: [...keys.webhook(webhook.id), "messages", state ?? "all"],
    queryFn: ({ pageParam }) => webhookMessages(webhook.id, { after: pageParam, state }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: webhook.messages.waiting > 0 ? POLL_MS : false,
  });
  const rows = found.data?.pages.flatMap((page) => page.items);
  return (
    <Card
      title={t("webhooks.log")}
      aside={<span className="small faint wide-only">{t("webhooks.kept")}</span>}
    >
      <div className="card-body row wrap">
        <Filter webhook={webhook} state={state} />
        <span className="grow" />
        {mayWrite && webhook.messages.failed > 0 && <SendFailed webhook={webhook} />}
      </div>
      {rows === undefined && found.error && (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      )}
      {rows === undefined && !found.error && <Skeleton rows={4} />}
      {rows?.length === 0 && (
        <Empty title={t("webhooks.noMessage")} text={t("webhooks.noMessageText")} />
      )}
      {rows && rows.length > 0 && <MessageTable messages={rows} onOpen={setShown} />}
      {found.hasNextPage && (
        <div className="card-body">
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t("action.more")}
          </Button>
        </div>
      )}
      {shown && (
        <MessageDialog
          webhook={webhook}
          message={shown}
          mayWrite={mayWrite}
          onClose={() => setShown(null)}
        />
      )}
    </Card>
  );
}

function Filter({ webhook, state }: { webhook: Webhook; state: MessageState | undefined }) {
  return (
    <nav className="filter-row" aria-label={t("webhooks.filter")}>
      <Link className="chip" to="?" aria-current={state === undefined}>
        {t("webhooks.all")}
      </Link>
      {MESSAGE_STATES.map((one) => (
        <Link key={one} className="chip" to={`?state=${one}`} aria-current={one === state}>
          {t(`message.state.${one}`)}
          <span className={`num ${one === "failed" && webhook.messages.failed > 0 ? "bad" : ""}`}>
            {formatNumber(webhook.messages[one])}
          </span>
        </Link>
      ))}
    </nav>
  );
}

function SendFailed({ webhook }: { webhook: Webhook }) {
  const cache = useQueryClient();
  const send = useMutation({
    mutationFn: () => replayFailed(webhook.id, EVER),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.webhook(webhook.id) }),
  });
  return (
    <>
      {send.error && (
        <span className="small bad" role="alert">
          {errorText(send.error)}
        </span>
      )}
      <Button
        size="small"
        disabled={send.isPending || webhook.state === "disabled"}
        onClick={() => send.mutate()}
      >
        {t("webhooks.sendFailed", { count: webhook.messages.failed })}
      </Button>
    </>
  );
}

interface MessageTableProps {
  messages: WebhookMessage[];
  onOpen: (id: string) => void;
}

function MessageTable({ messages, onOpen }: MessageTableProps) {
  const table = useRef<HTMLDivElement>(null);
  useRowKeys(table);
  return (
    <div className="table-scroll" ref={table}>
      <table>
        <thead>
          <tr>
            <th>{t("webhooks.column.message")}</th>
            <th>{t("webhooks.column.state")}</th>
            <th>{t("webhooks.column.answer")}</th>
            <th className="end wide-only">{t("webhooks.column.attempts")}</th>
            <th className="wide-only">{t("webhooks.column.made")}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <tr key={message.id}>
              <td>
                <button
                  type="button"
                  className="link mono"
                  data-row
                  onClick={() => onOpen(message.id)}
                >
                  <code>{message.kind}</code>
                </button>
              </td>
              <td>
                <Badge tone={MESSAGE_TONES[message.state]}>
                  {t(`message.state.${message.state}`)}
                </Badge>
              </td>
              <td>{answerOf(message)}</td>
              <td className="end num wide-only">{formatNumber(message.attempts)}</td>
              <td className="wide-only nowrap">{formatInstant(message.created_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The status that the receiver answered, or why it did not. */
export function answerOf({ status, problem }: Pick<WebhookMessage, "status" | "problem">): string {
  if (status !== null) return formatNumber(status, { useGrouping: false });
  return problem ?? "–";
}
