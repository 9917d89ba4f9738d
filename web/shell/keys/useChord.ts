import { use, useSyncExternalStore } from "react";
import { COMMANDS, type CommandId } from "./commands";
import { KeysContext } from "./useCommand";

/** The commands behind one control: where the first has no key, the key of the next is shown. */
export type Commands = CommandId | readonly CommandId[];

const idle = (): void => undefined;

/**
 * The key that a control shows: the person's own. Also of a command that cannot act now, so that a
 * button looks the same while it is off. Undefined for none.
 */
export function useChord(commands: Commands | undefined): string | undefined {
  const keys = use(KeysContext);
  const ids = commands === undefined ? [] : [commands].flat();
  return useSyncExternalStore(
    (listener) => keys?.subscribe(listener) ?? idle,
    () => ids.flatMap((id) => keys?.keysOf(id, COMMANDS[id].keys) ?? [])[0],
  );
}
