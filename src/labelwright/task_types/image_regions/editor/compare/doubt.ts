// Which regions of a consensus a reviewer looks at first. Promises: pure; the least certain first,
// those that all agree on left out.

const UNIT = "regions/";

/** Ids of regions by the least share of the answers that holds any statement about them. */
export function doubted(support: Readonly<Record<string, number>>): readonly string[] {
  const least = new Map<string, number>();
  for (const [unit, share] of Object.entries(support)) {
    if (!unit.startsWith(UNIT)) continue;
    const [id = ""] = unit.slice(UNIT.length).split("/");
    least.set(id, Math.min(share, least.get(id) ?? 1));
  }
  return [...least]
    .filter(([, share]) => share < 1)
    .sort((a, b) => a[1] - b[1])
    .map(([id]) => id);
}
