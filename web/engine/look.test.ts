import { describe, expect, test } from "vitest";
import { applyLook, curveOf, isNeutral, NEUTRAL_LOOK, type Look } from "./look";

const look = (changes: Partial<Look>): Look => ({ ...NEUTRAL_LOOK, ...changes });
function after(changes: Partial<Look>, pixel = [40, 128, 200, 77]): number[] {
  const pixels = new Uint8ClampedArray(pixel);
  applyLook(pixels, look(changes));
  return [...pixels];
}

describe("look", () => {
  test("a neutral one leaves every value as it is", () => {
    expect([...curveOf(NEUTRAL_LOOK)]).toEqual(Array.from({ length: 256 }, (_, at) => at));
    expect(after({})).toEqual([40, 128, 200, 77]);
    expect(isNeutral(NEUTRAL_LOOK)).toBe(true);
    expect(isNeutral(look({ invert: true }))).toBe(false);
  });

  test("brightness multiplies and ends at white", () => {
    expect(after({ brightness: 1.5 })).toEqual([60, 192, 255, 77]);
  });

  test("contrast spreads around the middle", () => {
    const [dark = 0, , bright = 0] = after({ contrast: 1.5 });
    expect(dark).toBeLessThan(40);
    expect(bright).toBeGreaterThan(200);
    expect(after({ contrast: 0 }).slice(0, 3)).toEqual([128, 128, 128]);
  });

  test("gamma lifts the shadows and keeps black and white", () => {
    const curve = curveOf(look({ gamma: 2.2 }));
    expect([curve[0], curve[255]]).toEqual([0, 255]);
    expect(curve[40]).toBeGreaterThan(80);
  });

  test("a channel alone is grey", () => {
    expect(after({ channel: "green" })).toEqual([128, 128, 128, 77]);
    expect(after({ channel: "blue", invert: true })).toEqual([55, 55, 55, 77]);
  });

  test("negative twice is the picture again, alpha untouched", () => {
    expect(after({ invert: true }, after({ invert: true }))).toEqual([40, 128, 200, 77]);
  });
});
