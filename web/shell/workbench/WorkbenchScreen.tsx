import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { addressOf, type Page } from "../../api/kinds";
import { t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { useSession } from "../session/useSession";
import { SignInWindow, useSignedOut } from "../session/SignInWindow";
import { AdvanceMessage } from "./AdvanceMessage";
import { AnnotateActions, ReviewActions } from "./BarActions";
import { BarTitle } from "./BarTitle";
import { ConflictDialog } from "./ConflictDialog";
import { Notices } from "./Notices";
import type { OpenedTask } from "./openTask";
import { useOutbox } from "./outboxOfPerson";
import { Panel } from "./Panel";
import { Rail } from "./Rail";
import { RejectDialog } from "./RejectDialog";
import { SkipDialog } from "./SkipDialog";
import { Strip } from "./Strip";
import { TaskSession } from "./TaskSession";
import { useEditor } from "./useEditor";
import { useHandIn } from "./useHandIn";
import { useRecall } from "./useRecall";
import { useSignal } from "./useSignal";
import { WorkbenchFrame } from "./WorkbenchFrame";
import { useWorkCommands } from "./useWorkCommands";

const FilmStrip = lazy(() => import("./FilmStrip"));

const DEAF_MS = 300;

interface WorkbenchScreenProps {
  opened: OpenedTask;
  kind: Page;
}

/** One task on the screen; the next one is a new instance. */
export function WorkbenchScreen({ opened, kind }: WorkbenchScreenProps) {
  const { person } = useSession();
  const keys = useKeys();
  const cache = useQueryClient();
  const outbox = useOutbox();
  const [session] = useState(() => new TaskSession(opened, person.id));
  const [signedOut, setSignedOut] = useSignedOut();
  const [signInOpen, setSignInOpen] = useState(false);
  const [panelOpen, setPanelOpen] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const rail = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const recall = useRecall(session);
  const handIn = useHandIn({ session, kind, cache, outbox, onCorrected: recall.leave });
  const commands = useWorkCommands({ session, kind, handIn });
  const [spoken, setSpoken] = useState("");
  useEditor({
    opened,
    session,
    kind,
    places: { stage, rail, panel },
    onFirstEdit: handIn.prefetch,
    onFinish: commands.finish,
    onSkip: commands.openSkip,
    onGuidelines: commands.openGuidelines,
    announce: setSpoken,
  });
  useEffect(() => {
    keys.hush(DEAF_MS);
    session.start();
    return () => session.stop();
  }, [keys, session]);
  const isLost = useSignal(session.keeper.reading).state === "lost";
  const isAway = handIn.phase.step !== "working";
  const isElsewhere = useSignal(session.tab.reading).state !== "here";
  const isOff = isLost || isAway || isElsewhere;
  useEffect(() => session.setReadOnly(isOff), [session, isOff]);
  const home = addressOf(kind);
  const Actions = kind === "review" ? ReviewActions : AnnotateActions;
  const signedInAgain = (): void => {
    setSignInOpen(false);
    setSignedOut(false);
    outbox.wake();
    session.wake();
  };
  return (
    <WorkbenchFrame
      home={home}
      panelWidth={opened.module.panel}
      stage={stage}
      bar={
        <>
          <BarTitle opened={opened} session={session} onSheet={commands.toggleSheet} />
          <Actions session={session} commands={commands} isOff={isOff} />
        </>
      }
      notices={
        <Notices
          opened={opened}
          session={session}
          handIn={handIn}
          home={home}
          recall={recall}
          onConflict={() => commands.showConflict(true)}
        />
      }
      rail={
        <Rail
          editorRail={rail}
          sheet={commands.sheet}
          onSheet={commands.toggleSheet}
          onComment={() => session.discussion.pin(session.anchor())}
          onPanel={() => setPanelOpen(!panelOpen)}
          panelOpen={panelOpen}
        />
      }
      panel={
        <Panel
          editorPanel={panel}
          opened={opened}
          session={session}
          sheets={commands}
          isOpen={panelOpen || commands.sheet !== null}
        />
      }
      foot={
        opened.module.film && kind === "annotate" ? (
          <Suspense>
            <FilmStrip opened={opened} recall={recall} handIn={handIn} />
          </Suspense>
        ) : null
      }
      strip={
        <Strip
          session={session}
          kind={kind}
          signedOut={signedOut}
          onSignIn={() => setSignInOpen(true)}
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
      {kind === "review" && (
        <RejectDialog
          open={commands.rejectOpen}
          onClose={commands.closeReject}
          onReject={(reason, comment, to) => handIn.decide("reject", { reason, comment, to })}
        />
      )}
      <SignInWindow
        open={signInOpen}
        onClose={() => setSignInOpen(false)}
        onSignedIn={signedInAgain}
      />
      <p className="visually-hidden" role="status">
        {spoken}
        {signedOut && t("strip.signedOutShort")}
      </p>
    </WorkbenchFrame>
  );
}
