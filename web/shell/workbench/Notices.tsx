import { AlertTriangle, MessageSquareWarning, PencilLine } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { formatClock, t } from "../../i18n";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { errorText } from "../parts/States";
import { rejectReason } from "./RejectDialog";
import type { OpenedTask } from "./openTask";
import { useOutbox } from "./outboxOfPerson";
import type { TaskSession } from "./TaskSession";
import type { HandIn } from "./useHandIn";
import { useSignal } from "./useSignal";

interface NoticesProps {
  opened: OpenedTask;
  session: TaskSession;
  handIn: HandIn;
  home: string;
}

/** What the person must know while they work, under the bar, worst first. */
export function Notices({ opened, session, handIn, home }: NoticesProps) {
  const amending = useSignal(session.amending);
  return (
    <>
      <RefusedNotice home={home} />
      <LostNotice session={session} handIn={handIn} />
      <ReworkNotice opened={opened} />
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
  const { state, lostAt } = useSignal(session.keeper.reading);
  const edits = useSignal(session.edits);
  const [refused, setRefused] = useState(false);
  if (state !== "lost" || handIn.phase.step !== "working") return null;
  const askBack = async (): Promise<void> =>
    setRefused(!(await session.keeper.askBack(Date.now())));
  return (
    <div className="work-notice bad" role="alert">
      <Icon of={AlertTriangle} size={14} />
      <span className="grow">
        <b>{t("lost.title", { time: formatClock(lostAt ?? 0) })}</b>{" "}
        {refused ? t("lost.refused") : t("lost.kept", { edits })}
      </span>
      <Button size="small" onClick={() => void askBack()}>
        {t("lost.askBack")}
      </Button>
      {edits > 0 && session.lease.kind === "annotate" && (
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
