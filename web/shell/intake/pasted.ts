// What a person pasted: addresses, one a line, or task documents as JSON lines or a JSON array.
import type { Intake, NewTask } from "../../api/types";

export type Pasted =
  | { readonly kind: "nothing" }
  | { readonly kind: "addresses"; readonly tasks: NewTask[] }
  | { readonly kind: "documents"; readonly text: string };

/** Reads the paste without judging it: the server says line by line what is wrong. */
export function readPasted(text: string): Pasted {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "nothing" };
  if (/^[[{]/.test(trimmed)) return { kind: "documents", text: trimmed };
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
  const tasks = lines.filter(Boolean).map((uri) => ({ assets: [{ uri }] }));
  return { kind: "addresses", tasks };
}

/**
 * What is left to correct after the server took the rest: the refused lines. An array is one
 * document over many lines and stays whole.
 */
export function leftOver(pasted: Pasted, { invalid }: Intake): string {
  if (pasted.kind === "nothing") return "";
  if (pasted.kind === "documents" && pasted.text.startsWith("[")) {
    return invalid.length > 0 ? pasted.text : "";
  }
  const lines =
    pasted.kind === "addresses"
      ? pasted.tasks.map((task) => task.assets[0]?.uri ?? "")
      : pasted.text.split(/\r?\n/);
  return invalid.map(({ line }) => lines[line - 1] ?? "").join("\n");
}
