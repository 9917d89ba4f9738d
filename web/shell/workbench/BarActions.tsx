import { CircleQuestionMark, SkipForward } from "lucide-react";
import type { PointerEvent } from "react";
import { t } from "../../i18n";
import { SUBMIT } from "../keys/commands";
import { Button } from "../parts/Button";
import type { TaskSession } from "./TaskSession";
import { useSignal } from "./useSignal";
import type { WorkCommands } from "./useWorkCommands";

interface BarActionsProps {
  session: TaskSession;
  commands: WorkCommands;
  /** The task cannot be handed in now. */
  isOff: boolean;
}

/** A click leaves the focus where the work is, so that Enter goes on meaning submit. */
const keepFocus = (event: PointerEvent): void => event.preventDefault();

function Skip({ session, commands, isOff }: BarActionsProps) {
  return (
    <Button
      look="ghost"
      size="small"
      icon={SkipForward}
      command="work.skip"
      disabled={isOff}
      onPointerDown={keepFocus}
      onClick={() => commands.openSkip()}
    >
      <span className="bar-word">{t(session.lease.correction ? "recall.leave" : "work.skip")}</span>
    </Button>
  );
}

function Unsure({ session, isOff }: Omit<BarActionsProps, "commands">) {
  const isUnsure = useSignal(session.unsure);
  return (
    <Button
      look="ghost"
      size="small"
      icon={CircleQuestionMark}
      command="work.unsure"
      disabled={isOff}
      title={t("work.unsureHint")}
      aria-pressed={isUnsure}
      onPointerDown={keepFocus}
      onClick={() => session.toggleUnsure()}
    >
      <span className="bar-word">{t("work.unsure")}</span>
    </Button>
  );
}

export function AnnotateActions({ session, commands, isOff }: BarActionsProps) {
  return (
    <>
      <span className="bar-line wide-only" />
      <Unsure session={session} isOff={isOff} />
      <Skip session={session} commands={commands} isOff={isOff} />
      <Button
        look="primary"
        command={SUBMIT}
        disabled={isOff}
        onPointerDown={keepFocus}
        onClick={commands.finish}
      >
        {t(session.lease.correction ? "recall.submit" : "work.submit")}
      </Button>
    </>
  );
}

export function ReviewActions({ session, commands, isOff }: BarActionsProps) {
  const amending = useSignal(session.amending);
  return (
    <>
      <span className="bar-line wide-only" />
      <Skip session={session} commands={commands} isOff={isOff} />
      <Button
        look="danger"
        command="review.reject"
        disabled={isOff}
        onPointerDown={keepFocus}
        onClick={commands.openReject}
      >
        {t("review.reject")}
      </Button>
      <Button
        look="primary"
        command={amending ? SUBMIT : "review.accept"}
        disabled={isOff}
        onPointerDown={keepFocus}
        onClick={commands.accept}
      >
        {t(amending ? "review.amend" : "review.accept")}
      </Button>
    </>
  );
}
