// The one outbox of this window, and what wakes it.
import { useEffect } from "react";
import * as calls from "../../api/calls";
import { useSession } from "../session/useSession";
import { browserStore } from "./browserStore";
import { pruneDrafts } from "./DraftKeeper";
import { draftStore } from "./draftStore";
import { Outbox, type Delivery } from "./Outbox";

function send(delivery: Delivery): Promise<unknown> {
  return delivery.kind === "annotate"
    ? calls.submit(delivery.assignment, delivery.body)
    : calls.review(delivery.assignment, delivery.body);
}

const drafts = draftStore();

export const outbox = new Outbox({
  store: browserStore<Delivery>("outbox"),
  send,
  onAcknowledged: ({ assignment }) => void drafts.delete(assignment).catch(() => undefined),
});
void pruneDrafts(drafts, Date.now());
window.addEventListener("online", () => outbox.wake());

/** The outbox, taking up what an earlier page of this person left in it. */
export function useOutbox(): Outbox {
  const { person } = useSession();
  useEffect(() => void outbox.resume(person.id), [person.id]);
  return outbox;
}
