// Undo and redo of a page that went away, kept in this browser. Promises: a history is given back
// only to the person who made it, and only where nothing was changed since, here or on any device.
import { browserStore, type RecordStore } from "../browserStore";

export interface KeptHistory {
  readonly person: string;
  /** `Journal.mark` when it was kept. */
  readonly mark: string;
  readonly history: unknown;
}

const KEEP_AFTER_MS = 1_000;

export const browserHistories = browserStore<KeptHistory>("histories");

/** What was kept of an assignment's history; a browser that refuses storage has kept nothing. */
export async function keptHistory(
  assignment: string,
  person: string,
  store: RecordStore<KeptHistory> = browserHistories,
): Promise<KeptHistory | null> {
  const kept = await store.get(assignment).catch(() => undefined);
  return kept?.person === person ? kept : null;
}

export interface HistoryKeeperOptions {
  readonly assignment: string;
  readonly store?: RecordStore<KeptHistory>;
  /** What there is to keep now, null for nothing. */
  readonly read: () => KeptHistory | null;
}

/** Writes a history a moment after the last change, and when the page goes away. */
export class HistoryKeeper {
  readonly #options: HistoryKeeperOptions;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: HistoryKeeperOptions) {
    this.#options = options;
  }

  changed(): void {
    this.#timer ??= setTimeout(() => this.flush(), KEEP_AFTER_MS);
  }

  flush(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    const { assignment, store = browserHistories, read } = this.#options;
    const kept = read();
    if (kept) void store.put(assignment, kept).catch(() => undefined);
  }

  /** The task is over: there is nothing to go back to. */
  drop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const { assignment, store = browserHistories } = this.#options;
    void store.delete(assignment).catch(() => undefined);
  }
}
