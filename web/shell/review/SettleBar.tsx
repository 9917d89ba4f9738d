import { EyeOff, Scale, SkipForward, Undo2 } from "lucide-react";
import type { PointerEvent } from "react";
import { t } from "../../i18n";
import { SUBMIT } from "../keys/commands";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import type { TaskSession } from "../workbench/TaskSession";
import { useSignal } from "../workbench/useSignal";
import type { TaskCommands } from "../workbench/useTaskCommands";
import type { NewVersion } from "./useNewVersion";

/** What this page is, and that nobody's name is on it. */
export function SettleBadge() {
  return (
    <span className="wide-only row settle-badges">
      <Badge>
        <Icon of={Scale} size={12} />
        {t("settle.badge")}
      </Badge>
      <Badge>
        <Icon of={EyeOff} size={12} />
        {t("settle.blind")}
      </Badge>
    </span>
  );
}

const keepFocus = (event: PointerEvent): void => event.preventDefault();

interface SettleActionsBarProps {
  session: TaskSession;
  commands: TaskCommands;
  isOff: boolean;
  /** The new version under way, null while answers are compared. */
  version: NewVersion | null;
}

export function SettleActionsBar({ session, commands, isOff, version }: SettleActionsBarProps) {
  const checks = useSignal(session.checks);
  const isOpen = checks.some(({ level }) => level === "blocking");
  if (version) {
    return (
      <>
        <span className="bar-line wide-only" />
        <Button
          look="ghost"
          size="small"
          command="settle.leave"
          onPointerDown={keepFocus}
          onClick={version.leave}
        >
          {t("settle.backToAnswers")}
        </Button>
        <Button look="primary" command={SUBMIT} onPointerDown={keepFocus} onClick={version.keep}>
          {t("settle.useNew")}
        </Button>
      </>
    );
  }
  return (
    <>
      <span className="bar-line wide-only" />
      <Button
        look="ghost"
        size="small"
        icon={SkipForward}
        command="work.skip"
        disabled={isOff}
        onPointerDown={keepFocus}
        onClick={() => commands.openSkip()}
      >
        <span className="bar-word">{t("work.skip")}</span>
      </Button>
      <Button
        look="danger"
        icon={Undo2}
        command="review.reject"
        disabled={isOff}
        onPointerDown={keepFocus}
        onClick={commands.openReject}
      >
        <span className="bar-word">{t("settle.sendBack")}</span>
      </Button>
      <Button
        look="primary"
        command={SUBMIT}
        disabled={isOff}
        aria-disabled={isOpen || undefined}
        onPointerDown={keepFocus}
        onClick={commands.finish}
      >
        {t("settle.submit")}
      </Button>
    </>
  );
}
