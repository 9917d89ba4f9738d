import type { Ref } from "react";
import { t } from "../../i18n";
import type { OpenedTask } from "../workbench/openTask";
import { OpenSheet } from "../workbench/Panel";
import type { TaskSession } from "../workbench/TaskSession";
import { useSignal } from "../workbench/useSignal";
import type { TaskCommands } from "../workbench/useTaskCommands";
import { DifferenceList, type Round } from "./DifferenceList";
import { REASON_FIELD, type Settling } from "./Settling";
import type { SettleActions } from "./useSettleKeys";

interface SettlePanelProps {
  opened: OpenedTask;
  session: TaskSession;
  settling: Settling;
  round: Round;
  actions: SettleActions;
  commands: TaskCommands;
  /** Where the editor of a new version has its panel, null while answers are compared. */
  editorPanel: Ref<HTMLDivElement> | null;
  isOpen: boolean;
}

export function SettlePanel(props: SettlePanelProps) {
  const { opened, session, settling, round, actions, commands, editorPanel, isOpen } = props;
  return (
    <aside className="panel settle-panel" aria-label={t("work.panel")} data-open={isOpen}>
      {editorPanel ? (
        <div className="editor-panel" data-keys="panel" ref={editorPanel} key="editor" />
      ) : (
        <>
          <div className="editor-panel" data-keys="panel" tabIndex={-1} key="list">
            <DifferenceList settling={settling} round={round} actions={actions} />
          </div>
          <Reason settling={settling} />
        </>
      )}
      <OpenSheet opened={opened} session={session} sheets={commands} />
    </aside>
  );
}

const MOST = 2_000;

function Reason({ settling }: { settling: Settling }) {
  const { reason } = useSignal(settling.state);
  const isAsked = settling.merged === undefined;
  return (
    <div className="settle-reason">
      <label htmlFor={REASON_FIELD}>
        <strong>{t("settle.reason")}</strong>{" "}
        <span className="faint">{t(isAsked ? "settle.reasonHint" : "settle.reasonMay")}</span>
      </label>
      <textarea
        id={REASON_FIELD}
        className="input"
        rows={3}
        value={reason}
        maxLength={MOST}
        aria-required={isAsked}
        onChange={(event) => settling.setReason(event.target.value)}
      />
    </div>
  );
}
