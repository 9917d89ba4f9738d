import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { addressOf } from "../../api/kinds";
import { t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { useSession } from "../session/useSession";
import { SignInWindow, useSignedOut } from "../session/SignInWindow";
import { AdvanceMessage } from "../workbench/AdvanceMessage";
import { BarTitle } from "../workbench/BarTitle";
import { ConflictDialog } from "../workbench/ConflictDialog";
import { newId } from "../workbench/ids";
import { Notices } from "../workbench/Notices";
import type { Compared, OpenedTask } from "../workbench/openTask";
import { useOutbox } from "../workbench/outboxOfPerson";
import { Rail } from "../workbench/Rail";
import { RejectDialog } from "../workbench/RejectDialog";
import { SkipDialog } from "../workbench/SkipDialog";
import { Strip } from "../workbench/Strip";
import { TaskSession } from "../workbench/TaskSession";
import { useHandIn } from "../workbench/useHandIn";
import { useSignal } from "../workbench/useSignal";
import { WorkbenchFrame } from "../workbench/WorkbenchFrame";
import { columns } from "./columns";
import type { Round } from "./DifferenceList";
import { LayoutBar, layoutsOf, MERGED } from "./LayoutBar";
import { Results } from "./Results";
import { SettleActionsBar, SettleBadge } from "./SettleBar";
import { SettlePanel } from "./SettlePanel";
import { Settling } from "./Settling";
import { useComparison } from "./useComparison";
import { useNewVersion } from "./useNewVersion";
import { useSettleCommands } from "./useSettleCommands";
import { useSettleKeys, type SettleActions } from "./useSettleKeys";

const DEAF_MS = 300;

interface AdjudicationScreenProps {
  opened: OpenedTask;
  compared: Compared;
}

/** The answers of a round beside each other, and the one that is made of them. */
export default function AdjudicationScreen({ opened, compared }: AdjudicationScreenProps) {
  const { person } = useSession();
  const keys = useKeys();
  const cache = useQueryClient();
  const outbox = useOutbox();
  const [session] = useState(() => new TaskSession(opened, person.id));
  const [{ settling, round }] = useState(() => begin(opened, compared, session));
  const [signedOut, setSignedOut] = useSignedOut();
  const [signInOpen, setSignInOpen] = useState(false);
  const [panelOpen, setPanelOpen] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const layouts = layoutsOf(round);
  const [layout, setLayout] = useState(0);
  const [isAlone, setAlone] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const rail = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const home = addressOf("review");
  const handIn = useHandIn({ session, kind: "review", cache, outbox });
  const version = useNewVersion({
    opened,
    editor: compared.editor,
    settling,
    editing,
    places: { stage, rail, panel },
    onDone: () => setEditing(null),
  });
  const isEditing = editing !== null;
  const commands = useSettleCommands({ session, settling, handIn, version, isEditing });
  const actions: SettleActions = {
    take: (id, take) => settling.take(id, take),
    makeNew: (id) => {
      settling.select(id);
      setEditing(id);
    },
    leave: (id) => settling.leave(id),
    edit: () => setEditing("added"),
    nextLayout: () => setLayout((layout + 1) % layouts.length),
    alone: setAlone,
  };
  useSettleKeys(settling, { letters: round.letters, actions, isOn: !isEditing });
  const view = { ...(layouts[layout] ?? { layout: "difference" as const, letter: "" }), isAlone };
  const comparison = useComparison({
    opened,
    settling,
    round,
    stage,
    isShown: !isEditing,
    view,
  });
  useEffect(() => {
    keys.hush(DEAF_MS);
    session.attach(settling);
    session.start();
    handIn.prefetch();
    return () => {
      session.stop();
      session.detach();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for the task
  }, [keys, session, settling]);
  const isLost = useSignal(session.keeper.reading).state === "lost";
  const isElsewhere = useSignal(session.tab.reading).state !== "here";
  const isOff = isLost || handIn.phase.step !== "working" || isElsewhere;
  useEffect(() => session.setReadOnly(isOff), [session, isOff]);
  return (
    <WorkbenchFrame
      home={home}
      panelWidth={isEditing ? compared.editor.panel : "list"}
      stage={stage}
      bar={
        <>
          <SettleBadge kind={round.kind} />
          <BarTitle opened={opened} session={session} onSheet={commands.toggleSheet} />
          <SettleActionsBar
            session={session}
            settling={settling}
            commands={commands}
            isOff={isOff}
            version={isEditing ? version : null}
          />
        </>
      }
      notices={
        <Notices
          opened={opened}
          session={session}
          handIn={handIn}
          home={home}
          onConflict={() => commands.showConflict(true)}
        />
      }
      rail={
        isEditing ? (
          <Rail
            editorRail={rail}
            sheet={commands.sheet}
            onSheet={commands.toggleSheet}
            onComment={() => session.discussion.pin(session.anchor())}
            onPanel={() => setPanelOpen(!panelOpen)}
            panelOpen={panelOpen}
          />
        ) : (
          <></>
        )
      }
      head={
        !isEditing && <LayoutBar layouts={layouts} at={layout} onPick={setLayout} round={round} />
      }
      foot={
        !isEditing && (
          <Results
            compared={compared.answers}
            settling={settling}
            round={round}
            comparison={comparison}
          />
        )
      }
      panel={
        <SettlePanel
          opened={opened}
          session={session}
          settling={settling}
          round={round}
          actions={actions}
          commands={commands}
          editorPanel={isEditing ? panel : null}
          isOpen={panelOpen || !isEditing}
        />
      }
      strip={
        <Strip
          session={session}
          kind={round.kind}
          signedOut={signedOut}
          onSignIn={() => setSignInOpen(true)}
          showsChecks
        />
      }
    >
      <AdvanceMessage handIn={handIn} home={home} />
      <SkipDialog
        reason={commands.skipReason}
        onClose={commands.closeSkip}
        lease={session.lease}
        onSkipped={() => void session.journal.drop().then(handIn.advance)}
      />
      <ConflictDialog
        open={commands.conflictOpen}
        onClose={() => commands.showConflict(false)}
        opened={opened}
        session={session}
      />
      <RejectDialog
        open={commands.rejectOpen}
        onClose={commands.closeReject}
        onReject={(reason, comment, to) => handIn.decide("reject", { reason, comment, to })}
      />
      <SignInWindow
        open={signInOpen}
        onClose={() => setSignInOpen(false)}
        onSignedIn={() => {
          setSignInOpen(false);
          setSignedOut(false);
          outbox.wake();
          session.wake();
        }}
      />
      <p className="visually-hidden" role="status">
        {signedOut && t("strip.signedOutShort")}
      </p>
    </WorkbenchFrame>
  );
}

function begin(
  opened: OpenedTask,
  { answers, editor: module, compare: own }: Compared,
  session: TaskSession,
): { settling: Settling; round: Round } {
  const compare = own ?? columns(module);
  const kind = opened.lease.kind === "review" ? "review" : "adjudicate";
  const settling = new Settling({
    answers,
    module,
    compare,
    workbench: opened.workbench,
    merged: kind === "review" ? MERGED : undefined,
    draft: session.content,
    newId,
    onChange: () => session.changed(),
    onChecks: (checks) => session.checks.set(checks),
  });
  const letters = answers.answers.map(({ letter }) => letter);
  return { settling, round: { kind, letters, module, compare, workbench: opened.workbench } };
}
