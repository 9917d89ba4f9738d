import { expect, test } from "vitest";
import type { AnswerParts } from "../editor";
import { align } from "./align";
import { build, type Chosen } from "./build";
import type { ComparedAnswer, ComparedItem, PartRole, Take } from "./contract";

type Thing = Readonly<Record<string, unknown>>;
type Document = Readonly<Record<"things" | "joins", readonly Thing[]>> & { answers: Thing };

const parts: AnswerParts = {
  split(document) {
    const { things, joins, answers } = document as Document;
    return new Map([
      ...things.map((thing) => [`thing ${String(thing.id)}`, thing] as const),
      ...joins.map((join) => [`join ${String(join.id)}`, join] as const),
      ...Object.entries(answers).map(([id, value]) => [`answer ${id}`, value] as const),
    ]);
  },
  join: (all) => Object.fromEntries(all),
  describe: (part) => ({ name: part, lines: [] }),
  duplicate: (_, value, newId) => {
    const id = newId("x");
    return [`thing ${id}`, { ...(value as Thing), id }];
  },
};
function role(part: string): PartRole {
  const [kind = "", id = ""] = part.split(" ");
  return { kind: kind === "thing" ? "thing" : kind === "join" ? "relation" : "answer", id };
}
const roles = {
  role,
  likeness: (a: unknown, b: unknown) =>
    1 - Math.abs(Number((a as Thing).at) - Number((b as Thing).at)) / 10,
  isWithin: (likeness: number | null, changed: readonly string[]) =>
    changed.every((path) => path === "at") && (likeness ?? 0) >= 0.9,
};

function answer(letter: string, document: Partial<Document>): ComparedAnswer {
  return {
    letter,
    payload: { things: [], joins: [], answers: {}, ...document },
    activeSeconds: null,
  };
}

function matched(a: string, b: string, similarity: number, ...changed: string[]) {
  return { a, b, similarity, changed };
}

/** A and B see a cup at one place and a spoon at two; only B sees a fork, and joins it to the cup. */
const A = answer("A", {
  things: [
    { id: "t1", is: "cup", at: 1 },
    { id: "t2", is: "spoon", at: 3 },
  ],
  answers: { light: "good", blur: false },
});
const B = answer("B", {
  things: [
    { id: "t1", is: "fork", at: 8 },
    { id: "t2", is: "cup", at: 1.5 },
    { id: "t3", is: "spoon", at: 6 },
  ],
  joins: [{ id: "j1", type: "beside", from: "t2", to: "t1", attributes: {} }],
  answers: { light: "bad", blur: false },
});
const AB = {
  a: "A",
  b: "B",
  diff: {
    matched: [matched("t1", "t2", 0.95, "at"), matched("t2", "t3", 0.7, "at")],
    only_b: ["t1"],
  },
};

const items = align({ answers: [A, B], pairs: [AB] }, parts, roles);
const named = (list: readonly ComparedItem[]): readonly string[] => list.map(({ id }) => id);

test("what differs comes first, what agrees within tolerance is settled", () => {
  const open = items.filter(({ isSettled }) => !isSettled);

  expect(named(open)).toEqual(["A thing t2", "B thing t1", "B join j1", "A answer light"]);
  expect(named(items.slice(open.length))).toEqual(["A thing t1", "A answer blur"]);
});

test("a thing's likeness is that of its two most different versions", () => {
  expect(items.find(({ id }) => id === "A thing t2")?.likeness).toBeCloseTo(0.7);
});

test("of three answers each thing has at most one version of each", () => {
  const C = answer("C", { things: [{ id: "c1", is: "cup", at: 1.4 }] });
  const pairs = [
    AB,
    { a: "A", b: "C", diff: { matched: [matched("t1", "c1", 0.96, "at")] } },
    { a: "B", b: "C", diff: { matched: [matched("t2", "c1", 0.99, "at")] } },
  ];

  const [cup] = align({ answers: [A, B, C], pairs }, parts, roles).filter(
    ({ versions }) => versions.length === 3,
  );

  expect(cup?.versions.map(({ letter, part }) => `${letter} ${part}`)).toEqual([
    "A thing t1",
    "B thing t2",
    "C thing c1",
  ]);
  expect(cup?.isSettled).toBe(true);
});

test("an answer compared with a copy of itself under other names leaves nothing open", () => {
  const copy = { ...B, letter: "A" };
  const diff = {
    matched: [matched("t1", "t1", 1), matched("t2", "t2", 1), matched("t3", "t3", 1)],
  };
  const same = align({ answers: [copy, B], pairs: [{ a: "A", b: "B", diff }] }, parts, roles);

  expect(same.every(({ isSettled }) => isSettled)).toBe(true);
});

function built(takes: Readonly<Record<string, Take>>): Document["answers"] {
  const chosen = items.map((item): Chosen => ({ item, take: takes[item.id] ?? null }));
  const rules = { parts, role, newId: (prefix: string) => `${prefix}1` };
  return parts.join(build(chosen, rules, roles.likeness).parts) as Document["answers"];
}

test("open differences are left out of the answer", () => {
  expect(Object.keys(built({}))).toEqual(["thing t1", "answer blur"]);
});

test("ids that two authors gave are told apart, and relations follow what they join", () => {
  const take = { kind: "take", letter: "B" } as const;

  const result = built({ "B thing t1": take, "B join j1": take });

  // Both called something t1: A's cup is put after B's fork, so it is the one that is renamed.
  expect(result["thing t1"]).toMatchObject({ is: "fork" });
  expect(result["thing x1"]).toMatchObject({ is: "cup", id: "x1" });
  expect(result["join j1"]).toMatchObject({ from: "x1", to: "t1" });
});

test("a relation falls away with what it joins", () => {
  const result = built({
    "B thing t1": { kind: "drop" },
    "B join j1": { kind: "take", letter: "B" },
  });

  expect(Object.keys(result)).toEqual(["thing t1", "answer blur"]);
});

test("what is new stands in the place of what differed", () => {
  const result = built({
    "A thing t2": { kind: "new", parts: [["thing n", { id: "n", is: "spoon", at: 4 }]] },
  });

  expect(result["thing n"]).toMatchObject({ at: 4 });
});
