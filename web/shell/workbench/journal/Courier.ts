// What carries entries to the server. Promises: batches are at most 400 ms apart while there is
// something to send and the server answers; one request at a time; a lost connection is tried again
// with growing waits and at once when somebody knows better; it waits for a sign-in; an entry that the
// server refuses for good is set aside and holds up no other.
import { hasStatus, isWorthRetrying, NetworkError } from "../../../api/errors";
import type { JournalAnswer } from "../../../api/types";
import { Signal } from "../Signal";
import { waitBefore } from "../waits";
import type { Entry } from "./entries";

export const BATCH_EVERY_MS = 400;
/** So long a first entry waits for others of the same moment. */
export const GATHER_MS = 100;
const MOST_ENTRIES = 200;
const MOST_CHARACTERS = 1_000_000;

/** away: no answer since then · signedOut: waits for a sign-in · full: the server takes no more. */
export type Trouble =
  | { readonly kind: "none" }
  | { readonly kind: "away"; readonly since: number }
  | { readonly kind: "signedOut" }
  | { readonly kind: "refused" };

interface CourierOptions {
  /** What is not acknowledged, oldest first. */
  readonly waiting: () => Iterable<Entry>;
  readonly send: (entries: readonly Entry[]) => Promise<JournalAnswer>;
  readonly onAnswer: (answer: JournalAnswer) => void;
  readonly now: () => number;
}

export class Courier {
  readonly trouble = new Signal<Trouble>({ kind: "none" });
  /** Sent and not answered yet: their wording is fixed. */
  #carried: ReadonlySet<string> = new Set();
  readonly #refused = new Set<string>();
  readonly #options: CourierOptions;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isSending = false;
  #wantsNews = false;
  #oneByOne = false;
  #sentAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #stopped = false;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  isCarried(id: string): boolean {
    return this.#carried.has(id);
  }

  /** There is something to send. */
  nudge(): void {
    if (this.#timer !== null || this.#isSending || this.#stopped) return;
    if (this.trouble.get().kind === "signedOut") return;
    const since = this.#options.now() - this.#sentAt;
    this.#sendIn(Math.max(GATHER_MS, BATCH_EVERY_MS - since));
  }

  /** Ask what others did, even with nothing to send. */
  askForNews(): void {
    this.#wantsNews = true;
    this.nudge();
  }

  /** The network is back, the person has signed in, or the page is about to go: now. */
  wake(): void {
    if (this.#stopped) return;
    if (this.trouble.get().kind === "signedOut") this.trouble.set({ kind: "none" });
    this.#failures = 0;
    if (!this.#isSending) this.#sendIn(0);
  }

  /** Sends no more once what is under way has been answered. */
  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #sendIn(milliseconds: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
  }

  async #send(): Promise<void> {
    this.#timer = null;
    const batch = this.#batch();
    if (batch.length === 0 && !this.#wantsNews) return;
    this.#isSending = true;
    this.#wantsNews = false;
    this.#carried = new Set(batch.map(({ id }) => id));
    this.#sentAt = this.#options.now();
    try {
      const answer = await this.#options.send(batch);
      this.#failures = 0;
      this.trouble.set({ kind: this.#refused.size > 0 ? "refused" : "none" });
      this.#options.onAnswer(answer);
      if (answer.more) this.#wantsNews = true;
    } catch (error) {
      this.#failed(error, batch);
    } finally {
      this.#carried = new Set();
      this.#isSending = false;
    }
    this.#goOn();
  }

  #goOn(): void {
    if (this.#stopped || this.trouble.get().kind === "signedOut") return;
    if (this.#failures > 0) return this.#sendIn(waitBefore(this.#failures));
    if (this.#batch().length > 0 || this.#wantsNews) this.nudge();
  }

  #failed(error: unknown, batch: readonly Entry[]): void {
    if (hasStatus(error, 401)) return this.trouble.set({ kind: "signedOut" });
    if (isWorthRetrying(error)) {
      this.#failures += 1;
      this.#wantsNews = true; // asked again even with nothing to send: is the server back?
      const { trouble } = this;
      const isAway = error instanceof NetworkError && trouble.get().kind !== "away";
      if (isAway) trouble.set({ kind: "away", since: this.#sentAt });
      return;
    }
    this.#oneByOne = batch.length > 1;
    if (batch.length > 1) return;
    for (const { id } of batch) this.#refused.add(id);
    this.trouble.set({ kind: "refused" });
  }

  #batch(): Entry[] {
    const batch: Entry[] = [];
    let characters = 0;
    for (const entry of this.#options.waiting()) {
      if (this.#refused.has(entry.id)) continue;
      characters += JSON.stringify(entry).length;
      if (batch.length > 0 && characters > MOST_CHARACTERS) break;
      batch.push(entry);
      if (batch.length === (this.#oneByOne ? 1 : MOST_ENTRIES)) break;
    }
    return batch;
  }
}
