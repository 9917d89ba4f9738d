import { describe, expect, test } from "vitest";
import { makeItem, makeStage } from "../stage.fixture";
import type { Nudge } from "../tool";

const nudge = (dx: -1 | 0 | 1, dy: -1 | 0 | 1, step = 1): Nudge => ({
  dx,
  dy,
  step,
  resize: false,
  repeated: false,
});

describe("box tool", () => {
  test("a drag draws a box and the tool stays armed", () => {
    const { stage, created, drag } = makeStage("box");
    drag([100, 80], [300, 200]);
    drag([400, 400], [500, 500]);
    expect(created).toEqual([
      { kind: "box", x: 50, y: 40, width: 100, height: 60 },
      { kind: "box", x: 200, y: 200, width: 50, height: 50 },
    ]);
    expect(stage.tool).toBe("box");
    expect(stage.draft).toBeNull();
  });

  test("two clicks draw a box, from any corner", () => {
    const { stage, created, click, move } = makeStage("box");
    click(300, 200);
    move(200, 150);
    expect(stage.draft?.shape).toEqual({ kind: "box", x: 100, y: 75, width: 50, height: 25 });
    click(100, 80);
    expect(created).toEqual([{ kind: "box", x: 50, y: 40, width: 100, height: 60 }]);
  });

  test("drawing beyond the picture ends at its edge", () => {
    const { stage, created, drag } = makeStage("box");
    stage.setCamera({ ...stage.camera, x: 40, y: 40 });
    drag([10, 10], [2000, 140]);
    expect(created).toEqual([{ kind: "box", x: 0, y: 0, width: 500, height: 50 }]);
  });

  test("a box below the minimum is dropped and said so", () => {
    const fixture = makeStage("box");
    fixture.stage.minimum = 10;
    fixture.drag([100, 100], [110, 300]);
    expect(fixture.created).toEqual([]);
    expect(fixture.tooSmall()).toBe(1);
  });

  test("a double click in one place draws nothing", () => {
    const fixture = makeStage("box");
    fixture.click(100, 100);
    fixture.click(100, 100);
    expect(fixture.created).toEqual([]);
    expect(fixture.stage.draft).toBeNull();
  });

  test("Escape drops the first corner", () => {
    const { stage, created, click } = makeStage("box");
    click(100, 100);
    expect(stage.cancel()).toBe(true);
    click(300, 300);
    expect(created).toEqual([]);
  });

  test("the keyboard draws: arrows move the crosshair, Space sets corners", () => {
    const { stage, created } = makeStage("box");
    stage.nudge(nudge(1, 0, 10));
    expect(stage.crosshair).toEqual({ x: 260, y: 200 });
    expect(stage.tap()).toBe(true);
    stage.nudge(nudge(1, 0, 10));
    stage.nudge(nudge(0, 1, 10));
    stage.nudge(nudge(0, 1));
    expect(stage.draft?.shape).toEqual({ kind: "box", x: 260, y: 200, width: 10, height: 11 });
    expect(stage.tap()).toBe(true);
    expect(created).toEqual([{ kind: "box", x: 260, y: 200, width: 10, height: 11 }]);
  });

  test("Enter finishes an open box and is left alone otherwise", () => {
    const { stage, created, click, move } = makeStage("box");
    expect(stage.complete()).toBe(false);
    click(100, 100);
    move(200, 200);
    expect(stage.complete()).toBe(true);
    expect(created).toHaveLength(1);
    expect(stage.complete()).toBe(false);
  });

  test("the keyboard goes on where the last box ended", () => {
    const { stage, drag } = makeStage("box");
    drag([100, 80], [300, 200]);
    stage.nudge(nudge(1, 0));
    expect(stage.crosshair).toEqual({ x: 151, y: 100 });
  });

  test("the loupe is open while drawing and closed after", () => {
    const { stage, down, move, up } = makeStage("box");
    move(100, 100);
    expect(stage.loupe).toBeNull();
    down(100, 100);
    move(200, 200);
    expect(stage.loupe).toEqual({ x: 100, y: 100 });
    up(200, 200);
    expect(stage.loupe).toBeNull();
  });

  test("the handles of the selected box can be dragged without leaving the tool", () => {
    const { stage, created, reshaped, drag } = makeStage("box", [makeItem("a", [50, 50, 100, 60])]);
    stage.select(["a"]);
    drag([300, 220], [320, 240]);
    expect(created).toEqual([]);
    expect(reshaped[0]?.shapes.get("a")).toMatchObject({ width: 110, height: 70 });
    expect(stage.tool).toBe("box");
  });

  test("regions in the way do not stop a new box from being drawn over them", () => {
    const { created, drag } = makeStage("box", [makeItem("a", [50, 50, 100, 60])]);
    drag([120, 120], [200, 200]);
    expect(created).toHaveLength(1);
  });

  test("nothing is drawn where nothing may be edited", () => {
    const fixture = makeStage("box");
    fixture.mayEdit = false;
    fixture.drag([100, 100], [300, 300]);
    expect(fixture.created).toEqual([]);
  });

  test("Space held pans in the middle of a box, let go the box goes on", () => {
    const { stage, created, click, down, move, up } = makeStage("box");
    click(100, 100);
    stage.hold("pan");
    move(500, 500);
    down(500, 500);
    move(400, 450);
    up(400, 450);
    stage.letGo();
    expect(stage.camera).toMatchObject({ x: -100, y: -50 });
    click(100, 100);
    expect(created).toEqual([{ kind: "box", x: 50, y: 50, width: 50, height: 25 }]);
  });

  test("Space tapped without panning sets a corner", () => {
    const { stage, created } = makeStage("box");
    stage.nudge(nudge(1, 0));
    stage.hold("pan");
    expect(stage.letGo()).toBe(true);
    stage.nudge(nudge(1, 1, 10));
    stage.hold("pan");
    stage.letGo();
    expect(created).toHaveLength(1);
  });
});
