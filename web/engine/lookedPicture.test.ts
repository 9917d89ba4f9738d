import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NEUTRAL_LOOK } from "./look";
import { LookedPicture } from "./lookedPicture";

let reads: number[];
let before: PropertyDescriptor | undefined;
const context = {
  clearRect: () => undefined,
  drawImage: () => undefined,
  putImageData: () => undefined,
  getImageData(_x: number, _y: number, width: number, height: number) {
    reads.push(width * height);
    return { data: new Uint8ClampedArray(4) };
  },
};

beforeEach(() => {
  reads = [];
  vi.useFakeTimers();
  before = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext");
  HTMLCanvasElement.prototype.getContext = (() => context) as never;
});

afterEach(() => {
  vi.useRealTimers();
  if (before) Object.defineProperty(HTMLCanvasElement.prototype, "getContext", before);
});

function pictureOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement("canvas"), { width, height });
}

describe("looked picture", () => {
  test("neutral, it is the source itself", () => {
    const looked = new LookedPicture(document, () => undefined);
    const source = pictureOf(10, 10);
    looked.source = source;
    looked.look = NEUTRAL_LOOK;
    expect(looked.image).toBe(source);
    expect(reads).toEqual([]);
  });

  test("a small picture is changed at once and once only", () => {
    const changed = vi.fn();
    const looked = new LookedPicture(document, changed);
    looked.source = pictureOf(640, 480);
    changed.mockClear();
    looked.look = { ...NEUTRAL_LOOK, brightness: 2 };
    vi.runAllTimers();
    expect(reads).toEqual([640 * 480]);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(looked.image).toMatchObject({ width: 640, height: 480 });
  });

  test("a large one is coarse first and whole, in strips, once the look rests", () => {
    const looked = new LookedPicture(document, () => undefined);
    looked.source = pictureOf(4000, 3000);
    for (let at = 1; at <= 10; at++) looked.look = { ...NEUTRAL_LOOK, gamma: 1 + at / 10 };
    expect(reads).toHaveLength(10); // ten coarse ones, none whole
    expect((looked.image as HTMLCanvasElement).width).toBeLessThan(1300);
    vi.runAllTimers();
    expect((looked.image as HTMLCanvasElement).width).toBe(4000);
    expect(Math.max(...reads)).toBeLessThanOrEqual(2 ** 20);
    expect(reads.reduce((sum, read) => sum + read, 0)).toBeGreaterThan(4000 * 3000);
  });

  test("back to neutral drops the copy, and a newer look the work on the older", () => {
    const looked = new LookedPicture(document, () => undefined);
    const source = pictureOf(4000, 3000);
    looked.source = source;
    looked.look = { ...NEUTRAL_LOOK, invert: true };
    looked.look = NEUTRAL_LOOK;
    reads = [];
    vi.runAllTimers();
    expect(looked.image).toBe(source);
    expect(reads).toEqual([]);
  });
});
