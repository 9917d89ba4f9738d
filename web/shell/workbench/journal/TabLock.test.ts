import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TabLock } from "./TabLock";

const NOON = new Date(2026, 10, 24, 12, 0).getTime();
beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => vi.useRealTimers());

/** The browser's locks, as far as a tab lock uses them. */
function makeLocks(): LockManager {
  let holder: { end: () => void; lose: (error: Error) => void } | null = null;
  const queue: { grant: () => void }[] = [];
  const next = (): void => {
    if (!holder) queue.shift()?.grant();
  };
  const request = (
    _name: string,
    options: LockOptions,
    hold: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const grant = (): void => {
        const mine = {
          end: () => {
            if (holder === mine) holder = null;
            next();
          },
          lose: reject,
        };
        holder = mine;
        void Promise.resolve(hold({} as Lock)).then((value) => {
          resolve(value);
          mine.end();
        });
      };
      const waiting = { grant };
      options.signal?.addEventListener("abort", () => {
        const at = queue.indexOf(waiting);
        if (at >= 0) queue.splice(at, 1);
        reject(new DOMException("aborted", "AbortError"));
      });
      if (options.steal) {
        holder?.lose(new DOMException("stolen", "AbortError"));
        grant();
      } else {
        queue.push(waiting);
        next();
      }
    });
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager;
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);

async function twoTabs(): Promise<[TabLock, TabLock]> {
  const locks = makeLocks();
  const tabs: [TabLock, TabLock] = [new TabLock("asg_1", locks), new TabLock("asg_1", locks)];
  tabs[0].enter();
  await settle();
  vi.setSystemTime(NOON + 60_000);
  tabs[1].enter();
  await settle();
  return tabs;
}

describe("a task in two tabs", () => {
  test("is worked on in the first; the second knows since when", async () => {
    const [first, second] = await twoTabs();

    expect(first.reading.get()).toEqual({ state: "here" });
    expect(second.reading.get()).toEqual({ state: "elsewhere", since: NOON });
  });

  test("moves to the second when it takes over, and the first is told", async () => {
    const [first, second] = await twoTabs();
    vi.setSystemTime(NOON + 120_000);
    second.takeOver();
    await settle();

    expect(second.reading.get()).toEqual({ state: "here" });
    expect(first.reading.get()).toEqual({ state: "elsewhere", since: NOON + 120_000 });
  });

  test("goes to the one that waits when the other is left", async () => {
    const [first, second] = await twoTabs();
    first.leave();
    await settle();

    expect(second.reading.get()).toEqual({ state: "here" });
  });

  test("can be taken back and forth", async () => {
    const [first, second] = await twoTabs();
    second.takeOver();
    await settle();
    first.takeOver();
    await settle();

    expect(first.reading.get().state).toBe("here");
    expect(second.reading.get().state).toBe("elsewhere");
  });
});

test("a page that is left and entered again at once holds it again", async () => {
  const tab = new TabLock("asg_1", makeLocks());
  tab.enter();
  await settle();
  tab.leave();
  tab.enter();
  await settle();

  expect(tab.reading.get()).toEqual({ state: "here" });
});

test("without locks every page works", () => {
  const tab = new TabLock("asg_1", undefined);
  tab.enter();

  expect(tab.reading.get()).toEqual({ state: "here" });
});
