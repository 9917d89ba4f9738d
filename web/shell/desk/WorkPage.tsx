import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { addressOf, pageOf, type Page as WorkOf } from "../../api/kinds";
import { deskQuery } from "../../api/queries";
import type { Desk, OpenAssignment } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Page } from "../frame/Page";
import { useCommand, useRowKeys } from "../keys/useCommand";
import { Card } from "../parts/Card";
import { Button, ButtonLink } from "../parts/Button";
import { Empty, Failure, Skeleton } from "../parts/States";
import { useLeftEntries, useOutbox } from "../workbench/outboxOfPerson";
import { useSignal } from "../workbench/useSignal";
import { OpenList } from "./OpenList";
import { QueueList } from "./QueueList";

const REFRESH_MS = 30_000;

const KINDS = { annotate: ["annotate"], review: ["review", "adjudicate"] } as const;

/** The queues of one kind of work: Today for annotating, Review for reviewing. */
export function WorkPage({ kind, title }: { kind: WorkOf; title: string }) {
  const desk = useQuery({ ...deskQuery, refetchInterval: REFRESH_MS });
  const body = useRef<HTMLDivElement>(null);
  const { acknowledged } = useSignal(useOutbox().reading);
  const { refetch } = desk;
  useRowKeys(body);
  useLeftEntries();
  useEffect(() => {
    if (acknowledged > 0) void refetch();
  }, [refetch, acknowledged]);
  return (
    <Page title={title} actions={<Waiting />}>
      <div className="two-columns" ref={body}>
        {desk.data ? (
          <Work desk={desk.data} kind={kind} onRefresh={() => void desk.refetch()} />
        ) : desk.error ? (
          <Failure error={desk.error} onRetry={() => void desk.refetch()} />
        ) : (
          <Skeleton rows={3} height={70} />
        )}
      </div>
    </Page>
  );
}

interface WorkProps {
  desk: Desk;
  kind: WorkOf;
  onRefresh: () => void;
}

function Work({ desk, kind, onRefresh }: WorkProps) {
  const state = useLocation().state as { finished?: boolean } | null;
  const queues = desk.queues
    .filter((queue) => pageOf(queue.kind) === kind && queue.available > 0)
    .sort((a, b) => Number(holds(desk, b.project.id)) - Number(holds(desk, a.project.id)));
  const open = desk.open.filter((one) => pageOf(one.kind) === kind);
  const finished = KINDS[kind].reduce((sum, one) => sum + (desk.today[one] ?? 0), 0);
  const isEmpty = queues.length === 0 && open.length === 0;
  return (
    <>
      <div className="stack">
        <Holds desk={desk} />
        <Card title={t(`desk.queue.${kind}`)}>
          {queues.length > 0 && <QueueList queues={queues} desk={desk} />}
          {queues.length === 0 && (
            <Empty
              title={t(state?.finished ? "desk.finished" : `desk.empty.${kind}`)}
              text={t(isEmpty ? `desk.emptyText.${kind}` : "desk.emptyOpen")}
            >
              {open[0] && <ResumeFirst open={open[0]} />}
              <Button onClick={onRefresh}>{t("desk.look")}</Button>
            </Empty>
          )}
        </Card>
      </div>
      <div className="stack">
        <OpenList open={open} />
        <Card title={t("desk.today")}>
          <div className="card-body">
            <div className="big">{formatNumber(finished)}</div>
            <div className="small faint">{t(`desk.done.${kind}`, { count: finished })}</div>
          </div>
        </Card>
      </div>
    </>
  );
}

/** Somebody who is on hold reads why, and that nothing he has begun is taken from him. */
function Holds({ desk }: { desk: Desk }) {
  if (desk.holds.length === 0) return null;
  return (
    <Card title={t("desk.onHold")}>
      {desk.holds.map(({ project, reason }, index) => (
        <p key={index} className="card-body warn" role="status">
          {project === null ? t("desk.held", { reason }) : t("desk.heldIn", { project, reason })}
        </p>
      ))}
    </Card>
  );
}

/** With nothing new to do, Enter takes up what was begun. */
function ResumeFirst({ open }: { open: OpenAssignment }) {
  const navigate = useNavigate();
  const to = `${addressOf(open.kind)}/${open.assignment}`;
  useCommand("desk.continue", () => void navigate(to));
  return (
    <ButtonLink to={to} look="primary" chord="Enter">
      {t("desk.resume")}
    </ButtonLink>
  );
}

function holds(desk: Desk, project: string): boolean {
  return desk.open.some((one) => one.project.id === project);
}

/** Work that is still on its way: said here too, so that nobody closes the browser on it. */
function Waiting() {
  const { waiting, refused } = useSignal(useOutbox().reading);
  if (refused.length > 0) {
    return <span className="small bad">{t("outbox.refusedCount", { count: refused.length })}</span>;
  }
  if (waiting === 0) return null;
  return <span className="small warn">{t("strip.saving", { answers: waiting, edits: 0 })}</span>;
}
