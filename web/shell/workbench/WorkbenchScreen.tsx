import { lazy, Suspense, useState } from "react";
import type { Page } from "../../api/kinds";
import { AnnotateActions, ReviewActions } from "./BarActions";
import { BarTitle } from "./BarTitle";
import { Notices } from "./Notices";
import type { OpenedTask } from "./openTask";
import { Panel } from "./Panel";
import { Rail } from "./Rail";
import { Strip } from "./Strip";
import { TaskDialogs, useSigningIn } from "./TaskDialogs";
import { useEditor } from "./useEditor";
import { useTaskLife, useTaskScreen } from "./useTaskScreen";
import { WorkbenchFrame } from "./WorkbenchFrame";
import { useWorkCommands } from "./useWorkCommands";

const FilmStrip = lazy(() => import("./FilmStrip"));

interface WorkbenchScreenProps {
  opened: OpenedTask;
  kind: Page;
}

/** One task on the screen; the next one is a new instance. */
export function WorkbenchScreen({ opened, kind }: WorkbenchScreenProps) {
  const screen = useTaskScreen(opened, kind);
  const { session, handIn, recall, home, places, isOff } = screen;
  const [panelOpen, setPanelOpen] = useState(false);
  const commands = useWorkCommands(screen);
  const signingIn = useSigningIn(screen);
  const [spoken, setSpoken] = useState("");
  useEditor({
    opened,
    session,
    kind,
    places,
    onFirstEdit: handIn.prefetch,
    onFinish: commands.finish,
    onSkip: commands.openSkip,
    onGuidelines: commands.openGuidelines,
    announce: setSpoken,
  });
  useTaskLife(screen);
  const Actions = kind === "review" ? ReviewActions : AnnotateActions;
  return (
    <WorkbenchFrame
      home={home}
      panelWidth={opened.module.panel}
      stage={places.stage}
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
          editorRail={places.rail}
          sheet={commands.sheet}
          onSheet={commands.toggleSheet}
          onComment={() => session.discussion.pin(session.anchor())}
          onPanel={() => setPanelOpen(!panelOpen)}
          panelOpen={panelOpen}
        />
      }
      panel={
        <Panel
          editorPanel={places.panel}
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
          signedOut={signingIn.signedOut}
          onSignIn={signingIn.open}
        />
      }
    >
      <TaskDialogs screen={screen} commands={commands} signingIn={signingIn} spoken={spoken} />
    </WorkbenchFrame>
  );
}
