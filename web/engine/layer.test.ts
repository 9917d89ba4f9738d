import { describe, expect, test } from "vitest";
import { createCamera, panBy, zoomAt, type Camera } from "./camera";
import type { Rect } from "./geometry";
import { Layer } from "./layer";
import { fakeContext } from "./testing";

const image = { width: 4000, height: 3000 };
const view = { width: 1000, height: 800 };

function makeLayer() {
  const painted: Rect[] = [];
  const calls: string[] = [];
  const canvas = document.createElement("canvas");
  const context = fakeContext({ count: (name) => void calls.push(name) });
  const layer = new Layer(canvas, context, (_context, _camera, clip) => void painted.push(clip));
  return { layer, painted, calls };
}

const zoomed = (): Camera => zoomAt(createCamera(image, view), { x: 500, y: 400 }, 8);
const area = (rects: readonly Rect[]): number =>
  rects.reduce((sum, rect) => sum + rect.width * rect.height, 0);

describe("layer", () => {
  test("the first frame paints everything", () => {
    const { layer, painted } = makeLayer();
    layer.flush(zoomed());
    expect(painted).toEqual([{ x: 0, y: 0, ...view }]);
  });

  test("an unchanged frame paints nothing", () => {
    const { layer, painted, calls } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    painted.length = calls.length = 0;
    layer.flush({ ...camera });
    expect(painted).toEqual([]);
    expect(calls).toEqual([]);
  });

  test("a pan moves the pixels and paints only the strips that came in", () => {
    const { layer, painted, calls } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    painted.length = calls.length = 0;
    layer.flush(panBy(camera, 30, -20));
    expect(calls.filter((name) => name === "drawImage")).toHaveLength(1);
    expect(painted).toEqual([
      { x: 0, y: 0, width: 30, height: 800 },
      { x: 0, y: 780, width: 1000, height: 20 },
    ]);
    expect(area(painted)).toBeLessThan(0.06 * view.width * view.height);
  });

  test("a pan beyond the stage paints everything", () => {
    const { layer, painted } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    painted.length = 0;
    layer.flush({ ...camera, x: camera.x - 1000 });
    expect(painted).toEqual([{ x: 0, y: 0, ...view }]);
  });

  test("a zoom paints everything", () => {
    const { layer, painted } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    painted.length = 0;
    layer.flush(zoomAt(camera, { x: 0, y: 0 }, 1.1));
    expect(painted).toHaveLength(1);
    expect(area(painted)).toBe(view.width * view.height);
  });

  test("a change paints the rectangle it touched, on whole device pixels", () => {
    const { layer, painted } = makeLayer();
    const camera = { ...zoomed(), ratio: 2 };
    layer.flush(camera);
    painted.length = 0;
    layer.invalidate({ x: 10.2, y: 20.3, width: 5.1, height: 5.1 });
    layer.flush(camera);
    expect(painted).toEqual([{ x: 10, y: 20, width: 5.5, height: 5.5 }]);
  });

  test("changes outside of the stage paint nothing", () => {
    const { layer, painted } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    painted.length = 0;
    layer.invalidate({ x: 5000, y: 20, width: 5, height: 5 });
    expect(layer.flush(camera)).toEqual([]);
    expect(painted).toEqual([]);
  });

  test("many small changes become one rectangle", () => {
    const { layer, painted } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    painted.length = 0;
    for (let at = 0; at < 20; at++) layer.invalidate({ x: at * 10, y: 0, width: 5, height: 5 });
    layer.flush(camera);
    expect(painted).toEqual([{ x: 0, y: 0, width: 195, height: 5 }]);
  });
});

describe("rough zoom", () => {
  test("stretches what was painted last instead of painting", () => {
    const { layer, painted, calls } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    painted.length = calls.length = 0;
    layer.flush(zoomAt(camera, { x: 0, y: 0 }, 1.1), true);
    layer.flush(zoomAt(camera, { x: 0, y: 0 }, 1.2), true);
    expect(painted).toEqual([]);
    expect(calls.filter((name) => name === "drawImage")).toHaveLength(2);
  });

  test("stretches a pan within the gesture too, and paints once it is over", () => {
    const { layer, painted } = makeLayer();
    const camera = zoomed();
    layer.flush(camera);
    const near = zoomAt(camera, { x: 0, y: 0 }, 1.1);
    layer.flush(near, true);
    painted.length = 0;
    layer.flush(panBy(near, 20, 0), true);
    expect(painted).toEqual([]);
    layer.invalidate();
    layer.flush(panBy(near, 20, 0));
    expect(painted).toEqual([{ x: 0, y: 0, ...view }]);
  });
});
