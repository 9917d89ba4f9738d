import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cancelJob, exportFileUrl, resumeJob } from "../../api/calls";
import { installationQuery, keys } from "../../api/queries";
import type { ExportJob, Project } from "../../api/types";
import { formatBytes, formatInstant, formatNumber, t } from "../../i18n";
import { Badge, type Tone } from "../parts/Badge";
import { Button } from "../parts/Button";
import { CommandLine } from "../parts/CommandLine";
import { Progress } from "../parts/Progress";
import { errorText } from "../parts/States";
import { downloadCommand } from "./commands";
import { ExportDownload } from "./ExportDownload";
import { useRate } from "./useRate";

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

interface CardsProps {
  jobs: ExportJob[];
  project: Project;
  /** When the list was fetched, in milliseconds. */
  at: number;
}

/** Every file made so far, and how far those under way are. */
export function ExportCards({ jobs, project, at }: CardsProps) {
  return (
    <ul className="export-cards">
      {jobs.map((job) => (
        <ExportCard key={job.id} job={job} project={project} at={at} />
      ))}
    </ul>
  );
}

function ExportCard({ job, project, at }: { job: ExportJob; project: Project; at: number }) {
  const cache = useQueryClient();
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  const title = type?.exports.find(({ name }) => name === job.format)?.title ?? job.format;
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
    <li className="export-card" aria-label={title}>
      <div className="export-head">
        <b>{title}</b>
        <Badge tone={isStopping ? "plain" : TONES[job.state]}>
          {isStopping ? t("deliveries.stopping") : t(`job.state.${job.state}`)}
        </Badge>
        <span className="small faint grow nowrap">{formatInstant(job.created_at)}</span>
        <ExportAction
          job={job}
          isBusy={isStopping || resume.isPending}
          onCancel={cancel.mutate}
          onResume={resume.mutate}
        />
      </div>
      {job.state === "done" ? <DoneFacts job={job} /> : <WayFacts job={job} at={at} />}
      {error && <p className="small bad">{errorText(error)}</p>}
      <Losses loses={job.loses} />
    </li>
  );
}

function DoneFacts({ job }: { job: ExportJob }) {
  const url = new URL(exportFileUrl(job.id), window.location.href).href;
  return (
    <>
      <p className="small quiet num">
        {t("deliveries.holds", {
          labels: formatNumber(job.labels ?? 0),
          size: formatBytes(job.size ?? 0),
        })}
      </p>
      <p className="small faint export-hash">
        {t("deliveries.hash")} <span className="mono">{job.sha256}</span>
      </p>
      <CommandLine label={t("deliveries.fetch")} text={downloadCommand(url)} />
    </>
  );
}

function WayFacts({ job, at }: { job: ExportJob; at: number }) {
  const { state, progress, problem } = job;
  const { done, total } = progress;
  const rate = useRate(done, at, state === "running");
  const values = { done: formatNumber(done), total: formatNumber(total ?? 0) };
  const label = t("deliveries.progress", values);
  const isStopped = state === "cancelled" && done > 0 && total !== null;
  return (
    <>
      {state === "running" && total !== null && (
        <div className="export-way">
          <Progress
            label={label}
            parts={[{ className: "fill-review", share: done / Math.max(1, total) }]}
          />
          <span className="small faint num nowrap">
            {label}
            {rate !== null && ` · ${t("deliveries.rate", { rate: formatNumber(rate) })}`}
          </span>
        </div>
      )}
      {isStopped && <p className="small faint num">{t("deliveries.stoppedAt", values)}</p>}
      {problem && state !== "cancelled" && <p className="small bad">{problem}</p>}
      {problem && state === "queued" && <p className="small faint">{t("deliveries.triesAgain")}</p>}
    </>
  );
}

/** What of a label is not in the file; nothing where nothing is lost. */
function Losses({ loses }: { loses: string[] }) {
  if (loses.length === 0) return null;
  return (
    <details className="small">
      <summary className="quiet">{t("deliveries.losses", { count: loses.length })}</summary>
      <ul className="warn">
        {loses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </details>
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
