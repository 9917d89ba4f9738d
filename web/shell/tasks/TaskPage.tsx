import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { hasStatus } from "../../api/errors";
import { projectQuery, taskQuery } from "../../api/queries";
import type { TaskDetail } from "../../api/types";
import { formatInstant, t } from "../../i18n";
import { TaskComments } from "../comments/TaskComments";
import { Page } from "../frame/Page";
import { NotFound } from "../NotFound";
import { Badge } from "../parts/Badge";
import { Card } from "../parts/Card";
import { Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import { AnswerList } from "./AnswerList";
import { LifeCard } from "./LifeCard";
import { shownOf, type Shown } from "./lifeRows";
import { TaskPreview } from "./TaskPreview";
import { TaskStateBadge } from "./TaskStateBadge";
import { PriorityField, TaskSteps } from "./TaskSteps";

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
      actions={
        task.data && (
          <>
            <span className="wide-only row gap-1">
              {task.data.flags.map((flag) => (
                <Badge key={flag}>{t(`tasks.flag.${flag}`)}</Badge>
              ))}
            </span>
            <TaskStateBadge state={task.data.state} />
            <span className="wide-only row gap-2">
              <TaskSteps task={task.data} />
            </span>
          </>
        )
      }
    >
      {task.data ? (
        <TaskView task={task.data} />
      ) : task.error ? (
        <Failure error={task.error} onRetry={() => void task.refetch()} />
      ) : (
        <Skeleton rows={3} height={140} />
      )}
    </Page>
  );
}

/** The address names the answer that is drawn (`annotation`) and a row of the life (`at`). */
function TaskView({ task }: { task: TaskDetail }) {
  const [address, setAddress] = useSearchParams();
  const all = shownOf(task);
  const named = address.get("annotation");
  const shown: Shown = all.find(({ id }) => id === named) ?? all[0] ?? { id: "", payload: null };
  const show = ({ id }: Shown): void => {
    const next = new URLSearchParams(address);
    next.set("annotation", id);
    setAddress(next, { replace: true });
  };
  return (
    <div className="two-columns task-view">
      <div className="stack">
        {task.problem && <Failure error={null} what={task.problem} />}
        <div className="narrow-only row gap-2 task-steps">
          <TaskSteps task={task} />
        </div>
        <TaskPreview task={task} shown={shown}>
          <AnswerList task={task} shown={shown} onShow={show} />
        </TaskPreview>
        <LifeCard task={task} shown={shown} at={address.get("at")} onShow={show} />
      </div>
      <div className="stack">
        <FactsCard task={task} />
        <SeenCard task={task} />
        <TaskComments task={task.id} />
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
  const { label } = task;
  return (
    <Card title={t("task.facts")}>
      <dl className="key-values card-body">
        <dt>{t("task.id")}</dt>
        <dd className="mono">{task.id}</dd>
        {task.unique_id && <dt>{t("tasks.column.uniqueId")}</dt>}
        {task.unique_id && <dd>{task.unique_id}</dd>}
        {label && <dt>{t("task.label")}</dt>}
        {label && (
          <dd>
            {t("task.labelFacts", {
              version: label.version,
              method: label.method,
              ontology: label.ontology,
            })}
          </dd>
        )}
        <dt>{t("tasks.column.added")}</dt>
        <dd>{formatInstant(task.created_at)}</dd>
        <dt>{t("task.priority")}</dt>
        <dd>
          <PriorityField task={task} />
        </dd>
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

/** Who had the task before him, by pseudonym, and how often others looked here. */
function SeenCard({ task }: { task: TaskDetail }) {
  const people = [...new Set(task.assignments.map((one) => one.annotator))];
  const looks = task.events.filter(({ name }) => name === "task_viewed");
  return (
    <Card title={t("task.seen")}>
      <div className="card-body stack small">
        <p>
          {people.length === 0
            ? t("task.seenByNobody")
            : t("task.seenBy", { count: people.length, names: people.join(", ") })}
        </p>
        <p className="quiet">{t("task.looks", { count: looks.length })}</p>
        {looks.slice(-3).map(({ id, at, actor }) => (
          <p key={id} className="row faint">
            <span className="grow">{t(`life.actor.${actor}`)}</span>
            {formatInstant(at)}
          </p>
        ))}
      </div>
    </Card>
  );
}
