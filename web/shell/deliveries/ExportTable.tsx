import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cancelJob } from "../../api/calls";
import { installationQuery, keys } from "../../api/queries";
import type { ExportJob, Project } from "../../api/types";
import { formatBytes, formatInstant, formatNumber, t } from "../../i18n";
import { Badge, type Tone } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Progress } from "../parts/Progress";
import { ExportDownload } from "./ExportDownload";

const TONES: Readonly<Record<ExportJob["state"], Tone>> = {
  queued: "plain",
  running: "accent",
  done: "good",
  failed: "bad",
  cancelled: "plain",
};

export function ExportTable({ jobs, project }: { jobs: ExportJob[]; project: Project }) {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th>{t("deliveries.column.format")}</th>
            <th className="wide-only">{t("deliveries.column.started")}</th>
            <th>{t("deliveries.column.state")}</th>
            <th className="end wide-only">{t("counter.labels")}</th>
            <th className="end wide-only">{t("deliveries.column.size")}</th>
            <th className="wide-only">{t("deliveries.column.checksum")}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <ExportRow key={job.id} job={job} project={project} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ExportRow({ job, project }: { job: ExportJob; project: Project }) {
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  const format = type?.exports.find(({ name }) => name === job.format);
  return (
    <tr>
      <td className="medium">{format?.title ?? job.format}</td>
      <td className="wide-only nowrap">{formatInstant(job.created_at)}</td>
      <td>
        <ExportState job={job} />
      </td>
      <td className="end wide-only">{job.labels === null ? "" : formatNumber(job.labels)}</td>
      <td className="end wide-only nowrap">{job.size === null ? "" : formatBytes(job.size)}</td>
      <td className="wide-only mono faint" title={job.sha256 ?? undefined}>
        {job.sha256?.slice(0, 12)}
      </td>
      <td className="end">
        <ExportAction job={job} />
      </td>
    </tr>
  );
}

function ExportState({ job }: { job: ExportJob }) {
  const { state, progress, problem } = job;
  const { done, total } = progress;
  if (state === "running" && total !== null) {
    const values = { done: formatNumber(done), total: formatNumber(total) };
    const label = t("deliveries.progress", values);
    return (
      <div className="export-progress">
        <Progress
          label={label}
          parts={[{ className: "fill-review", share: done / Math.max(1, total) }]}
        />
        <span className="small faint num">{label}</span>
      </div>
    );
  }
  return (
    <>
      <Badge tone={TONES[state]}>{t(`job.state.${state}`)}</Badge>
      {problem && <p className="small bad">{problem}</p>}
    </>
  );
}

function ExportAction({ job }: { job: ExportJob }) {
  const cache = useQueryClient();
  const cancel = useMutation({
    mutationFn: cancelJob,
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.exports(job.project) }),
  });
  if (job.state === "done") {
    return <ExportDownload job={job} />;
  }
  const { job: id } = job;
  if (!id || (job.state !== "queued" && job.state !== "running")) return null;
  return (
    <Button size="small" disabled={cancel.isPending} onClick={() => cancel.mutate(id)}>
      {t("action.cancel")}
    </Button>
  );
}
