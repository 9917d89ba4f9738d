import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { addressOf, pageOf, type Page as WorkOf } from "../../api/kinds";
import { deskQuery, todayQuery } from "../../api/queries";
import type { Desk, OpenAssignment, Today } from "../../api/types";
import { t } from "../../i18n";
import { Page } from "../frame/Page";
import { useCommand, useRowKeys } from "../keys/useCommand";
import { Card } from "../parts/Card";
import { Button, ButtonLink } from "../parts/Button";
import { CommandKeys } from "../parts/Keys";
import { Empty, Failure, Skeleton } from "../parts/States";
import { useLeftEntries, useOutbox } from "../workbench/outboxOfPerson";
import { useSignal } from "../workbench/useSignal";
import { FeedbackCard } from "./FeedbackCard";
import { OpenList } from "./OpenList";
import { MANY } from "./many";
import { QueueList } from "./QueueList";
import { spent } from "./spent";
import { ordered, supply } from "./useToday";
import { WeekCard } from "./WeekCard";

const REFRESH_MS = 30_000;

interface WorkPageProps {
  kind: WorkOf;
  title: string;
  heading?: string;
}

/** The queues of one kind of work: Today for annotating, Review for reviewing. */
export function WorkPage({ kind, title, heading }: WorkPageProps) {
  const desk = useQuery({ ...deskQuery, refetchInterval: REFRESH_MS });
  const body = useRef<HTMLDivElement>(null);
  const { acknowledged } = useSignal(useOutbox().reading);
  const { refetch } = desk;
  const day = useQuery({ ...todayQuery, refetchInterval: REFRESH_MS });
  const { refetch: refetchDay } = day;
  useRowKeys(body);
  useLeftEntries();
  useEffect(() => {
    if (acknowledged === 0) return;
    void refetch();
    void refetchDay();
  }, [refetch, refetchDay, acknowledged]);
  return (
    <Page title={title} heading={heading} actions={<Waiting />}>
      <div className="two-columns" ref={body}>
        {desk.data ? (
          <Work
            desk={desk.data}
            day={day.data}
            isAsked={day.isPending}
            kind={kind}
            onRefresh={() => void desk.refetch()}
          />
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
  /** Without it the queues are there all the same. */
  day: Today | undefined;
  isAsked: boolean;
  kind: WorkOf;
  onRefresh: () => void;
}

function Work({ desk, day, isAsked, kind, onRefresh }: WorkProps) {
  const state = useLocation().state as { finished?: boolean } | null;
  const waiting = desk.queues.filter((queue) => pageOf(queue.kind) === kind && queue.available > 0);
  const queues = ordered(waiting, desk, day);
  const open = desk.open.filter((one) => pageOf(one.kind) === kind);
  const isEmpty = queues.length === 0 && open.length === 0;
  const isHeld = desk.holds.some(({ project }) => project === null);
  const lasts = supply(queues, day, MANY);
  return (
    <>
      <div className="stack">
        <Holds desk={desk} />
        {!(isHeld && isEmpty) && (
          <Card
            title={t(`desk.queue.${kind}`)}
            mark={
              lasts && (
                <span className="small faint">
                  {t(lasts.isLeast ? "desk.supplyLeast" : "desk.supply", {
                    time: spent(lasts.seconds),
                  })}
                </span>
              )
            }
          >
            {queues.length > 0 && <QueueList queues={queues} desk={desk} today={day} />}
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
        )}
        {kind === "annotate" && isAsked && <Skeleton rows={2} height={96} />}
        {kind === "annotate" && day && <FeedbackCard today={day} desk={desk} />}
      </div>
      <div className="stack">
        <OpenList open={open} />
        {isAsked && <Skeleton rows={2} height={140} />}
        {day && <TodayCard day={day} />}
        {day && <WeekCard today={day} />}
      </div>
    </>
  );
}

/** Time with work on the screen; it stops by itself and by hand. */
function TodayCard({ day }: { day: Today }) {
  const now = day.days.at(-1);
  if (!now) return null;
  return (
    <Card title={t("desk.workingTime")}>
      <div className="card-body">
        <div className="big">{spent(now.seconds)}</div>
        <div className="small quiet">
          {t("desk.doneWork", { answers: now.answers, rulings: now.rulings })}
        </div>
        <p className="small faint working-hint">
          {t("desk.workingHint")} <CommandKeys command="work.pause" />
        </p>
      </div>
    </Card>
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
    <ButtonLink to={to} look="primary" command="desk.continue">
      {t("desk.resume")}
    </ButtonLink>
  );
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
