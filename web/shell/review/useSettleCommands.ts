import { useCommand } from "../keys/useCommand";
import { useTaskCommands, type TaskCommands } from "../workbench/useTaskCommands";
import type { TaskScreen } from "../workbench/useTaskScreen";
import type { Settling } from "./Settling";
import type { NewVersion } from "./useNewVersion";

interface SettleCommandOptions {
  settling: Settling;
  version: NewVersion;
  isEditing: boolean;
}

/** The verbs of an adjudication and their keys; the digits are in `useSettleKeys`. */
export function useSettleCommands(
  screen: TaskScreen,
  { settling, version, isEditing }: SettleCommandOptions,
): TaskCommands {
  const { session, handIn } = screen;
  const send = (): void => {
    const checks = settling.checks();
    if (!session.gate.tryPass(checks)) return checks[0]?.reveal();
    handIn.decide("amend", { comment: settling.state.get().reason.trim() });
  };
  const inner = isEditing ? version.keep : undefined;
  const commands = useTaskCommands(screen, { send, canReject: true, inner });
  useCommand("settle.leave", version.leave, isEditing);
  useCommand("settle.toReason", () => session.checks.get().at(-1)?.reveal(), !isEditing);
  return commands;
}
