import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { hasStatus } from "../../api/errors";
import { projectQuery, taskQuery } from "../../api/queries";
import type { Payload, TaskDetail } from "../../api/types";
import { formatInstant, formatNumber, t } from "../../i18n";
import { TaskComments } from "../comments/TaskComments";
import { Page } from "../frame/Page";
import { NotFound } from "../NotFound";
import { Card } from "../parts/Card";
import { Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import { LifeCard } from "./LifeCard";
import { TaskPreview } from "./TaskPreview";
import { TaskStateBadge } from "./TaskStateBadge";

/** What can be looked at: the label, or one of the answers. */
export interface Shown {
  id: string;
  payload: Payload | null;
}

function firstShown(task: TaskDetail): Shown {
  const answer = task.label ?? task.annotations.at(-1);
  return answer ? { id: answer.id, payload: answer.payload } : { id: "", payload: null };
}

export default function TaskPage() {
  const { organization } = useSession();
  const { project: projectId = "", task: taskId = "" } = useParams();
  const task = useQuery(taskQuery(taskId));
  const project = useQuery(projectQuery(projectId));
  if (hasStatus(task.error, 404)) return <NotFound />;
  const projects = `/o/${organization?.slug ?? ""}/projects`;
  const base = `${projects}/${projectId}`;
  const name = task.data?.assets[0]?.name;
  return (
    <Page
      title={name || taskId}
      parents={[
        { label: t("nav.projects"), to: projects },
        { label: project.data?.name ?? "…", to: base },
        { label: t("tab.tasks"), to: `${base}/tasks` },
      ]}
      actions={task.data && <TaskStateBadge state={task.data.state} />}
    >
      {task.data ? (
        <TaskView key={task.data.id} task={task.data} />
      ) : task.error ? (
        <Failure error={task.error} onRetry={() => void task.refetch()} />
      ) : (
        <Skeleton rows={3} height={140} />
      )}
    </Page>
  );
}

function TaskView({ task }: { task: TaskDetail }) {
  const [shown, setShown] = useState(() => firstShown(task));
  return (
    <div className="two-columns">
      <div className="stack">
        {task.problem && <Failure error={null} what={task.problem} />}
        <TaskPreview task={task} shown={shown} />
        <LifeCard task={task} shown={shown} onShow={setShown} />
      </div>
      <div className="stack">
        <TaskComments task={task.id} />
        <FactsCard task={task} />
        {shown.payload && (
          <Card title={t("task.payload")}>
            <pre className="json mono" tabIndex={0}>
              {JSON.stringify(shown.payload, null, 2)}
            </pre>
          </Card>
        )}
      </div>
    </div>
  );
}

function FactsCard({ task }: { task: TaskDetail }) {
  const metadata = Object.keys(task.metadata).length > 0;
  return (
    <Card title={t("task.facts")}>
      <dl className="key-values card-body">
        <dt>{t("task.id")}</dt>
        <dd className="mono">{task.id}</dd>
        {task.unique_id && <dt>{t("tasks.column.uniqueId")}</dt>}
        {task.unique_id && <dd>{task.unique_id}</dd>}
        <dt>{t("tasks.column.added")}</dt>
        <dd>{formatInstant(task.created_at)}</dd>
        <dt>{t("task.priority")}</dt>
        <dd>{formatNumber(task.priority)}</dd>
        <dt>{t("task.assets")}</dt>
        <dd>{task.assets.map((asset) => asset.name || asset.content_type).join(", ")}</dd>
        {metadata && <dt>{t("task.metadata")}</dt>}
        {metadata && (
          <dd>
            <pre className="mono json-inline">{JSON.stringify(task.metadata, null, 1)}</pre>
          </dd>
        )}
      </dl>
    </Card>
  );
}
