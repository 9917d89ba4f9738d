import type { Entry } from "./entries";

/** An entry of this device, for tests, and for them only. */
export function makeEntry(change: Partial<Entry> & Pick<Entry, "id">): Entry {
  return {
    device: "here",
    device_kind: "computer",
    number: 1,
    step: 1,
    part: change.id,
    bases: [],
    at: 0,
    seconds: 0,
    value: 1,
    ...change,
  };
}
