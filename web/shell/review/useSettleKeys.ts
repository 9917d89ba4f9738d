import type { Take } from "@labelwright/editor";
import { useEffect, useEffectEvent } from "react";
import { COMMANDS, type CommandId } from "../keys/commands";
import { useKeys } from "../keys/useCommand";
import type { Settling } from "./Settling";

export interface SettleActions {
  take: (id: string, take: Take) => void;
  makeNew: (id: string) => void;
  /** Leaves a difference as the consensus has it. */
  leave: (id: string) => void;
  /** Opens the editor on the result, whatever differs. */
  edit: () => void;
  nextLayout: () => void;
  alone: (isAlone: boolean) => void;
}

/** The digit behind a choice: the letters first, then a new version, then none at all. */
export function digitOf(letters: readonly string[], choice: string): string {
  const at = [...letters, "new", "drop"].indexOf(choice);
  return String(at + 1);
}

interface SettleKeyOptions {
  letters: readonly string[];
  actions: SettleActions;
  /** Not while an editor has the keys. */
  isOn: boolean;
}

const scope = "workbench" as const;

function named(id: CommandId) {
  return { id, scope, ...COMMANDS[id] } as const;
}

/** One key settles the difference that is selected; the digits are those on its buttons. */
export function useSettleKeys(settling: Settling, options: SettleKeyOptions): void {
  const { letters, actions, isOn } = options;
  const keys = useKeys();
  const run = useEffectEvent((choice: string): boolean => {
    const item = settling.selected;
    if (!item) return false;
    if (choice === "new") actions.makeNew(item.id);
    else if (choice === "drop") actions.take(item.id, { kind: "drop" });
    else if (!item.versions.some(({ letter }) => letter === choice)) {
      actions.take(item.id, { kind: "drop" }); // this answer says: it is not there
    } else actions.take(item.id, { kind: "take", letter: choice });
    return true;
  });
  const leave = useEffectEvent((): boolean => {
    const { selected } = settling;
    if (selected) actions.leave(selected.id);
    return selected !== undefined;
  });
  const edit = useEffectEvent(() => actions.edit());
  const layout = useEffectEvent(() => actions.nextLayout());
  const alone = useEffectEvent((isAlone: boolean) => actions.alone(isAlone));
  useEffect(() => {
    if (!isOn) return undefined;
    const choices = [...letters, "new", "drop"].map((choice) => ({
      id: `settle.${choice}`,
      scope,
      keys: [digitOf(letters, choice)],
      label: letters.includes(choice) ? `settle.key.take.${choice}` : `settle.key.${choice}`,
      run: () => run(choice),
    }));
    return keys.register([
      ...choices,
      {
        id: "settle.leaveMerged",
        scope,
        keys: ["0"],
        label: "settle.key.leaveMerged",
        enabled: () => settling.merged !== undefined,
        run: () => leave(),
      },
      { ...named("settle.edit"), run: () => edit() },
      { ...named("settle.next"), run: () => settling.walk(1) },
      { ...named("settle.previous"), run: () => settling.walk(-1) },
      { ...named("settle.layout"), run: () => layout() },
      { ...named("settle.alone"), run: () => alone(true), release: () => alone(false) },
      {
        ...named("settle.undo"),
        enabled: () => settling.canUndo,
        run: () => settling.undo(),
      },
      {
        ...named("settle.redo"),
        enabled: () => settling.canRedo,
        run: () => settling.redo(),
      },
    ]);
  }, [keys, letters, settling, isOn]);
}
