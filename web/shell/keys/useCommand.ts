import { createContext, use, useEffect, useEffectEvent, type RefObject } from "react";
import type { KeyRegistry } from "../../engine/keys";
import { COMMANDS, type CommandId } from "./commands";

/** The one registry of the window; workbench, pages and editors add their commands to it. */
export const KeysContext = createContext<KeyRegistry | null>(null);

export function useKeys(): KeyRegistry {
  const keys = use(KeysContext);
  if (!keys) throw new Error("keys are used outside of the app");
  return keys;
}

/** Binds a command while the component is mounted; `run` may return false to pass the key on. */
export function useCommand(
  id: CommandId,
  run: (event: KeyboardEvent | null) => boolean | void,
  enabled = true,
): void {
  const keys = useKeys();
  const act = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return undefined;
    const command = { id, scope: "workbench", ...COMMANDS[id] } as const;
    return keys.register([{ ...command, run: (event) => act(event) }]);
  }, [keys, id, enabled]);
}

/** J and K walk over the `[data-row]` elements of a container; Enter then presses the focused one. */
export function useRowKeys(container: RefObject<HTMLElement | null>): void {
  const walk = (step: number): void => {
    const rows = [...(container.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
  };
  useCommand("list.next", () => walk(1));
  useCommand("list.previous", () => walk(-1));
}
