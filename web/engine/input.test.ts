import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { StageInput } from "./input";
import { makeItem, makeStage, type StageFixture } from "./tools/stage.fixture";

let element: HTMLElement;
let fixture: StageFixture;
let input: StageInput;

function start(tool: string): void {
  fixture = makeStage(tool, [makeItem("a", [50, 50, 100, 60])]);
  input = new StageInput(element, fixture.stage);
}

beforeEach(() => {
  element = document.createElement("div");
  element.tabIndex = 0;
  document.body.append(element);
});

afterEach(() => {
  input.destroy();
  element.remove();
});

function send(type: string, x: number, y: number, more: PointerEventInit = {}, to = element): void {
  const init = { clientX: x, clientY: y, bubbles: true, cancelable: true, pointerId: 1 };
  to.dispatchEvent(new PointerEvent(type, { ...init, pointerType: "mouse", ...more }));
}

const finger = (type: string, id: number, x: number, y: number): void =>
  send(type, x, y, { pointerType: "touch", pointerId: id });

/** The test page's wheel event knows neither place nor modifiers. */
function wheel(x: number, y: number, more: WheelEventInit): void {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, ...more });
  for (const [name, value] of Object.entries({ clientX: x, clientY: y, ...more })) {
    Object.defineProperty(event, name, { value });
  }
  element.dispatchEvent(event);
}

describe("stage input", () => {
  test("a press of the mouse reaches the tool and brings the focus", () => {
    start("box");
    send("pointerdown", 200, 200);
    send("pointermove", 300, 260);
    send("pointerup", 300, 260);
    expect(fixture.created).toEqual([{ kind: "box", x: 100, y: 100, width: 50, height: 30 }]);
    expect(document.activeElement).toBe(element);
  });

  test("the middle button moves the view in any tool and draws nothing", () => {
    start("box");
    send("pointerdown", 200, 200, { button: 1 });
    send("pointermove", 260, 180, { button: 1 });
    send("pointerup", 260, 180, { button: 1 });
    expect(fixture.stage.camera).toMatchObject({ x: 60, y: -20 });
    expect(fixture.created).toEqual([]);
    send("pointermove", 400, 400);
    expect(fixture.stage.camera).toMatchObject({ x: 60, y: -20 });
  });

  test("the right button is left to the menu", () => {
    start("box");
    send("pointerdown", 200, 200, { button: 2 });
    send("pointerup", 300, 300, { button: 2 });
    expect(fixture.stage.loupe).toBeNull();
  });

  test("the wheel zooms at the pointer", () => {
    start("select");
    wheel(400, 300, { deltaY: -200 });
    const { camera } = fixture.stage;
    expect(camera.scale).toBeGreaterThan(2);
    expect(camera.x + 200 * camera.scale).toBeCloseTo(400, -0.5);
    expect(camera.y + 150 * camera.scale).toBeCloseTo(300, -0.5);
  });

  test("set to scroll, the wheel pans and a pinch of the touchpad zooms", () => {
    start("select");
    input.wheel = "scroll";
    wheel(400, 300, { deltaX: 10, deltaY: 30 });
    expect(fixture.stage.camera).toMatchObject({ x: -10, y: -30, scale: 2 });
    wheel(400, 300, { deltaY: -10, ctrlKey: true });
    expect(fixture.stage.camera.scale).toBeGreaterThan(2);
  });

  test("controls that float over the stage keep their events", () => {
    start("box");
    const float = document.createElement("button");
    element.append(float);
    send("pointerdown", 200, 200, {}, float);
    send("pointermove", 300, 300, {}, float);
    send("pointerup", 300, 300, {}, float);
    expect(fixture.created).toEqual([]);
    expect(fixture.stage.crosshair).toBeNull();
  });

  test("one finger draws, and moves the view once a pen was seen", () => {
    start("box");
    finger("pointerdown", 1, 200, 200);
    finger("pointermove", 1, 300, 260);
    finger("pointerup", 1, 300, 260);
    expect(fixture.created).toHaveLength(1);
    send("pointerdown", 20, 20, { pointerType: "pen" });
    send("pointerup", 20, 20, { pointerType: "pen" });
    fixture.stage.cancel();
    finger("pointerdown", 1, 200, 200);
    finger("pointermove", 1, 240, 190);
    finger("pointerup", 1, 240, 190);
    expect(fixture.stage.camera).toMatchObject({ x: 40, y: -10 });
    expect(fixture.created).toHaveLength(1);
  });

  test("in the select tool a finger moves what is selected, elsewhere the view", () => {
    start("select");
    finger("pointerdown", 1, 200, 160);
    finger("pointermove", 1, 240, 160);
    finger("pointerup", 1, 240, 160);
    expect(fixture.stage.camera).toMatchObject({ x: 40, y: 0 });
    fixture.stage.select(["a"]);
    finger("pointerdown", 1, 250, 160);
    finger("pointermove", 1, 290, 160);
    finger("pointerup", 1, 290, 160);
    expect(fixture.reshaped[0]?.shapes.get("a")).toMatchObject({ x: 70, y: 50 });
  });

  test("a second finger drops what the first has begun to draw", () => {
    start("box");
    finger("pointerdown", 1, 200, 200);
    finger("pointermove", 1, 260, 260);
    finger("pointerdown", 2, 400, 400);
    finger("pointermove", 2, 500, 500);
    finger("pointerup", 2, 500, 500);
    finger("pointerup", 1, 260, 260);
    expect(fixture.created).toEqual([]);
    expect(fixture.stage.draft).toBeNull();
    expect(fixture.stage.camera.scale).toBeGreaterThan(2);
  });

  test("a tap of two fingers undoes, of three redoes, and neither moves or draws", () => {
    start("box");
    const asked: string[] = [];
    input.gestures = { undo: () => void asked.push("undo"), redo: () => void asked.push("redo") };
    for (const count of [2, 3]) {
      for (let id = 1; id <= count; id++) finger("pointerdown", id, 100 * id, 200);
      for (let id = 1; id <= count; id++) finger("pointerup", id, 100 * id + 3, 200);
    }
    expect(asked).toEqual(["undo", "redo"]);
    expect(fixture.created).toEqual([]);
    expect(fixture.stage.camera).toMatchObject({ x: 0, y: 0, scale: 2 });
  });

  test("a pinch undoes nothing", () => {
    start("box");
    const asked: string[] = [];
    input.gestures = { undo: () => void asked.push("undo") };
    finger("pointerdown", 1, 100, 200);
    finger("pointerdown", 2, 200, 200);
    finger("pointermove", 2, 300, 200);
    finger("pointerup", 1, 100, 200);
    finger("pointerup", 2, 300, 200);
    expect(asked).toEqual([]);
  });

  test("a long press asks for the menu of what lies there, and does nothing else", () => {
    vi.useFakeTimers();
    start("select");
    const asked: (string | null)[] = [];
    input.gestures = { menu: (_, id) => void asked.push(id) };
    for (const [x, y] of [
      [200, 160],
      [800, 700],
    ] as const) {
      finger("pointerdown", 1, x, y);
      vi.advanceTimersByTime(1000);
      finger("pointerup", 1, x, y);
    }
    vi.useRealTimers();
    expect(asked).toEqual(["a", null]);
    expect(fixture.stage.selection.size).toBe(0);
  });

  test("the right button asks for the same menu, the browser's stays away", () => {
    start("select");
    const asked: (string | null)[] = [];
    const event = () =>
      new MouseEvent("contextmenu", { clientX: 200, clientY: 160, cancelable: true });
    const unasked = event();
    element.dispatchEvent(unasked);
    expect(unasked.defaultPrevented).toBe(false);
    input.gestures = { menu: (_, id) => void asked.push(id) };
    const answered = event();
    element.dispatchEvent(answered);
    expect(asked).toEqual(["a"]);
    expect(answered.defaultPrevented).toBe(true);
  });

  test("the eraser of a pen removes what it touches, unless nothing may be edited", () => {
    start("box");
    const pen = { pointerType: "pen", button: 5, buttons: 32 };
    fixture.mayEdit = false;
    send("pointerdown", 200, 160, pen);
    expect(fixture.stage.scene.size).toBe(1);
    fixture.mayEdit = true;
    send("pointermove", 210, 160, pen);
    send("pointerup", 210, 160, { ...pen, buttons: 0 });
    expect(fixture.stage.scene.size).toBe(0);
    expect(fixture.created).toEqual([]);
  });

  test("a finger takes handles from farther away than a mouse, and can still move what is small", () => {
    start("select");
    fixture.stage.select(["a"]);
    send("pointermove", 318, 238);
    expect(fixture.stage.gripAt({ x: 318, y: 238 }, false)).toBeNull();
    finger("pointerdown", 1, 318, 238);
    finger("pointermove", 1, 338, 258);
    finger("pointerup", 1, 338, 258);
    expect(fixture.reshaped[0]?.shapes.get("a")).toMatchObject({
      x: 50,
      y: 50,
      width: 110,
      height: 70,
    });
    finger("pointerdown", 1, 200, 150);
    finger("pointermove", 1, 220, 150);
    finger("pointerup", 1, 220, 150);
    expect(fixture.reshaped[1]?.shapes.get("a")).toMatchObject({ x: 60, width: 110 });
  });

  test("two taps of a finger set the corners of a box", () => {
    start("box");
    for (const [x, y] of [
      [200, 200],
      [300, 260],
    ] as const) {
      finger("pointerdown", 1, x, y);
      finger("pointerup", 1, x, y);
    }
    expect(fixture.created).toEqual([{ kind: "box", x: 100, y: 100, width: 50, height: 30 }]);
  });

  test("two fingers pinch around their middle", () => {
    start("select");
    finger("pointerdown", 1, 300, 300);
    finger("pointerdown", 2, 400, 300);
    finger("pointermove", 2, 500, 300);
    expect(fixture.stage.camera.scale).toBeCloseTo(4, 6);
    finger("pointerup", 1, 300, 300);
    finger("pointerup", 2, 500, 300);
    expect(fixture.stage.selection.size).toBe(0);
  });

  test("a drag that the system takes away changes nothing", () => {
    start("select");
    send("pointermove", 200, 160);
    send("pointerdown", 200, 160);
    send("pointermove", 300, 300);
    send("pointercancel", 300, 300);
    expect(fixture.reshaped).toEqual([]);
    expect(fixture.stage.preview.size).toBe(0);
  });
});
