// The columns of the task table: those of every project, those of its ontology, those of its metadata.
import { useState, type ReactNode } from "react";
import type { Project, TaskRow } from "../../api/types";
import { formatInstant, formatNumber, t } from "../../i18n";
import { splitPair, fieldName, valueName } from "./words";
import { Badge } from "../parts/Badge";

export interface Column {
  /** As it is kept: "answers", "facet:class", "metadata:city". */
  readonly id: string;
  readonly title: string;
  readonly end?: boolean;
  readonly cell: (row: TaskRow) => ReactNode;
}

const USUAL = ["flags", "facet:class", "answers", "uniqueId", "added"];
const MOST_SHOWN = 4;

function plain(): Column[] {
  return [
    { id: "flags", title: t("tasks.column.flags"), cell: (row) => <Flags row={row} /> },
    {
      id: "answers",
      title: t("counter.answers"),
      end: true,
      cell: (row) => formatNumber(row.answers),
    },
    {
      id: "priority",
      title: t("task.priority"),
      end: true,
      cell: (row) => formatNumber(row.priority),
    },
    {
      id: "uniqueId",
      title: t("tasks.column.uniqueId"),
      cell: (row) => <bdi>{row.unique_id}</bdi>,
    },
    { id: "added", title: t("tasks.column.added"), cell: (row) => <When at={row.created_at} /> },
    {
      id: "finished",
      title: t("tasks.column.finished"),
      cell: (row) => <When at={row.finished_at} />,
    },
  ];
}

function When({ at }: { at: string | null }) {
  return at && <span className="nowrap faint">{formatInstant(at)}</span>;
}

function Flags({ row }: { row: TaskRow }) {
  const flags = row.facets.map(splitPair).filter(([field]) => field === "flag");
  return (
    <span className="row gap-1">
      {flags.map(([, flag]) => (
        <Badge key={flag}>{t(`tasks.flag.${flag}`)}</Badge>
      ))}
    </span>
  );
}

function facetColumn({ ontology }: Project, field: string): Column {
  return {
    id: `facet:${field}`,
    title: fieldName(ontology, field),
    cell: (row) => {
      const values = row.facets.map(splitPair).filter(([one]) => one === field);
      const names = values.map(([, value]) => valueName(ontology, field, value));
      const rest = names.length - MOST_SHOWN;
      return (
        <>
          {names.slice(0, MOST_SHOWN).map((name) => (
            <bdi key={name} className="value-part">
              {name}
            </bdi>
          ))}
          {rest > 0 && <span className="faint"> +{formatNumber(rest)}</span>}
        </>
      );
    },
  };
}

/** Fields of labels that a column can show: those that the ontology asks. */
function labelFields({ ontology }: Project): string[] {
  const ofClasses = ontology.classes.flatMap((one) =>
    (one.fields ?? []).map((field) => `attribute/${one.id}/${field.id}`),
  );
  return [
    ...(ontology.classes.length > 0 ? ["class"] : []),
    ...ontology.fields.map((field) => `answer/${field.id}`),
    ...ofClasses.slice(0, 50),
  ];
}

/** Every column that there is; `keys` are those of the metadata. */
export function allColumns(project: Project, keys: readonly string[]): Column[] {
  return [
    ...plain(),
    ...labelFields(project).map((field) => facetColumn(project, field)),
    ...keys.map((key): Column => ({
      id: `metadata:${key}`,
      title: key,
      cell: (row) => <bdi>{row.metadata[key]}</bdi>,
    })),
  ];
}

export function metadataKeys(ids: readonly string[]): string[] {
  return ids.filter((id) => id.startsWith("metadata:")).map((id) => id.slice("metadata:".length));
}

/** The columns that one looks at, kept in this browser for each project. */
export function useColumns(project: Project): [string[], (ids: string[]) => void] {
  const place = `labelwright.columns.${project.id}`;
  const [ids, setIds] = useState<string[]>(() => {
    const kept = localStorage.getItem(place);
    const first = project.ontology.fields[0];
    return kept ? kept.split("\n") : first ? [...USUAL, `facet:answer/${first.id}`] : USUAL;
  });
  return [
    ids,
    (next) => {
      localStorage.setItem(place, next.join("\n"));
      setIds(next);
    },
  ];
}
