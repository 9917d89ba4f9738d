// What is wrong with the answer as it stands. Promises: whatever the server would refuse is found
// here first; a span is judged once until it changes.

import {
  allFields,
  fieldProblems,
  isBlank,
  numberText,
  type Field,
  type FieldValues,
  type Palette,
  type Translate,
} from "@labelwright/editor";
import {
  answersOf,
  isRelation,
  isSpan,
  isUndecided,
  type Entry,
  type RelationEntry,
  type SpanEntry,
} from "./entries";
import { allows, type RelationTypes } from "./relationTypes";
import { rangeOf } from "./placed";
import { assetOf, type Span, type SpansSettings } from "./schema";
import type { TextMap } from "./text/TextMap";

export interface Finding {
  readonly id: string;
  readonly level: "blocking" | "warning";
  readonly text: string;
  /** The span to go to, null where the answer as a whole is meant. */
  readonly entry: string | null;
  /** The question to go to. */
  readonly field: string | null;
}

export interface CheckedBy {
  readonly palette: Palette;
  readonly settings: SpansSettings;
  readonly relationTypes: RelationTypes;
  readonly map: TextMap | null;
  readonly state: { readonly asset: number };
  readonly host: {
    readonly workbench: { readonly ontology: { readonly fields: readonly Field[] } };
  };
}

const MOST_FINDINGS = 200;

export class SpanChecks {
  readonly #by: CheckedBy;
  readonly #t: Translate;
  readonly #known = new WeakMap<SpanEntry, readonly Finding[]>();
  readonly #whole = new WeakMap<Span, boolean>();

  constructor(by: CheckedBy, t: Translate) {
    this.#by = by;
    this.#t = t;
  }

  /** Blocking findings first, in the order of the spans; at most 200. */
  find(entries: readonly Entry[]): Finding[] {
    const spans = entries.filter(isSpan);
    const findings = [...this.#ofAnswer(spans), ...this.#ofAnswers(answersOf(entries))];
    findings.push(...this.#ofPlaces(spans));
    for (const entry of spans) {
      if (findings.length >= MOST_FINDINGS) break;
      if (isUndecided(entry)) continue;
      findings.push(...this.ofEntry(entry), ...this.#ofSigns(entry));
    }
    const byId = new Map(spans.map((entry) => [entry.id, entry]));
    for (const entry of entries.filter(isRelation)) findings.push(...this.#ofRelation(entry, byId));
    const undecided = entries.filter(isUndecided);
    const first = undecided.find(isSpan) ?? undecided[0];
    if (first) {
      const text = this.#t("spans.check.undecided", { count: undecided.length });
      const entry = isSpan(first) ? first.id : null;
      findings.push({ id: "undecided", level: "warning", text, entry, field: null });
    }
    return findings.slice(0, MOST_FINDINGS);
  }

  ofEntry(entry: SpanEntry): readonly Finding[] {
    let known = this.#known.get(entry);
    if (!known) {
      known = isUndecided(entry) ? [] : this.#ofClass(entry);
      this.#known.set(entry, known);
    }
    return known;
  }

  name(entry: SpanEntry): string {
    return spanName(this.#t, this.#by.palette, entry);
  }

  #ofAnswer(spans: readonly SpanEntry[]): Finding[] {
    const count = spans.filter((entry) => !isUndecided(entry)).length;
    const { max_spans: most, allow_empty: mayBeEmpty } = this.#by.settings;
    if (count > most) return [blocking("limit", this.#t("spans.check.limit", { count, most }))];
    if (count === 0 && !mayBeEmpty) return [blocking("empty", this.#t("spans.check.empty"))];
    return [];
  }

  #ofAnswers(values: FieldValues): Finding[] {
    const { fields } = this.#by.host.workbench.ontology;
    return fieldProblems(fields, values).map(({ field: id }) => {
      const question = allFields(fields).find((one) => one.id === id)?.name ?? id;
      const message = isBlank(values[id]) ? "spans.check.unanswered" : "spans.check.wrongAnswer";
      return { ...blocking(`answers/${id}`, this.#t(message, { question })), field: id };
    });
  }

  /** Spans that are there twice, or, where it is not allowed, lie on others. */
  #ofPlaces(spans: readonly SpanEntry[]): Finding[] {
    const order = spans
      .filter((entry) => !isUndecided(entry))
      .sort((a, b) => assetOf(a.span) - assetOf(b.span) || a.span.start - b.span.start);
    const seen = new Map<string, SpanEntry>();
    const found: Finding[] = [];
    let farthest: SpanEntry | null = null;
    for (const entry of order) {
      const { span } = entry;
      const place = [assetOf(span), span.start, span.end, span.class].join(" ");
      const twin = seen.get(place);
      const isApart =
        !farthest || assetOf(farthest.span) !== assetOf(span) || farthest.span.end <= span.start;
      if (twin) found.push(this.#pair(entry, twin, "twice"));
      else if (!isApart && farthest && !this.#by.settings.allow_overlap) {
        found.push(this.#pair(entry, farthest, "overlap"));
      }
      seen.set(place, entry);
      if (isApart || !farthest || span.end > farthest.span.end) farthest = entry;
    }
    return found;
  }

  #pair(entry: SpanEntry, other: SpanEntry, kind: "twice" | "overlap"): Finding {
    const names = { name: this.name(entry), other: this.name(other) };
    return finding(entry, kind, this.#t(`spans.check.${kind}`, names));
  }

  /** Predictions may end where no person could: inside what is read as one sign. */
  #ofSigns(entry: SpanEntry): Finding[] {
    const { map, settings, state } = this.#by;
    if (!map || settings.snap === "none" || assetOf(entry.span) !== state.asset) return [];
    let isWhole = this.#whole.get(entry.span);
    if (isWhole === undefined) {
      const { start, end } = rangeOf(map, entry.span);
      isWhole = map.isBorder(start) && map.isBorder(end);
      this.#whole.set(entry.span, isWhole);
    }
    if (isWhole) return [];
    return [finding(entry, "sign", this.#t("spans.check.sign", { name: this.name(entry) }))];
  }

  #ofClass(entry: SpanEntry): Finding[] {
    const name = this.name(entry);
    const entryClass = this.#by.palette.get(entry.span.class);
    if (entryClass.archived) {
      return [finding(entry, "class", this.#t("spans.check.class", { name }))];
    }
    const values: FieldValues = entry.span.attributes ?? {};
    return fieldProblems(entryClass.fields, values).map(({ field: id }) => {
      const field = allFields(entryClass.fields).find((one) => one.id === id)?.name ?? id;
      const message = isBlank(values[id]) ? "spans.check.missing" : "spans.check.wrong";
      return finding(entry, id, this.#t(message, { name, field }), id);
    });
  }

  #ofRelation(
    { id, relation, from, to, origin }: RelationEntry,
    spans: ReadonlyMap<string, SpanEntry>,
  ): Finding[] {
    const [one, other] = [spans.get(from), spans.get(to)];
    if (origin || !one || !other) return [];
    const type = this.#by.relationTypes.get(relation.type);
    const values = {
      type: type?.name ?? relation.type,
      from: this.name(one),
      to: this.name(other),
    };
    const wrong = (message: string): Finding => ({
      ...blocking(id, this.#t(message, values)),
      entry: from,
    });
    if (!type || type.archived) return [wrong("spans.check.relationType")];
    const fits = allows(type.from, one.span.class) && allows(type.to, other.span.class);
    if (!fits) return [wrong("spans.check.relationEnds")];
    return fieldProblems(type.fields ?? [], relation.attributes).length > 0
      ? [wrong("spans.check.relationAnswers")]
      : [];
  }
}

function blocking(id: string, text: string): Finding {
  return { id, level: "blocking", text, entry: null, field: null };
}

function finding(
  entry: SpanEntry,
  kind: string,
  text: string,
  field: string | null = null,
): Finding {
  return { id: `${entry.id}/${kind}`, level: "blocking", text, entry: entry.id, field };
}

/** "party 02" */
export function spanName(t: Translate, palette: Palette, entry: SpanEntry): string {
  return t("spans.name", {
    class: palette.get(entry.span.class).name,
    number: numberText(entry.number),
  });
}
