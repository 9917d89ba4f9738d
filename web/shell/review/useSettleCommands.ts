import { useCommand } from "../keys/useCommand";
import { useTaskCommands, type TaskCommands } from "../workbench/useTaskCommands";
import type { TaskScreen } from "../workbench/useTaskScreen";
import type { Settling } from "./Settling";
import type { NewVersion } from "./useNewVersion";

/** Those of every task, and accepting what was merged as it is. */
export interface SettleCommands extends TaskCommands {
  accept: () => void;
}

interface SettleCommandOptions {
  settling: Settling;
  version: NewVersion;
  isEditing: boolean;
}

/** The verbs of an adjudication and their keys; the digits are in `useSettleKeys`. */
export function useSettleCommands(
  screen: TaskScreen,
  { settling, version, isEditing }: SettleCommandOptions,
): SettleCommands {
  const { session, handIn } = screen;
  const send = (): void => {
    const checks = settling.checks();
    if (!session.gate.tryPass(checks)) return checks[0]?.reveal();
    const comment = settling.state.get().reason.trim();
    if (settling.merged === undefined || settling.isAmended) handIn.decide("amend", { comment });
  };
  const inner = isEditing ? version.keep : undefined;
  const commands = useTaskCommands(screen, { send, canReject: true, inner });
  /** The consensus as it is; once something was decided, that. */
  const accept = (): void => {
    if (settling.isAmended) commands.finish();
    else if (commands.canAct()) handIn.decide("accept", {});
  };
  useCommand("review.accept", accept, !isEditing && settling.merged !== undefined);
  useCommand("settle.leave", version.leave, isEditing);
  useCommand("settle.toReason", () => session.checks.get().at(-1)?.reveal(), !isEditing);
  return { ...commands, accept };
}
