import { describe, expect, test } from "vitest";
import { makeItem, makeStage } from "../stage.fixture";
import type { Nudge } from "../tool";

const car = makeItem("car", [50, 50, 100, 60]);
const sign = makeItem("sign", [300, 200, 40, 40]);

const nudge = (changes: Partial<Nudge>): Nudge => ({
  dx: 1,
  dy: 0,
  step: 1,
  resize: false,
  repeated: false,
  ...changes,
});

describe("select tool", () => {
  test("hovering marks the region under the pointer and leaving forgets it", () => {
    const { stage, move } = makeStage("select", [car, sign]);
    move(200, 160);
    expect(stage.hover).toBe("car");
    expect(stage.cursor).toBe("move");
    move(500, 500);
    expect(stage.hover).toBeNull();
    move(200, 160);
    stage.pointerLeave();
    expect(stage.hover).toBeNull();
  });

  test("a click selects, a click on nothing deselects", () => {
    const { stage, click } = makeStage("select", [car, sign]);
    click(200, 160);
    expect([...stage.selection]).toEqual(["car"]);
    click(600, 600);
    expect(stage.selection.size).toBe(0);
  });

  test("a click with Shift adds and takes away", () => {
    const { stage, click } = makeStage("select", [car, sign]);
    click(200, 160);
    click(640, 440, { shift: true });
    expect([...stage.selection]).toEqual(["car", "sign"]);
    click(200, 160, { shift: true });
    expect([...stage.selection]).toEqual(["sign"]);
    click(900, 700, { shift: true });
    expect([...stage.selection]).toEqual(["sign"]);
  });

  test("a frame selects what it touches", () => {
    const { stage, drag } = makeStage("select", [car, sign]);
    drag([20, 20], [110, 110]);
    expect([...stage.selection]).toEqual(["car"]);
    drag([20, 20], [700, 500]);
    expect([...stage.selection]).toEqual(["car", "sign"]);
    expect(stage.marquee).toBeNull();
  });

  test("a press that hardly moves is a click and moves nothing", () => {
    const { stage, reshaped, down, move, up } = makeStage("select", [car]);
    move(200, 160);
    down(200, 160);
    move(202, 161);
    up(202, 161);
    expect([...stage.selection]).toEqual(["car"]);
    expect(reshaped).toEqual([]);
  });

  test("dragging moves the region by the way of the pointer", () => {
    const { reshaped, drag } = makeStage("select", [car]);
    drag([200, 160], [240, 140]);
    expect(reshaped).toHaveLength(1);
    expect(reshaped[0]?.shapes.get("car")).toMatchObject({ x: 70, y: 40, width: 100, height: 60 });
  });

  test("a group stops at the edge as one and keeps its form", () => {
    const { stage, reshaped, drag } = makeStage("select", [car, sign]);
    stage.select(["car", "sign"]);
    drag([200, 160], [1000, 160]);
    expect(reshaped[0]?.shapes.get("sign")).toMatchObject({ x: 460 });
    expect(reshaped[0]?.shapes.get("car")).toMatchObject({ x: 210 });
  });

  test("Shift keeps the drag on one axis", () => {
    const { reshaped, down, move, up } = makeStage("select", [car]);
    move(200, 160);
    down(200, 160);
    move(260, 170, { shift: true });
    up(260, 170, { shift: true });
    expect(reshaped[0]?.shapes.get("car")).toMatchObject({ x: 80, y: 50 });
  });

  test("Escape during a drag puts everything back", () => {
    const { stage, reshaped, down, move, up } = makeStage("select", [car]);
    move(200, 160);
    down(200, 160);
    move(300, 300);
    expect(stage.preview.get("car")).toMatchObject({ x: 100 });
    expect(stage.cancel()).toBe(true);
    up(300, 300);
    expect(stage.preview.size).toBe(0);
    expect(reshaped).toEqual([]);
  });

  test("the handles of a merely hovered region can be dragged at once", () => {
    const { stage, reshaped, move, drag } = makeStage("select", [car]);
    move(200, 160);
    expect(stage.selection.size).toBe(0);
    drag([300, 220], [340, 260]);
    expect(reshaped[0]?.shapes.get("car")).toMatchObject({ x: 50, y: 50, width: 120, height: 80 });
    expect([...stage.selection]).toEqual(["car"]);
  });

  test("an edge between handles can be dragged, the opposite one stays", () => {
    const { reshaped, move, drag } = makeStage("select", [car]);
    move(200, 160);
    drag([100, 130], [60, 130]);
    expect(reshaped[0]?.shapes.get("car")).toMatchObject({ x: 30, width: 120, y: 50, height: 60 });
  });

  test("a handle taken off its middle does not jump to the pointer", () => {
    const { stage, move, down } = makeStage("select", [car]);
    stage.select(["car"]);
    down(303, 222);
    move(308, 222);
    expect(stage.preview.get("car")).toMatchObject({ width: 102.5, height: 60 });
    expect(stage.loupe).toEqual({ x: 152.5, y: 110 });
  });

  test("a resize past the opposite edge stops at the minimum", () => {
    const { stage, reshaped, drag } = makeStage("select", [car]);
    stage.minimum = 8;
    stage.select(["car"]);
    drag([300, 220], [10, 10]);
    expect(reshaped[0]?.shapes.get("car")).toMatchObject({ x: 50, y: 50, width: 8, height: 8 });
  });

  test("arrows move the selection by a pixel, with Shift by ten", () => {
    const { stage, reshaped } = makeStage("select", [car]);
    stage.select(["car"]);
    stage.nudge(nudge({}));
    stage.nudge(nudge({ dx: 0, dy: 1, step: 10 }));
    expect(reshaped.at(-1)?.shapes.get("car")).toMatchObject({ x: 51, y: 60 });
  });

  test("arrows with Ctrl size the selection", () => {
    const { stage, reshaped } = makeStage("select", [car]);
    stage.select(["car"]);
    stage.nudge(nudge({ resize: true, step: 10 }));
    expect(reshaped[0]?.shapes.get("car")).toMatchObject({ x: 50, width: 110 });
  });

  test("a held arrow key is one step of the history", () => {
    const { stage, reshaped } = makeStage("select", [car]);
    stage.select(["car"]);
    stage.nudge(nudge({ repeated: true }));
    stage.nudge(nudge({ repeated: true }));
    expect(reshaped.map(({ merge }) => merge)).toEqual(["nudge", "nudge"]);
  });

  test("without a selection arrows move the view", () => {
    const { stage } = makeStage("select", [car]);
    stage.nudge(nudge({}));
    expect(stage.camera.x).toBe(-48);
  });

  test("where nothing may be edited a drag changes nothing, a click still selects", () => {
    const fixture = makeStage("select", [car]);
    fixture.mayEdit = false;
    fixture.drag([200, 160], [300, 300]);
    expect(fixture.reshaped).toEqual([]);
    fixture.click(200, 160);
    expect([...fixture.stage.selection]).toEqual(["car"]);
  });

  test("locked regions are passed through", () => {
    const { stage, click } = makeStage("select", [{ ...car, locked: true }, sign]);
    click(200, 160);
    expect(stage.selection.size).toBe(0);
  });

  test("Escape clears the selection, then has nothing to do", () => {
    const { stage } = makeStage("select", [car]);
    stage.select(["car"]);
    expect(stage.cancel()).toBe(true);
    expect(stage.selection.size).toBe(0);
    expect(stage.cancel()).toBe(false);
  });
});
