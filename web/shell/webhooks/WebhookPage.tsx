import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { keys } from "../../api/queries";
import { sendTest, webhook as readWebhook, webhooks } from "../../api/webhookCalls";
import type { Webhook } from "../../api/webhookTypes";
import { formatInstant, t } from "../../i18n";
import { Page } from "../frame/Page";
import { useCommand } from "../keys/useCommand";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { errorText, Failure, Skeleton } from "../parts/States";
import { hasRole } from "../session/organization";
import { useSession } from "../session/useSession";
import { MessageLog } from "./MessageLog";
import { WebhookActions } from "./WebhookActions";
import { WebhookDialog } from "./WebhookDialog";
import { WebhookState } from "./WebhookState";

const POLL_MS = 3_000;

/** One webhook: how it fares, what it was told, and sending that again. */
export default function WebhookPage() {
  const { webhook: id = "" } = useParams();
  const { organization } = useSession();
  const base = `/o/${organization?.slug ?? ""}/webhooks`;
  const mayWrite = hasRole(organization, "requester", "admin");
  const cache = useQueryClient();
  const [isEditing, setEditing] = useState(false);
  const found = useQuery({
    queryKey: keys.webhook(id),
    queryFn: () => readWebhook(id),
    refetchInterval: ({ state }) => (state.data?.messages.waiting ? POLL_MS : false),
  });
  const test = useMutation({
    mutationFn: () => sendTest(id),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.webhook(id) }),
  });
  const webhook = found.data;
  const canTest = mayWrite && webhook?.state === "enabled" && !test.isPending;
  const begin = (): void => test.mutate();
  useCommand("webhooks.test", begin, canTest);
  return (
    <Page
      title={webhook ? webhook.description || webhook.url : t("nav.webhooks")}
      parents={[{ label: t("nav.webhooks"), to: base }]}
      actions={
        mayWrite && (
          <Button look="primary" icon={Send} chord="N" disabled={!canTest} onClick={begin}>
            {t("webhooks.test")}
          </Button>
        )
      }
    >
      {found.error && !webhook && (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.isPending && <Skeleton rows={6} />}
      {webhook && (
        <div className="stack">
          {test.error && (
            <p className="field-error" role="alert">
              {errorText(test.error)}
            </p>
          )}
          <Card
            title={t("webhooks.details")}
            aside={
              mayWrite && (
                <WebhookActions webhook={webhook} base={base} onEdit={() => setEditing(true)} />
              )
            }
          >
            <Details webhook={webhook} />
          </Card>
          <MessageLog webhook={webhook} mayWrite={mayWrite} />
        </div>
      )}
      {webhook && isEditing && <Editing webhook={webhook} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function Details({ webhook }: { webhook: Webhook }) {
  const hears = webhook.kinds.length === 0 ? t("webhooks.everything") : webhook.kinds.join(", ");
  return (
    <div className="card-body">
      <dl className="key-values">
        <dt>{t("webhooks.column.address")}</dt>
        <dd className="mono breaks">{webhook.url}</dd>
        {webhook.description && (
          <>
            <dt>{t("webhooks.description")}</dt>
            <dd dir="auto">{webhook.description}</dd>
          </>
        )}
        <dt>{t("webhooks.column.state")}</dt>
        <dd>
          <WebhookState webhook={webhook} />
          {webhook.next_visit_at && (
            <p className="small faint">
              {t("webhooks.nextVisit", { at: formatInstant(webhook.next_visit_at) })}
            </p>
          )}
        </dd>
        <dt>{t("webhooks.project")}</dt>
        <dd dir="auto">{webhook.project_name ?? t("webhooks.everyProject")}</dd>
        <dt>{t("webhooks.column.hears")}</dt>
        <dd>{hears}</dd>
        <dt>{t("webhooks.publicKey")}</dt>
        <dd className="mono breaks">{webhook.public_key}</dd>
        {webhook.older_secret_until && (
          <>
            <dt>{t("webhooks.olderSecret")}</dt>
            <dd>{t("webhooks.signsUntil", { at: formatInstant(webhook.older_secret_until) })}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Editing({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const cache = useQueryClient();
  const { data } = useQuery({ queryKey: keys.webhooks, queryFn: webhooks });
  const close = (): void => {
    void cache.invalidateQueries({ queryKey: keys.webhook(webhook.id) });
    onClose();
  };
  return data && <WebhookDialog webhook={webhook} kinds={data.kinds} onClose={close} />;
}
