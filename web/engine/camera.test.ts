import { describe, expect, test } from "vitest";
import {
  createCamera,
  fit,
  fitRect,
  panBy,
  rectToScreen,
  resizeView,
  reveal,
  toImage,
  toScreen,
  visibleRect,
  zoomAt,
} from "./camera";

const image = { width: 1280, height: 720 };
const view = { width: 1092, height: 828 };

describe("camera", () => {
  test("a new camera shows the whole picture in the middle with a margin", () => {
    const camera = createCamera(image, view);
    const shown = rectToScreen(camera, { x: 0, y: 0, ...image });
    expect(shown.width).toBeCloseTo(view.width - 24, 6);
    expect(shown.x).toBe(12);
    expect(shown.y + shown.height / 2).toBeCloseTo(view.height / 2, -0.5);
  });

  test("screen and image coordinates are inverse to each other", () => {
    const camera = zoomAt(createCamera(image, view, 2), { x: 300, y: 200 }, 3.7);
    const point = { x: 417.25, y: 93.5 };
    const back = toImage(camera, toScreen(camera, point));
    expect(back.x).toBeCloseTo(point.x, 9);
    expect(back.y).toBeCloseTo(point.y, 9);
  });

  test("zooming keeps what lies under the pointer there, to one device pixel", () => {
    const camera = createCamera(image, view, 2);
    const pointer = { x: 700, y: 400 };
    const before = toImage(camera, pointer);
    const after = toScreen(zoomAt(camera, pointer, 5), before);
    expect(Math.abs(after.x - pointer.x)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(after.y - pointer.y)).toBeLessThanOrEqual(0.5);
  });

  test("the origin of the picture always falls on a whole device pixel", () => {
    let camera = createCamera(image, view, 1.5);
    for (const step of [0.1, 0.7, 13.3, -4.9]) {
      camera = panBy(zoomAt(camera, { x: 91, y: 17 }, 1.13), step, -step);
      expect(camera.x * 1.5).toBeCloseTo(Math.round(camera.x * 1.5), 9);
      expect(camera.y * 1.5).toBeCloseTo(Math.round(camera.y * 1.5), 9);
    }
  });

  test("zoom stops at 64 screen pixels a pixel and at half the fitted size", () => {
    const camera = createCamera(image, view);
    expect(zoomAt(camera, { x: 0, y: 0 }, 1e6).scale).toBe(64);
    expect(zoomAt(camera, { x: 0, y: 0 }, 1e-6).scale).toBeCloseTo(camera.scale / 2, 9);
  });

  test("the picture cannot be pushed out of view", () => {
    const camera = panBy(createCamera(image, view), 1e6, -1e6);
    const shown = rectToScreen(camera, { x: 0, y: 0, ...image });
    expect(shown.x).toBeLessThanOrEqual(view.width - 80);
    expect(shown.y + shown.height).toBeGreaterThanOrEqual(79);
  });

  test("a fitted camera fits again when the stage changes its size", () => {
    const camera = createCamera(image, view);
    const smaller = { width: 600, height: 500 };
    expect(resizeView(camera, smaller, 1)).toEqual(createCamera(image, smaller, 1));
  });

  test("a zoomed camera keeps the middle of the stage when the stage changes its size", () => {
    const camera = zoomAt(createCamera(image, view), { x: 400, y: 300 }, 4);
    const middle = toImage(camera, { x: view.width / 2, y: view.height / 2 });
    const resized = resizeView(camera, { width: 800, height: 600 }, 1);
    const after = toScreen(resized, middle);
    expect(Math.abs(after.x - 400)).toBeLessThanOrEqual(1);
    expect(Math.abs(after.y - 300)).toBeLessThanOrEqual(1);
  });

  test("zooming to a rectangle enlarges at most eight times", () => {
    const camera = createCamera(image, view);
    expect(fitRect(camera, { x: 10, y: 10, width: 2, height: 2 }, 40).scale).toBe(8);
    expect(fit(camera)).toEqual(camera);
  });

  test("revealing a visible rectangle moves nothing", () => {
    const camera = createCamera(image, view);
    expect(reveal(camera, { x: 600, y: 300, width: 50, height: 50 })).toBe(camera);
  });

  test("revealing a rectangle outside brings it inside by the shortest way", () => {
    const camera = zoomAt(createCamera(image, view), { x: 0, y: 0 }, 4);
    const target = { x: 900, y: 500, width: 40, height: 30 };
    const shown = rectToScreen(reveal(camera, target), target);
    expect(shown.x + shown.width).toBeLessThanOrEqual(view.width - 39);
    expect(shown.y + shown.height).toBeLessThanOrEqual(view.height - 39);
  });

  test("the visible rectangle is the stage in image coordinates", () => {
    const camera = createCamera(image, view);
    const visible = visibleRect(camera);
    expect(visible.width).toBeCloseTo(view.width / camera.scale, 9);
    expect(toScreen(camera, visible).x).toBeCloseTo(0, 9);
    expect(toScreen(camera, visible).y).toBeCloseTo(0, 9);
  });
});
