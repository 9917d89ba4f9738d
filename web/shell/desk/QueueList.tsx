import { useQuery } from "@tanstack/react-query";
import { Eye, Layers, Scale } from "lucide-react";
import { installationQuery } from "../../api/queries";
import type { Desk, Queue } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { useCommand } from "../keys/useCommand";
import { Badge } from "../parts/Badge";
import { Button, ButtonLink } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { errorText } from "../parts/States";
import { openOf, useStart } from "./useStart";

const ICONS = { annotate: Layers, review: Eye, adjudicate: Scale } as const;

/** The server counts no further. */
const MANY = 1_000;

/** The queues of a person; the first is a key away. */
export function QueueList({ queues, desk }: { queues: Queue[]; desk: Desk }) {
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
  isFirst: boolean;
  isHeld: boolean;
  isBusy: boolean;
  onStart: () => void;
}

function QueueRow({ queue, isFirst, isHeld, isBusy, onStart }: QueueRowProps) {
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
        </div>
        <div className="small quiet clip">
          {kind === "annotate" ? type?.title : t(`desk.${kind}Of`, { type: type?.title ?? "" })}
        </div>
      </div>
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
        chord={isFirst ? "Enter" : undefined}
        disabled={isBusy}
        onClick={onStart}
        data-row
      >
        {t(isHeld || isFirst ? "desk.continue" : "desk.start")}
      </Button>
    </div>
  );
}
