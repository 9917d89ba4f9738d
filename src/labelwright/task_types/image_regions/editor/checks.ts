// What is wrong with the answer as it stands. Promises: whatever the server would refuse is found
// here first; a region is judged once until it changes.

import {
  allFields,
  fieldProblems,
  isBlank,
  type FieldValues,
  type Geometries,
  type Translate,
} from "@labelwright/editor";
import { isUndecided, type Entry } from "./entries";
import type { Palette } from "./palette";
import type { RegionsSettings } from "./schema";

export interface Finding {
  readonly id: string;
  readonly level: "blocking" | "warning";
  readonly text: string;
  /** The entry to go to, null where the answer as a whole is meant. */
  readonly entry: string | null;
  /** The question to go to. */
  readonly field: string | null;
}

const MOST_FINDINGS = 200;

export class RegionChecks {
  readonly #palette: Palette;
  readonly #settings: RegionsSettings;
  readonly #geometries: Geometries;
  readonly #t: Translate;
  readonly #known = new WeakMap<Entry, readonly Finding[]>();

  constructor(palette: Palette, settings: RegionsSettings, geometries: Geometries, t: Translate) {
    this.#palette = palette;
    this.#settings = settings;
    this.#geometries = geometries;
    this.#t = t;
  }

  /** Blocking findings first, in the order of the regions; at most 200. */
  find(entries: readonly Entry[]): Finding[] {
    const findings = this.#ofAnswer(entries);
    for (const entry of entries) {
      if (findings.length >= MOST_FINDINGS) break;
      findings.push(...this.ofEntry(entry));
    }
    const undecided = entries.filter(isUndecided);
    const first = undecided[0];
    if (first) {
      const text = this.#t("regions.check.undecided", { count: undecided.length });
      findings.push({ id: "undecided", level: "warning", text, entry: first.id, field: null });
    }
    return findings;
  }

  ofEntry(entry: Entry): readonly Finding[] {
    let known = this.#known.get(entry);
    if (!known) {
      known = isUndecided(entry) ? [] : [...this.#ofClass(entry), ...this.#ofShape(entry)];
      this.#known.set(entry, known);
    }
    return known;
  }

  name(entry: Entry): string {
    return regionName(this.#t, this.#palette, entry);
  }

  #ofAnswer(entries: readonly Entry[]): Finding[] {
    const count = entries.filter((entry) => !isUndecided(entry)).length;
    const { max_regions: most, allow_empty: mayBeEmpty } = this.#settings;
    const findings: Finding[] = [];
    const add = (id: string, text: string): void => {
      findings.push({ id, level: "blocking", text, entry: null, field: null });
    };
    if (count > most) add("limit", this.#t("regions.check.limit", { count, most }));
    if (count === 0 && !mayBeEmpty) add("empty", this.#t("regions.check.empty"));
    return findings;
  }

  #ofClass(entry: Entry): Finding[] {
    const name = this.name(entry);
    const entryClass = this.#palette.get(entry.region.class);
    if (entryClass.archived) {
      return [finding(entry, "class", this.#t("regions.check.class", { name }))];
    }
    const values: FieldValues = entry.region.attributes ?? {};
    return fieldProblems(entryClass.fields, values).map(({ field: id }) => {
      const field = allFields(entryClass.fields).find((one) => one.id === id);
      const message = isBlank(values[id]) ? "regions.check.missing" : "regions.check.wrong";
      const text = this.#t(message, { name, field: field?.name ?? id });
      return finding(entry, id, text, id);
    });
  }

  #ofShape(entry: Entry): Finding[] {
    const { shape } = entry.region;
    if (!this.#geometries.has(shape.kind)) return [];
    const { width, height } = this.#geometries.of(shape).size(shape);
    const least = this.#settings.min_size_px;
    if (Math.min(width, height) >= least) return [];
    const text = this.#t("regions.check.small", { name: this.name(entry), least });
    return [finding(entry, "small", text)];
  }
}

function finding(entry: Entry, kind: string, text: string, field: string | null = null): Finding {
  return { id: `${entry.id}/${kind}`, level: "blocking", text, entry: entry.id, field };
}

/** "car 02" */
export function regionName(t: Translate, palette: Palette, entry: Entry): string {
  return t("regions.name", {
    class: palette.get(entry.region.class).name,
    number: numberText(entry.number),
  });
}

export function numberText(number: number): string {
  return String(number).padStart(2, "0");
}
