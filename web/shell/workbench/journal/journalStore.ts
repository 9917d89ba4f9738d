// Journals in this browser. Promises: an entry and what its journal says of it are written together;
// what was written is found again by its assignment, whoever opens it next decides whose it is.
import type { Lease } from "../../../api/types";
import { transact, type StoreName } from "../browserStore";
import type { Entry } from "./entries";

/** What is known of a journal beside its entries. */
export interface KeptJournal {
  readonly assignment: string;
  readonly person: string;
  /** The lease it was made under, so that the work can be shown when the server is away. */
  readonly lease: Lease;
  /** The place up to which the entries of other devices are known. */
  readonly after: number;
  readonly savedAt: number;
}

export interface KeptEntry {
  readonly assignment: string;
  readonly entry: Entry;
  readonly isAcknowledged: boolean;
}

export interface JournalStore {
  read(assignment: string): Promise<{ journal: KeptJournal | undefined; entries: KeptEntry[] }>;
  keep(journal: KeptJournal, entries: readonly KeptEntry[]): Promise<void>;
  drop(assignment: string): Promise<void>;
  all(): Promise<KeptJournal[]>;
}

const BOTH: readonly StoreName[] = ["journals", "entries"];

export const browserJournals: JournalStore = {
  read: (assignment) =>
    transact(BOTH, "readonly", (store) => {
      const journal = store("journals").get(assignment) as IDBRequest<KeptJournal | undefined>;
      const entries = store("entries").index("assignment").getAll(assignment);
      return () => ({ journal: journal.result, entries: entries.result as KeptEntry[] });
    }),
  keep: (journal, entries) =>
    transact(BOTH, "readwrite", (store) => {
      store("journals").put(journal, journal.assignment);
      for (const kept of entries) store("entries").put(kept, kept.entry.id);
      return () => undefined;
    }),
  async drop(assignment) {
    const ids = await transact(["entries"], "readonly", (store) => {
      const keys = store("entries").index("assignment").getAllKeys(assignment);
      return () => keys.result;
    });
    await transact([...BOTH, "histories"], "readwrite", (store) => {
      store("journals").delete(assignment);
      store("histories").delete(assignment);
      for (const id of ids) store("entries").delete(id);
      return () => undefined;
    });
  },
  all: () =>
    transact(["journals"], "readonly", (store) => {
      const journals = store("journals").getAll() as IDBRequest<KeptJournal[]>;
      return () => journals.result;
    }),
};

const FORGET_AFTER_MS = 30 * 24 * 3_600_000;

/** Forget journals that nobody has touched for thirty days, as the server does. */
export async function pruneJournals(store: JournalStore, now: number): Promise<void> {
  const kept = await store.all().catch(() => []);
  const old = kept.filter(({ savedAt }) => now - savedAt > FORGET_AFTER_MS);
  await Promise.all(old.map(({ assignment }) => store.drop(assignment)));
}
