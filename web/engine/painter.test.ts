import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCamera, panBy, zoomAt } from "./camera";
import { Engine } from "./engine";
import type { Item } from "./scene";
import { fakeContext, installFakeCanvas, type FakeCanvas } from "./testing";
import { Painter } from "./painter";
import { box } from "./shapes/box";
import { Geometries } from "./shapes/shape";
import { readTheme } from "./theme";
import { makeItem } from "./tools/stage.fixture";

const view = { width: 1000, height: 800 };
let canvas: FakeCanvas;

beforeEach(() => {
  canvas = installFakeCanvas(view);
});

afterEach(() => {
  canvas.uninstall();
});

/** 10,000 boxes of 8 classes in rows, 20 px apart, on a picture of 2000 × 2000. */
function tenThousand(): Item[] {
  return Array.from({ length: 10_000 }, (_, at) =>
    makeItem(`${at}`, [(at % 100) * 20, Math.floor(at / 100) * 20, 12, 9], { paint: (at % 8) + 1 }),
  );
}

function paint(items: readonly Item[]): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  const context = fakeContext({
    count: (name) => void calls.set(name, (calls.get(name) ?? 0) + 1),
  });
  const painter = new Painter(new Geometries([box]));
  const camera = createCamera({ width: 2000, height: 2000 }, view);
  painter.paint(context, camera, readTheme(document.body), items);
  return calls;
}

describe("painter", () => {
  test("fills once a class, strokes each box twice, whatever the order", () => {
    const calls = paint(tenThousand());
    expect(calls.get("fill")).toBe(8);
    expect(calls.get("strokeRect")).toBe(20_000);
    expect(calls.get("stroke")).toBeUndefined();
    expect(calls.get("fillText")).toBeUndefined();
  });

  test("predictions are dashed, and nothing else is", () => {
    const one = makeItem("a", [0, 0, 50, 50]);
    expect(paint([one]).get("setLineDash")).toBe(2);
    expect(paint([one, { ...one, id: "b", dashed: true }]).get("fill")).toBe(2);
  });

  test("only regions with room for it carry a tag", () => {
    const wide = makeItem("wide", [0, 0, 400, 200]);
    const small = makeItem("small", [0, 300, 40, 40]);
    expect(paint([wide, small]).get("fillText")).toBe(1);
  });
});

describe("engine with 10,000 regions", () => {
  function makeEngine(): { engine: Engine; frame: () => void } {
    const frames: FrameRequestCallback[] = [];
    globalThis.requestAnimationFrame = (callback) => frames.push(callback);
    const stage = document.createElement("div");
    document.body.append(stage);
    const nothing = (): undefined => undefined;
    const commands = { mayEdit: () => true, create: nothing, reshape: nothing, tooSmall: nothing };
    const engine = new Engine({ stage, label: "stage", commands });
    engine.setPicture(null, { width: 2000, height: 2000 });
    engine.load(tenThousand());
    const frame = (): void => {
      canvas.reset();
      for (const callback of frames.splice(0)) callback(0);
    };
    return { engine, frame };
  }

  test("the first frame traces every region once", () => {
    const { frame } = makeEngine();
    frame();
    expect(canvas.shapes).toBe(10_000);
  });

  test("a pan traces the strips that came in, not the rest", () => {
    const { engine, frame } = makeEngine();
    engine.interaction.setCamera(zoomAt(engine.camera, { x: 500, y: 400 }, 2));
    frame();
    const all = canvas.shapes;
    engine.interaction.setCamera(panBy(engine.camera, 12, 7));
    frame();
    expect(canvas.shapes).toBeGreaterThan(0);
    expect(canvas.shapes).toBeLessThan(all * 0.2);
  });

  test("several changes between two frames are painted once", () => {
    const { engine, frame } = makeEngine();
    frame();
    for (let at = 0; at < 50; at++) engine.interaction.setCamera(panBy(engine.camera, 1, 0));
    frame();
    expect(canvas.calls.get("drawImage")).toBe(2); // one scroll of each of two layers
  });

  test("hovering repaints nothing of the resting regions", () => {
    const { engine, frame } = makeEngine();
    frame();
    engine.interaction.setHover("77");
    frame();
    expect(canvas.shapes).toBe(1);
  });

  test("selecting one region repaints its neighbourhood only", () => {
    const { engine, frame } = makeEngine();
    frame();
    engine.interaction.select(["5050"]);
    frame();
    expect(canvas.shapes).toBeLessThan(200);
  });

  test("moving one region repaints where it was and where it is", () => {
    const { engine, frame } = makeEngine();
    frame();
    engine.put([makeItem("5050", [1500, 1500, 12, 9])]);
    frame();
    expect(canvas.shapes).toBeLessThan(300);
  });

  test("an engine that is destroyed leaves its stage as it found it", () => {
    const { engine } = makeEngine();
    engine.destroy();
    expect(engine.stage.children).toHaveLength(0);
    expect(engine.stage.hasAttribute("tabindex")).toBe(false);
    expect(engine.stage.className).toBe("");
  });
});
