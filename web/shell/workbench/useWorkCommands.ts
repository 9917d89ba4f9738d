import { useCommand } from "../keys/useCommand";
import type { TaskSession } from "./TaskSession";
import { useTaskCommands, type TaskCommands } from "./useTaskCommands";
import type { TaskScreen } from "./useTaskScreen";

export interface WorkCommands extends TaskCommands {
  accept: () => void;
}

/** The verbs of a workbench and their keys. */
export function useWorkCommands(screen: TaskScreen): WorkCommands {
  const { session, handIn, kind } = screen;
  const isReview = kind === "review";
  const send = (): void => {
    if (isReview && !session.amending.get()) return;
    if (!session.gate.tryPass(session.checks.get())) return;
    if (isReview) handIn.decide("amend");
    else handIn.submit();
  };
  const common = useTaskCommands(screen, { send, canReject: isReview });
  const accept = (): void => {
    if (!common.canAct()) return;
    if (session.amending.get()) common.finish();
    else handIn.decide("accept");
  };
  useCommand("work.unsure", () => session.toggleUnsure(), !isReview);
  useCommand("work.nextCheck", () => reveal(session, 1));
  useCommand("work.previousCheck", () => reveal(session, -1));
  useCommand("review.accept", accept, isReview);
  return { ...common, accept };
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
