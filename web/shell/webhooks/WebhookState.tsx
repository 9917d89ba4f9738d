import type { Webhook } from "../../api/webhookTypes";
import { formatInstant, t } from "../../i18n";
import { Badge } from "../parts/Badge";

/** Whether a webhook works, and if not, since when or why. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  if (webhook.state === "disabled") {
    return (
      <span className="column">
        <span>
          <Badge tone={webhook.reason === "person" ? "plain" : "bad"}>
            {t("webhooks.disabled")}
          </Badge>
        </span>
        <span className="small faint">{t(`webhooks.reason.${webhook.reason ?? "person"}`)}</span>
      </span>
    );
  }
  if (webhook.failing_since) {
    return (
      <span className="column">
        <span>
          <Badge tone="warn">{t("webhooks.failing")}</Badge>
        </span>
        <span className="small faint">
          {t("webhooks.failingSince", { at: formatInstant(webhook.failing_since) })}
        </span>
      </span>
    );
  }
  return <Badge tone="good">{t("webhooks.enabled")}</Badge>;
}
