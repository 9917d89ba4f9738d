// Joins rings into one. Promises: the library that can do so is loaded on use; what is not one simple
// ring is told by its reason and not returned.

import { crossesItself, toPoint } from "./path";
import type { Pair } from "./points";

/** apart: they do not touch along a border · hole: they enclose what belongs to none of them. */
export type NotJoined = "apart" | "hole" | "crosses_itself";

export async function joinRings(rings: readonly (readonly Pair[])[]): Promise<Pair[] | NotJoined> {
  if (rings.some((ring) => crossesItself(ring.map(toPoint)))) return "crosses_itself";
  const { union } = await import("polyclip-ts");
  const [first, ...others] = rings.map((ring) => [ring.map(([x, y]): [number, number] => [x, y])]);
  if (!first) return "apart";
  const [joined, ...apart] = union(first, ...others);
  if (!joined || apart.length > 0) return "apart";
  const [ring, ...holes] = joined;
  if (!ring || holes.length > 0) return "hole";
  const open = ring.slice(0, -1); // the library repeats the first place at the end
  return crossesItself(open.map(toPoint)) ? "apart" : open;
}
