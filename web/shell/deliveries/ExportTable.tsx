import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cancelJob, resumeJob } from "../../api/calls";
import { installationQuery, keys } from "../../api/queries";
import type { ExportJob, Project } from "../../api/types";
import { formatBytes, formatInstant, formatNumber, t } from "../../i18n";
import { Badge, type Tone } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Progress } from "../parts/Progress";
import { errorText } from "../parts/States";
import { ExportDownload } from "./ExportDownload";

const TONES: Readonly<Record<ExportJob["state"], Tone>> = {
  queued: "plain",
  running: "accent",
  done: "good",
  failed: "bad",
  cancelled: "plain",
};

export function isUnderWay({ state }: ExportJob): boolean {
  return state === "queued" || state === "running";
}

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
  const cache = useQueryClient();
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  const format = type?.exports.find(({ name }) => name === job.format);
  const onSuccess = () => cache.invalidateQueries({ queryKey: keys.exports(job.project) });
  const cancel = useMutation({ mutationFn: cancelJob, onSuccess });
  const resume = useMutation({
    mutationFn: resumeJob,
    onSuccess: () => {
      cancel.reset();
      return onSuccess();
    },
  });
  const isStopping = (cancel.isPending || cancel.isSuccess) && isUnderWay(job);
  const error = cancel.error ?? resume.error;
  return (
    <tr>
      <td className="medium">{format?.title ?? job.format}</td>
      <td className="wide-only nowrap">{formatInstant(job.created_at)}</td>
      <td>
        <ExportState job={job} isStopping={isStopping} />
        {error && <p className="small bad">{errorText(error)}</p>}
      </td>
      <td className="end wide-only">{job.labels === null ? "" : formatNumber(job.labels)}</td>
      <td className="end wide-only nowrap">{job.size === null ? "" : formatBytes(job.size)}</td>
      <td className="wide-only mono faint" title={job.sha256 ?? undefined}>
        {job.sha256?.slice(0, 12)}
      </td>
      <td className="end">
        <ExportAction
          job={job}
          isBusy={isStopping || resume.isPending}
          onCancel={cancel.mutate}
          onResume={resume.mutate}
        />
      </td>
    </tr>
  );
}

function ExportState({ job, isStopping }: { job: ExportJob; isStopping: boolean }) {
  const { state, progress, problem } = job;
  const { done, total } = progress;
  const values = { done: formatNumber(done), total: formatNumber(total ?? 0) };
  if (isStopping) return <Badge>{t("deliveries.stopping")}</Badge>;
  if (state === "running" && total !== null) {
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
  const isStopped = state === "cancelled" && done > 0 && total !== null;
  return (
    <>
      <Badge tone={TONES[state]}>{t(`job.state.${state}`)}</Badge>
      {isStopped && <p className="small faint num">{t("deliveries.stoppedAt", values)}</p>}
      {problem && state !== "cancelled" && <p className="small bad">{problem}</p>}
      {problem && state === "queued" && <p className="small faint">{t("deliveries.triesAgain")}</p>}
    </>
  );
}

interface ActionProps {
  job: ExportJob;
  isBusy: boolean;
  onCancel: (job: string) => void;
  onResume: (job: string) => void;
}

function ExportAction({ job, isBusy, onCancel, onResume }: ActionProps) {
  const { job: id, state } = job;
  if (state === "done") return <ExportDownload job={job} />;
  if (!id) return null;
  if (isUnderWay(job)) {
    return (
      <Button size="small" disabled={isBusy} onClick={() => onCancel(id)}>
        {t("action.cancel")}
      </Button>
    );
  }
  return (
    <Button size="small" disabled={isBusy} onClick={() => onResume(id)}>
      {t(state === "failed" ? "deliveries.tryAgain" : "deliveries.resume")}
    </Button>
  );
}
