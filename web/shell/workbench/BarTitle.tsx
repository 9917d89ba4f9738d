import { useQuery } from "@tanstack/react-query";
import { BookOpenCheck, Timer } from "lucide-react";
import { installationQuery } from "../../api/queries";
import { formatDuration, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Icon } from "../parts/Icon";
import { hasUnreadGuidelines } from "../guidelines/lastRead";
import type { OpenedTask } from "./openTask";
import type { TaskSession } from "./TaskSession";
import { useSignal } from "./useSignal";

/** The project's code name, what is asked, and the clock. */
export function BarTitle({ opened, session }: { opened: OpenedTask; session: TaskSession }) {
  const { workbench } = opened;
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === workbench.task_type);
  const isNew = hasUnreadGuidelines(workbench.id, workbench.versions.guidelines ?? 1);
  return (
    <>
      <h1 className="work-title clip" dir="auto">
        {workbench.name}
      </h1>
      {type && <span className="faint wide-only">·</span>}
      {type && <span className="quiet clip wide-only">{type.title}</span>}
      {isNew && (
        <span className="wide-only">
          <Badge tone="accent">
            <Icon of={BookOpenCheck} size={12} />
            {t("work.guidelinesNew", { version: workbench.versions.guidelines ?? 1 })}
          </Badge>
        </span>
      )}
      <span className="grow" />
      <Clock session={session} />
    </>
  );
}

function Clock({ session }: { session: TaskSession }) {
  const { seconds, state } = useSignal(session.timer.reading);
  const isRunning = state === "running";
  return (
    <button
      type="button"
      className={`button ghost small clock ${isRunning ? "" : "stopped"}`}
      title={t("work.clockHint")}
      aria-label={t(`work.clock.${state}`, { time: formatDuration(seconds) })}
      aria-pressed={state === "paused"}
      aria-keyshortcuts="Shift+P"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => session.timer.togglePause(Date.now())}
    >
      <Icon of={Timer} size={14} />
      <span className="num medium">{formatDuration(seconds)}</span>
      {!isRunning && <span>{t(`work.clockState.${state}`)}</span>}
    </button>
  );
}
