import { useMutation, useQueryClient } from "@tanstack/react-query";
import { MoreHorizontal } from "lucide-react";
import { DropdownMenu as Menu } from "radix-ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { keys } from "../../api/queries";
import { changeWebhook, removeWebhook, rotateSecret } from "../../api/webhookCalls";
import type { Webhook } from "../../api/webhookTypes";
import { formatNumber, t } from "../../i18n";
import { Button, IconButton } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { errorText } from "../parts/States";
import { SecretDialog } from "./SecretDialog";

const OVERLAP_HOURS = 24;

type Asked = "rotate" | "remove" | null;

interface WebhookActionsProps {
  webhook: Webhook;
  base: string;
  onEdit: () => void;
}

/** What can be done to a webhook; what cannot be undone is asked for with its consequence. */
export function WebhookActions({ webhook, base, onEdit }: WebhookActionsProps) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const isEnabled = webhook.state === "enabled";
  const settled = (): void => {
    void cache.invalidateQueries({ queryKey: keys.webhooks });
  };
  const change = useMutation({
    mutationFn: () => changeWebhook(webhook.id, { state: isEnabled ? "disabled" : "enabled" }),
    onSettled: settled,
  });
  const act = useMutation({
    mutationFn: async () => {
      if (asked === "rotate") {
        setSecret((await rotateSecret(webhook.id, OVERLAP_HOURS)).secret);
      } else {
        await removeWebhook(webhook.id);
        await navigate(base);
      }
      setAsked(null);
    },
    onSettled: settled,
  });
  return (
    <span className="row">
      {change.error && <span className="small bad">{errorText(change.error)}</span>}
      <Button size="small" disabled={change.isPending} onClick={() => change.mutate()}>
        {t(isEnabled ? "webhooks.disable" : "webhooks.enable")}
      </Button>
      <Menu.Root modal={false}>
        <Menu.Trigger asChild>
          <IconButton size="small" icon={MoreHorizontal} label={t("webhooks.more")} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content className="menu" align="end" sideOffset={6}>
            <Menu.Item className="menu-item" onSelect={onEdit}>
              {t("action.edit")}
            </Menu.Item>
            <Menu.Item className="menu-item" onSelect={() => setAsked("rotate")}>
              {t("webhooks.rotate")}
            </Menu.Item>
            <Menu.Item className="menu-item" onSelect={() => setAsked("remove")}>
              {t("action.remove")}
            </Menu.Item>
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
      {asked && (
        <Dialog
          open
          onClose={() => setAsked(null)}
          title={t(asked === "rotate" ? "webhooks.rotate" : "webhooks.remove")}
        >
          <div className="dialog-body form">
            <p>
              {asked === "rotate"
                ? t("webhooks.rotateText", { hours: OVERLAP_HOURS })
                : t("webhooks.removeText", {
                    waiting: formatNumber(webhook.messages.waiting),
                  })}
            </p>
            {act.error && (
              <p className="field-error" role="alert">
                {errorText(act.error)}
              </p>
            )}
            <div className="row">
              <span className="grow" />
              <Button onClick={() => setAsked(null)}>{t("action.cancel")}</Button>
              <Button
                look={asked === "rotate" ? "primary" : "danger"}
                disabled={act.isPending}
                onClick={() => act.mutate()}
              >
                {t(asked === "rotate" ? "webhooks.rotate" : "action.remove")}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
      {secret && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </span>
  );
}
