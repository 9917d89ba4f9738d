// The active time of a task. Promises: it runs while the person works, stops 60 s after their last
// input and says so, stops at once when they pause, and goes on at the next input.
import { Signal } from "./Signal";

export type TimerState = "running" | "idle" | "paused";
export interface TimerReading {
  readonly seconds: number;
  readonly state: TimerState;
}

export const IDLE_AFTER_MS = 60_000;

export class ActiveTimer {
  readonly reading: Signal<TimerReading>;
  #activeMs: number;
  #state: TimerState = "running";
  #countedUntil: number;
  #lastInput: number;

  constructor(options: { now: number; seconds?: number }) {
    this.#activeMs = (options.seconds ?? 0) * 1000;
    this.#countedUntil = options.now;
    this.#lastInput = options.now;
    this.reading = new Signal<TimerReading>(this.#read());
  }

  get seconds(): number {
    return this.#activeMs / 1000;
  }

  get lastInput(): number {
    return this.#lastInput;
  }

  /** The person touched something. */
  input(now: number): void {
    this.tick(now);
    this.#lastInput = now;
    if (this.#state !== "idle") return;
    this.#state = "running";
    this.#countedUntil = now;
    this.#publish();
  }

  /** Time that was spent on it on another device. */
  add(seconds: number): void {
    this.#activeMs += seconds * 1000;
    this.#publish();
  }

  togglePause(now: number): void {
    this.tick(now);
    this.#state = this.#state === "paused" ? "running" : "paused";
    this.#countedUntil = now;
    this.#lastInput = now;
    this.#publish();
  }

  /** Counts up to `now`; called every second and before the seconds are used. */
  tick(now: number): void {
    if (this.#state !== "running") return;
    const idleAt = this.#lastInput + IDLE_AFTER_MS;
    const until = Math.min(now, idleAt);
    this.#activeMs += Math.max(0, until - this.#countedUntil);
    this.#countedUntil = Math.max(until, this.#countedUntil);
    if (now >= idleAt) this.#state = "idle";
    this.#publish();
  }

  #read(): TimerReading {
    return { seconds: Math.floor(this.seconds), state: this.#state };
  }

  #publish(): void {
    const now = this.#read();
    const shown = this.reading.get();
    if (now.seconds !== shown.seconds || now.state !== shown.state) this.reading.set(now);
  }
}
