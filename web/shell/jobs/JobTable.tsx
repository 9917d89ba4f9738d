import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Link } from "react-router";
import { cancelJob, resumeJob } from "../../api/calls";
import { keys } from "../../api/queries";
import type { Job, JobState } from "../../api/types";
import { formatInstant, formatNumber, t } from "../../i18n";
import { message } from "../../i18n/messages";
import { useRowKeys } from "../keys/useCommand";
import { Badge, type Tone } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Progress } from "../parts/Progress";
import { errorText } from "../parts/States";

export const JOB_TONES: Readonly<Record<JobState, Tone>> = {
  queued: "plain",
  running: "accent",
  done: "good",
  failed: "bad",
  cancelled: "plain",
};

export function JobTable({ jobs, base }: { jobs: Job[]; base: string }) {
  const table = useRef<HTMLDivElement>(null);
  useRowKeys(table);
  return (
    <Card>
      <div className="table-scroll" ref={table}>
        <table>
          <thead>
            <tr>
              <th>{t("jobs.column.job")}</th>
              <th>{t("jobs.column.state")}</th>
              <th className="wide-only">{t("jobs.column.startedBy")}</th>
              <th className="wide-only">{t("jobs.column.started")}</th>
              <th className="end wide-only">{t("jobs.column.attempts")}</th>
              <th className="end">
                <span className="visually-hidden">{t("jobs.column.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <Row key={job.id} job={job} base={base} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** What a job does in words; one of an extension goes by the name that its code gives it. */
function titleOf(job: Job): string {
  const id = `job.name.${job.name}`;
  return message(id) === undefined ? job.name : t(id);
}

function starterOf({ started_by: { kind, is_you, name } }: Job): string {
  if (is_you) return t("jobs.by.you");
  if (kind === "key") return name ?? t("jobs.by.key");
  return kind === "member" ? t("jobs.by.member") : t("jobs.by.system");
}

function Row({ job, base }: { job: Job; base: string }) {
  return (
    <tr>
      <td>
        <div className="column">
          <span className="medium">{titleOf(job)}</span>
          {job.project && (
            <Link to={`${base}/projects/${job.project}`} className="small faint clip">
              {job.project_name ?? job.project}
            </Link>
          )}
        </div>
      </td>
      <td>
        <JobProgress job={job} />
      </td>
      <td className="wide-only">{starterOf(job)}</td>
      <td className="wide-only nowrap">{formatInstant(job.created_at)}</td>
      <td className="end wide-only">{formatNumber(job.attempts)}</td>
      <td className="end">
        <Actions job={job} />
      </td>
    </tr>
  );
}

function JobProgress({ job }: { job: Job }) {
  const { state, progress, problem, stopping, next_try_at } = job;
  const { done, total } = progress;
  const label = t("jobs.progress", {
    done: formatNumber(done),
    total: total === null ? "?" : formatNumber(total),
  });
  const isUnderWay = state === "running" || (state === "queued" && done > 0);
  return (
    <div className="job-state">
      <span className="row gap-2">
        <Badge tone={JOB_TONES[state]}>
          {stopping ? t("jobs.stopping") : t(`job.state.${state}`)}
        </Badge>
        {isUnderWay && total !== null && <span className="small faint num">{label}</span>}
      </span>
      {isUnderWay && total !== null && (
        <Progress
          thin
          label={label}
          parts={[{ className: "fill-review", share: Math.min(1, done / Math.max(1, total)) }]}
        />
      )}
      {problem && state !== "cancelled" && (
        <p className={`small ${state === "failed" ? "bad" : "quiet"}`}>{problem}</p>
      )}
      {next_try_at && (
        <p className="small faint">{t("jobs.nextTry", { at: formatInstant(next_try_at) })}</p>
      )}
    </div>
  );
}

function Actions({ job }: { job: Job }) {
  const cache = useQueryClient();
  const act = useMutation({
    mutationFn: (call: (id: string) => Promise<unknown>) => call(job.id),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.jobs }),
  });
  const { state, stopping } = job;
  const canCancel = (state === "queued" || state === "running") && !stopping;
  const canResume = state === "failed" || state === "cancelled";
  if (!canCancel && !canResume) return null;
  const [label, call] = canCancel
    ? ([t("action.cancel"), cancelJob] as const)
    : ([state === "failed" ? t("jobs.tryAgain") : t("jobs.resume"), resumeJob] as const);
  return (
    <>
      <Button size="small" data-row disabled={act.isPending} onClick={() => act.mutate(call)}>
        {label}
      </Button>
      {act.error && (
        <p className="small bad" role="alert">
          {errorText(act.error)}
        </p>
      )}
    </>
  );
}
