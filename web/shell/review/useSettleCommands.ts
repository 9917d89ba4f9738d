import type { SkipReason } from "@labelwright/editor";
import { useState } from "react";
import { useCommand } from "../keys/useCommand";
import type { TaskSession } from "../workbench/TaskSession";
import type { HandIn } from "../workbench/useHandIn";
import { useSheets, type Sheets } from "../workbench/useSheets";
import type { Settling } from "./Settling";
import type { NewVersion } from "./useNewVersion";

export interface SettleCommands extends Sheets {
  finish: () => void;
  accept: () => void;
  openReject: () => void;
  closeReject: () => void;
  rejectOpen: boolean;
  openSkip: () => void;
  closeSkip: () => void;
  skipReason: SkipReason | "ask" | null;
  conflictOpen: boolean;
  showConflict: (open: boolean) => void;
}

interface SettleCommandOptions {
  session: TaskSession;
  settling: Settling;
  handIn: HandIn;
  version: NewVersion;
  isEditing: boolean;
}

/** The verbs of an adjudication and their keys; the digits are in `useSettleKeys`. */
export function useSettleCommands(options: SettleCommandOptions): SettleCommands {
  const { session, settling, handIn, version, isEditing } = options;
  const [skipReason, setSkipReason] = useState<SkipReason | "ask" | null>(null);
  const sheets = useSheets(session);
  const [rejectOpen, setRejectOpen] = useState(false);
  const [conflictOpen, showConflict] = useState(false);
  const canAct = (): boolean =>
    handIn.phase.step === "working" && !session.isLost && !session.isElsewhere;
  const finish = (): void => {
    if (isEditing) return version.keep();
    if (!canAct()) return;
    if (session.journal.reading.get().conflicts.length > 0) return showConflict(true);
    const checks = settling.checks();
    if (!session.gate.tryPass(checks)) return checks[0]?.reveal();
    const comment = settling.state.get().reason.trim();
    if (settling.merged === undefined || settling.isAmended) handIn.decide("amend", { comment });
  };
  /** The consensus as it is; once something was decided, that. */
  const accept = (): void => {
    if (settling.isAmended) finish();
    else if (canAct()) handIn.decide("accept", {});
  };
  const openReject = (): void => setRejectOpen(canAct());
  const openSkip = (): void => setSkipReason(canAct() ? "ask" : null);
  useCommand("work.submit", finish);
  useCommand("work.submitFromText", finish);
  useCommand("work.pause", () => session.timer.togglePause(Date.now()));
  useCommand("work.skip", openSkip, !isEditing);
  useCommand("review.accept", accept, !isEditing && settling.merged !== undefined);
  useCommand("review.reject", openReject, !isEditing);
  useCommand("settle.leave", version.leave, isEditing);
  useCommand("settle.toReason", () => session.checks.get().at(-1)?.reveal(), !isEditing);
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
