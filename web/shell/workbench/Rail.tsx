import { BookOpen, Keyboard, MessageSquarePlus, PanelRight, type LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { Icon } from "../parts/Icon";
import type { Sheet } from "./useSheets";

interface RailProps {
  editorRail: Ref<HTMLDivElement>;
  sheet: Sheet | null;
  onSheet: (sheet: Sheet) => void;
  onComment: () => void;
  panelOpen: boolean;
  onPanel: () => void;
}

/** The editor's tools above, the workbench's own below. */
export function Rail({ editorRail, sheet, onSheet, onComment, panelOpen, onPanel }: RailProps) {
  const keys = useKeys();
  return (
    <nav className="rail" aria-label={t("work.tools")}>
      <div className="editor-rail" ref={editorRail} />
      <span className="grow" />
      <RailTool
        icon={MessageSquarePlus}
        label={t("command.comment")}
        chord="N"
        isPressed={sheet === "comments"}
        onPress={onComment}
      />
      <RailTool
        icon={BookOpen}
        label={t("command.guidelines")}
        chord="G"
        isPressed={sheet === "guidelines"}
        onPress={() => onSheet("guidelines")}
      />
      <RailTool
        icon={Keyboard}
        label={t("command.keys")}
        chord="?"
        onPress={() => keys.run("app.keys")}
      />
      <span className="panel-toggle">
        <RailTool
          icon={PanelRight}
          label={t("work.panel")}
          isPressed={panelOpen}
          onPress={onPanel}
        />
      </span>
    </nav>
  );
}

interface RailToolProps {
  icon: LucideIcon;
  label: string;
  chord?: string;
  isPressed?: boolean;
  onPress: () => void;
}

function RailTool({ icon, label, chord, isPressed, onPress }: RailToolProps) {
  return (
    <button
      type="button"
      className="rail-tool"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={chord}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon of={icon} size={17} />
      {chord && <span aria-hidden="true">{chord}</span>}
    </button>
  );
}
