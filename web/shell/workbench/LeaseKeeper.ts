// The lease of an open task. Promises: renewed 30 s after it was given and every 30 s from then on
// while the person was active within 15 s, sooner where it is short, never once the answer is sent,
// and at once when they come back to a lease that is ending; "lost" is only ever the server's word.
import { ApiError } from "../../api/errors";
import { Signal } from "./Signal";

export interface LeaseReading {
  readonly state: "held" | "ending" | "lost";
  readonly minutesLeft: number;
  /** Nobody has touched anything for more than half of the lease. */
  readonly isResting: boolean;
  /** When the server said that it is gone, as local milliseconds. */
  readonly lostAt: number | null;
}

interface LeaseKeeperOptions {
  /** Local milliseconds at which the lease ends. */
  readonly endsAt: number;
  /** Milliseconds from a renewal to the end. */
  readonly lasts: number;
  /** Asks the server for more time; gives the new end in local milliseconds. */
  readonly renew: () => Promise<number>;
}

export const RENEW_EVERY_MS = 30_000;
export const ACTIVE_WITHIN_MS = 15_000;
export const ENDING_MS = 120_000;
/** After so much of the lease without a touch the person is told, in good time. */
export const RESTING_SHARE = 0.6;
const RETRY_MS = 5_000;
const MINUTE_MS = 60_000;
/** Clocks differ by so much unseen; without it a lease of 30 minutes would read as 31. */
const CLOCK_ERROR_MS = 2_000;

export class LeaseKeeper {
  readonly reading: Signal<LeaseReading>;
  readonly #lasts: number;
  #endsAt: number;
  /** When it was given or asked for last. */
  #asked: number;
  #isOver = false;
  #failed = false;
  #waiting = false;
  readonly #renew: () => Promise<number>;

  constructor(options: LeaseKeeperOptions & { now: number }) {
    this.#endsAt = options.endsAt;
    this.#lasts = options.lasts;
    this.#asked = options.endsAt - options.lasts;
    this.#renew = options.renew;
    this.reading = new Signal<LeaseReading>(this.#held(options.now));
  }

  /** Called every second, and at every input of a person whose lease is ending. */
  tick(now: number, lastInput: number): void {
    if (this.reading.get().state === "lost" || this.#isOver) return;
    this.#publish(this.#held(now));
    const isActive = now - lastInput <= ACTIVE_WITHIN_MS;
    if (isActive && now - this.#asked >= this.#interval(now)) void this.#ask(now);
  }

  /** Ask the server again, whatever it said before. Resolves to whether the lease is held. */
  async askBack(now: number): Promise<boolean> {
    await this.#ask(now);
    return this.reading.get().state !== "lost";
  }

  /** The answer is on its way: the lease ends with it, and nobody asks for more time. */
  end(): void {
    this.#isOver = true;
  }

  /** Another call was refused because the lease is gone. */
  lose(now: number): void {
    if (this.reading.get().state === "lost") return;
    this.#publish({ state: "lost", minutesLeft: 0, isResting: false, lostAt: now });
  }

  #interval(now: number): number {
    const isUrgent = this.#failed || this.#endsAt - now <= ENDING_MS;
    return Math.min(isUrgent ? RETRY_MS : RENEW_EVERY_MS, this.#lasts / 3);
  }

  async #ask(now: number): Promise<void> {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#asked = now;
    try {
      this.#endsAt = await this.#renew();
      this.#failed = false;
      this.#publish(this.#held(now));
    } catch (error) {
      this.#failed = true;
      if (isLoss(error)) this.lose(now);
    } finally {
      this.#waiting = false;
    }
  }

  #held(now: number): LeaseReading {
    const left = this.#endsAt - now;
    return {
      state: left <= ENDING_MS ? "ending" : "held",
      minutesLeft: Math.max(0, Math.ceil((left - CLOCK_ERROR_MS) / MINUTE_MS)),
      isResting: left <= this.#lasts * (1 - RESTING_SHARE),
      lostAt: null,
    };
  }

  #publish(next: LeaseReading): void {
    const shown = this.reading.get();
    const isNews =
      next.state !== shown.state ||
      next.minutesLeft !== shown.minutesLeft ||
      next.isResting !== shown.isResting;
    if (isNews) this.reading.set(next);
  }
}

function isLoss(error: unknown): boolean {
  return error instanceof ApiError && [403, 404, 409, 410].includes(error.status);
}
