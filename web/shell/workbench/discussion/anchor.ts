// The place of a comment in words, for those who cannot see the marker.
import { allFields } from "@labelwright/editor";
import { t } from "../../../i18n";
import type { OpenedTask } from "../openTask";
import type { TaskSession } from "../TaskSession";

function partOf(anchor: unknown): string | null {
  if (typeof anchor !== "object" || anchor === null) return null;
  const { region, span, field } = anchor as Record<string, unknown>;
  const part = region ?? span ?? field;
  return typeof part === "string" ? part : null;
}

export function anchorText(anchor: unknown, opened: OpenedTask, session: TaskSession): string {
  if (anchor === null || anchor === undefined) return t("comments.wholeTask");
  const part = partOf(anchor);
  if (part === null) return t("comments.point");
  const { parts } = session.journal;
  const value = parts.get(part);
  if (value !== undefined) {
    return opened.module.parts.describe(part, value, opened.workbench, t).name;
  }
  const field = allFields(opened.workbench.ontology.fields).find(({ id }) => id === part);
  return field?.name ?? t("comments.part");
}
