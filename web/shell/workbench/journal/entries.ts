// What the entries of a journal mean. Promises: pure; the same set of entries gives the same answer
// in whatever order they came, on every device; changes of different parts merge without asking; a
// part that two devices changed from the same base is a conflict until somebody settles it, and no
// version of it is lost meanwhile.

export type DeviceKind = "computer" | "tablet" | "phone";
export type Parts = ReadonlyMap<string, unknown>;

/** One part of an answer was set, or deleted. */
export interface Entry {
  readonly id: string;
  readonly device: string;
  readonly device_kind: DeviceKind;
  /** Greater than that of every entry its device knew of. */
  readonly number: number;
  /** Entries with the same step of a device are one edit. */
  readonly step: number;
  readonly part: string;
  /** What it takes the place of: the last entry of its part, or all that a ruling settles. */
  readonly bases: readonly string[];
  /** Milliseconds of the device's clock, for people to read. */
  readonly at: number;
  /** Active time on the device so far. */
  readonly seconds: number;
  /** Left out: the part is deleted. */
  readonly value?: unknown;
}

export interface Conflict {
  readonly part: string;
  readonly mine: Entry;
  readonly theirs: Entry;
}

/** Undefined: the part goes. */
export type Changes = ReadonlyMap<string, unknown>;

/** A growing set of entries and what follows from it. */
export class EntrySet {
  readonly #start: Parts;
  readonly #entries = new Map<string, Entry>();
  readonly #replaced = new Set<string>();
  readonly #heads = new Map<string, Set<string>>();
  readonly #firsts = new Map<string, Entry>();
  #most = 0;

  /** `start` is the answer before the first entry: blank, or what was sent back. */
  constructor(start: Parts, entries: Iterable<Entry> = []) {
    this.#start = start;
    for (const entry of entries) this.put(entry);
  }

  get size(): number {
    return this.#entries.size;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** Adds an entry, or puts a later wording in its place that nobody else has seen before. */
  put(entry: Entry): void {
    const isNew = !this.#entries.has(entry.id);
    this.#entries.set(entry.id, entry);
    this.#most = Math.max(this.#most, entry.number);
    if (!isNew) return;
    const heads = this.#heads.get(entry.part) ?? new Set<string>();
    this.#heads.set(entry.part, heads);
    for (const base of entry.bases) {
      this.#replaced.add(base);
      heads.delete(base);
    }
    if (!this.#replaced.has(entry.id)) heads.add(entry.id);
    const first = this.#firsts.get(entry.part);
    if (!first || compare(entry, first) < 0) this.#firsts.set(entry.part, entry);
  }

  /** The number of the next entry. */
  nextNumber(): number {
    return this.#most + 1;
  }

  /** The last entries of a part, the one that counts last; more than one where devices differ. */
  heads(part: string): readonly Entry[] {
    const ids = [...(this.#heads.get(part) ?? [])];
    return ids.flatMap((id) => this.#entries.get(id) ?? []).sort(compare);
  }

  /** What counts of a part: on a device its own version, until the conflict is settled. */
  shown(part: string, device?: string): Entry | undefined {
    const heads = this.heads(part);
    return heads.findLast((entry) => entry.device === device) ?? heads.at(-1);
  }

  /**
   * The answer in parts: those of the start in their order, then new ones in the order in which they
   * were made. Without a device it is the same everywhere; with one, its own versions win.
   */
  parts(device?: string): Parts {
    const made = [...this.#firsts.values()].filter(({ part }) => !this.#start.has(part));
    const order = [...this.#start.keys(), ...made.sort(compare).map(({ part }) => part)];
    const parts = new Map<string, unknown>();
    for (const part of order) {
      const entry = this.shown(part, device);
      if (!entry) parts.set(part, this.#start.get(part));
      else if ("value" in entry) parts.set(part, entry.value);
    }
    return parts;
  }

  /** Parts of which there are several versions that differ. */
  conflicts(device: string): readonly Conflict[] {
    const found: Conflict[] = [];
    for (const [part, ids] of this.#heads) {
      if (ids.size < 2) continue;
      const mine = this.shown(part, device);
      const theirs = this.heads(part).findLast((entry) => mine && !sameAnswer(entry, mine));
      if (mine && theirs) found.push({ part, mine, theirs });
    }
    return found;
  }

  /** What a new entry of a part takes the place of: the version shown, and its equals. */
  basesOf(part: string, device: string): readonly string[] {
    const shown = this.shown(part, device);
    if (!shown) return [];
    return this.heads(part)
      .filter((entry) => sameAnswer(entry, shown))
      .map(({ id }) => id);
  }

  /** How many entries there are, and the last of them. */
  mark(): string {
    const last = [...this.#entries.values()].reduce<Entry | null>(
      (latest, entry) => (latest && compare(latest, entry) > 0 ? latest : entry),
      null,
    );
    return `${this.#entries.size} ${last?.id ?? ""} ${last?.at ?? 0}`;
  }

  /** Edits: entries that were made in one step count as one. */
  steps(): number {
    return countSteps(this.#entries.values());
  }

  /** Active time that was spent on other devices. */
  secondsElsewhere(device: string): number {
    return this.#seconds((entry) => entry.device !== device);
  }

  secondsHere(device: string): number {
    return this.#seconds((entry) => entry.device === device);
  }

  #seconds(counts: (entry: Entry) => boolean): number {
    const most = new Map<string, number>();
    for (const entry of this.#entries.values()) {
      if (counts(entry))
        most.set(entry.device, Math.max(most.get(entry.device) ?? 0, entry.seconds));
    }
    return [...most.values()].reduce((sum, seconds) => sum + seconds, 0);
  }
}

/** The same total order on every device; a later entry of one device comes later. */
function compare(a: Entry, b: Entry): number {
  if (a.number !== b.number) return a.number - b.number;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function countSteps(entries: Iterable<Entry>): number {
  const steps = new Set<string>();
  for (const { device, step } of entries) steps.add(`${device} ${step}`);
  return steps.size;
}

/** What has to happen to `before` so that it becomes `after`. */
export function changesBetween(before: Parts, after: Parts): Changes {
  const changes = new Map<string, unknown>();
  for (const [part, value] of after) {
    if (!before.has(part) || !isSame(before.get(part), value)) changes.set(part, value);
  }
  for (const part of before.keys()) if (!after.has(part)) changes.set(part, undefined);
  return changes;
}

export function sameAnswer(a: Entry, b: Entry): boolean {
  return "value" in a === "value" in b && isSame(a.value, b.value);
}

/** Whether two JSON values are the same, whatever the order of their members. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  return (
    left.length === Object.keys(right).length &&
    left.every(([name, value]) => name in right && isSame(value, right[name]))
  );
}

export type Choice = "mine" | "theirs" | "both";

/** What settles a conflict: changes with the entries they take the place of. */
export function settled(
  entries: EntrySet,
  conflict: Conflict,
  choice: Choice,
  copy?: (part: string, value: unknown) => readonly [string, unknown],
): readonly { part: string; bases: readonly string[]; value?: unknown }[] {
  const { part, mine, theirs } = conflict;
  const bases = entries.heads(part).map(({ id }) => id);
  const kept = choice === "theirs" ? theirs : mine;
  const ruling = { part, bases, ...("value" in kept ? { value: kept.value } : {}) };
  if (choice !== "both" || !copy || !("value" in theirs)) return [ruling];
  const [other, value] = copy(part, theirs.value);
  return [ruling, { part: other, bases: [], value }];
}
