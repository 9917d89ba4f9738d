import type { Ref } from "react";
import { t } from "../../i18n";
import { GuidelinesSheet } from "../guidelines/GuidelinesSheet";
import { DiscussionPanel } from "./discussion/DiscussionPanel";
import type { OpenedTask } from "./openTask";
import type { TaskSession } from "./TaskSession";
import type { WorkCommands } from "./useWorkCommands";

interface PanelProps {
  editorPanel: Ref<HTMLDivElement>;
  opened: OpenedTask;
  session: TaskSession;
  commands: Pick<WorkCommands, "sheet" | "section" | "closeSheet">;
  /** On narrow windows the panel is a drawer. */
  isOpen: boolean;
}

/** The editor's panel; guidelines and comments open over it, at the same place. */
export function Panel({ editorPanel, opened, session, commands, isOpen }: PanelProps) {
  const { sheet, section, closeSheet } = commands;
  return (
    <aside className="panel" aria-label={t("work.panel")} data-open={isOpen}>
      <div className="editor-panel" data-keys="panel" inert={sheet !== null} ref={editorPanel} />
      {sheet === "guidelines" && (
        <GuidelinesSheet
          key={section}
          workbench={opened.workbench}
          section={section}
          onClose={closeSheet}
        />
      )}
      {sheet === "comments" && (
        <DiscussionPanel opened={opened} session={session} onClose={closeSheet} />
      )}
    </aside>
  );
}
