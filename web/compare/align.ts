// Which parts of several answers are the same, and which differ. Promises: pure; the same answers
// give the same items in the same order; every part of every answer is in exactly one item.

import type { AnswerParts } from "../editor";
import type {
  ComparedAnswer,
  ComparedItem,
  ComparedPair,
  CompareModule,
  PartRole,
  Questions,
  Version,
} from "./contract";

type Roles = Pick<CompareModule, "role" | "likeness" | "isWithin"> & {
  readonly questions?: Questions | undefined;
};

/** What is read of a diff document; members that a type leaves out are empty. */
interface DiffDocument {
  readonly matched?: readonly {
    readonly a: string;
    readonly b: string;
    readonly similarity: number;
    readonly changed: readonly string[];
  }[];
  /** The questions whose answers differ. */
  readonly answers?: readonly { readonly field: string }[];
}

interface Part extends Version {
  readonly role: PartRole;
}

interface Pair {
  readonly a: Part;
  readonly b: Part;
  readonly similarity: number;
  readonly changed: readonly string[];
}

/** Groups of parts that are one thing; no group has two parts of one answer. */
class Groups {
  readonly #groupOf = new Map<Part, Part[]>();

  constructor(parts: readonly Part[]) {
    for (const part of parts) this.#groupOf.set(part, [part]);
  }

  of(part: Part): readonly Part[] {
    return this.#groupOf.get(part) ?? [part];
  }

  join(a: Part, b: Part): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return;
    const letters = new Set(one.map(({ letter }) => letter));
    if (other.some(({ letter }) => letters.has(letter))) return;
    const all = [...one, ...other].sort((x, y) => (x.letter < y.letter ? -1 : 1));
    for (const part of all) this.#groupOf.set(part, all);
  }

  all(): readonly (readonly Part[])[] {
    return [...new Set(this.#groupOf.values())];
  }
}

export interface Compared {
  readonly answers: readonly ComparedAnswer[];
  readonly pairs: readonly ComparedPair[];
}

export function align(
  { answers, pairs }: Compared,
  parts: Pick<AnswerParts, "split">,
  roles: Roles,
): readonly ComparedItem[] {
  const split = new Map(answers.map(({ letter, payload }) => [letter, parts.split(payload)]));
  const all = [...split].flatMap(([letter, own]) =>
    [...own].map(([part, value]): Part => ({ letter, part, value, role: roles.role(part) })),
  );
  const of = (kind: PartRole["kind"]): Part[] => all.filter(({ role }) => role.kind === kind);
  const things = thingsOf(of("thing"), pairs);
  const asked = askedOf(split, roles.questions);
  const round = { pairs, found: things.found, asked, roles };
  const items = [
    ...things.groups.all().map((group) => itemOf("thing", group, round)),
    ...byKey(of("relation"), (part) => endsOf(part, things.groups)).map((group) =>
      itemOf("relation", group, round),
    ),
    ...inOrder(
      byKey(of("answer"), ({ part }) => part),
      roles.questions,
    ).map((group) => itemOf("answer", group, round)),
  ];
  return [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))];
}

interface RoundOfParts {
  readonly pairs: readonly ComparedPair[];
  readonly found: readonly Pair[];
  readonly asked: AskedParts;
  readonly roles: Roles;
}

/** The letter of every answer, and what it was asked; null where everybody is asked everything. */
type AskedParts = ReadonlyMap<string, { has(part: string): boolean } | null>;

function askedOf(
  split: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  questions: Questions | undefined,
): AskedParts {
  return new Map([...split].map(([letter, own]) => [letter, questions?.asked(own) ?? null]));
}

/** Questions as they are asked; those that nobody asks any more come last. */
function inOrder(
  groups: readonly (readonly Part[])[],
  questions: Questions | undefined,
): readonly (readonly Part[])[] {
  const places = new Map(questions?.order.map((part, place) => [part, place]));
  const place = ([first]: readonly Part[]): number =>
    places.get(first?.part ?? "") ?? Number.MAX_SAFE_INTEGER;
  return [...groups].sort((a, b) => place(a) - place(b));
}

const isOpen = (item: ComparedItem): boolean => !item.isSettled;

/** The best pairs of all diff documents join first, so that a third answer meets its own. */
function thingsOf(parts: readonly Part[], pairs: readonly ComparedPair[]) {
  const groups = new Groups(parts);
  const known = new Map(parts.map((part) => [`${part.letter} ${part.role.id}`, part]));
  const found: Pair[] = [];
  for (const { a, b, diff } of pairs) {
    for (const match of (diff as DiffDocument).matched ?? []) {
      const [one, other] = [known.get(`${a} ${match.a}`), known.get(`${b} ${match.b}`)];
      if (one && other) found.push({ ...match, a: one, b: other });
    }
  }
  found.sort((x, y) => y.similarity - x.similarity);
  for (const { a, b } of found) groups.join(a, b);
  return { groups, found };
}

function byKey(parts: readonly Part[], key: (part: Part) => string): readonly (readonly Part[])[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const name = key(part);
    const group = groups.get(name) ?? [];
    // a second relation of the same kind between the same ends stands for itself
    const isTaken = group.some(({ letter }) => letter === part.letter);
    if (isTaken) groups.set(`${name} ${part.letter} ${part.part}`, [part]);
    else groups.set(name, [...group, part]);
  }
  return [...groups.values()];
}

/** A relation is known by its type and the things it joins, whatever they are called. */
function endsOf({ letter, value }: Part, groups: Groups): string {
  const { type, from, to } = value as Readonly<Record<string, string>>;
  const things = new Map(
    groups
      .all()
      .map((group, place) => [group.find((one) => one.letter === letter)?.role.id, place]),
  );
  return `${type} ${things.get(from) ?? `?${from}`} ${things.get(to) ?? `?${to}`}`;
}

function itemOf(
  kind: ComparedItem["kind"],
  group: readonly Part[],
  round: RoundOfParts,
): ComparedItem {
  const versions = group.map(({ letter, part, value }): Version => ({ letter, part, value }));
  const { roles } = round;
  const compared = pairsOf(group).map(([a, b]) => {
    const likeness = kind === "thing" ? (roles.likeness?.(a.value, b.value) ?? null) : null;
    const changed = changedIn(kind, a, b, round);
    const isWithin = changed.length === 0 || (roles.isWithin?.(likeness, changed) ?? false);
    return { likeness, changed, isWithin };
  });
  const likenesses = compared.flatMap(({ likeness }) => likeness ?? []);
  const first = group[0];
  const isWhole = [...round.asked].every(([letter, asked]) => {
    const wasAsked = kind !== "answer" || !asked || asked.has(first?.part ?? "");
    return !wasAsked || group.some((part) => part.letter === letter);
  });
  return {
    id: `${first?.letter} ${first?.part}`,
    kind,
    versions,
    changed: [...new Set(compared.flatMap(({ changed }) => changed))],
    likeness: likenesses.length > 0 ? Math.min(...likenesses) : null,
    isSettled: isWhole && compared.every(({ isWithin }) => isWithin),
  };
}

/** What the diff document says, where it says anything; else whether they are the same. */
function changedIn(
  kind: ComparedItem["kind"],
  a: Part,
  b: Part,
  { found, pairs }: RoundOfParts,
): readonly string[] {
  const match = found.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  if (match) return match.changed;
  if (kind === "answer") {
    const pair = pairs.find((one) => one.a === a.letter && one.b === b.letter);
    const { answers } = (pair?.diff ?? {}) as DiffDocument;
    if (answers) return answers.some(({ field }) => field === a.role.id) ? [a.part] : [];
  }
  return isSame(a.value, b.value) ? [] : [""];
}

function pairsOf(group: readonly Part[]): readonly (readonly [Part, Part])[] {
  return group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
}

/** Equal as answers: names that their authors gave do not count. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

const NAMES = new Set(["id", "from", "to", "prediction"]);

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => !NAMES.has(name));
  return members.sort(([x], [y]) => (x < y ? -1 : 1)).map(([name, one]) => [name, plain(one)]);
}
