import type { Project } from "../../api/types";
import { t } from "../../i18n";
import { Badge } from "../parts/Badge";

/** What a project is doing, in one word. */
export function StateBadge({ project }: { project: Project }) {
  const { state, counters } = project;
  if (state === "paused") return <Badge tone="warn">{t("project.state.paused")}</Badge>;
  if (counters.tasks === 0) return <Badge>{t("project.state.empty")}</Badge>;
  if (counters.labels + counters.broken + counters.cancelled >= counters.tasks) {
    return <Badge>{t("project.state.done")}</Badge>;
  }
  return (
    <Badge tone="good" dot>
      {t("project.state.open")}
    </Badge>
  );
}
