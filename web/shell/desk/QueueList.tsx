import { useQuery } from "@tanstack/react-query";
import { Eye, Layers, Scale } from "lucide-react";
import { installationQuery } from "../../api/queries";
import type { Desk, Queue, Today } from "../../api/types";
import { formatDuration, formatNumber, t } from "../../i18n";
import { useCommand } from "../keys/useCommand";
import { Badge } from "../parts/Badge";
import { Button, ButtonLink } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { errorText } from "../parts/States";
import { MANY } from "./many";
import { openOf, useStart } from "./useStart";
import { workIn } from "./useToday";

const ICONS = { annotate: Layers, review: Eye, adjudicate: Scale } as const;

interface QueueListProps {
  queues: Queue[];
  desk: Desk;
  today: Today | undefined;
}

/** The queues of a person; the first is a key away. */
export function QueueList({ queues, desk, today }: QueueListProps) {
  const start = useStart(desk);
  const first = queues[0];
  const begin = ({ project, kind }: Queue): void => start.mutate({ project: project.id, kind });
  useCommand("desk.continue", () => first && begin(first), first !== undefined);
  return (
    <>
      {queues.map((queue, index) => (
        <QueueRow
          key={`${queue.project.id}-${queue.kind}`}
          queue={queue}
          work={workIn(today, queue)}
          isFirst={index === 0}
          isHeld={openOf(desk, { project: queue.project.id, kind: queue.kind }) !== null}
          isBusy={start.isPending}
          onStart={() => begin(queue)}
        />
      ))}
      {start.error && (
        <p className="card-body bad" role="alert">
          {errorText(start.error)}
        </p>
      )}
      {start.data === null && (
        <p className="card-body quiet" role="status">
          {t("desk.taken")}
        </p>
      )}
    </>
  );
}

interface QueueRowProps {
  queue: Queue;
  work: ReturnType<typeof workIn>;
  isFirst: boolean;
  isHeld: boolean;
  isBusy: boolean;
  onStart: () => void;
}

function QueueRow({ queue, work, isFirst, isHeld, isBusy, onStart }: QueueRowProps) {
  const { project, kind, available } = queue;
  const installation = useQuery(installationQuery);
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  const icon = ICONS[kind];
  return (
    <div className={`queue-row ${isFirst ? "first" : ""}`}>
      <span className="tile large">
        <Icon of={icon} size={17} />
      </span>
      <div className="grow">
        <div className="row">
          <b className="clip">{project.name}</b>
          {isHeld && <Badge tone="accent">{t("desk.begun")}</Badge>}
          {work !== undefined && work.done_today > 0 && (
            <span className="small accent-text nowrap">
              {t("desk.doneToday", { count: work.done_today })}
            </span>
          )}
        </div>
        <div className="small quiet clip">
          {kind === "annotate" ? type?.title : t(`desk.${kind}Of`, { type: type?.title ?? "" })}
        </div>
      </div>
      {work && work.median_seconds !== null && (
        <div className="figure" title={t("desk.paceHint", { count: work.answers })}>
          <b>{t("desk.pace", { time: formatDuration(work.median_seconds) })}</b>
          <span className="small faint">{t("desk.paceOf", { count: work.answers })}</span>
        </div>
      )}
      <div className="figure">
        <b>{available < MANY ? formatNumber(available) : t("desk.many", { count: MANY })}</b>
        <span className="small faint">{t("desk.ready")}</span>
      </div>
      {kind === "review" && (
        <ButtonLink to={`/review/batch/${project.id}`} look="ghost">
          {t("batch.several")}
        </ButtonLink>
      )}
      <Button
        look={isFirst ? "primary" : "plain"}
        command={isFirst ? "desk.continue" : undefined}
        disabled={isBusy}
        onClick={onStart}
        data-row
      >
        {t(isHeld || isFirst ? "desk.continue" : "desk.start")}
      </Button>
    </div>
  );
}
