import type { Command, KeyScope } from "@labelwright/editor";

export type Run = Command["run"];

/** A command of this editor: its message is named after it. */
export function command(
  scope: KeyScope,
  name: string,
  keys: string | readonly string[],
  run: Run,
  more: Partial<Command> = {},
): Command {
  const bound = typeof keys === "string" ? [keys] : keys;
  return { id: `regions.${name}`, scope, keys: bound, label: `regions.key.${name}`, run, ...more };
}
