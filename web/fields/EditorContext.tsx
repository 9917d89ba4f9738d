import { createContext, use } from "react";
import type { Translate } from "../editor";
import type { KeyRegistry } from "../engine/keys";

/** What the parts of a panel need of the host; an editor provides it once at its root. */
export interface EditorParts {
  readonly t: Translate;
  readonly locale: string;
  readonly keys: KeyRegistry;
}

export const EditorContext = createContext<EditorParts | null>(null);

export function useEditorParts(): EditorParts {
  const parts = use(EditorContext);
  if (!parts) throw new Error("A panel part is used outside of an editor.");
  return parts;
}
