// The words of the strip about where the work is. Promises: the worst truth comes first; "saved" is
// said only when the server has acknowledged everything that was handed in and nothing is unsent.
import type { Kept } from "./DraftKeeper";
import type { OutboxReading } from "./Outbox";

export interface SaveLine {
  readonly id: string;
  readonly tone: "good" | "warn" | "bad" | "faint" | "quiet";
  readonly values?: Record<string, string | number>;
}

interface SaveFacts {
  readonly kept: Kept;
  readonly edits: number;
  readonly outbox: OutboxReading;
  /** "0:41" while the browser has no network, else null. */
  readonly offlineFor: string | null;
  readonly needsSignIn: boolean;
  /** The lease is gone: nothing is sent unless the person asks for it. */
  readonly isLost: boolean;
}

export function saveLine(facts: SaveFacts): SaveLine {
  const { kept, edits, outbox, offlineFor, needsSignIn, isLost } = facts;
  const { waiting } = outbox;
  if (kept === "refused") return { id: "strip.refused", tone: "bad" };
  if (needsSignIn) return { id: "strip.signIn", tone: "warn", values: { waiting, edits } };
  if (offlineFor) {
    return { id: "strip.offline", tone: "warn", values: { time: offlineFor, waiting, edits } };
  }
  if (kept === "keeping") return { id: "strip.keeping", tone: "faint" };
  if (edits > 0 && isLost) return { id: "strip.keptOnly", tone: "quiet" };
  if (edits > 0) return { id: "strip.kept", tone: "quiet", values: { waiting } };
  if (waiting > 0) return { id: "strip.sending", tone: "faint", values: { waiting } };
  if (outbox.acknowledged > 0) return { id: "strip.saved", tone: "good" };
  return { id: "strip.untouched", tone: "faint" };
}
