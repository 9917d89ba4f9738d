import type { SkipReason } from "@labelwright/editor";
import { useState } from "react";
import type { Page } from "../../api/kinds";
import { useCommand } from "../keys/useCommand";
import type { TaskSession } from "./TaskSession";
import type { HandIn } from "./useHandIn";
import { useSheets, type Sheets } from "./useSheets";

export interface WorkCommands extends Sheets {
  /** Enter: submit, or send the amendment; passes the gate first. */
  finish: () => void;
  accept: () => void;
  openReject: () => void;
  closeReject: () => void;
  rejectOpen: boolean;
  openSkip: (reason?: SkipReason) => void;
  closeSkip: () => void;
  /** The reason chosen in the open skip dialog, "ask" for none yet, null when it is closed. */
  skipReason: SkipReason | "ask" | null;
  /** Two versions of a part side by side. */
  conflictOpen: boolean;
  showConflict: (open: boolean) => void;
}

interface WorkCommandOptions {
  session: TaskSession;
  kind: Page;
  handIn: HandIn;
}

/** The verbs of a workbench and their keys. */
export function useWorkCommands({ session, kind, handIn }: WorkCommandOptions): WorkCommands {
  const [skipReason, setSkipReason] = useState<SkipReason | "ask" | null>(null);
  const sheets = useSheets(session);
  const [rejectOpen, setRejectOpen] = useState(false);
  const [conflictOpen, showConflict] = useState(false);
  const isReview = kind === "review";
  const canAct = (): boolean =>
    handIn.phase.step === "working" && !session.isLost && !session.isElsewhere;
  const finish = (): void => {
    if (!canAct() || (isReview && !session.amending.get())) return;
    if (session.journal.reading.get().conflicts.length > 0) return showConflict(true);
    if (!session.gate.tryPass(session.checks.get())) return;
    if (isReview) handIn.decide("amend");
    else handIn.submit();
  };
  const accept = (): void => {
    if (!canAct()) return;
    if (session.amending.get()) finish();
    else handIn.decide("accept");
  };
  const openReject = (): void => setRejectOpen(canAct());
  const openSkip = (reason?: SkipReason): void => {
    if (session.lease.correction)
      handIn.advance(); // an answered task is not given back
    else setSkipReason(canAct() ? (reason ?? "ask") : null);
  };
  useCommand("work.submit", finish);
  useCommand("work.submitFromText", finish);
  useCommand("work.skip", () => openSkip());
  useCommand("work.pause", () => session.timer.togglePause(Date.now()));
  useCommand("work.unsure", () => session.toggleUnsure(), !isReview);
  useCommand("work.nextCheck", () => reveal(session, 1));
  useCommand("work.previousCheck", () => reveal(session, -1));
  useCommand("review.accept", accept, isReview);
  useCommand("review.reject", openReject, isReview);
  return {
    ...sheets,
    finish,
    accept,
    openReject,
    closeReject: () => setRejectOpen(false),
    rejectOpen,
    openSkip,
    closeSkip: () => setSkipReason(null),
    skipReason,
    conflictOpen,
    showConflict,
  };
}

const shownCheck = new WeakMap<TaskSession, number>();

/** Walk over the open checks, round and round. */
function reveal(session: TaskSession, step: number): boolean {
  const checks = session.checks.get();
  if (checks.length === 0) return false;
  const at = shownCheck.get(session) ?? (step > 0 ? -1 : 0);
  const next = (at + step + checks.length) % checks.length;
  shownCheck.set(session, next);
  checks[next]?.reveal();
  return true;
}
