// What the filter line proposes: first what can be asked, then the values that tasks really have.
import { useQuery } from "@tanstack/react-query";
import { facetFields, facetValues } from "../../api/findCalls";
import type { FacetField, FacetValue, Project } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import type { Condition, FilterName } from "./search";
import { fieldName, valueName } from "./words";

export const STATES = [
  "open",
  "review",
  "adjudication",
  "labelled",
  "preparing",
  "broken",
  "cancelled",
  "gold",
] as const;
export const FLAGS = ["unsure", "comments", "skipped", "sent_back", "held"] as const;

/** What is being asked for: a parameter, and for labels and metadata the field. */
export interface Asked {
  readonly name: FilterName;
  readonly field?: string;
  readonly title: string;
}

export interface Proposal {
  readonly key: string;
  readonly title: string;
  /** How many tasks, in words. */
  readonly count?: string;
  /** Taking it goes on to ask for a value, or adds a condition. */
  readonly asks?: Asked;
  readonly adds?: Condition;
}

const PLAIN: readonly FilterName[] = [
  "state",
  "flag",
  "priority",
  "unique_id",
  "created_since",
  "created_before",
  "finished_since",
  "finished_before",
];

function fieldProposal(project: Project, { field, key }: FacetField): Proposal | null {
  if (key !== null)
    return {
      key: `metadata ${key}`,
      title: key,
      asks: { name: "metadata", field: key, title: key },
    };
  if (["flag", "priority", "finished"].includes(field)) return null;
  const title = fieldName(project.ontology, field);
  return { key: `facet ${field}`, title, asks: { name: "facet", field, title } };
}

function countWords({ count, more }: FacetValue): string {
  return more ? t("tasks.orMore", { count: formatNumber(count) }) : formatNumber(count);
}

const DAYS = [0, 6, 29];

/** Midnight here, so many days ago. */
function dayStart(ago: number): string {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ago);
  return day.toISOString();
}

function typedValue(asked: Asked, text: string): Proposal[] {
  const value =
    asked.name === "facet" || asked.name === "metadata" ? `${asked.field}=${text}` : text;
  const isDay = asked.name.startsWith("created") || asked.name.startsWith("finished");
  const fits = isDay
    ? !Number.isNaN(Date.parse(text))
    : asked.name !== "priority" || (/^-?\d{1,3}$/.test(text) && Math.abs(Number(text)) <= 100);
  if (!text || !fits) return [];
  return [{ key: `typed ${text}`, title: text, adds: { name: asked.name, value } }];
}

function known(asked: Asked): Proposal[] {
  const named = (values: readonly string[], prefix: string): Proposal[] =>
    values.map((value) => ({
      key: value,
      title: t(`${prefix}.${value}`),
      adds: { name: asked.name, value },
    }));
  if (asked.name === "state") return named(STATES, "tasks.state");
  if (asked.name === "flag") return named(FLAGS, "tasks.flag");
  if (asked.name.endsWith("_since") || asked.name.endsWith("_before"))
    return DAYS.map((ago) => ({
      key: String(ago),
      title: t("tasks.day", { ago: ago + 1 }),
      adds: { name: asked.name, value: dayStart(ago) },
    }));
  return [];
}

const hits = (title: string, text: string): boolean =>
  title.toLocaleLowerCase().includes(text.toLocaleLowerCase());

/** What can be taken for `text`; `asked` is what a value is typed for, null before that. */
export function useProposals(project: Project, asked: Asked | null, text: string): Proposal[] {
  const fields = useQuery({
    queryKey: ["facets", project.id],
    queryFn: () => facetFields(project.id),
    staleTime: 30_000,
  });
  const field =
    asked === null
      ? null
      : asked.name === "facet"
        ? { field: asked.field ?? "" }
        : asked.name === "metadata"
          ? { field: "metadata", key: asked.field ?? "" }
          : ["flag", "priority"].includes(asked.name)
            ? { field: asked.name }
            : null;
  const begins = asked?.name === "metadata" ? text : "";
  const values = useQuery({
    queryKey: ["facets", project.id, field, begins],
    queryFn: () => facetValues(project.id, { ...{ field: "" }, ...field, begins }),
    enabled: field !== null,
    staleTime: 10_000,
    placeholderData: (previous) => previous,
  });
  if (asked === null) {
    const own = (fields.data?.items ?? []).map((one) => fieldProposal(project, one));
    const plain = PLAIN.map((name): Proposal => {
      const title = t(`tasks.filter.${name}`);
      return { key: name, title, asks: { name, title } };
    });
    const found = [...plain.slice(0, 2), ...own.filter((one) => one !== null), ...plain.slice(2)];
    const begun: Proposal = {
      key: "begins",
      title: t("tasks.idBegins", { text }),
      adds: { name: "unique_id_prefix", value: text },
    };
    return text ? [...found.filter((one) => hits(one.title, text)), begun] : found;
  }
  const told = (values.data?.items ?? []).map((one): Proposal => {
    const value = asked.field === undefined ? one.value : `${asked.field}=${one.value}`;
    const title =
      asked.name === "facet"
        ? valueName(project.ontology, asked.field ?? "", one.value)
        : asked.name === "flag"
          ? t(`tasks.flag.${one.value}`)
          : one.value;
    return { key: one.value, title, count: countWords(one), adds: { name: asked.name, value } };
  });
  const all = [...told, ...known(asked).filter((one) => !told.some(({ key }) => key === one.key))];
  const matching = all.filter((one) => hits(one.title, text));
  return matching.length > 0 && asked.name !== "metadata"
    ? matching
    : [...matching, ...typedValue(asked, text)];
}
