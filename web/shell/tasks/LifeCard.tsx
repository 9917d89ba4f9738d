import { CircleCheck, FileText, Gavel, History, PencilLine, type LucideIcon } from "lucide-react";
import type { Annotation, Decision, Label, TaskDetail } from "../../api/types";
import { formatDuration, formatInstant, t } from "../../i18n";
import { Card } from "../parts/Card";
import { Icon } from "../parts/Icon";
import { rejectReason } from "../workbench/RejectDialog";
import type { Shown } from "./TaskPage";

interface Row {
  key: string;
  at: string;
  icon: LucideIcon;
  title: string;
  text?: string;
  /** Set for rows whose answer can be looked at. */
  shows?: Shown;
}

function annotationRow(annotation: Annotation): Row {
  const { id, annotator, created_at, active_seconds, late, round, payload, unsure } = annotation;
  const parts = [
    active_seconds === null ? "" : t("life.took", { time: formatDuration(active_seconds) }),
    round > 1 ? t("life.round", { round }) : "",
    late ? t("life.late") : "",
    unsure ? t("life.unsure") : "",
  ];
  return {
    key: id,
    at: created_at,
    icon: PencilLine,
    title: t("life.answered", { annotator }),
    text: parts.filter(Boolean).join(" · "),
    shows: { id, payload },
  };
}

function decisionRow(decision: Decision): Row {
  const { id, annotator, verdict, reason, comment, created_at } = decision;
  return {
    key: id,
    at: created_at,
    icon: Gavel,
    title: t(`life.verdict.${verdict}`, { annotator }),
    text: [reason ? rejectReason(reason) : "", comment ?? ""].filter(Boolean).join(": "),
  };
}

function labelRow(label: Label): Row {
  const { id, version, created_at, payload } = label;
  const title = t("life.labelled", { version });
  return { key: id, at: created_at, icon: CircleCheck, title, shows: { id, payload } };
}

/** Ordered, answered, ruled, labelled, and whatever else was recorded, in the order of time. */
function rowsOf(task: TaskDetail): Row[] {
  const ordered = { key: task.id, at: task.created_at, icon: FileText, title: t("life.ordered") };
  const rows = [
    ordered,
    ...task.annotations.map(annotationRow),
    ...task.decisions.map(decisionRow),
    ...task.labels.map(labelRow),
  ];
  return rows.sort((a, b) => a.at.localeCompare(b.at));
}

interface LifeCardProps {
  task: TaskDetail;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

export function LifeCard({ task, shown, onShow }: LifeCardProps) {
  return (
    <Card title={t("life.title")}>
      <ol className="life">
        {rowsOf(task).map(({ key, at, icon, title, text, shows }) => (
          <li key={key}>
            <Icon of={icon} />
            <div className="grow">
              <div className="medium">{title}</div>
              {text && <div className="small quiet">{text}</div>}
            </div>
            {shows && shows.id !== shown.id && (
              <button type="button" className="link small" onClick={() => onShow(shows)}>
                {t("life.show")}
              </button>
            )}
            {shows && shows.id === shown.id && (
              <span className="small faint">{t("life.shown")}</span>
            )}
            <span className="small faint nowrap">{formatInstant(at)}</span>
          </li>
        ))}
      </ol>
      {task.events.length > 0 && <Events task={task} />}
    </Card>
  );
}

function Events({ task }: { task: TaskDetail }) {
  return (
    <details className="card-body events">
      <summary className="medium">
        <Icon of={History} /> {t("life.events", { count: task.events.length })}
      </summary>
      <ol className="small">
        {task.events.map(({ id, name, actor, annotator, at }) => (
          <li key={id} className="row">
            <span className="mono grow">{name}</span>
            <span className="faint">{annotator ?? actor}</span>
            <span className="faint nowrap">{formatInstant(at)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
