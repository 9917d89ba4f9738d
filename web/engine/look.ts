// How a picture looks: brightness, contrast, gamma, one channel alone, negative. Promises: pure; the
// values of neutral looks stay as they are; alpha is never touched.

export interface Look {
  /** Multiplies, 1 = as it is. */
  readonly brightness: number;
  /** Spreads the values around the middle, 1 = as it is. */
  readonly contrast: number;
  /** Above 1 lifts the shadows, 1 = as it is. */
  readonly gamma: number;
  /** One channel is shown as grey. */
  readonly channel: "all" | "red" | "green" | "blue";
  readonly invert?: boolean;
}

export const NEUTRAL_LOOK: Look = { brightness: 1, contrast: 1, gamma: 1, channel: "all" };

const OFFSETS = { red: 0, green: 1, blue: 2 } as const;

export function isNeutral(look: Look): boolean {
  const { brightness, contrast, gamma, channel, invert } = look;
  return brightness === 1 && contrast === 1 && gamma === 1 && channel === "all" && !invert;
}

/** What each of the 256 values of a channel becomes. */
export function curveOf({ brightness, contrast, gamma, invert }: Look): Uint8ClampedArray {
  const curve = new Uint8ClampedArray(256);
  for (let at = 0; at < 256; at++) {
    const lit = (at / 255) * brightness;
    const spread = Math.min(1, Math.max(0, (lit - 0.5) * contrast + 0.5));
    const value = spread ** (1 / gamma);
    curve[at] = (invert ? 1 - value : value) * 255;
  }
  return curve;
}

/** Changes pixels (RGBA, one byte each) in place. */
export function applyLook(pixels: Uint8ClampedArray, look: Look): void {
  const curve = curveOf(look);
  const only = look.channel === "all" ? null : OFFSETS[look.channel];
  for (let at = 0; at < pixels.length; at += 4) {
    for (let channel = at; channel < at + 3; channel++) {
      pixels[channel] = curve[pixels[channel] as number] as number;
    }
    if (only !== null) {
      const grey = pixels[at + only] as number;
      pixels[at] = pixels[at + 1] = pixels[at + 2] = grey;
    }
  }
}
