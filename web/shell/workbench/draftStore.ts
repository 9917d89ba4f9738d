// Drafts in this browser. Promises: a draft kept with `putAtOnce` is there when the call returns,
// which the database does not offer to a page that is going away; of two copies the newer counts.
import { browserStore, type RecordStore } from "./browserStore";
import type { Draft } from "./DraftKeeper";

export interface DraftStore extends RecordStore<Draft> {
  putAtOnce(draft: Draft): void;
}

const PREFIX = "labelwright.draft.";

/** `database` keeps drafts of any size; what was put at once lies in `storage` until it is read. */
export function draftStore(
  database: RecordStore<Draft> = browserStore<Draft>("drafts"),
  storage: Storage = localStorage,
): DraftStore {
  const forget = (assignment: string): void => storage.removeItem(PREFIX + assignment);
  const left = (key: string): Draft | undefined => {
    const text = storage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  };
  const put = async (assignment: string, draft: Draft): Promise<void> => {
    await database.put(assignment, draft);
    const other = left(PREFIX + assignment); // perhaps put while this was being written: then newer
    if (!other || other.savedAt <= draft.savedAt) forget(assignment);
  };
  return {
    put,
    putAtOnce(draft) {
      try {
        storage.setItem(PREFIX + draft.assignment, JSON.stringify(draft));
      } catch {
        // Too large for it: the write to the database, which is under way, may still arrive.
      }
    },
    async get(assignment) {
      const kept = await database.get(assignment);
      const found = newest(kept, left(PREFIX + assignment));
      if (found && found !== kept) await put(assignment, found).catch(() => undefined);
      return found;
    },
    async delete(assignment) {
      forget(assignment);
      await database.delete(assignment);
    },
    async all() {
      const found = new Map((await database.all()).map((draft) => [draft.assignment, draft]));
      for (const key of Object.keys(storage).filter((name) => name.startsWith(PREFIX))) {
        const draft = newest(found.get(key.slice(PREFIX.length)), left(key));
        if (draft) found.set(draft.assignment, draft);
      }
      return [...found.values()];
    },
  };
}

function newest(kept: Draft | undefined, left: Draft | undefined): Draft | undefined {
  if (!left || !kept) return left ?? kept;
  return kept.savedAt > left.savedAt ? kept : left;
}
