import { useOutbox } from "./outboxOfPerson";
import type { Facts } from "./states";
import type { TaskSession } from "./TaskSession";
import { useNow } from "./useNow";
import { useOfflineSince } from "./useOfflineSince";
import { useSignal } from "./useSignal";

/** What is known of the work and the lease at the moment. */
export function useFacts(session: TaskSession, isSignedOut: boolean): Facts {
  const { waiting, acknowledged, needsSignIn } = useSignal(useOutbox().reading);
  const trouble = useSignal(session.journal.trouble);
  return {
    now: useNow(),
    journal: useSignal(session.journal.reading),
    trouble,
    offlineSince: useOfflineSince(),
    answers: { waiting, acknowledged },
    isSignedOut: isSignedOut || needsSignIn || trouble.kind === "signedOut",
    lease: useSignal(session.keeper.reading),
    tab: useSignal(session.tab.reading),
    versions: session.versions,
  };
}
