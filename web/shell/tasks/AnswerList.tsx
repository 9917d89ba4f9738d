import type { TaskDetail } from "../../api/types";
import { formatDuration, formatShare, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import type { Shown } from "./lifeRows";

interface AnswerListProps {
  task: TaskDetail;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

interface Line extends Shown {
  who: string;
  what: string;
  mark?: string;
}

function lines(task: TaskDetail): Line[] {
  return [
    ...task.labels.toReversed().map(({ id, payload, version, method }) => ({
      ...{ id, payload, what: method },
      who: t("life.labelled", { version }),
    })),
    ...task.annotations.map(({ id, payload, annotator, active_seconds, unsure, late }) => ({
      ...{ id, payload, who: annotator },
      what: active_seconds === null ? "" : formatDuration(active_seconds),
      mark: unsure ? t("life.unsure") : late ? t("task.late") : undefined,
    })),
    ...task.predictions.map(({ id, payload, model, score }) => ({
      ...{ id, payload, who: model },
      what: score === null ? "" : formatShare(score),
      mark: t("task.prediction"),
    })),
  ];
}

/** Every answer to the task, one of them drawn above: a press draws another. */
export function AnswerList({ task, shown, onShow }: AnswerListProps) {
  const all = lines(task);
  if (all.length === 0) return <p className="card-body small faint">{t("task.noAnswer")}</p>;
  return (
    <div className="answer-list" role="group" aria-label={t("task.answers")}>
      {all.map(({ id, payload, who, what, mark }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === shown.id}
          onClick={() => onShow({ id, payload })}
        >
          <bdi className="medium clip grow">{who}</bdi>
          {mark && <Badge>{mark}</Badge>}
          <span className="small faint nowrap">{what}</span>
        </button>
      ))}
    </div>
  );
}
