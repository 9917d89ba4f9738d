import { BookOpen, Keyboard, MessageSquarePlus, PanelRight, type LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { ariaKeys, keyCaps } from "../../engine/chords";
import { t } from "../../i18n";
import type { CommandId } from "../keys/commands";
import { useChord } from "../keys/useChord";
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
        command="work.comment"
        isPressed={sheet === "comments"}
        onPress={onComment}
      />
      <RailTool
        icon={BookOpen}
        label={t("command.guidelines")}
        command="work.guidelines"
        isPressed={sheet === "guidelines"}
        onPress={() => onSheet("guidelines")}
      />
      <RailTool
        icon={Keyboard}
        label={t("command.keys")}
        command="app.keys"
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
  command?: CommandId;
  isPressed?: boolean;
  onPress: () => void;
}

function RailTool({ icon, label, command, isPressed, onPress }: RailToolProps) {
  const chord = useChord(command);
  const caps = chord === undefined ? [] : keyCaps(chord);
  return (
    <button
      type="button"
      className="rail-tool"
      aria-label={label}
      title={[label, caps.join(" ")].join("  ").trim()}
      aria-pressed={isPressed}
      aria-keyshortcuts={chord && ariaKeys(chord)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon of={icon} size={17} />
      {caps.length === 1 && <span aria-hidden="true">{caps[0]}</span>}
    </button>
  );
}
