// A document of regions in parts: each region, each relation, each answer about the whole, and each
// prediction that somebody has decided on.

import type {
  AnswerParts,
  Field,
  FieldValue,
  PartText,
  Relation,
  Translate,
  Workbench,
} from "@labelwright/editor";
import { allFields } from "@labelwright/editor";
import { linkOf, REGION, RELATION, type Entry, type Link, type Names } from "./entries";
import { readDraft, type Region, type RegionsDraft } from "./schema";

const ANSWER = "answer ";
const DECIDED = "decided ";
const ORDER = "order";

function split(document: unknown): ReadonlyMap<string, unknown> {
  const draft = readDraft(document);
  if (!draft) return new Map();
  const { regions, relations = [], answers = {}, decided = [], order } = draft;
  return new Map<string, unknown>([
    ...regions.map((region) => [REGION + region.id, region] as const),
    ...relations.map((relation) => [RELATION + relation.id, relation] as const),
    ...Object.entries(answers).map(([field, value]) => [ANSWER + field, value] as const),
    ...decided.map((id) => [DECIDED + id, true] as const),
    ...(order ? [[ORDER, order] as const] : []),
  ]);
}

function join(parts: ReadonlyMap<string, unknown>): RegionsDraft {
  const regions: Region[] = [];
  const relations: Relation[] = [];
  const answers: [string, FieldValue][] = [];
  const decided: string[] = [];
  for (const [part, value] of parts) {
    if (part.startsWith(REGION)) regions.push(value as Region);
    else if (part.startsWith(RELATION)) relations.push(value as Relation);
    else if (part.startsWith(ANSWER))
      answers.push([part.slice(ANSWER.length), value as FieldValue]);
    else if (part.startsWith(DECIDED)) decided.push(part.slice(DECIDED.length));
  }
  const order = parts.get(ORDER) as readonly string[] | undefined;
  return {
    regions: order ? sorted(regions, order) : regions,
    ...(relations.length > 0 && { relations }),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
    ...(decided.length > 0 && { decided }),
    ...(order && { order }),
  };
}

function sorted(regions: Region[], order: readonly string[]): Region[] {
  const places = new Map(order.map((id, at) => [id, at]));
  const place = ({ id }: Region): number => places.get(id) ?? order.length;
  return regions.sort((a, b) => place(a) - place(b));
}

function describe(part: string, value: unknown, workbench: Workbench, t: Translate): PartText {
  const { fields } = workbench.ontology;
  if (part.startsWith(REGION)) return describeRegion(value as Region, workbench, t);
  if (part.startsWith(RELATION)) return describeRelation(value as Relation, workbench, t);
  if (part.startsWith(ANSWER)) {
    const { label, text } = answerText(fields, part.slice(ANSWER.length), value);
    return { name: label, lines: [{ label: t("regions.part.answer"), text }] };
  }
  return { name: t(part === ORDER ? "regions.part.order" : "regions.part.prediction"), lines: [] };
}

function describeRegion(region: Region, workbench: Workbench, t: Translate): PartText {
  const known = workbench.ontology.classes.find(({ id }) => id === region.class);
  const line = (id: string, text: string) => ({ label: t(id), text });
  const name = known?.name ?? region.class;
  const answers = Object.entries(region.attributes ?? {});
  return {
    name,
    lines: [
      line("regions.part.class", name),
      ...shapeLines(region, line),
      ...answers.map(([id, answer]) => answerText(known?.fields ?? [], id, answer)),
    ],
  };
}

type Line = PartText["lines"][number];

function shapeLines({ shape }: Region, line: (id: string, text: string) => Line): Line[] {
  const numbers = shape as unknown as Readonly<Record<string, unknown>>;
  const has = (...names: string[]): boolean =>
    names.every((name) => typeof numbers[name] === "number");
  const text = (...names: string[]): string =>
    names.map((name) => Math.round(numbers[name] as number)).join(", ");
  const kind = line("regions.part.shape", shape.kind.replaceAll("_", " "));
  const lines = shape.kind === "box" ? [] : [kind];
  if (has("x", "y")) lines.push(line("regions.part.place", text("x", "y")));
  if (has("cx", "cy")) lines.push(line("regions.part.place", text("cx", "cy")));
  const size = has("width", "height") ? ["width", "height"] : has("rx", "ry") ? ["rx", "ry"] : [];
  if (size.length > 0) {
    lines.push(line("regions.part.size", size.map((name) => text(name)).join(" × ")));
  }
  if (has("angle")) lines.push(line("regions.part.angle", `${text("angle")}°`));
  const { points } = numbers;
  if (Array.isArray(points)) lines.push(line("regions.part.points", pointsText(points)));
  return lines;
}

const SHOWN_POINTS = 4;

function pointsText(points: readonly (readonly [number, number])[]): string {
  const shown = points.slice(0, SHOWN_POINTS).map((point) => point.map(Math.round).join(", "));
  return `${points.length}: ${shown.join(" · ")}${points.length > SHOWN_POINTS ? " …" : ""}`;
}

function describeRelation(relation: Relation, workbench: Workbench, t: Translate): PartText {
  const known = workbench.ontology.relations?.find(({ id }) => id === relation.type);
  const name = known?.name ?? relation.type;
  return {
    name,
    lines: [
      { label: t("regions.part.ends"), text: `${relation.from} → ${relation.to}` },
      ...Object.entries(relation.attributes).map(([id, answer]) =>
        answerText(known?.fields ?? [], id, answer),
      ),
    ],
  };
}

function answerText(fields: readonly Field[], id: string, answer: unknown): Line {
  const field = allFields(fields).find((one) => one.id === id);
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const names = chosen.map((one) => field?.options?.find((o) => o.id === one)?.name ?? String(one));
  return { label: field?.name ?? id, text: names.join(", ") };
}

export const regionParts: AnswerParts = {
  split,
  join,
  describe,
  isAside: (part) => part.startsWith(DECIDED) || part === ORDER,
  duplicate(part, value, newId) {
    if (part.startsWith(RELATION)) {
      const id = newId("l");
      return [RELATION + id, { ...(value as Relation), id }];
    }
    if (!part.startsWith(REGION)) return [part, value];
    const id = newId("r");
    return [REGION + id, { ...(value as Region), id }];
  },
};

export interface Merged {
  readonly put: (Entry | Link)[];
  readonly gone: string[];
  /** Answers that were changed, undefined for one taken back. */
  readonly answers: ReadonlyMap<string, FieldValue | undefined>;
}

interface Known {
  readonly entries: readonly Entry[];
  readonly predicted: readonly Entry[];
  readonly names: Names;
}

/** What changed parts mean for the document: pieces to put, and ids of those that leave it. */
export function mergeInto(changes: ReadonlyMap<string, unknown>, known: Known): Merged {
  const answers = new Map<string, FieldValue | undefined>();
  const merged: Merged = { put: [], gone: [], answers };
  const mergeRegion = regionMerger(known, merged);
  const mergeDecision = decisionMerger(known, merged);
  for (const [part, value] of changes) {
    if (part.startsWith(DECIDED)) mergeDecision(part.slice(DECIDED.length), value !== undefined);
    else if (part.startsWith(REGION)) {
      mergeRegion(part.slice(REGION.length), value as Region | undefined);
    } else if (part.startsWith(RELATION)) {
      if (value === undefined) merged.gone.push(part);
      else merged.put.push(linkOf(value as Relation));
    } else if (part.startsWith(ANSWER)) {
      answers.set(part.slice(ANSWER.length), value as FieldValue | undefined);
    }
  }
  return merged;
}

function regionMerger({ entries, names }: Known, merged: Merged) {
  const answered = new Map(
    entries.filter(({ origin }) => origin === null).map((entry) => [entry.region.id, entry]),
  );
  return (id: string, region: Region | undefined): void => {
    const entry = answered.get(id);
    if (region === undefined) {
      if (entry) merged.gone.push(entry.id);
    } else if (entry) {
      merged.put.push({ ...entry, region });
    } else {
      merged.put.push({ id: REGION + id, number: names.number(), region, origin: null });
    }
  };
}

function decisionMerger({ entries, predicted, names }: Known, merged: Merged) {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return (id: string, isDecided: boolean): void => {
    const prediction = predicted.find((entry) => entry.id === id);
    if (isDecided && known.get(id)?.origin) merged.gone.push(id);
    if (!isDecided && prediction && !known.has(id)) {
      merged.put.push({ ...prediction, number: names.number() });
    }
  };
}
