// What is kept of an adjudication while it is under way: a take for each difference, and the reason.
// Promises: any other document is a blank start.
import type { AnswerParts, Take } from "@labelwright/editor";
import { t } from "../../i18n";

export interface SettleDraft {
  readonly takes: Readonly<Record<string, Take>>;
  readonly reason: string;
}

export const BLANK: SettleDraft = { takes: {}, reason: "" };

const TAKE = "take ";
const REASON = "reason";

export function readSettleDraft(document: unknown): SettleDraft {
  if (typeof document !== "object" || document === null || !("takes" in document)) return BLANK;
  return document as SettleDraft;
}

export const settleParts: AnswerParts = {
  split(document) {
    const { takes, reason } = readSettleDraft(document);
    const parts = new Map<string, unknown>(
      Object.entries(takes).map(([item, take]) => [TAKE + item, take]),
    );
    if (reason !== "") parts.set(REASON, reason);
    return parts;
  },
  join(parts): SettleDraft {
    const takes = [...parts].flatMap(([part, value]) =>
      part.startsWith(TAKE) ? [[part.slice(TAKE.length), value as Take] as const] : [],
    );
    const reason = parts.get(REASON);
    return {
      takes: Object.fromEntries(takes),
      reason: typeof reason === "string" ? reason : "",
    };
  },
  describe(part, value) {
    if (part === REASON) {
      return { name: t("settle.reason"), lines: [{ label: "", text: String(value) }] };
    }
    return { name: t("settle.difference"), lines: [{ label: "", text: takeText(value as Take) }] };
  },
};

/** What was decided, in words. */
export function takeText(take: Take): string {
  if (take.kind === "take") return t("settle.took", { letter: take.letter });
  return t(take.kind === "new" ? "settle.tookNew" : "settle.dropped");
}
