import { Eye, EyeOff, Scale, SkipForward, Undo2 } from "lucide-react";
import type { PointerEvent } from "react";
import { t } from "../../i18n";
import { SUBMIT } from "../keys/commands";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Icon } from "../parts/Icon";
import type { TaskSession } from "../workbench/TaskSession";
import { useSignal } from "../workbench/useSignal";
import type { Round } from "./DifferenceList";
import type { Settling } from "./Settling";
import type { NewVersion } from "./useNewVersion";
import type { SettleCommands } from "./useSettleCommands";

/** What this page is, and that nobody's name is on it. */
export function SettleBadge({ kind }: Pick<Round, "kind">) {
  return (
    <span className="wide-only row settle-badges">
      <Badge>
        <Icon of={kind === "review" ? Eye : Scale} size={12} />
        {t(`settle.badge.${kind}`)}
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
  settling: Settling;
  commands: SettleCommands;
  isOff: boolean;
  /** The new version under way, null while answers are compared. */
  version: NewVersion | null;
}

export function SettleActionsBar(props: SettleActionsBarProps) {
  const { session, settling, commands, isOff, version } = props;
  useSignal(settling.state);
  const isReview = settling.merged !== undefined;
  const isPlain = isReview && !settling.isAmended;
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
        command={isPlain ? "review.accept" : SUBMIT}
        disabled={isOff}
        aria-disabled={isOpen || undefined}
        onPointerDown={keepFocus}
        onClick={isPlain ? commands.accept : commands.finish}
      >
        {t(isPlain ? "review.accept" : isReview ? "review.amend" : "settle.submit")}
      </Button>
    </>
  );
}
