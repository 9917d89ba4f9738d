// The relation types as the editor offers them: which may join two classes, and with which key.

import { normalizeKey, type OntologyClass, type RelationType } from "@labelwright/editor";

export interface OfferedType extends RelationType {
  /** The chord that chooses it while a relation is drawn. */
  readonly chord: string | null;
}

const DIGITS = 10;

export class RelationTypes {
  readonly offered: readonly OfferedType[];
  readonly #byId: ReadonlyMap<string, RelationType>;

  constructor(types: readonly RelationType[]) {
    const live = types.filter((type) => !type.archived);
    this.offered = live.map((type, at) => ({ ...type, chord: chordOf(type, at) }));
    this.#byId = new Map(types.map((type) => [type.id, type]));
  }

  get(id: string): RelationType | undefined {
    return this.#byId.get(id);
  }

  name(id: string): string {
    return this.get(id)?.name ?? id;
  }

  /** Types that may begin, or without a direction end, at a class. */
  from(classId: string): readonly OfferedType[] {
    return this.offered.filter(
      (type) => allows(type.from, classId) || (type.directed === false && allows(type.to, classId)),
    );
  }

  /** Types that may join two classes, this one first. */
  between(from: string, to: string): readonly OfferedType[] {
    return this.offered.filter(
      (type) =>
        (allows(type.from, from) && allows(type.to, to)) ||
        (type.directed === false && allows(type.from, to) && allows(type.to, from)),
    );
  }

  /** Types that name a class as where they begin: asked for beside its attributes. */
  askedOf(classId: string): readonly OfferedType[] {
    return this.offered.filter((type) => type.from?.includes(classId));
  }
}

/** Whether the ends have to change places for the type to fit. */
export function isTurned(type: RelationType, from: string, to: string): boolean {
  return type.directed === false && !(allows(type.from, from) && allows(type.to, to));
}

export function allows(
  classes: readonly OntologyClass["id"][] | null | undefined,
  id: string,
): boolean {
  return !classes || classes.includes(id);
}

function chordOf(type: RelationType, at: number): string | null {
  if (type.key) return normalizeKey(type.key);
  return at < DIGITS ? `${(at + 1) % DIGITS}` : null;
}
