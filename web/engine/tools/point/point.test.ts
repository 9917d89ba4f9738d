import { describe, expect, test } from "vitest";
import { itemOf, makeStage } from "../stage.fixture";

describe("point tool", () => {
  test("a point lies where the button is let go, with the loupe open meanwhile", () => {
    const { stage, created, down, move, up } = makeStage("point");
    move(100, 80);
    down(100, 80);
    expect(stage.loupe).toEqual({ x: 50, y: 40 });
    move(120, 80);
    up(120, 80);
    expect(created).toEqual([{ kind: "point", x: 60, y: 40 }]);
    expect(stage.loupe).toBeNull();
  });

  test("Space sets one at the crosshair", () => {
    const { stage, created } = makeStage("point");
    stage.nudge({ dx: 1, dy: 0, step: 10, resize: false, repeated: false });
    expect(stage.tap()).toBe(true);
    stage.nudge({ dx: 1, dy: 0, step: 10, resize: false, repeated: false });
    stage.tap();
    expect(created).toEqual([
      { kind: "point", x: 260, y: 200 },
      { kind: "point", x: 270, y: 200 },
    ]);
  });

  test("Enter is left to whoever hands the task in", () => {
    const { stage, click } = makeStage("point");
    click(100, 100);
    expect(stage.complete()).toBe(false);
  });

  test("the selected point is moved instead of doubled", () => {
    const fixture = makeStage("point", [itemOf("a", { kind: "point", x: 50, y: 40 })]);
    fixture.stage.select(["a"]);
    fixture.drag([101, 81], [141, 81]);
    expect(fixture.created).toEqual([]);
    expect(fixture.reshaped[0]?.shapes.get("a")).toEqual({ kind: "point", x: 70, y: 40 });
  });
});
