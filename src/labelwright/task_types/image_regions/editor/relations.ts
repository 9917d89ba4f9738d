// What relations are about: which types may join two regions, and how one is told. Promises: agrees
// with `labelwright.plugin.relations`: the same ends allowed, the same relations the same.

import type { Relation, RelationType } from "@labelwright/editor";
import type { Entry, Link } from "./entries";

/** How a type joins two entries, the one that was chosen first named first. */
export interface Fit {
  readonly type: RelationType;
  /** The relation goes from the second to the first. */
  readonly reversed: boolean;
}

const DIGITS = 10;

export class RelationTypes {
  /** Those that may be chosen. */
  readonly offered: readonly RelationType[];
  readonly #byId: ReadonlyMap<string, RelationType>;

  constructor(types: readonly RelationType[]) {
    this.offered = types.filter((type) => !type.archived);
    this.#byId = new Map(types.map((type) => [type.id, type]));
  }

  get(id: string): RelationType {
    return this.#byId.get(id) ?? { id, name: id, archived: true };
  }

  /** The types that may join two regions, in the direction they were chosen where that may be. */
  fitting(first: Entry, second: Entry): readonly Fit[] {
    return this.offered.flatMap((type): Fit[] => {
      if (accepts(type, first, second)) return [{ type, reversed: false }];
      return accepts(type, second, first) ? [{ type, reversed: true }] : [];
    });
  }

  /** Whether a type allows the classes of its ends. */
  allows(relation: Relation, from: Entry, to: Entry): boolean {
    return accepts(this.get(relation.type), from, to);
  }

  /** The key that chooses the type at a place of the list, null beyond the tenth. */
  keyAt(place: number): string | null {
    return place < DIGITS ? `${(place + 1) % DIGITS}` : null;
  }

  /** Type and ends; the ends in one order where the direction does not matter. */
  sameness({ type, from, to }: Relation): string {
    const ends = this.get(type).directed === false ? [from, to].sort() : [from, to];
    return [type, ...ends].join(" ");
  }
}

function accepts({ from, to }: RelationType, first: Entry, second: Entry): boolean {
  return (
    (from?.includes(first.region.class) ?? true) && (to?.includes(second.region.class) ?? true)
  );
}

/** The relations that begin or end at one of these regions. */
export function touching(relations: readonly Link[], entries: readonly Entry[]): readonly Link[] {
  if (relations.length === 0 || entries.length === 0) return [];
  const ids = new Set(entries.filter(({ origin }) => !origin).map(({ region }) => region.id));
  return relations.filter(({ relation }) => ids.has(relation.from) || ids.has(relation.to));
}

/** Regions of the answer by their own ids, which relations name. */
export function byRegion(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const decided = entries.filter(({ origin }) => origin === null);
  return new Map(decided.map((entry) => [entry.region.id, entry]));
}
