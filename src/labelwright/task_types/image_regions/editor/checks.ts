// What is wrong with the answer as it stands. Promises: whatever the server would refuse is found
// here first; a region is judged once until it changes.

import {
  allFields,
  fieldProblems,
  isBlank,
  type Field,
  type FieldValues,
  type Geometries,
  type Translate,
  type Palette,
} from "@labelwright/editor";
import { isUndecided, type Content, type Entry, type Link } from "./entries";
import { byRegion, type RelationTypes } from "./relations";
import type { RegionsSettings } from "./schema";
import type { Toolbox } from "./tools";
import { regionName, relationName } from "./words";

export interface Finding {
  readonly id: string;
  readonly level: "blocking" | "warning";
  readonly text: string;
  /** The entry to go to, null where the answer as a whole is meant. */
  readonly entry: string | null;
  /** The relation to go to, by its id in the document. */
  readonly relation: string | null;
  /** The question to go to: of the region, of the relation, else of the whole. */
  readonly field: string | null;
}

export interface Rules {
  readonly palette: Palette;
  readonly settings: RegionsSettings;
  readonly geometries: Geometries;
  readonly toolbox: Toolbox;
  readonly relationTypes: RelationTypes;
  /** The questions about the task as a whole. */
  readonly questions: readonly Field[];
  readonly t: Translate;
}

const MOST_FINDINGS = 200;
/** Answers in hand that are not asked at the moment are not sent. */
const NOT_SENT = new Set(["not_asked", "unknown_question"]);

export class RegionChecks {
  readonly #rules: Rules;
  readonly #known = new WeakMap<Entry, readonly Finding[]>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  /** Blocking findings first, in the order of the regions; at most 200. */
  find(content: Content): Finding[] {
    const { entries } = content;
    const findings = [...this.#ofAnswer(entries), ...this.#ofQuestions(content.sheet.values)];
    for (const entry of entries) {
      if (findings.length >= MOST_FINDINGS) break;
      findings.push(...this.ofEntry(entry));
    }
    if (content.relations.length > 0) findings.push(...this.#ofRelations(content));
    const undecided = entries.filter(isUndecided);
    const first = undecided[0];
    if (first) {
      const text = this.#rules.t("regions.check.undecided", { count: undecided.length });
      findings.push({ ...finding("undecided", text, { entry: first.id }), level: "warning" });
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

  #ofAnswer(entries: readonly Entry[]): Finding[] {
    const { settings, t } = this.#rules;
    const count = entries.filter((entry) => !isUndecided(entry)).length;
    const { max_regions: most, allow_empty: mayBeEmpty } = settings;
    const findings: Finding[] = [];
    if (count > most) findings.push(finding("limit", t("regions.check.limit", { count, most })));
    if (count === 0 && !mayBeEmpty) findings.push(finding("empty", t("regions.check.empty")));
    return findings;
  }

  #ofQuestions(values: FieldValues): Finding[] {
    const { questions, t } = this.#rules;
    const problems = fieldProblems(questions, values).filter(({ code }) => !NOT_SENT.has(code));
    return problems.map(({ field: id }) => {
      const question = nameOf(questions, id);
      const message = isBlank(values[id]) ? "regions.check.question" : "regions.check.wrongAnswer";
      return finding(`answers/${id}`, t(message, { question }), { field: id });
    });
  }

  #ofClass(entry: Entry): Finding[] {
    const { palette, t } = this.#rules;
    const name = regionName(t, palette, entry);
    const entryClass = palette.get(entry.region.class);
    const at = { entry: entry.id };
    if (entryClass.archived) {
      return [finding(`${entry.id}/class`, t("regions.check.class", { name }), at)];
    }
    const values: FieldValues = entry.region.attributes ?? {};
    return fieldProblems(entryClass.fields, values).map(({ field: id }) => {
      const message = isBlank(values[id]) ? "regions.check.missing" : "regions.check.wrong";
      const text = t(message, { name, field: nameOf(entryClass.fields, id) });
      return finding(`${entry.id}/${id}`, text, { ...at, field: id });
    });
  }

  #ofShape(entry: Entry): Finding[] {
    const { geometries, palette, settings, toolbox, t } = this.#rules;
    const { class: classId, shape } = entry.region;
    if (!geometries.has(shape.kind)) return [];
    const geometry = geometries.of(shape);
    const name = regionName(t, palette, entry);
    const say = (kind: string, text: string): Finding =>
      finding(`${entry.id}/${kind}`, text, { entry: entry.id });
    const findings: Finding[] = [];
    if (!geometry.isLargeEnough(shape, settings.min_size_px)) {
      const least = settings.min_size_px;
      findings.push(say("small", t("regions.check.small", { name, least })));
    }
    if (palette.isOffered(classId) && !toolbox.allows(classId, shape.kind)) {
      const kind = t(`regions.kind.${shape.kind}`);
      findings.push(say("geometry", t("regions.check.geometry", { name, kind })));
    }
    if ((geometry.problem?.(shape) ?? null) !== null) {
      findings.push(say("shape", t("regions.check.shape", { name })));
    }
    return findings;
  }

  #ofRelations({ entries, relations }: Content): Finding[] {
    const regions = byRegion(entries);
    const seen = new Set<string>();
    return relations.flatMap((link) => {
      const found = this.#ofRelation(link, regions, seen);
      seen.add(this.#rules.relationTypes.sameness(link.relation));
      return found;
    });
  }

  #ofRelation(
    link: Link,
    regions: ReadonlyMap<string, Entry>,
    seen: ReadonlySet<string>,
  ): Finding[] {
    const { palette, relationTypes, t } = this.#rules;
    const { relation } = link;
    const from = regions.get(relation.from);
    const to = regions.get(relation.to);
    if (!from || !to) return [];
    const type = relationTypes.get(relation.type);
    const name = relationName(t, palette, { type, from, to });
    const say = (kind: string, text: string, field: string | null = null): Finding =>
      finding(`${link.id}/${kind}`, text, { relation: link.id, field });
    if (type.archived) return [say("type", t("regions.check.relationType", { name }))];
    const findings: Finding[] = [];
    if (seen.has(relationTypes.sameness(relation))) {
      findings.push(say("twice", t("regions.check.relationTwice", { name })));
    }
    if (!relationTypes.allows(relation, from, to)) {
      findings.push(say("ends", t("regions.check.relationEnds", { name })));
    }
    const fields = type.fields ?? [];
    for (const { field: id } of fieldProblems(fields, relation.attributes)) {
      const isMissing = isBlank(relation.attributes[id]);
      const message = isMissing ? "regions.check.missing" : "regions.check.wrong";
      findings.push(say(id, t(message, { name, field: nameOf(fields, id) }), id));
    }
    return findings;
  }
}

type Place = Partial<Pick<Finding, "entry" | "relation" | "field">>;

function finding(id: string, text: string, place: Place = {}): Finding {
  return { id, level: "blocking", text, entry: null, relation: null, field: null, ...place };
}

function nameOf(fields: readonly Field[], id: string): string {
  return allFields(fields).find((one) => one.id === id)?.name ?? id;
}
