// Copied regions, kept while the page is open, so that they can be pasted into the next task.

import type { Relation } from "@labelwright/editor";
import type { Region } from "./schema";

export interface Copied {
  /** Where they were copied: pasted elsewhere they keep their place. */
  readonly task: string;
  readonly asset: number;
  readonly regions: readonly Region[];
  /** Those that join two of the regions. */
  readonly relations: readonly Relation[];
}

let copied: Copied | null = null;

export const clipboard = {
  get: (): Copied | null => copied,
  put: (content: Copied): void => {
    copied = content;
  },
};
