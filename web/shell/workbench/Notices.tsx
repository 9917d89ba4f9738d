import {
  AlertTriangle,
  Copy,
  GitMerge,
  History,
  Hourglass,
  MessageSquareWarning,
  PencilLine,
} from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { errorText } from "../parts/States";
import { textOf } from "./ConflictDialog";
import { MovedNotice } from "./MovedNotice";
import { rejectReason } from "./RejectDialog";
import type { OpenedTask } from "./openTask";
import { useOutbox } from "./outboxOfPerson";
import { lossLine } from "./states";
import type { TaskSession } from "./TaskSession";
import type { HandIn } from "./useHandIn";
import type { Recall } from "./useRecall";
import { useSignal } from "./useSignal";

interface NoticesProps {
  opened: OpenedTask;
  session: TaskSession;
  handIn: HandIn;
  home: string;
  /** Of a workbench where answers are corrected. */
  recall?: Recall;
  onConflict: () => void;
}

/** What the person must know while they work, under the bar, worst first. */
export function Notices({ opened, session, handIn, home, recall, onConflict }: NoticesProps) {
  const amending = useSignal(session.amending);
  return (
    <>
      <RefusedNotice home={home} />
      <LostNotice session={session} handIn={handIn} />
      <TabNotice session={session} />
      <ConflictNotice opened={opened} session={session} onCompare={onConflict} />
      <MovedNotice opened={opened} session={session} />
      <RestingNotice session={session} />
      <ReworkNotice opened={opened} />
      {recall && <RecallNotice opened={opened} recall={recall} />}
      {amending && (
        <div className="work-notice accent">
          <Icon of={PencilLine} size={14} />
          {t("review.amending")}
        </div>
      )}
    </>
  );
}

function LostNotice({ session, handIn }: { session: TaskSession; handIn: HandIn }) {
  const lease = useSignal(session.keeper.reading);
  const edits = useSignal(session.edits);
  const standing = useSignal(session.journal.reading).standing?.state;
  const [refused, setRefused] = useState(false);
  if (lease.state !== "lost" || handIn.phase.step !== "working") return null;
  const askBack = async (): Promise<void> =>
    setRefused(!(await session.keeper.askBack(Date.now())));
  const { id, values } = lossLine({ lease, edits, standing });
  const isDone = standing === "submitted";
  return (
    <div className="work-notice bad" role="alert">
      <Icon of={AlertTriangle} size={14} />
      <span className="grow">
        <b>{t(id, values)}</b> {refused && t("lost.stillGone")}
      </span>
      {!isDone && (
        <Button size="small" onClick={() => void askBack()}>
          {t("lost.askBack")}
        </Button>
      )}
      {!isDone && edits > 0 && session.lease.kind === "annotate" && (
        <Button size="small" onClick={handIn.submit}>
          {t("lost.handIn")}
        </Button>
      )}
      <Button size="small" look="primary" onClick={handIn.advance}>
        {t("lost.next")}
      </Button>
    </div>
  );
}

/** Another tab of this browser is at work on the task. */
function TabNotice({ session }: { session: TaskSession }) {
  const { state } = useSignal(session.tab.reading);
  if (state !== "elsewhere") return null;
  return (
    <div className="work-notice warn" role="alert">
      <Icon of={Copy} size={14} />
      <span className="grow">{t("tab.text")}</span>
      <Button size="small" look="primary" onClick={() => session.tab.takeOver()}>
        {t("tab.takeOver")}
      </Button>
    </div>
  );
}

/** Without a sound: the lease goes on as soon as somebody touches anything. */
function RestingNotice({ session }: { session: TaskSession }) {
  const lease = useSignal(session.keeper.reading);
  const { state: tab } = useSignal(session.tab.reading);
  if (lease.state === "lost" || !lease.isResting || tab !== "here") return null;
  return (
    <div className="work-notice warn" role="status">
      <Icon of={Hourglass} size={14} />
      <span>
        <b>{t("resting.title")}</b> {t("strip.leaseEnding", { minutes: lease.minutesLeft })}
      </span>
    </div>
  );
}

interface ConflictNoticeProps {
  opened: OpenedTask;
  session: TaskSession;
  onCompare: () => void;
}

function ConflictNotice({ opened, session, onCompare }: ConflictNoticeProps) {
  const { conflicts } = useSignal(session.journal.reading);
  const [first] = conflicts;
  if (!first) return null;
  const { name } = textOf(opened, first.part, first.mine, first.theirs);
  return (
    <div className="work-notice warn" role="alert">
      <Icon of={GitMerge} size={14} />
      <span className="grow">{t("conflict.text", { count: conflicts.length, name })}</span>
      <Button size="small" look="primary" onClick={onCompare}>
        {t("conflict.compare")}
      </Button>
    </div>
  );
}

function ReworkNotice({ opened }: { opened: OpenedTask }) {
  const { previous } = opened.lease;
  if (!previous) return null;
  return (
    <div className="work-notice warn">
      <Icon of={MessageSquareWarning} size={14} />
      <span className="grow">
        <b>{t("rework.title")}</b> {previous.reason && rejectReason(previous.reason)}
        {previous.comment && <q className="rework-comment">{previous.comment}</q>}
      </span>
    </div>
  );
}

/** An answer is corrected, or could not be reopened. */
function RecallNotice({ opened, recall }: { opened: OpenedTask; recall: Recall }) {
  const { problem, dismiss, leave } = recall;
  return (
    <>
      {problem !== null && (
        <div className="work-notice warn" role="alert">
          <Icon of={History} size={14} />
          <span className="grow">{problem}</span>
          <Button size="small" onClick={dismiss}>
            {t("recall.dismiss")}
          </Button>
        </div>
      )}
      {opened.lease.correction && (
        <div className="work-notice accent" role="status">
          <Icon of={History} size={14} />
          <span className="grow">{t("recall.correcting")}</span>
          <Button size="small" onClick={leave}>
            {t("recall.leave")}
          </Button>
        </div>
      )}
    </>
  );
}

/** The server refused an answer for good: its work is still in this browser. */
function RefusedNotice({ home }: { home: string }) {
  const outbox = useOutbox();
  const navigate = useNavigate();
  const refusal = useSignal(outbox.reading).refused[0];
  if (!refusal) return null;
  const { assignment } = refusal.delivery;
  const open = (): void => {
    outbox.dismiss(assignment);
    void navigate(`${home}/${assignment}`);
  };
  return (
    <div className="work-notice bad" role="alert">
      <Icon of={AlertTriangle} size={14} />
      <span className="grow">
        <b>{t("outbox.refused")}</b> {errorText(refusal.error)}
      </span>
      <Button size="small" onClick={open}>
        {t("outbox.open")}
      </Button>
      <Button size="small" look="ghost" onClick={() => outbox.dismiss(assignment)}>
        {t("outbox.dismiss")}
      </Button>
    </div>
  );
}
