import { X } from "lucide-react";
import { useEffect, type Ref } from "react";
import type { Workbench } from "../../api/types";
import { t } from "../../i18n";
import { GuidelinesText } from "../guidelines/GuidelinesText";
import { markGuidelinesRead } from "../guidelines/lastRead";
import { Count } from "../parts/Badge";
import { IconButton } from "../parts/Button";

interface PanelProps {
  editorPanel: Ref<HTMLDivElement>;
  workbench: Workbench;
  guidelinesOpen: boolean;
  onCloseGuidelines: () => void;
  /** On narrow windows the panel is a drawer. */
  isOpen: boolean;
}

/** The editor's panel; the guidelines open over it, at the same place. */
export function Panel({
  editorPanel,
  workbench,
  guidelinesOpen,
  onCloseGuidelines,
  isOpen,
}: PanelProps) {
  return (
    <aside className="panel" aria-label={t("work.panel")} data-open={isOpen}>
      <div className="editor-panel" data-keys="panel" ref={editorPanel} />
      {guidelinesOpen && <OpenGuidelines workbench={workbench} onClose={onCloseGuidelines} />}
    </aside>
  );
}

export function OpenGuidelines({
  workbench,
  onClose,
}: {
  workbench: Workbench;
  onClose: () => void;
}) {
  const version = workbench.versions.guidelines ?? 1;
  useEffect(() => markGuidelinesRead(workbench.id, version), [workbench.id, version]);
  return (
    <section className="guidelines-panel" aria-label={t("command.guidelines")}>
      <header className="row">
        <h2>{t("command.guidelines")}</h2>
        <Count>{version}</Count>
        <span className="grow" />
        <IconButton icon={X} label={t("action.close")} size="small" onClick={onClose} />
      </header>
      <div className="guidelines-scroll" tabIndex={0} role="document">
        <GuidelinesText text={workbench.guidelines} empty={t("guidelines.none")} />
      </div>
    </section>
  );
}
