import { expect, test } from "vitest";
import { paneGrid } from "./panes";

const SQUARE = { width: 100, height: 100 };

test("two pictures lie beside each other on a wide stage and below each other on a tall one", () => {
  const wide = paneGrid(2, { width: 800, height: 400 }, SQUARE);
  expect(wide).toEqual({ columns: 2, pane: { width: 400, height: 400 } });
  const tall = paneGrid(2, { width: 400, height: 800 }, SQUARE);
  expect(tall).toEqual({ columns: 1, pane: { width: 400, height: 400 } });
});

test("four pictures make a square where the stage is one", () => {
  const { columns, pane } = paneGrid(4, { width: 600, height: 600 }, SQUARE);
  expect([columns, pane.width, pane.height]).toEqual([2, 300, 300]);
});

test("one picture has the whole stage", () => {
  const place = { width: 390, height: 300 };
  expect(paneGrid(1, place, SQUARE)).toEqual({ columns: 1, pane: place });
});
