// The one outbox of this window, what wakes it, and what earlier pages left to be sent.
import { useEffect } from "react";
import * as calls from "../../api/calls";
import { ApiError } from "../../api/errors";
import { t } from "../../i18n";
import { useSession } from "../session/useSession";
import { browserStore } from "./browserStore";
import { sendLeft } from "./journal/journals";
import { browserJournals, pruneJournals } from "./journal/journalStore";
import { Outbox, type Delivery } from "./Outbox";

async function send(delivery: Delivery): Promise<unknown> {
  if (delivery.kind === "review") return calls.review(delivery.assignment, delivery.body);
  const stored = await calls.submit(delivery.assignment, delivery.body);
  if (delivery.body.amends === undefined || stored.outcome !== "late") return stored;
  throw new ApiError(409, { code: "answer_used", message: t("recall.late") });
}

export const outbox = new Outbox({
  store: browserStore<Delivery>("outbox"),
  send,
  onAcknowledged: ({ assignment }) => void browserJournals.drop(assignment).catch(() => undefined),
});
void pruneJournals(browserJournals, Date.now());
window.addEventListener("online", () => outbox.wake());

/** The outbox, taking up what an earlier page of this person left in it. */
export function useOutbox(): Outbox {
  const { person } = useSession();
  useEffect(() => void outbox.resume(person.id), [person.id]);
  return outbox;
}

/** Entries of tasks that are not open, sent at the start and whenever the network comes back. */
export function useLeftEntries(): void {
  const { person } = useSession();
  useEffect(() => {
    const send = (): void => void sendLeft(person.id);
    send();
    window.addEventListener("online", send);
    return () => window.removeEventListener("online", send);
  }, [person.id]);
}
