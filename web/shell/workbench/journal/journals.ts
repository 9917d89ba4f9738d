// The journals of this browser and the server's, put together. Promises: a person is given their own
// entries only; what an earlier page of theirs left unsent is sent when they are back, one page at a
// time; what the server cannot be asked for now is left out, not waited for.
import * as calls from "../../../api/calls";
import { hasStatus, isWorthRetrying } from "../../../api/errors";
import type { JournalAnswer, JournalEntry, Lease } from "../../../api/types";
import { thisDevice } from "./device";
import type { Entry } from "./entries";
import type { KeptWork } from "./Journal";
import { browserJournals, type JournalStore, type KeptJournal } from "./journalStore";
import { lockName } from "./TabLock";

export const device = thisDevice();

const MOST_AT_ONCE = 200;
/** Beyond every place: what others did is fetched when the task is opened. */
const NO_NEWS = Number.MAX_SAFE_INTEGER;

function onTheWire(entry: Entry): JournalEntry {
  const sent = { ...entry, bases: [...entry.bases], device: undefined };
  return sent; // JSON leaves out what is undefined: the request names the device once
}

export function sendEntries(
  lease: Pick<Lease, "assignment" | "lease_token">,
  entries: readonly Entry[],
  after: number,
): Promise<JournalAnswer> {
  const { assignment, lease_token } = lease;
  const body = { lease_token, device: device.id, entries: entries.map(onTheWire), after };
  return calls.appendToJournal(assignment, body);
}

export interface FoundWork {
  readonly journal: KeptJournal | null;
  readonly kept: KeptWork;
}

/** What this browser has of a person's work on an assignment; another person's is not theirs. */
export async function keptWork(
  assignment: string,
  person: string,
  store: JournalStore = browserJournals,
): Promise<FoundWork> {
  const nothing = { entries: [], acknowledged: new Set<string>(), after: 0, standing: null };
  try {
    const { journal, entries } = await store.read(assignment);
    if (journal?.person !== person) {
      return { journal: null, kept: { ...nothing, isStorageRefused: false } };
    }
    const done = entries.filter(({ isAcknowledged }) => isAcknowledged);
    const kept = {
      entries: entries.map(({ entry }) => entry),
      acknowledged: new Set(done.map(({ entry }) => entry.id)),
      after: journal.after,
      standing: null,
      isStorageRefused: false,
    };
    return { journal, kept };
  } catch {
    return { journal: null, kept: { ...nothing, isStorageRefused: true } };
  }
}

/** With what the server has beyond it; as it is, where the server does not answer. */
export async function withServers(assignment: string, kept: KeptWork): Promise<KeptWork> {
  try {
    let page = await calls.journal(assignment, kept.after);
    const found = [...page.entries];
    while (page.more) {
      page = await calls.journal(assignment, page.head);
      found.push(...page.entries);
    }
    const known = new Map(kept.entries.map((entry) => [entry.id, entry]));
    for (const entry of found) known.set(entry.id, entry);
    return {
      ...kept,
      entries: [...known.values()],
      acknowledged: new Set([...kept.acknowledged, ...found.map(({ id }) => id)]),
      after: page.head,
      standing: page.standing,
    };
  } catch (error) {
    if (isWorthRetrying(error) || hasStatus(error, 401, 404)) return kept;
    throw error;
  }
}

/** Send what earlier pages of a person left, unless another page is at work on it. */
export async function sendLeft(person: string, store = browserJournals): Promise<void> {
  for (const journal of await store.all().catch(() => [])) {
    if (journal.person === person) await sendAlone(journal, store);
  }
}

async function sendAlone(journal: KeptJournal, store: JournalStore): Promise<void> {
  const name = lockName(journal.assignment);
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return sendAll(journal, store);
  await locks.request(name, { ifAvailable: true }, (lock) =>
    lock ? sendAll(journal, store) : undefined,
  );
}

async function sendAll(journal: KeptJournal, store: JournalStore): Promise<void> {
  const kept = await store.read(journal.assignment);
  const left = kept.entries.filter(({ isAcknowledged }) => !isAcknowledged);
  for (let at = 0; at < left.length; at += MOST_AT_ONCE) {
    const batch = left.slice(at, at + MOST_AT_ONCE);
    try {
      const entries = batch.map(({ entry }) => entry);
      await sendEntries(journal.lease, entries, NO_NEWS);
      const done = batch.map((kept) => ({ ...kept, isAcknowledged: true }));
      await store.keep(journal, done);
    } catch {
      return; // opened again, or at the next start, it is sent then
    }
  }
}
