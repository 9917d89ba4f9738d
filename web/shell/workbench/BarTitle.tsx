import { useQuery } from "@tanstack/react-query";
import { BookOpenCheck, CircleQuestionMark, MessageSquareText, Timer } from "lucide-react";
import { pace } from "../../api/deskCalls";
import { installationQuery } from "../../api/queries";
import type { Workbench } from "../../api/types";
import { formatDuration, t } from "../../i18n";
import { useChanges, useReading } from "../guidelines/useReading";
import { Icon } from "../parts/Icon";
import type { OpenedTask } from "./openTask";
import type { TaskSession } from "./TaskSession";
import { useSignal } from "./useSignal";
import type { Sheet } from "./useSheets";

interface BarTitleProps {
  opened: OpenedTask;
  session: TaskSession;
  onSheet: (sheet: Sheet) => void;
}

/** The project's code name, what is asked, what is new, and the clock. */
export function BarTitle({ opened, session, onSheet }: BarTitleProps) {
  const { workbench } = opened;
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === workbench.task_type);
  return (
    <>
      <h1 className="work-title clip" dir="auto">
        {workbench.name}
      </h1>
      {type && <span className="faint wide-only">·</span>}
      {type && <span className="quiet clip wide-only">{type.title}</span>}
      <Doubted opened={opened} />
      <NewGuidelines workbench={workbench} onOpen={() => onSheet("guidelines")} />
      <Talk session={session} onOpen={() => onSheet("comments")} />
      <span className="grow" />
      <Clock session={session} project={workbench.id} />
    </>
  );
}

/** Who answered said that the answer may be wrong; not who. */
function Doubted({ opened }: Pick<BarTitleProps, "opened">) {
  const { annotations = [] } = opened.lease.subject ?? {};
  const doubted = annotations.filter(({ unsure }) => unsure).length;
  if (doubted === 0) return null;
  return (
    <span className="badge warn bar-badge" title={t("review.doubtedHint")}>
      <Icon of={CircleQuestionMark} size={12} />
      <span className="bar-word">
        {t("review.doubted", { count: doubted, all: annotations.length })}
      </span>
    </span>
  );
}

/** How much of the guidelines changed since this person read them. */
function NewGuidelines({ workbench, onOpen }: { workbench: Workbench; onOpen: () => void }) {
  const { read, version, isNew } = useReading(workbench);
  const changes = useChanges(workbench.id, isNew ? read : null, workbench.guidelines);
  if (!isNew) return null;
  const count = changes.data?.length;
  return (
    <button type="button" className="badge accent bar-badge" onClick={onOpen}>
      <Icon of={BookOpenCheck} size={12} />
      <span className="bar-word">
        {count === undefined
          ? t("work.guidelinesNew", { version })
          : t("work.guidelinesChanges", { version, count })}
      </span>
    </button>
  );
}

/** Open comments of the task, and whether somebody has answered. */
function Talk({ session, onOpen }: { session: TaskSession; onOpen: () => void }) {
  const threads = useSignal(session.discussion.threads);
  const open = threads.filter((thread) => !thread.settled).length;
  const unread = threads.filter((thread) => thread.unread).length;
  if (open === 0 && unread === 0) return null;
  const name =
    unread > 0 ? t("comments.unread", { count: unread }) : t("work.commentsOpen", { count: open });
  return (
    <button
      type="button"
      className={`badge bar-badge ${unread > 0 ? "accent" : ""}`}
      onClick={onOpen}
    >
      <Icon of={MessageSquareText} size={12} />
      <span className="bar-word">{name}</span>
    </button>
  );
}

function Clock({ session, project }: { session: TaskSession; project: string }) {
  const { seconds, state } = useSignal(session.timer.reading);
  const isRunning = state === "running";
  return (
    <>
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
      {isRunning && <Expected project={project} />}
    </>
  );
}

const PACE_FRESH_MS = 300_000;

/** The median of the project; nothing while there are too few answers to say. */
function Expected({ project }: { project: string }) {
  const { data } = useQuery({
    queryKey: ["pace", project],
    queryFn: () => pace(project),
    staleTime: PACE_FRESH_MS,
  });
  if (!data || data.median_seconds === null) return null;
  return (
    <span
      className="small faint num wide-only"
      title={t("work.expectedHint", { count: data.answers })}
    >
      {t("work.expected", { time: formatDuration(data.median_seconds) })}
    </span>
  );
}
