import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Bell as BellIcon } from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { Link } from "react-router";
import { markSeen, notifications } from "../../api/auditCalls";
import type { Notification, NotificationList } from "../../api/auditTypes";
import { keys } from "../../api/queries";
import { formatInstant, formatNumber, t } from "../../i18n";
import { message } from "../../i18n/messages";
import { Count } from "../parts/Badge";
import { Icon } from "../parts/Icon";
import { errorText, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";

const POLL_MS = 60_000;

/** What one should know, counted at the foot of the sidebar and grouped by project when opened. */
export function Bell() {
  const cache = useQueryClient();
  const { organization } = useSession();
  const [shown, setShown] = useState<NotificationList | null>(null);
  const found = useQuery({
    queryKey: keys.notifications,
    queryFn: notifications,
    refetchInterval: POLL_MS,
    refetchOnWindowFocus: true,
    staleTime: POLL_MS / 2,
  });
  const seen = useMutation({
    mutationFn: markSeen,
    onSettled: () => cache.invalidateQueries({ queryKey: keys.notifications }),
  });
  const unread = found.data?.unread ?? 0;
  const turn = (isOpen: boolean): void => {
    // what was new when it was opened stays marked as new while one reads
    setShown(isOpen ? (found.data ?? null) : null);
    const newest = found.data?.items[0];
    if (isOpen && newest && unread > 0) seen.mutate(newest.id);
  };
  return (
    <Popover.Root onOpenChange={turn}>
      <Popover.Trigger className="nav">
        <Icon of={BellIcon} size={16} />
        {t("nav.notifications")}
        {unread > 0 && (
          <Count tone="accent">
            {formatNumber(unread)}
            <span className="visually-hidden"> {t("notifications.unread")}</span>
          </Count>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="menu notifications"
          side="right"
          align="end"
          sideOffset={8}
          collisionPadding={8}
          aria-label={t("nav.notifications")}
        >
          {found.isPending && <Skeleton rows={3} />}
          {found.error && !found.data && (
            <p className="notification bad" role="alert">
              {errorText(found.error)}
            </p>
          )}
          {found.data && (
            <Groups items={(shown ?? found.data).items} base={`/o/${organization?.slug ?? ""}`} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Groups({ items, base }: { items: Notification[]; base: string }) {
  if (items.length === 0) return <p className="notification quiet">{t("notifications.empty")}</p>;
  const groups = new Map<string, Notification[]>();
  for (const item of items) {
    const project = item.project_name ?? "";
    groups.set(project, [...(groups.get(project) ?? []), item]);
  }
  return [...groups].map(([project, told]) => (
    <section key={project}>
      <h2 className="menu-label clip" dir="auto">
        {project || t("notifications.organization")}
      </h2>
      <ul>
        {told.map((item) => (
          <li key={item.id}>
            <Told item={item} base={base} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Told({ item, base }: { item: Notification; base: string }) {
  const id = `notification.${item.kind}`;
  const to = placeOf(item, base);
  const content = (
    <>
      <span className="grow">
        <span className={item.is_new ? "medium" : ""}>
          {message(id) === undefined ? item.kind : t(id, item.details)}
        </span>
        <span className="small faint block-line">{formatInstant(item.created_at)}</span>
      </span>
      {item.is_new && (
        <span className="accent-text">
          <span className="dot" />
          <span className="visually-hidden">{t("notifications.new")}</span>
        </span>
      )}
    </>
  );
  if (to === null) return <p className="notification">{content}</p>;
  return (
    <Popover.Close asChild>
      <Link to={to} className="notification">
        {content}
      </Link>
    </Popover.Close>
  );
}

/** The page that a notification is about; null where there is nothing to open. */
function placeOf({ kind, project, task, details }: Notification, base: string): string | null {
  const at = project && `${base}/projects/${project}`;
  switch (kind) {
    case "comment_asked":
      return at && task ? `${at}/tasks/${task}` : null;
    case "export_ready":
      return at && `${at}/deliveries`;
    case "job_failed":
      return `${base}/jobs?state=failed`;
    case "webhook_disabled":
      return `${base}/webhooks/${details.webhook ?? ""}`;
    case "comment_answered":
    case "answer_sent_back":
    case "guidelines_changed":
      return "/desk";
    default:
      return null;
  }
}
