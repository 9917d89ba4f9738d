// Copied regions, kept while the page is open, so that they can be pasted into the next task.

import type { Region } from "./schema";

let copied: readonly Region[] = [];

export const clipboard = {
  get: (): readonly Region[] => copied,
  put: (regions: readonly Region[]): void => {
    copied = regions;
  },
};
