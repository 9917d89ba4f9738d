import { useQuery } from "@tanstack/react-query";
import { CircleCheck, Hourglass, Wifi } from "lucide-react";
import { useEffect } from "react";
import { lastLatencyMs } from "../../api/client";
import { deskQuery } from "../../api/queries";
import type { AssignmentKind } from "../../api/types";
import { t } from "../../i18n";
import { useOnline } from "../frame/useOnline";
import { Icon } from "../parts/Icon";
import { useOutbox } from "./outboxOfPerson";
import { saveLine } from "./saveLine";
import type { TaskSession } from "./TaskSession";
import { useOfflineSince } from "./useOfflineSince";
import { useSignal } from "./useSignal";

interface StripProps {
  session: TaskSession;
  kind: AssignmentKind;
  signedOut: boolean;
  onSignIn: () => void;
}

/** The strip never lies: where the work is, what the lease does, what blocks handing in. */
export function Strip({ session, kind, signedOut, onSignIn }: StripProps) {
  useSignal(session.timer.reading);
  const edits = useSignal(session.edits);
  return (
    <>
      <SaveState session={session} signedOut={signedOut} onSignIn={onSignIn} />
      {edits > 0 && <span className="faint num">{t("strip.edits", { edits })}</span>}
      <LeaseState session={session} />
      <Latency />
      <GateState session={session} />
      <span className="grow" />
      <Today kind={kind} />
      <TaskId id={session.lease.task.id} />
    </>
  );
}

function SaveState({ session, signedOut, onSignIn }: Omit<StripProps, "kind">) {
  const outbox = useSignal(useOutbox().reading);
  const kept = useSignal(session.draft.state);
  const edits = useSignal(session.edits);
  const offlineFor = useOfflineSince(useOnline());
  const isLost = useSignal(session.keeper.reading).state === "lost";
  const needsSignIn = signedOut || outbox.needsSignIn;
  const line = saveLine({ kept, edits, outbox, offlineFor, needsSignIn, isLost });
  const text = t(line.id, line.values);
  if (line.id.startsWith("strip.signIn")) {
    return (
      <button type="button" className="link warn" onClick={onSignIn}>
        {text}
      </button>
    );
  }
  return (
    <span className={line.tone} role="status">
      {line.tone === "good" && <Icon of={CircleCheck} size={13} />}
      {text}
    </span>
  );
}

function LeaseState({ session }: { session: TaskSession }) {
  const { state, minutesLeft } = useSignal(session.keeper.reading);
  if (state === "lost") return <span className="bad">{t("strip.leaseLost")}</span>;
  return (
    <span className={state === "ending" ? "warn" : ""}>
      <Icon of={Hourglass} size={13} />
      {t(state === "ending" ? "strip.leaseEnding" : "strip.lease", { minutes: minutesLeft })}
    </span>
  );
}

function Latency() {
  const milliseconds = lastLatencyMs();
  if (milliseconds === null) return null;
  return (
    <span className="faint num wide-only">
      <Icon of={Wifi} size={13} />
      {t("strip.latency", { milliseconds })}
    </span>
  );
}

function GateState({ session }: { session: TaskSession }) {
  const gate = useSignal(session.gate.reading);
  if (gate.state === "open") return null;
  const { check, others, state } = gate;
  return (
    <span className={state === "blocked" ? "bad" : "warn"} role="alert">
      {t(state === "blocked" ? "strip.blocked" : "strip.asking", { check: check.text, others })}
    </span>
  );
}

/** An id begins with the time, which neighbours share: its end is what tells it from them. */
function TaskId({ id }: { id: string }) {
  const [prefix] = id.split("_");
  return (
    <span className="faint mono wide-only" title={id}>
      {`${prefix}_…${id.slice(-6)}`}
    </span>
  );
}

function Today({ kind }: { kind: AssignmentKind }) {
  const { data, refetch } = useQuery(deskQuery);
  const { acknowledged, waiting } = useSignal(useOutbox().reading);
  useEffect(() => {
    if (acknowledged > 0) void refetch(); // what was waiting is counted by the server now
  }, [refetch, acknowledged]);
  const done = data?.today[kind];
  if (done === undefined) return null;
  return <span className="num">{t("strip.today", { number: done + waiting + 1 })}</span>;
}
