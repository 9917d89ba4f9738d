import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { keys } from "../../api/queries";
import { webhooks } from "../../api/webhookCalls";
import type { Webhook } from "../../api/webhookTypes";
import { formatInstant, formatNumber, t } from "../../i18n";
import { Page } from "../frame/Page";
import { useCommand, useRowKeys } from "../keys/useCommand";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Empty, Failure, Skeleton } from "../parts/States";
import { hasRole } from "../session/organization";
import { useSession } from "../session/useSession";
import { SecretDialog } from "./SecretDialog";
import { WebhookDialog } from "./WebhookDialog";
import { WebhookState } from "./WebhookState";

/** The addresses that are told what happens in this organization. */
export default function WebhooksPage() {
  const { organization } = useSession();
  const base = `/o/${organization?.slug ?? ""}/webhooks`;
  const mayWrite = hasRole(organization, "requester", "admin");
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<{ id: string; secret: string } | null>(null);
  const found = useQuery({ queryKey: keys.webhooks, queryFn: webhooks });
  const add = (): void => setAdding(true);
  useCommand("webhooks.add", add, mayWrite);
  const actions = mayWrite && (
    <Button look="primary" icon={Plus} chord="N" onClick={add}>
      {t("webhooks.add")}
    </Button>
  );
  return (
    <Page title={t("nav.webhooks")} actions={actions}>
      <div className="stack">
        {found.error && !found.data && (
          <Failure error={found.error} onRetry={() => void found.refetch()} />
        )}
        {found.isPending && <Skeleton rows={3} height={52} />}
        {found.data?.items.length === 0 && (
          <Card>
            <Empty title={t("webhooks.empty")} text={t("webhooks.emptyText")}>
              {mayWrite && <Button onClick={add}>{t("webhooks.add")}</Button>}
            </Empty>
          </Card>
        )}
        {found.data && found.data.items.length > 0 && (
          <WebhookTable webhooks={found.data.items} base={base} />
        )}
      </div>
      {isAdding && (
        <WebhookDialog
          kinds={found.data?.kinds ?? []}
          onClose={() => setAdding(false)}
          onAdded={({ webhook, secret }) => {
            setAdding(false);
            setAdded({ id: webhook.id, secret });
          }}
        />
      )}
      {added && (
        <SecretDialog secret={added.secret} onClose={() => void navigate(`${base}/${added.id}`)} />
      )}
    </Page>
  );
}

function WebhookTable({ webhooks: rows, base }: { webhooks: Webhook[]; base: string }) {
  const table = useRef<HTMLDivElement>(null);
  useRowKeys(table);
  return (
    <Card>
      <div className="table-scroll" ref={table}>
        <table>
          <thead>
            <tr>
              <th>{t("webhooks.column.address")}</th>
              <th>{t("webhooks.column.state")}</th>
              <th className="wide-only">{t("webhooks.column.hears")}</th>
              <th className="end wide-only">{t("webhooks.column.waiting")}</th>
              <th className="end wide-only">{t("webhooks.column.failed")}</th>
              <th className="wide-only">{t("webhooks.column.added")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((webhook) => (
              <tr key={webhook.id}>
                <td className="address">
                  <Link to={`${base}/${webhook.id}`} className="link clip" data-row>
                    {webhook.url}
                  </Link>
                  {webhook.description && (
                    <span className="small faint block-line clip">{webhook.description}</span>
                  )}
                </td>
                <td>
                  <WebhookState webhook={webhook} />
                </td>
                <td className="wide-only">{hearsOf(webhook)}</td>
                <td className="end num wide-only">{formatNumber(webhook.messages.waiting)}</td>
                <td className="end num wide-only">{formatNumber(webhook.messages.failed)}</td>
                <td className="wide-only nowrap">{formatInstant(webhook.created_at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** What a webhook hears of, in a few words. */
function hearsOf({ kinds, project_name: project }: Webhook): string {
  const what =
    kinds.length === 0 ? t("webhooks.everything") : t("webhooks.kinds", { count: kinds.length });
  return project === null ? what : t("webhooks.ofProject", { what, project });
}
