import { useState } from "react";
import { t } from "../../i18n";
import { SignInWindow, useSignedOut } from "../session/SignInWindow";
import { AdvanceMessage } from "./AdvanceMessage";
import { ConflictDialog } from "./ConflictDialog";
import { RejectDialog } from "./RejectDialog";
import { SkipDialog } from "./SkipDialog";
import type { TaskCommands } from "./useTaskCommands";
import type { TaskScreen } from "./useTaskScreen";

export interface SigningIn {
  /** The server has refused the session. */
  readonly signedOut: boolean;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly done: () => void;
}

/** Signing in again without leaving the task. */
export function useSigningIn({ outbox, session }: TaskScreen): SigningIn {
  const [signedOut, setSignedOut] = useSignedOut();
  const [isOpen, setOpen] = useState(false);
  const done = (): void => {
    setOpen(false);
    setSignedOut(false);
    outbox.wake();
    session.wake();
  };
  return { signedOut, isOpen, open: () => setOpen(true), close: () => setOpen(false), done };
}

interface TaskDialogsProps {
  screen: TaskScreen;
  commands: TaskCommands;
  signingIn: SigningIn;
  /** What a screen reader hears of the work. */
  spoken?: string;
}

/** What comes over the stage on every screen of a task. */
export function TaskDialogs({ screen, commands, signingIn, spoken = "" }: TaskDialogsProps) {
  const { opened, session, handIn, home, kind } = screen;
  return (
    <>
      <AdvanceMessage handIn={handIn} home={home} />
      <SkipDialog
        reason={commands.skipReason}
        onClose={commands.closeSkip}
        lease={session.lease}
        onSkipped={() => void session.journal.drop().then(handIn.advance)}
      />
      <ConflictDialog
        open={commands.conflictOpen}
        onClose={() => commands.showConflict(false)}
        opened={opened}
        session={session}
      />
      {kind === "review" && (
        <RejectDialog
          open={commands.rejectOpen}
          onClose={commands.closeReject}
          onReject={(reason, comment, to) => handIn.decide("reject", { reason, comment, to })}
        />
      )}
      <SignInWindow open={signingIn.isOpen} onClose={signingIn.close} onSignedIn={signingIn.done} />
      <p className="visually-hidden" role="status">
        {spoken}
        {signingIn.signedOut && t("strip.signedOutShort")}
      </p>
    </>
  );
}
