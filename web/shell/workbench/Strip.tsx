import { useQuery } from "@tanstack/react-query";
import {
  CircleAlert,
  CircleCheck,
  GitMerge,
  Hourglass,
  Wifi,
  WifiOff,
  type LucideIcon,
} from "lucide-react";
import { useEffect } from "react";
import { lastLatencyMs } from "../../api/client";
import { deskQuery } from "../../api/queries";
import type { AssignmentKind } from "../../api/types";
import { keyText } from "../../engine/chords";
import { t } from "../../i18n";
import { MANY } from "../desk/many";
import { SUBMIT } from "../keys/commands";
import { useChord } from "../keys/useChord";
import { Icon } from "../parts/Icon";
import { useOutbox } from "./outboxOfPerson";
import { stripLines, type Line } from "./states";
import type { TaskSession } from "./TaskSession";
import { useFacts } from "./useFacts";
import { useSignal } from "./useSignal";

interface StripProps {
  session: TaskSession;
  kind: AssignmentKind;
  signedOut: boolean;
  onSignIn: () => void;
  /** What blocks handing in is said before anybody tries. */
  showsChecks?: boolean;
}

/** The strip never lies: where the work is, what the lease does, what blocks handing in. */
export function Strip({ session, kind, signedOut, onSignIn, showsChecks }: StripProps) {
  const facts = useFacts(session, signedOut);
  const edits = useSignal(session.edits);
  return (
    <>
      {stripLines(facts)
        .filter(({ id }) => !session.lease.correction || !id.startsWith("strip.lease"))
        .map((line) => (
          <StripLine key={line.id} line={line} onSignIn={onSignIn} />
        ))}
      {edits > 0 && <span className="faint num wide-only">{t("strip.edits", { edits })}</span>}
      <Latency />
      <GateState session={session} showsChecks={showsChecks} />
      {kind === "annotate" && <ToGoOn session={session} />}
      <span className="grow" />
      {!session.lease.correction && <Today kind={kind} />}
      <Left project={session.lease.project} kind={kind} />
      <TaskId id={session.lease.task.id} />
    </>
  );
}

const ICONS: Record<string, LucideIcon> = {
  "strip.saved": CircleCheck,
  "strip.offline": WifiOff,
  "strip.offlineUnkept": WifiOff,
  "strip.lease": Hourglass,
  "strip.leaseEnding": Hourglass,
  "strip.merged": GitMerge,
};

/** Spoken when they change; the others change too often to be listened to. */
const SPOKEN = new Set(["strip.saved", "strip.merged", "strip.refused", "strip.otherTab"]);

function StripLine({ line, onSignIn }: { line: Line; onSignIn: () => void }) {
  const text = t(line.id, line.values);
  if (line.id === "strip.signIn") {
    return (
      <button type="button" className="link warn" onClick={onSignIn}>
        {text}
      </button>
    );
  }
  const icon = ICONS[line.id];
  return (
    <span className={`num ${line.tone}`} role={SPOKEN.has(line.id) ? "status" : undefined}>
      {icon && <Icon of={icon} size={13} />}
      {text}
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

function GateState({ session, showsChecks }: Pick<StripProps, "session" | "showsChecks">) {
  const chord = useChord(SUBMIT);
  const gate = useSignal(session.gate.reading);
  const [first] = useSignal(session.checks).filter(({ level }) => level === "blocking");
  if (gate.state === "open") {
    if (!showsChecks || !first) return null;
    return (
      <span className="warn">
        <Icon of={CircleAlert} size={13} />
        {t("strip.toSubmit", { check: first.text })}
      </span>
    );
  }
  const { check, others, state } = gate;
  const key = keyText(chord);
  return (
    <span className={state === "blocked" ? "bad" : "warn"} role="alert">
      {t(state === "blocked" ? "strip.blocked" : "strip.asking", {
        check: check.text,
        others,
        key,
      })}
    </span>
  );
}

/** What is still open, before anybody asks: the first two of it. */
function ToGoOn({ session }: { session: TaskSession }) {
  const gate = useSignal(session.gate.reading);
  const open = useSignal(session.checks).flatMap(({ brief }) => brief ?? []);
  const [first, second] = open;
  if (gate.state !== "open" || first === undefined) return null;
  return (
    <span className="warn to-go-on" title={open.join(" · ")}>
      <Icon of={CircleAlert} size={13} />
      <span>
        {t(second === undefined ? "strip.toGoOn" : "strip.toGoOnTwo", {
          first,
          second: second ?? "",
        })}
      </span>
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

/** What waits for this person in the project; counting stops where the desk's does. */
function Left({ project, kind }: { project: string; kind: AssignmentKind }) {
  const { data } = useQuery(deskQuery);
  const queue = data?.queues.find((one) => one.project.id === project && one.kind === kind);
  if (!queue) return null;
  const { available } = queue;
  const id = available >= MANY ? "strip.leftLeast" : "strip.left";
  return <span className="faint num wide-only">{t(id, { number: available })}</span>;
}
