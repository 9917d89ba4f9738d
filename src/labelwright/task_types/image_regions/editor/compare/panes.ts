// Where the panes of several answers lie. Promises: pure; as many rows as make the picture largest.

import type { Size } from "@labelwright/editor";

export interface PaneGrid {
  readonly columns: number;
  readonly pane: Size;
}

export function paneGrid(count: number, place: Size, image: Size): PaneGrid {
  let best: PaneGrid = { columns: count, pane: { ...place, width: place.width / count } };
  let largest = 0;
  for (let columns = count; columns > 0; columns--) {
    const rows = Math.ceil(count / columns);
    const pane = { width: place.width / columns, height: place.height / rows };
    const scale = Math.min(pane.width / image.width, pane.height / image.height);
    if (scale <= largest) continue;
    largest = scale;
    best = { columns, pane };
  }
  return best;
}
