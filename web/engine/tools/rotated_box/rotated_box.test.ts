import { describe, expect, test } from "vitest";
import { itemOf, makeStage } from "../stage.fixture";
import type { Nudge } from "../tool";

const nudge = (dx: -1 | 0 | 1, dy: -1 | 0 | 1): Nudge => ({
  dx,
  dy,
  step: 10,
  resize: false,
  repeated: false,
});
const WANTED = { kind: "rotated_box", cx: 100, cy: 60, width: 100, height: 40, angle: 0 };

describe("rotated box tool", () => {
  test("a drag draws the base, a click the height", () => {
    const { stage, created, drag, move, click } = makeStage("rotated_box");
    drag([100, 80], [300, 80]);
    move(500, 120);
    expect(stage.draft?.shape).toMatchObject({ width: 100, height: 20 });
    click(500, 160);
    expect(created).toEqual([WANTED]);
    expect(stage.draft).toBeNull();
  });

  test("three clicks draw it", () => {
    const { created, click } = makeStage("rotated_box");
    click(100, 80);
    click(300, 80);
    click(123, 160);
    expect(created).toEqual([WANTED]);
  });

  test("a double click ends the base and does not lose it", () => {
    const { created, click } = makeStage("rotated_box");
    click(100, 80);
    click(300, 80);
    click(300, 80);
    expect(created).toEqual([]);
    click(300, 160);
    expect(created).toEqual([WANTED]);
  });

  test("the base may lean", () => {
    const { created, click, drag } = makeStage("rotated_box");
    drag([200, 200], [300, 300]);
    click(200, 300);
    expect(created[0]).toMatchObject({ angle: 45 });
  });

  test("the keyboard draws it", () => {
    const { stage, created } = makeStage("rotated_box");
    stage.nudge(nudge(1, 0));
    stage.tap();
    stage.nudge(nudge(1, 0));
    stage.tap();
    stage.nudge(nudge(0, 1));
    expect(stage.complete()).toBe(true);
    const wanted = { kind: "rotated_box", cx: 265, cy: 205, width: 10, height: 10, angle: 0 };
    expect(created).toEqual([wanted]);
    expect(stage.complete()).toBe(false);
  });

  test("taking back opens the base again, then drops it", () => {
    const { stage, click } = makeStage("rotated_box");
    click(100, 80);
    click(300, 80);
    expect(stage.takeBack()).toBe(true);
    expect(stage.takeBack()).toBe(true);
    expect(stage.takeBack()).toBe(false);
    expect(stage.draft).toBeNull();
  });

  test("the selected one is turned by its handle without leaving the tool", () => {
    const item = itemOf("a", { ...WANTED, cx: 200, cy: 200 });
    const { stage, reshaped, drag } = makeStage("rotated_box", [item]);
    stage.select(["a"]);
    drag([400, 340], [460, 400]);
    expect(reshaped[0]?.shapes.get("a")).toMatchObject({ cx: 200, cy: 200, angle: 90 });
    expect(stage.tool).toBe("rotated_box");
  });
});
