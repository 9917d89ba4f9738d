// Where the work is and whose the task is, in words. Promises: pure; the worst truth comes first;
// "saved" is said only when the server has acknowledged every edit and every answer.
import { formatClock, formatDuration } from "../../i18n";
import type { Trouble } from "./journal/Courier";
import type { JournalReading } from "./journal/Journal";
import type { TabState } from "./journal/TabLock";
import type { LeaseReading } from "./LeaseKeeper";

export type Tone = "good" | "warn" | "bad" | "faint" | "quiet" | "accent";

export interface Line {
  readonly id: string;
  readonly tone: Tone;
  readonly values?: Record<string, string | number>;
}

export interface Facts {
  readonly now: number;
  readonly journal: JournalReading;
  readonly trouble: Trouble;
  /** Since when the browser has had no network; null while it has one. */
  readonly offlineSince: number | null;
  /** Answers handed in that are on the way, and those that arrived. */
  readonly answers: { readonly waiting: number; readonly acknowledged: number };
  readonly isSignedOut: boolean;
  readonly lease: LeaseReading;
  readonly tab: TabState;
  /** Versions of guidelines and ontology on the screen. */
  readonly versions: { readonly ontology: number; readonly guidelines: number };
}

/** So long saving is not spoken of: mostly it is over by then. */
export const SPEAK_AFTER_MS = 1_000;
/** So long it is told that another device's edits came in. */
export const MERGED_FOR_MS = 12_000;

/** Since when the server cannot be reached. */
export function awaySince(facts: Pick<Facts, "offlineSince" | "trouble">): number | null {
  if (facts.offlineSince !== null) return facts.offlineSince;
  return facts.trouble.kind === "away" ? facts.trouble.since : null;
}

/** The first words of the strip: is the work safe? */
export function saveLine(facts: Facts): Line {
  const { journal, answers, now } = facts;
  const total = journal.waiting + answers.waiting;
  const values = { edits: journal.waiting, answers: answers.waiting, total };
  const hasWaiting = total > 0;
  if (facts.isSignedOut) return { id: "strip.signIn", tone: "warn", values };
  const since = awaySince(facts);
  if (since !== null) {
    const time = formatDuration(Math.max(0, now - since) / 1_000);
    const isUnkept = journal.isStorageRefused && journal.waiting > 0;
    return isUnkept
      ? { id: "strip.offlineUnkept", tone: "bad", values: { ...values, time } }
      : { id: "strip.offline", tone: "warn", values: { ...values, time } };
  }
  if (facts.trouble.kind === "refused" && journal.waiting > 0) {
    return { id: "strip.notTaken", tone: "bad", values };
  }
  const isSlow = now - (journal.waitingSince ?? now) >= SPEAK_AFTER_MS;
  if (hasWaiting && (isSlow || answers.waiting > 0)) {
    return { id: "strip.saving", tone: "faint", values };
  }
  if (hasWaiting) return { id: "strip.savingNow", tone: "faint" };
  if (journal.isAcknowledged || answers.acknowledged > 0) {
    return { id: "strip.saved", tone: "good" };
  }
  return { id: "strip.untouched", tone: "faint" };
}

/** Whether this page may write, and for how long. */
export function leaseLine({ lease, tab }: Pick<Facts, "lease" | "tab">): Line {
  if (tab.state === "elsewhere") {
    return { id: "strip.otherTab", tone: "warn", values: { time: formatClock(tab.since) } };
  }
  if (lease.state === "lost") return { id: "strip.leaseLost", tone: "bad" };
  const values = { minutes: lease.minutesLeft };
  const isEnding = lease.state === "ending" || lease.isResting;
  return isEnding
    ? { id: "strip.leaseEnding", tone: "warn", values }
    : { id: "strip.lease", tone: "quiet", values };
}

/** What else is worth a word. */
export function otherLines(facts: Facts): readonly Line[] {
  const { journal, now } = facts;
  const lines: Line[] = [];
  if (journal.isStorageRefused) lines.push({ id: "strip.refused", tone: "bad" });
  if (journal.conflicts.length > 0) {
    const values = { count: journal.conflicts.length };
    lines.push({ id: "strip.conflict", tone: "warn", values });
  }
  if (journal.merged && now - journal.merged.at < MERGED_FOR_MS) {
    const { edits, from: device } = journal.merged;
    lines.push({ id: "strip.merged", tone: "accent", values: { edits, device } });
  }
  if (hasMoved(facts)) lines.push({ id: "strip.moved", tone: "warn" });
  return lines;
}

/** Whether the rules have changed since the page took them. */
export function hasMoved({ journal, versions }: Pick<Facts, "journal" | "versions">): boolean {
  const now = journal.standing?.versions;
  if (!now) return false;
  return now.ontology > versions.ontology || now.guidelines > versions.guidelines;
}

/** All lines of the strip, in order. */
export function stripLines(facts: Facts): readonly Line[] {
  const isReadOnly = facts.tab.state === "elsewhere";
  const save = isReadOnly ? [] : [saveLine(facts)];
  return [...save, ...otherLines(facts), leaseLine(facts)];
}

/** The bar over the work when the task is not one's own any more. */
export function lossLine({ lease, edits, standing }: LossFacts): Line {
  const time = formatClock(lease.lostAt ?? 0);
  const ended = standing === "submitted" || standing === "skipped";
  const id = ended ? `lost.${standing}` : "lost.title";
  return { id, tone: "bad", values: { time, edits } };
}

interface LossFacts {
  readonly lease: LeaseReading;
  readonly edits: number;
  readonly standing: string | undefined;
}
