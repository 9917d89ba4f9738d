import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import {
  differenceQuery,
  exportVersion,
  versionFileUrl,
  versionQuery,
  versionsQuery,
} from "../../api/dataSetCalls";
import { installationQuery } from "../../api/queries";
import type { DataSetVersion, Difference, FacetChange, Project } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Badge, type Tone } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { errorText, Failure, Skeleton } from "../parts/States";
import { isUnderWay, VersionState } from "./DataSetCard";
import { namesOf } from "./words";

const POLL_MS = 1_000;

interface Props {
  id: string;
  project: Project;
  base: string;
  nameOfSet: (dataSet: string) => string;
}

/** A version: what its labels say, beside an earlier one, and the files it can be taken along in. */
export function VersionCard({ id, project, base, nameOfSet }: Props) {
  const found = useQuery({
    ...versionQuery(id),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? POLL_MS : false),
  });
  const version = found.data;
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  if (!version) return <Skeleton rows={1} height={320} />;
  const title = t("dataSets.detail", {
    name: nameOfSet(version.data_set),
    number: version.number,
  });
  return (
    <div className="stack">
      <Card title={title} aside={version.state !== "done" && <VersionState version={version} />}>
        {version.state === "done" && <Comparison version={version} project={project} base={base} />}
      </Card>
      {version.state === "done" && <Files version={version} project={project} base={base} />}
    </div>
  );
}

interface PartProps {
  version: DataSetVersion;
  project: Project;
  base: string;
}

function Comparison({ version, project, base }: PartProps) {
  const others = useQuery(versionsQuery(version.data_set));
  const earlier = others.data?.filter(
    ({ number, state }) => number < version.number && state === "done",
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const from = chosen ?? earlier?.[0]?.id ?? "";
  const difference = useQuery({ ...differenceQuery(version.id, from), enabled: others.isSuccess });
  return (
    <>
      <div className="card-body form">
        <Field label={t("dataSets.compareWith")}>
          {(props) => (
            <select
              className="input"
              {...props}
              value={from}
              onChange={({ target }) => setChosen(target.value)}
            >
              {earlier?.map((one) => (
                <option key={one.id} value={one.id}>
                  {t("dataSets.number", { number: one.number })}
                </option>
              ))}
              <option value="">{t("dataSets.nothing")}</option>
            </select>
          )}
        </Field>
        {difference.error && <Failure error={difference.error} />}
        {difference.data && (
          <p className="medium">
            {t("dataSets.whatChanged", {
              added: difference.data.added,
              changed: difference.data.changed,
              removed: difference.data.removed,
            })}
          </p>
        )}
      </div>
      {difference.isPending && <Skeleton rows={3} />}
      {difference.data && (
        <>
          <Facets
            changes={difference.data.facets}
            nameOf={namesOf(project.ontology)}
            hasBefore={from !== ""}
          />
          <ChangedTasks difference={difference.data} base={base} />
        </>
      )}
    </>
  );
}

interface FacetsProps {
  changes: FacetChange[];
  nameOf: (text: string) => string;
  /** Whether it is compared with a version. */
  hasBefore: boolean;
}

function Facets({ changes, nameOf, hasBefore }: FacetsProps) {
  const fields = byField(changes);
  const most = Math.max(1, ...changes.map(({ before, after }) => Math.max(before, after)));
  return (
    <div className="table-scroll">
      <table aria-label={t("dataSets.says")}>
        <thead>
          <tr>
            <th>{t("dataSets.value")}</th>
            <th className="wide-only">
              <span className="visually-hidden">{t("dataSets.difference")}</span>
            </th>
            {hasBefore && <th className="end">{t("dataSets.before")}</th>}
            <th className="end">{t("dataSets.after")}</th>
          </tr>
        </thead>
        {[...fields].map(([field, values]) => (
          <tbody key={field}>
            <tr>
              <th scope="rowgroup" className="mono" colSpan={hasBefore ? 4 : 3}>
                {field}
              </th>
            </tr>
            {values.map((one) => (
              <tr key={one.value}>
                <td>{nameOf(one.value)}</td>
                <td className="wide-only">
                  <Pair change={one} most={most} />
                </td>
                {hasBefore && <td className="end faint">{formatNumber(one.before)}</td>}
                <td className="end">{formatNumber(one.after)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** What is said about the whole stands before what is said about its parts. */
function byField(changes: FacetChange[]): Map<string, FacetChange[]> {
  const fields = new Map<string, FacetChange[]>();
  const depth = ({ field }: FacetChange): number => field.split("/").length;
  for (const one of changes.toSorted((a, b) => depth(a) - depth(b)))
    fields.set(one.field, [...(fields.get(one.field) ?? []), one]);
  return fields;
}

/** Two bars on one scale: before above, now below. */
function Pair({ change: { before, after }, most }: { change: FacetChange; most: number }) {
  return (
    <div className="bar-pair" aria-hidden="true">
      <i className="fill-started" style={{ width: `${(before / most) * 100}%` }} />
      <i className="fill-labels" style={{ width: `${(after / most) * 100}%` }} />
    </div>
  );
}

type Item = Difference["items"][number];

function verdictOf({ before, after }: Item): { id: string; tone: Tone } {
  if (before === null) return { id: "dataSets.task.new", tone: "good" };
  if (after === null) return { id: "dataSets.task.gone", tone: "bad" };
  return { id: "dataSets.task.changed", tone: "accent" };
}

function ChangedTasks({ difference, base }: { difference: Difference; base: string }) {
  if (difference.items.length === 0) return null;
  return (
    <details className="card-body">
      <summary>{t("dataSets.tasks")}</summary>
      <ul className="plain-list">
        {difference.items.map((one) => {
          const { id, tone } = verdictOf(one);
          return (
            <li key={one.task} className="row">
              <Badge tone={tone}>{t(id)}</Badge>
              <Link className="mono small" to={`${base}/tasks/${one.task}`}>
                {one.task}
              </Link>
            </li>
          );
        })}
      </ul>
      {difference.next && <p className="small faint">{t("dataSets.more")}</p>}
    </details>
  );
}

function Files({ version, project, base }: PartProps) {
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  const formats = type?.exports ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const format = chosen ?? formats[0]?.name ?? "";
  const start = useMutation({ mutationFn: () => exportVersion(version.id, format) });
  return (
    <Card title={t("dataSets.files")}>
      <div className="card-body form">
        <Field label={t("dataSets.exportAs")}>
          {(props) => (
            <select
              className="input"
              {...props}
              value={format}
              onChange={({ target }) => setChosen(target.value)}
            >
              {formats.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className="row wrap">
          <a className="button plain" href={versionFileUrl(version.id, "manifest")} download>
            {t("dataSets.manifest")}
          </a>
          <a className="button plain" href={versionFileUrl(version.id, "croissant")} download>
            {t("dataSets.croissant")}
          </a>
          <Button disabled={format === "" || start.isPending} onClick={() => start.mutate()}>
            {t("dataSets.export")}
          </Button>
        </div>
        {start.error && (
          <p className="field-error" role="alert">
            {errorText(start.error)}
          </p>
        )}
        {start.isSuccess && (
          <p role="status">
            <Link to={`${base}/deliveries`}>{t("dataSets.exported")}</Link>
          </p>
        )}
        <p className="small faint">
          {t("dataSets.column.hash")} <span className="mono hash">{version.sha256}</span>
        </p>
      </div>
    </Card>
  );
}
