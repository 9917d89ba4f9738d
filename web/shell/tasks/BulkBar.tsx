import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { cancelJob } from "../../api/calls";
import { changeTasks, pools, readJob } from "../../api/findCalls";
import { keys } from "../../api/queries";
import type { BulkAction, BulkChange } from "../../api/types";
import { t } from "../../i18n";
import { useOnline } from "../frame/useOnline";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Progress } from "../parts/Progress";
import { errorText } from "../parts/States";
import type { Selection } from "./TaskTable";

const STEPS = ["hold", "release", "review", "gold", "reopen", "cancel"] as const;
const POLL_MS = 700;

interface BulkBarProps {
  project: string;
  selection: Selection;
  /** The filter of the page, for everything that matches. */
  filter: Record<string, unknown>;
  onSelect: (selection: Selection) => void;
}

/** What can be done with the tasks that are chosen; a job does it, and is told below. */
export function BulkBar({ project, selection, filter, onSelect }: BulkBarProps) {
  const [priority, setPriority] = useState("0");
  const [job, setJob] = useState<{ id: string; action: BulkAction } | null>(null);
  const isOnline = useOnline();
  const start = useMutation({
    mutationFn: (change: BulkChange) => changeTasks(project, change),
    onSuccess: (made, { action }) => setJob({ id: made.job, action }),
  });
  const offered = useQuery({ queryKey: ["pools", project], queryFn: () => pools(project) });
  const run = (action: BulkAction, details: Partial<BulkChange> = {}): void =>
    start.mutate({
      action,
      filter: selection.all ? filter : { tasks: [...selection.ids] },
      ...details,
    });
  const chosen = selection.all || selection.ids.size > 0;
  if (!chosen && !job) return null;
  return (
    <section className="bulk-bar card" aria-label={t("tasks.bulk")}>
      {chosen && (
        <div className="bulk-row">
          <b className="nowrap" role="status">
            {selection.all
              ? t("tasks.allSelected")
              : t("tasks.selected", { count: selection.ids.size })}
          </b>
          {!selection.all && (
            <Button
              size="small"
              look="ghost"
              onClick={() => onSelect({ all: true, ids: new Set() })}
            >
              {t("tasks.selectAll")}
            </Button>
          )}
          <Button
            size="small"
            look="ghost"
            onClick={() => onSelect({ all: false, ids: new Set() })}
          >
            {t("tasks.selectNone")}
          </Button>
          <span className="grow" />
          <form
            className="row gap-1"
            onSubmit={(event) => {
              event.preventDefault();
              run("priority", { priority: Number(priority) });
            }}
          >
            <input
              className="input number"
              type="number"
              min={-100}
              max={100}
              required
              aria-label={t("task.priority")}
              value={priority}
              onChange={(event) => setPriority(event.target.value)}
            />
            <Button size="small" type="submit" disabled={!isOnline || start.isPending}>
              {t("tasks.do.priority")}
            </Button>
          </form>
          {offered.data && offered.data.items.length > 0 && (
            <select
              className="input"
              aria-label={t("tasks.do.assign")}
              value=""
              onChange={(event) => run("assign", { pool: event.target.value })}
            >
              <option value="" disabled>
                {t("tasks.do.assign")}
              </option>
              {offered.data.items.map((pool) => (
                <option key={pool.id} value={pool.id}>
                  {pool.name}
                </option>
              ))}
            </select>
          )}
          {STEPS.map((action) => (
            <Button
              key={action}
              size="small"
              look={action === "cancel" ? "danger" : "plain"}
              disabled={!isOnline || start.isPending}
              onClick={() => run(action)}
            >
              {t(`tasks.do.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {start.error && (
        <p className="small bad" role="alert">
          {errorText(start.error)}
        </p>
      )}
      {job && <JobLine key={job.id} project={project} {...job} onClose={() => setJob(null)} />}
    </section>
  );
}

interface JobLineProps {
  project: string;
  id: string;
  action: BulkAction;
  onClose: () => void;
}

function JobLine({ project, id, action, onClose }: JobLineProps) {
  const cache = useQueryClient();
  const found = useQuery({
    queryKey: [...keys.jobs, id],
    queryFn: () => readJob(id),
    refetchInterval: ({ state }) => (state.data?.finished_at ? false : POLL_MS),
  });
  const job = found.data;
  const isDone = Boolean(job?.finished_at);
  useEffect(() => {
    if (!isDone) return;
    void cache.invalidateQueries({ queryKey: keys.tasks(project) });
    void cache.invalidateQueries({ queryKey: keys.project(project) });
  }, [isDone, cache, project]);
  const stop = useMutation({ mutationFn: () => cancelJob(id), onSettled: () => found.refetch() });
  const changed = t("tasks.changed", { count: job?.progress.done ?? 0 });
  return (
    <div className="bulk-row" role="status">
      <b>{t(`tasks.do.${action}`)}</b>
      {job && <Badge tone={isDone ? "good" : "accent"}>{t(`job.state.${job.state}`)}</Badge>}
      <span className="small faint num">{changed}</span>
      {job && !isDone && job.progress.total !== null && (
        <Progress
          thin
          label={changed}
          parts={[
            {
              className: "fill-review",
              share: job.progress.done / Math.max(1, job.progress.total),
            },
          ]}
        />
      )}
      {job?.problem && <span className="small bad">{job.problem}</span>}
      <span className="grow" />
      {job && !isDone && (
        <Button
          size="small"
          disabled={stop.isPending || job.stopping}
          onClick={() => stop.mutate()}
        >
          {t("action.cancel")}
        </Button>
      )}
      {isDone && (
        <Button size="small" look="ghost" onClick={onClose}>
          {t("action.close")}
        </Button>
      )}
    </div>
  );
}

export const nobody: Selection = { all: false, ids: new Set() };
