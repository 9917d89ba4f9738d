// The verbs that every task has, whatever is done on it, and their keys: hand in, skip, send back.
import type { SkipReason } from "@labelwright/editor";
import { useState } from "react";
import { useCommand } from "../keys/useCommand";
import type { TaskScreen } from "./useTaskScreen";
import { useSheets, type Sheets } from "./useSheets";

export interface TaskCommands extends Sheets {
  /** Enter: hand in what was done, unless something stands in the way. */
  finish: () => void;
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
  /** Whether the task may be acted on now; asked when a key is pressed. */
  canAct: () => boolean;
}

interface TaskCommandOptions {
  /** Hands the task in, once nothing but its own checks stands in the way. */
  send: () => void;
  canReject: boolean;
  /** What is written inside of the task and has Enter for itself, as a new version. */
  inner?: (() => void) | undefined;
}

export function useTaskCommands(screen: TaskScreen, options: TaskCommandOptions): TaskCommands {
  const { session, handIn } = screen;
  const { send, canReject, inner } = options;
  const [skipReason, setSkipReason] = useState<SkipReason | "ask" | null>(null);
  const sheets = useSheets(session);
  const [rejectOpen, setRejectOpen] = useState(false);
  const [conflictOpen, showConflict] = useState(false);
  const canAct = (): boolean =>
    handIn.phase.step === "working" && !session.isLost && !session.isElsewhere;
  const handOver = (): void => {
    if (!canAct()) return;
    if (session.journal.reading.get().conflicts.length > 0) showConflict(true);
    else send();
  };
  const finish = inner ?? handOver;
  const openReject = (): void => setRejectOpen(canAct());
  const openSkip = (reason?: SkipReason): void => {
    if (session.lease.correction)
      handIn.advance(); // an answered task is not given back
    else setSkipReason(canAct() ? (reason ?? "ask") : null);
  };
  useCommand("work.submit", finish);
  useCommand("work.submitFromText", finish);
  useCommand("work.pause", () => session.timer.togglePause(Date.now()));
  useCommand("work.skip", () => openSkip(), !inner);
  useCommand("review.reject", openReject, canReject && !inner);
  return {
    ...sheets,
    finish,
    openReject,
    closeReject: () => setRejectOpen(false),
    rejectOpen,
    openSkip,
    closeSkip: () => setSkipReason(null),
    skipReason,
    conflictOpen,
    showConflict,
    canAct,
  };
}
