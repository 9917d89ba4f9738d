// The unsent work on one task. Promises: within a second after a change it is in this browser's
// storage under the assignment and the person; what was kept is what `read` gave at that moment;
// once dropped it is never written again.
import type { Lease } from "../../api/types";
import type { RecordStore } from "./browserStore";
import type { DraftStore } from "./draftStore";
import { Signal } from "./Signal";

export interface Draft {
  readonly assignment: string;
  readonly person: string;
  /** The lease it was made under, so that the work can be shown when the server is away. */
  readonly lease: Lease;
  readonly content: unknown;
  readonly edits: number;
  readonly activeSeconds: number;
  readonly savedAt: number;
}

export type Kept = "nothing" | "keeping" | "kept" | "refused";

export const KEEP_AFTER_MS = 400;
export const KEEP_WITHIN_MS = 1_000;
const FORGET_AFTER_MS = 14 * 24 * 3_600_000;

interface DraftKeeperOptions {
  readonly store: DraftStore;
  readonly read: () => Draft;
  readonly restored?: boolean;
}

export class DraftKeeper {
  readonly state: Signal<Kept>;
  readonly #store: DraftStore;
  readonly #read: () => Draft;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #changedAt: number | null = null;
  #dropped = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: DraftKeeperOptions) {
    this.#store = options.store;
    this.#read = options.read;
    this.state = new Signal<Kept>(options.restored ? "kept" : "nothing");
  }

  /** Something changed: keep it soon, and not later than a second after the first change. */
  changed(now: number): void {
    if (this.#dropped) return;
    if (this.state.get() !== "refused") this.state.set("keeping");
    this.#changedAt ??= now;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const latest = this.#changedAt + KEEP_WITHIN_MS - now;
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(KEEP_AFTER_MS, latest)));
  }

  /** The page goes away: what is not kept yet is kept before this returns. */
  leave(): void {
    if (!this.#dropped && this.state.get() === "keeping") this.#store.putAtOnce(this.#read());
  }

  /** Keep what is not kept yet, now: the page may be about to go away. */
  async flush(): Promise<void> {
    if (this.#timer === null || this.#dropped) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#changedAt = null;
    const draft = this.#read();
    this.#writing = this.#writing.then(() => this.#write(draft));
    await this.#writing;
  }

  /** Forget the draft: the server has the answer, or the task was given back. */
  async drop(): Promise<void> {
    const { assignment } = this.#read();
    this.stop();
    await this.#writing;
    await this.#store.delete(assignment).catch(() => undefined);
  }

  /** Write no more, but leave what is kept. */
  stop(): void {
    this.#dropped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #write(draft: Draft): Promise<void> {
    try {
      await this.#store.put(draft.assignment, draft);
      if (this.#timer === null) this.state.set("kept");
    } catch {
      this.state.set("refused");
    }
  }
}

/** Forget drafts that nobody has touched for two weeks: their leases are long over. */
export async function pruneDrafts(store: RecordStore<Draft>, now: number): Promise<void> {
  const kept = await store.all().catch(() => []);
  const old = kept.filter(({ savedAt }) => now - savedAt > FORGET_AFTER_MS);
  await Promise.all(old.map(({ assignment }) => store.delete(assignment)));
}

/** The person's draft of an assignment; another person's draft on this machine is not theirs. */
export async function draftOf(
  store: RecordStore<Draft>,
  assignment: string,
  person: string,
): Promise<Draft | null> {
  const found = await store.get(assignment).catch(() => undefined);
  return found?.person === person ? found : null;
}
