import { useEffect, useState } from "react";
import { BarTitle } from "../workbench/BarTitle";
import { newId } from "../workbench/ids";
import { Notices } from "../workbench/Notices";
import type { Compared, OpenedTask } from "../workbench/openTask";
import { Rail } from "../workbench/Rail";
import { Strip } from "../workbench/Strip";
import { TaskDialogs, useSigningIn } from "../workbench/TaskDialogs";
import type { TaskSession } from "../workbench/TaskSession";
import { useTaskLife, useTaskScreen } from "../workbench/useTaskScreen";
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

interface AdjudicationScreenProps {
  opened: OpenedTask;
  compared: Compared;
}

/** The answers of a round beside each other, and the one that is made of them. */
export default function AdjudicationScreen({ opened, compared }: AdjudicationScreenProps) {
  const screen = useTaskScreen(opened, "review");
  const { session, handIn, home, places, isOff } = screen;
  const [{ settling, round }] = useState(() => begin(opened, compared, session));
  const signingIn = useSigningIn(screen);
  const [panelOpen, setPanelOpen] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const layouts = layoutsOf(round);
  const [layout, setLayout] = useState(0);
  const [isAlone, setAlone] = useState(false);
  const version = useNewVersion({
    opened,
    editor: compared.editor,
    settling,
    editing,
    places,
    onDone: () => setEditing(null),
  });
  const isEditing = editing !== null;
  const commands = useSettleCommands(screen, { settling, version, isEditing });
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
    stage: places.stage,
    isShown: !isEditing,
    view,
  });
  useEffect(() => {
    session.attach(settling);
    handIn.prefetch();
    return () => session.detach();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for the task
  }, [session, settling]);
  useTaskLife(screen);
  return (
    <WorkbenchFrame
      home={home}
      panelWidth={isEditing ? compared.editor.panel : "list"}
      stage={places.stage}
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
            editorRail={places.rail}
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
          editorPanel={isEditing ? places.panel : null}
          isOpen={panelOpen || !isEditing}
        />
      }
      strip={
        <Strip
          session={session}
          kind={round.kind}
          signedOut={signingIn.signedOut}
          onSignIn={signingIn.open}
          showsChecks
        />
      }
    >
      <TaskDialogs screen={screen} commands={commands} signingIn={signingIn} />
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
