import { describe, expect, test } from "vitest";
import { makeStage } from "../stage.fixture";
import type { Nudge } from "../tool";

const nudge = (dx: -1 | 0 | 1, dy: -1 | 0 | 1): Nudge => ({
  dx,
  dy,
  step: 10,
  resize: false,
  repeated: false,
});
const BOX = { kind: "box", x: 50, y: 40, width: 100, height: 60 };
type Place = [number, number];
const TOP: Place = [180, 80];
const LEFT: Place = [100, 160];
const BOTTOM: Place = [220, 200];
const RIGHT: Place = [300, 120];

describe("a box by its outermost points", () => {
  test.each([
    [[TOP, LEFT, BOTTOM, RIGHT]],
    [[RIGHT, TOP, LEFT, BOTTOM]],
    [[LEFT, RIGHT, BOTTOM, TOP]],
  ])("is done with the fourth, in any order", (places) => {
    const fixture = makeStage("extreme_box");
    for (const [x, y] of places) fixture.click(x, y);
    expect(fixture.created).toEqual([BOX]);
    expect(fixture.stage.tool).toBe("extreme_box");
    expect(fixture.stage.draft).toBeNull();
  });

  test("needs fewer where a place is outermost twice: Enter, or a click on the last", () => {
    const fixture = makeStage("extreme_box");
    fixture.click(100, 80);
    expect(fixture.stage.complete()).toBe(true);
    expect(fixture.created).toEqual([]);
    fixture.click(300, 200);
    fixture.stage.complete();
    fixture.click(100, 80);
    fixture.click(300, 200);
    fixture.click(301, 200);
    expect(fixture.created).toEqual([BOX, BOX]);
  });

  test("shows the box so far and the places that stand", () => {
    const fixture = makeStage("extreme_box");
    fixture.click(...TOP);
    fixture.click(...LEFT);
    fixture.move(...RIGHT);
    expect(fixture.stage.draft?.marks).toHaveLength(2);
    expect(fixture.stage.draft?.shape).toMatchObject({ x: 50, y: 40, width: 100, height: 40 });
  });

  test("a finger slides to the place before it lets go", () => {
    const fixture = makeStage("extreme_box");
    fixture.drag([150, 60], TOP);
    fixture.drag([80, 150], LEFT);
    fixture.drag([220, 230], BOTTOM);
    fixture.drag([320, 120], RIGHT);
    expect(fixture.created).toEqual([BOX]);
  });

  test("the keyboard draws: arrows move, Space places", () => {
    const { stage, created } = makeStage("extreme_box");
    const steps = [
      [1, 0],
      [-1, 1],
      [1, 1],
      [1, -1],
    ] as const;
    for (const [dx, dy] of steps) {
      stage.nudge(nudge(dx, dy));
      stage.tap();
    }
    expect(created).toEqual([{ kind: "box", x: 250, y: 200, width: 20, height: 20 }]);
  });

  test("the last place can be taken back, Escape drops all", () => {
    const fixture = makeStage("extreme_box");
    for (const [x, y] of [TOP, LEFT, [10, 10] as Place]) fixture.click(x, y);
    expect(fixture.stage.takeBack()).toBe(true);
    fixture.click(...BOTTOM);
    fixture.click(...RIGHT);
    expect(fixture.created).toEqual([BOX]);
    fixture.click(...TOP);
    expect(fixture.stage.cancel()).toBe(true);
    expect(fixture.stage.draft).toBeNull();
  });

  test("a box without area is dropped and said so", () => {
    const fixture = makeStage("extreme_box");
    fixture.click(100, 100);
    fixture.click(200, 100);
    fixture.stage.complete();
    expect(fixture.created).toEqual([]);
    expect(fixture.tooSmall()).toBe(1);
  });
});
