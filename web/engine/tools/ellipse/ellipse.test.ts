import { expect, test } from "vitest";
import { makeStage } from "../stage.fixture";

test("an ellipse is drawn by a drag, by two clicks, and once more", () => {
  const { stage, created, drag, click } = makeStage("ellipse");
  drag([100, 80], [300, 200]);
  click(100, 80);
  click(300, 200);
  const wanted = { kind: "ellipse", cx: 100, cy: 70, rx: 50, ry: 30, angle: 0 };
  expect(created).toEqual([wanted, wanted]);
  expect(stage.tool).toBe("ellipse");
});
