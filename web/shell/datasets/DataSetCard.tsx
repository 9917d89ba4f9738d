import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type SubmitEvent } from "react";
import { dataSetKeys, publishVersion, versionsQuery } from "../../api/dataSetCalls";
import type { DataSet, DataSetVersion, Ontology } from "../../api/types";
import { formatInstant, formatNumber, t } from "../../i18n";
import { JOB_TONES } from "../jobs/JobTable";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Dialog } from "../parts/Dialog";
import { TextField } from "../parts/Field";
import { errorText, Failure, Skeleton } from "../parts/States";
import { namesOf, rulesOf } from "./words";

const POLL_MS = 1_000;

export function isUnderWay({ state }: DataSetVersion): boolean {
  return state === "queued" || state === "running";
}

interface CardProps {
  dataSet: DataSet;
  ontology: Ontology;
  /** The version that is looked at. */
  shown: string | null;
  onLook: (version: string) => void;
}

/** One data set: which labels it holds, and its versions. */
export function DataSetCard({ dataSet, ontology, shown, onLook }: CardProps) {
  const [isPublishing, setPublishing] = useState(false);
  const versions = useQuery({
    ...versionsQuery(dataSet.id),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? POLL_MS : false),
  });
  const rules = rulesOf(dataSet.selection, namesOf(ontology));
  return (
    <Card
      title={dataSet.name}
      aside={
        <Button size="small" onClick={() => setPublishing(true)}>
          {t("dataSets.publish")}
        </Button>
      }
    >
      <div className="card-body">
        {dataSet.description && <p>{dataSet.description}</p>}
        <p className="small faint row wrap">
          <span>{rules.length > 0 ? rules.join("; ") : t("dataSets.everything")}</span>
          {dataSet.license && <Badge>{dataSet.license}</Badge>}
        </p>
      </div>
      {versions.error && <Failure error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.isPending && <Skeleton rows={1} />}
      {versions.data?.length === 0 && <p className="card-body quiet">{t("dataSets.noVersion")}</p>}
      {versions.data && versions.data.length > 0 && (
        <VersionTable name={dataSet.name} versions={versions.data} shown={shown} onLook={onLook} />
      )}
      {isPublishing && (
        <PublishDialog
          dataSet={dataSet}
          onClose={() => setPublishing(false)}
          onPublished={onLook}
        />
      )}
    </Card>
  );
}

interface TableProps {
  name: string;
  versions: DataSetVersion[];
  shown: string | null;
  onLook: (version: string) => void;
}

function VersionTable({ name, versions, shown, onLook }: TableProps) {
  return (
    <div className="table-scroll">
      <table aria-label={t("dataSets.versions", { name })}>
        <thead>
          <tr>
            <th>{t("dataSets.column.version")}</th>
            <th className="end">{t("dataSets.column.labels")}</th>
            <th className="wide-only">{t("dataSets.column.change")}</th>
            <th className="wide-only">{t("dataSets.column.published")}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <tr key={one.id} className="pick" data-current={one.id === shown}>
              <td className="nowrap">
                <button
                  type="button"
                  className="row-button medium"
                  aria-current={one.id === shown}
                  onClick={() => onLook(one.id)}
                >
                  {t("dataSets.number", { number: one.number })}
                </button>
              </td>
              <td className="end">
                {one.labels === null ? <VersionState version={one} /> : formatNumber(one.labels)}
              </td>
              <td className="wide-only small">
                {one.labels !== null && changeOf(one)}
                {one.note && <p className="faint">{one.note}</p>}
              </td>
              <td className="wide-only nowrap small">{formatInstant(one.created_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function changeOf({ added, changed, removed }: DataSetVersion): string {
  return t("dataSets.change", {
    added: formatNumber(added ?? 0),
    changed: formatNumber(changed ?? 0),
    removed: formatNumber(removed ?? 0),
  });
}

export function VersionState({ version }: { version: DataSetVersion }) {
  const { state, progress, problem } = version;
  const { done, total } = progress;
  return (
    <>
      <Badge tone={JOB_TONES[state]}>
        {state === "running" && total !== null
          ? t("dataSets.progress", { done: formatNumber(done), total: formatNumber(total) })
          : t(`job.state.${state}`)}
      </Badge>
      {problem && <p className="small bad">{problem}</p>}
    </>
  );
}

interface PublishProps {
  dataSet: DataSet;
  onClose: () => void;
  onPublished: (version: string) => void;
}

function PublishDialog({ dataSet, onClose, onPublished }: PublishProps) {
  const cache = useQueryClient();
  const [note, setNote] = useState("");
  const publish = useMutation({
    mutationFn: () => publishVersion(dataSet.id, note),
    onSuccess: async (version) => {
      await cache.invalidateQueries({ queryKey: dataSetKeys.versions(dataSet.id) });
      await cache.invalidateQueries({ queryKey: dataSetKeys.ofProject(dataSet.project) });
      onPublished(version.id);
      onClose();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    publish.mutate();
  };
  return (
    <Dialog open onClose={onClose} title={dataSet.name}>
      <form className="dialog-body form" onSubmit={submit}>
        <p className="quiet">{t("dataSets.publishText")}</p>
        <TextField
          label={t("dataSets.note")}
          value={note}
          maxLength={2_000}
          onChange={({ target }) => setNote(target.value)}
        />
        {publish.error && (
          <p className="field-error" role="alert">
            {errorText(publish.error)}
          </p>
        )}
        <div className="row">
          <span className="grow" />
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" disabled={publish.isPending}>
            {t("dataSets.publish")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
