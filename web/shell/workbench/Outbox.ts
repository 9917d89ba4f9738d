// Finished work on its way to the server. Promises: a delivery is kept in the browser until the
// server has acknowledged or finally refused it; it is sent again after every lost connection with
// the same content, which the server takes once; an order of one person is never sent by another.
import { hasStatus, isWorthRetrying } from "../../api/errors";
import type { Submission, Verdict } from "../../api/types";
import type { RecordStore } from "./browserStore";
import { Signal } from "./Signal";
import { waitBefore } from "./waits";

export type Delivery = {
  readonly assignment: string;
  readonly person: string;
  readonly project: string;
} & (
  | { readonly kind: "annotate"; readonly body: Submission }
  | { readonly kind: "review"; readonly body: Verdict }
);

export interface Refusal {
  readonly delivery: Delivery;
  readonly error: unknown;
}

export interface OutboxReading {
  readonly waiting: number;
  readonly acknowledged: number;
  readonly needsSignIn: boolean;
  readonly refused: readonly Refusal[];
}

interface OutboxOptions {
  readonly store: RecordStore<Delivery>;
  readonly send: (delivery: Delivery) => Promise<unknown>;
  /** Called once the server has it: the journal may go. */
  readonly onAcknowledged: (delivery: Delivery) => void;
}

export class Outbox {
  readonly reading = new Signal<OutboxReading>({
    waiting: 0,
    acknowledged: 0,
    needsSignIn: false,
    refused: [],
  });
  readonly #options: OutboxOptions;
  readonly #live = new Set<string>();
  readonly #wakers = new Set<() => void>();
  #person: string | null = null;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Assignments handed in that the server has not acknowledged. */
  get pending(): readonly string[] {
    return [...this.#live];
  }

  /** This person is signed in now: take up what an earlier page of theirs left. */
  async resume(person: string): Promise<void> {
    this.#person = person;
    const left = await this.#options.store.all().catch(() => []);
    for (const delivery of left) if (delivery.person === person) this.#start(delivery);
  }

  /** Keep and send; resolves once it is kept, not once it is sent. */
  async add(delivery: Delivery): Promise<void> {
    this.#start(delivery);
    await this.#options.store.put(delivery.assignment, delivery).catch(() => undefined);
    if (!this.#live.has(delivery.assignment)) await this.#forget(delivery);
  }

  /** The network is back, or the person has signed in: try at once. */
  wake(): void {
    this.#update({ needsSignIn: false });
    for (const wake of [...this.#wakers]) wake();
  }

  /** Nobody is signed in: what waits stays kept and is sent when its person comes back. */
  leave(): void {
    this.#person = null;
    for (const wake of [...this.#wakers]) wake();
  }

  dismiss(assignment: string): void {
    const { refused } = this.reading.get();
    this.#update({ refused: refused.filter((one) => one.delivery.assignment !== assignment) });
  }

  #start(delivery: Delivery): void {
    if (this.#live.has(delivery.assignment)) return;
    this.#live.add(delivery.assignment);
    this.#update({ waiting: this.#live.size });
    void this.#deliver(delivery);
  }

  async #deliver(delivery: Delivery): Promise<void> {
    for (let attempt = 1; delivery.person === this.#person; attempt += 1) {
      try {
        await this.#options.send(delivery);
        return await this.#acknowledge(delivery);
      } catch (error) {
        if (hasStatus(error, 401)) this.#update({ needsSignIn: true });
        else if (!isWorthRetrying(error)) return await this.#refuse({ delivery, error });
        await this.#pause(hasStatus(error, 401) ? Infinity : waitBefore(attempt));
      }
    }
    this.#live.delete(delivery.assignment);
    this.#update({ waiting: this.#live.size });
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#wakers.delete(wake);
        clearTimeout(timer);
        resolve();
      };
      const timer = Number.isFinite(milliseconds) ? setTimeout(wake, milliseconds) : undefined;
      this.#wakers.add(wake);
    });
  }

  async #acknowledge(delivery: Delivery): Promise<void> {
    this.#options.onAcknowledged(delivery);
    await this.#forget(delivery);
    this.#update({ acknowledged: this.reading.get().acknowledged + 1 });
  }

  async #refuse(refusal: Refusal): Promise<void> {
    await this.#forget(refusal.delivery);
    this.#update({ refused: [...this.reading.get().refused, refusal] });
  }

  async #forget(delivery: Delivery): Promise<void> {
    this.#live.delete(delivery.assignment);
    await this.#options.store.delete(delivery.assignment).catch(() => undefined);
    this.#update({ waiting: this.#live.size });
  }

  #update(part: Partial<OutboxReading>): void {
    this.reading.set({ ...this.reading.get(), ...part });
  }
}
