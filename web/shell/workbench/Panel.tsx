import type { Ref } from "react";
import { t } from "../../i18n";
import { GuidelinesSheet } from "../guidelines/GuidelinesSheet";
import { DiscussionPanel } from "./discussion/DiscussionPanel";
import type { OpenedTask } from "./openTask";
import type { TaskSession } from "./TaskSession";
import type { Sheets } from "./useSheets";

interface PanelProps {
  editorPanel: Ref<HTMLDivElement>;
  opened: OpenedTask;
  session: TaskSession;
  sheets: Sheets;
  /** On narrow windows the panel is a drawer. */
  isOpen: boolean;
}

/** The editor's panel; guidelines and comments open over it, at the same place. */
export function Panel({ editorPanel, opened, session, sheets, isOpen }: PanelProps) {
  return (
    <aside className="panel" aria-label={t("work.panel")} data-open={isOpen}>
      <div
        className="editor-panel"
        data-keys="panel"
        inert={sheets.sheet !== null}
        ref={editorPanel}
      />
      <OpenSheet opened={opened} session={session} sheets={sheets} />
    </aside>
  );
}

interface OpenSheetProps {
  opened: OpenedTask;
  session: TaskSession;
  sheets: Sheets;
}

/** Guidelines or comments, whichever was asked for. */
export function OpenSheet({ opened, session, sheets }: OpenSheetProps) {
  const { sheet, section, closeSheet } = sheets;
  return (
    <>
      {sheet === "guidelines" && (
        <GuidelinesSheet
          key={JSON.stringify(section)}
          workbench={opened.workbench}
          section={section?.name ?? null}
          showsChanges={!section?.isAsked}
          onClose={closeSheet}
        />
      )}
      {sheet === "comments" && (
        <DiscussionPanel opened={opened} session={session} onClose={closeSheet} />
      )}
    </>
  );
}
