// A document of regions in parts: each region, and each prediction that somebody has decided on.

import type { AnswerParts, PartText, Translate, Workbench } from "@labelwright/editor";
import type { Entry, Names } from "./entries";
import { readDraft, type Region, type RegionsDraft } from "./schema";

const REGION = "region ";
const DECIDED = "decided ";

function split(document: unknown): ReadonlyMap<string, unknown> {
  const draft = readDraft(document);
  const regions = draft?.regions.map((region) => [REGION + region.id, region] as const) ?? [];
  const decided = draft?.decided?.map((id) => [DECIDED + id, true] as const) ?? [];
  return new Map<string, unknown>([...regions, ...decided]);
}

function join(parts: ReadonlyMap<string, unknown>): RegionsDraft {
  const regions: Region[] = [];
  const decided: string[] = [];
  for (const [part, value] of parts) {
    if (part.startsWith(REGION)) regions.push(value as Region);
    else if (part.startsWith(DECIDED)) decided.push(part.slice(DECIDED.length));
  }
  return decided.length > 0 ? { regions, decided } : { regions };
}

function describe(part: string, value: unknown, workbench: Workbench, t: Translate): PartText {
  if (!part.startsWith(REGION)) return { name: t("regions.part.prediction"), lines: [] };
  const region = value as Region;
  const known = workbench.ontology.classes.find(({ id }) => id === region.class);
  const line = (id: string, text: string) => ({ label: t(id), text });
  const { kind, ...numbers } = region.shape as unknown as Record<string, unknown>;
  const text = (number: unknown): string =>
    typeof number === "number" ? String(Math.round(number)) : JSON.stringify(number);
  const shape = ["x", "y", "width", "height"].every((name) => typeof numbers[name] === "number")
    ? [
        line("regions.part.place", `${text(numbers.x)}, ${text(numbers.y)}`),
        line("regions.part.size", `${text(numbers.width)} × ${text(numbers.height)}`),
      ]
    : [line("regions.part.shape", String(kind))];
  const answers = Object.entries(region.attributes ?? {}).map(([id, answer]) => ({
    label: known?.fields?.find((field) => field.id === id)?.name ?? id,
    text: Array.isArray(answer) ? answer.join(", ") : String(answer),
  }));
  const name = known?.name ?? region.class;
  return { name, lines: [line("regions.part.class", name), ...shape, ...answers] };
}

export const regionParts: AnswerParts = {
  split,
  join,
  describe,
  duplicate(_part, value, newId) {
    const id = newId("r");
    return [REGION + id, { ...(value as Region), id }];
  },
};

interface Merged {
  readonly put: Entry[];
  readonly gone: string[];
}

/** What changed parts mean for the list: entries to put, and ids of those that leave it. */
export function mergeInto(
  entries: readonly Entry[],
  changes: ReadonlyMap<string, unknown>,
  given: { readonly predicted: readonly Entry[]; readonly names: Names },
): Merged {
  const merged: Merged = { put: [], gone: [] };
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const answered = new Map(
    entries.filter(({ origin }) => origin === null).map((entry) => [entry.region.id, entry]),
  );
  for (const [part, value] of changes) {
    if (part.startsWith(DECIDED)) {
      const id = part.slice(DECIDED.length);
      const prediction = given.predicted.find((entry) => entry.id === id);
      if (value !== undefined && known.get(id)?.origin) merged.gone.push(id);
      if (value === undefined && prediction && !known.has(id)) {
        merged.put.push({ ...prediction, number: given.names.number() });
      }
      continue;
    }
    const region = value as Region | undefined;
    const entry = answered.get(part.slice(REGION.length));
    if (region === undefined) {
      if (entry) merged.gone.push(entry.id);
    } else if (entry) {
      merged.put.push({ ...entry, region });
    } else {
      const number = given.names.number();
      merged.put.push({ id: `region ${region.id}`, number, region, origin: null });
    }
  }
  return merged;
}
