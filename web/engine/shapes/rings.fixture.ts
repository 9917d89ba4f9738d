// Rings for tests that try many. Promises: the same at every run.

import type { Pair } from "./points";

/** Numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A simple ring around a place, its corners in the order of their angles. */
export function starRing(next: () => number, corners: number): Pair[] {
  const [x, y] = [120 + next() * 160, 120 + next() * 160];
  return Array.from({ length: corners }, (_, at): Pair => {
    const angle = ((at + next() * 0.8) / corners) * 2 * Math.PI;
    const far = 20 + next() * 100;
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
  });
}
