// One page of this browser at a time works on a task. Promises: held by one page at most; who waits
// gets it when the other page goes; taking over is told to the page that loses it.
import { Signal } from "../Signal";

/** asking: not known yet · elsewhere: another page works on it, since then. */
export type TabState =
  | { readonly state: "asking" }
  | { readonly state: "here" }
  | { readonly state: "elsewhere"; readonly since: number };

/** So long a page that is just being closed or left may still hold it. */
const PATIENCE_MS = 250;

/** Of the lock, and of the note of when it was taken. */
export const lockName = (assignment: string): string => `labelwright.open.${assignment}`;

export class TabLock {
  readonly reading = new Signal<TabState>({ state: "asking" });
  readonly #name: string;
  readonly #locks: LockManager | undefined;
  #request = new AbortController();
  #release: () => void = () => undefined;
  #left = false;

  constructor(assignment: string, locks: LockManager | undefined = navigator.locks) {
    this.#name = lockName(assignment);
    this.#locks = locks;
  }

  enter(): void {
    this.#left = false;
    if (!this.#locks) return this.reading.set({ state: "here" });
    void this.#ask({ signal: this.#renewed() });
    setTimeout(() => {
      if (this.reading.get().state === "asking" && !this.#left) this.#lose();
    }, PATIENCE_MS);
  }

  takeOver(): void {
    this.#renewed();
    void this.#ask({ steal: true });
  }

  leave(): void {
    this.#left = true;
    this.#request.abort();
    this.#release();
    this.reading.set({ state: "asking" });
  }

  #renewed(): AbortSignal {
    this.#request.abort();
    this.#request = new AbortController();
    return this.#request.signal;
  }

  async #ask(options: LockOptions): Promise<void> {
    let isHeld = false;
    try {
      await this.#locks?.request(this.#name, options, () => {
        isHeld = true;
        return this.#hold();
      });
    } catch {
      // Given up by ourselves, or taken by another page: then this one waits for its turn again.
      if (!isHeld || this.#left) return;
      this.#lose();
      void this.#ask({ signal: this.#renewed() });
    }
  }

  #hold(): Promise<void> | undefined {
    if (this.#left) return undefined;
    write(this.#name, String(Date.now()));
    this.reading.set({ state: "here" });
    return new Promise((resolve) => {
      this.#release = () => {
        write(this.#name, null);
        resolve();
      };
    });
  }

  #lose(): void {
    this.#release = () => undefined; // the note is the other page's now
    const since = Number(read(this.#name)) || Date.now();
    this.reading.set({ state: "elsewhere", since });
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Refused: the other page says "since" when it noticed.
  }
}
