// Ids that no two devices give. Promises: they work on plain HTTP too, where the browser has no
// `crypto.randomUUID`.

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A random UUID, version 4. */
export function newUuid(): string {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, at) => hex.slice(cuts[at], end))
    .join("-");
}

/** A short id for something inside one answer: 40 random bits behind the prefix. */
export function newId(prefix: string): string {
  return prefix + [...randomBytes(8)].map((byte) => (byte & 31).toString(32)).join("");
}
