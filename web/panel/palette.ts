// The classes as the palette offers them. Promises: a class keeps its colour and its key whatever
// is marked; a part of a class that is archived or unknown still has a name and a colour.

import type { Field, OntologyClass } from "../editor";
import { normalizeKey } from "../engine/chords";

export interface PaletteClass {
  readonly id: string;
  readonly name: string;
  /** Place in the colours of the design, 1 to 24. */
  readonly paint: number;
  readonly rule: string;
  readonly fields: readonly Field[];
  /** Shapes its parts may have, null for all that the project allows. */
  readonly geometries: readonly string[] | null;
  /** The chord that chooses it, null beyond the twentieth. */
  readonly key: string | null;
  readonly archived: boolean;
}

const COLOURS = 24;
const DIGITS = 10;
const UNKNOWN = {
  paint: 1,
  rule: "",
  fields: [],
  geometries: null,
  key: null,
  archived: true,
} as const;

export class Palette {
  /** Those that may be chosen, in the order of the ontology. */
  readonly offered: readonly PaletteClass[];
  readonly #byId: ReadonlyMap<string, PaletteClass>;

  constructor(classes: readonly OntologyClass[]) {
    let place = 0;
    const all = classes.map((entry, at) =>
      toPaletteClass(entry, at, entry.archived ? -1 : place++),
    );
    this.offered = all.filter((entry) => !entry.archived);
    this.#byId = new Map(all.map((entry) => [entry.id, entry]));
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  isOffered(id: string): boolean {
    return this.#byId.get(id)?.archived === false;
  }

  get(id: string): PaletteClass {
    return this.#byId.get(id) ?? { ...UNKNOWN, id, name: id };
  }

  /**
   * Offered classes whose name holds the text, those that begin with it first; without a text
   * those that were chosen last.
   */
  find(text: string, recent: readonly string[] = []): readonly PaletteClass[] {
    const wanted = text.trim().toLowerCase();
    if (wanted === "") {
      const latest = recent.filter((id) => this.isOffered(id)).map((id) => this.get(id));
      return [...latest, ...this.offered.filter(({ id }) => !recent.includes(id))];
    }
    const places = this.offered
      .map((entry) => ({ entry, at: entry.name.toLowerCase().indexOf(wanted) }))
      .filter(({ at }) => at >= 0);
    return places.sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1)).map(({ entry }) => entry);
  }
}

/** The class whose rule counts: the one of all that is selected, else the one in hand. */
export function classInHand(selected: readonly string[], classId: string | null): string | null {
  const [only, ...others] = new Set(selected);
  return only !== undefined && others.length === 0 ? only : classId;
}

function toPaletteClass(entry: OntologyClass, at: number, place: number): PaletteClass {
  return {
    id: entry.id,
    name: entry.name,
    paint: entry.color ?? (at % COLOURS) + 1,
    rule: entry.rule ?? "",
    fields: entry.fields ?? [],
    geometries: entry.geometries ?? null,
    key: entry.key ? normalizeKey(entry.key) : digitKey(place),
    archived: entry.archived ?? false,
  };
}

/** 1 to 9 and 0 for the first ten, with Shift for the next. */
function digitKey(place: number): string | null {
  if (place < 0 || place >= 2 * DIGITS) return null;
  const digit = `${(place + 1) % DIGITS}`;
  return place < DIGITS ? digit : `Shift+${digit}`;
}
