import type { JournalStore, KeptEntry, KeptJournal } from "./journalStore";

/** The browser's journals without a browser: for tests, and for them only. */
export function memoryJournals() {
  const journals = new Map<string, KeptJournal>();
  const entries = new Map<string, KeptEntry>();
  const of = (assignment: string): KeptEntry[] =>
    [...entries.values()].filter((kept) => kept.assignment === assignment);
  const store: JournalStore = {
    read: (assignment) =>
      Promise.resolve({ journal: journals.get(assignment), entries: of(assignment) }),
    keep(journal, kept) {
      journals.set(journal.assignment, structuredClone(journal));
      for (const one of kept) entries.set(one.entry.id, structuredClone(one));
      return Promise.resolve();
    },
    drop(assignment) {
      journals.delete(assignment);
      for (const { entry } of of(assignment)) entries.delete(entry.id);
      return Promise.resolve();
    },
    all: () => Promise.resolve([...journals.values()]),
  };
  return { store, journals, entries };
}
