import { describe, expect, test } from "vitest";
import {
  changesBetween,
  EntrySet,
  isSame,
  settled,
  type Choice,
  type Entry,
  type Parts,
} from "./entries";

const START: Parts = new Map<string, unknown>([
  ["a", 1],
  ["b", 2],
]);

/** A browser of one person: it edits, and hears of entries when it is told. */
class Device {
  readonly set: EntrySet;
  readonly made: Entry[] = [];
  #step = 0;

  constructor(
    readonly name: string,
    readonly start: Parts = START,
  ) {
    this.set = new EntrySet(start);
  }

  edit(part: string, value?: unknown, bases = this.set.basesOf(part, this.name)): Entry {
    this.#step += 1;
    const entry: Entry = {
      id: `${this.name}${this.made.length}`,
      device: this.name,
      device_kind: "computer",
      number: this.set.nextNumber(),
      step: this.#step,
      part,
      bases,
      at: 0,
      seconds: this.#step * 10,
      ...(value === undefined ? {} : { value }),
    };
    this.made.push(entry);
    this.set.put(entry);
    return entry;
  }

  hear(entries: Iterable<Entry>): void {
    for (const entry of entries) this.set.put(entry);
  }

  settle(choice: Choice): void {
    for (const conflict of this.set.conflicts(this.name)) {
      const copy = (part: string, value: unknown) => [`${part}~${this.name}`, value] as const;
      for (const { part, bases, value } of settled(this.set, conflict, choice, copy)) {
        this.edit(part, value, bases);
      }
    }
  }

  get shown(): Record<string, unknown> {
    return Object.fromEntries(this.set.parts(this.name));
  }
}

function exchange(one: Device, other: Device): void {
  const [mine, theirs] = [[...one.made], [...other.made]];
  one.hear(theirs);
  other.hear(mine);
}

/** Numbers that are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function shuffled<Item>(items: readonly Item[], random: (below: number) => number): Item[] {
  const rest = [...items];
  return items.map(() => rest.splice(random(rest.length), 1)[0] as Item);
}

describe("one device", () => {
  test("shows what it did, in the order of the start and of making", () => {
    const device = new Device("L");
    device.edit("c", 3);
    device.edit("a", 10);
    device.edit("b");
    device.edit("d", 4);
    device.edit("c", 5);

    expect([...device.set.parts()]).toEqual([
      ["a", 10],
      ["c", 5],
      ["d", 4],
    ]);
    expect(device.set.conflicts("L")).toEqual([]);
    expect(device.set.steps()).toBe(5);
  });

  test("puts a deleted part back in its place", () => {
    const device = new Device("L");
    device.edit("c", 3);
    device.edit("d", 4);
    device.edit("c");
    device.edit("c", 3);

    expect([...device.set.parts().keys()]).toEqual(["a", "b", "c", "d"]);
  });

  test("tells null, which is an answer, from deletion", () => {
    const device = new Device("L");
    device.edit("a", null);
    device.edit("b");

    expect([...device.set.parts()]).toEqual([["a", null]]);
  });
});

describe("two devices", () => {
  const pair = (): [Device, Device] => [new Device("L"), new Device("R")];

  test("that changed different parts are merged without asking", () => {
    const [left, right] = pair();
    left.edit("a", 10);
    right.edit("b", 20);
    right.edit("c", 30);
    exchange(left, right);

    expect(left.shown).toEqual({ a: 10, b: 20, c: 30 });
    expect(right.shown).toEqual(left.shown);
    expect(left.set.conflicts("L")).toEqual([]);
  });

  test("that changed one part from the same base keep both versions until it is settled", () => {
    const [left, right] = pair();
    const mine = left.edit("a", 10);
    const theirs = right.edit("a", 20);
    exchange(left, right);

    expect(left.set.conflicts("L")).toEqual([{ part: "a", mine, theirs }]);
    expect(right.set.conflicts("R")).toEqual([{ part: "a", mine: theirs, theirs: mine }]);
    expect([left.shown.a, right.shown.a]).toEqual([10, 20]);
    expect([...left.set.parts()]).toEqual([...right.set.parts()]);
  });

  test.each<[Choice, Record<string, unknown>]>([
    ["mine", { a: 10, b: 2 }],
    ["theirs", { a: 20, b: 2 }],
    ["both", { a: 10, b: 2, "a~L": 20 }],
  ])("agree when one of them keeps %s", (choice, expected) => {
    const [left, right] = pair();
    left.edit("a", 10);
    right.edit("a", 20);
    exchange(left, right);
    left.settle(choice);
    exchange(left, right);

    expect(left.shown).toEqual(expected);
    expect(right.shown).toEqual(expected);
    expect(right.set.conflicts("R")).toEqual([]);
  });

  test("that gave the same answer do not disagree", () => {
    const [left, right] = pair();
    left.edit("a", { x: 1, y: [2] });
    right.edit("a", { y: [2], x: 1 });
    exchange(left, right);
    expect(left.set.conflicts("L")).toEqual([]);

    left.edit("a", 5);
    exchange(left, right);

    expect(right.shown.a).toBe(5);
    expect(right.set.conflicts("R")).toEqual([]);
  });

  test("of which one deleted what the other changed are asked", () => {
    const [left, right] = pair();
    left.edit("a");
    right.edit("a", 20);
    exchange(left, right);
    expect(left.set.conflicts("L")).toHaveLength(1);

    left.settle("both");
    exchange(left, right);

    expect(right.shown).toEqual({ b: 2, "a~L": 20 });
  });

  test("go on where the other one stopped without a conflict", () => {
    const [left, right] = pair();
    left.edit("a", 10);
    exchange(left, right);
    right.edit("a", 11);
    exchange(left, right);
    left.edit("a", 12);
    exchange(left, right);

    expect([left.shown.a, right.shown.a]).toEqual([12, 12]);
    expect(left.set.conflicts("L")).toEqual([]);
  });

  test("are asked again when both settled it, differently and at once", () => {
    const [left, right] = pair();
    left.edit("a", 10);
    right.edit("a", 20);
    exchange(left, right);
    left.settle("mine");
    right.settle("mine");
    exchange(left, right);
    expect(left.set.conflicts("L")).toHaveLength(1);

    right.settle("theirs");
    exchange(left, right);

    expect([left.shown.a, right.shown.a]).toEqual([10, 10]);
  });

  test("add up their time", () => {
    const [left, right] = pair();
    left.edit("a", 10);
    left.edit("a", 11);
    right.edit("b", 20);
    exchange(left, right);

    expect(left.set.secondsHere("L")).toBe(20);
    expect(left.set.secondsElsewhere("L")).toBe(10);
    expect(right.set.secondsElsewhere("R")).toBe(20);
  });
});

describe("any interleaving", () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);

  /** Edits and partial exchanges at random, as with networks that come and go. */
  function storyOf(random: (below: number) => number): [Device, Device] {
    const devices: [Device, Device] = [new Device("L"), new Device("R")];
    for (let step = 0; step < 30; step += 1) {
      const [one, other] = random(2) ? devices : [devices[1], devices[0]];
      if (random(4) === 0) other.hear(shuffled(one.made, random).slice(0, random(8)));
      const part = "abcdef"[random(6)] as string;
      if (random(5) === 0) one.edit(part);
      else one.edit(part, random(4));
    }
    return devices;
  }

  test("of two devices' entries converges to the same answer", () => {
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const [left, right] = storyOf(random);
      const entries = [...left.made, ...right.made];

      const inOrder = new EntrySet(START, entries);
      const mixed = new EntrySet(START, shuffled(entries, random));
      const twice = new EntrySet(START, shuffled([...entries, ...entries], random));

      expect([...mixed.parts()], `seed ${seed}`).toEqual([...inOrder.parts()]);
      expect([...twice.parts()], `seed ${seed}`).toEqual([...inOrder.parts()]);
      expect(mixed.conflicts("L"), `seed ${seed}`).toHaveLength(inOrder.conflicts("L").length);
      exchange(left, right);
      expect([...left.set.parts()], `seed ${seed}`).toEqual([...right.set.parts()]);
    }
  });

  test("shows the same on both devices once one of them has settled what was open", () => {
    let hadConflicts = 0;
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const [left, right] = storyOf(random);
      exchange(left, right);
      for (let round = 0; left.set.conflicts("L").length > 0 && round < 9; round += 1) {
        hadConflicts += 1;
        left.settle((["mine", "theirs", "both"] as const)[random(3)] as Choice);
      }
      exchange(left, right);

      expect(left.set.conflicts("L"), `seed ${seed}`).toEqual([]);
      expect(right.set.conflicts("R"), `seed ${seed}`).toEqual([]);
      expect(right.shown, `seed ${seed}`).toEqual(left.shown);
    }
    expect(hadConflicts).toBeGreaterThan(100);
  });

  test("loses no part that only one device has touched", () => {
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const [left, right] = [new Device("L"), new Device("R")];
      for (let step = 0; step < 20; step += 1) {
        left.edit("ace"[random(3)] as string, random(99));
        right.edit("bdf"[random(3)] as string, random(99));
        if (random(3) === 0) left.hear(shuffled(right.made, random).slice(0, random(6)));
      }
      const expected = { ...left.shown, ...pick(right.shown, "bdf") };
      exchange(left, right);

      expect(left.shown, `seed ${seed}`).toEqual({ ...left.shown, ...expected });
      expect(right.shown, `seed ${seed}`).toEqual(left.shown);
      expect(left.set.conflicts("L")).toEqual([]);
    }
  });
});

function pick(parts: Record<string, unknown>, names: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => names.includes(name)));
}

describe("what changed", () => {
  test("is what was added, set to another value, or is gone", () => {
    const before = new Map<string, unknown>([
      ["same", { x: 1, y: 2 }],
      ["set", 1],
      ["gone", 1],
    ]);
    const after = new Map<string, unknown>([
      ["same", { y: 2, x: 1 }],
      ["set", 2],
      ["new", null],
    ]);

    expect([...changesBetween(before, after)]).toEqual([
      ["set", 2],
      ["new", null],
      ["gone", undefined],
    ]);
  });

  test.each([
    [[1, 2], [2, 1], false],
    [[1], { 0: 1 }, false],
    [null, {}, false],
    [{ a: undefined }, {}, false],
    [{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }, true],
    ["1", 1, false],
  ])("%j and %j", (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});
