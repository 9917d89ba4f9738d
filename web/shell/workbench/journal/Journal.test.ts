import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiError, NetworkError } from "../../../api/errors";
import type { JournalAnswer, Lease } from "../../../api/types";
import { BATCH_EVERY_MS } from "./Courier";
import type { Entry, Parts } from "./entries";
import { makeEntry } from "./entry.testing";
import { Journal, type KeptWork } from "./Journal";
import { pruneJournals } from "./journalStore";
import { keptWork } from "./journals";
import { memoryJournals } from "./memoryJournals.testing";

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

const lease = { assignment: "asg_1", lease_token: "token" } as Lease;
const standing = { state: "leased", versions: { ontology: 1, guidelines: 1 } } as const;
const parts = (values: Record<string, unknown>): Parts => new Map(Object.entries(values));
const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(BATCH_EVERY_MS);

const NOTHING: KeptWork = {
  entries: [],
  acknowledged: new Set(),
  after: 0,
  standing: null,
  isStorageRefused: false,
};

/** A server's side of one journal. */
function makeServer() {
  const stored = new Map<string, Entry>();
  const state = { error: null as Error | null, requests: 0 };
  const send = (device: string) => (entries: readonly Entry[], after: number) => {
    state.requests += 1;
    if (state.error) return Promise.reject(state.error);
    for (const entry of entries) if (!stored.has(entry.id)) stored.set(entry.id, entry);
    const all = [...stored.values()];
    const others = all.slice(after).filter((entry) => entry.device !== device);
    const acknowledged = entries.map(({ id }) => id);
    const answer = { acknowledged, others, head: all.length, more: false, standing };
    return Promise.resolve(answer as unknown as JournalAnswer);
  };
  return { stored, state, send };
}

function setup(
  options: {
    server?: ReturnType<typeof makeServer>;
    browser?: ReturnType<typeof memoryJournals>;
    id?: string;
    kept?: KeptWork;
    start?: Parts;
  } = {},
) {
  const { server = makeServer(), browser = memoryJournals(), id = "here" } = options;
  const changes: Parts[] = [];
  const journal = new Journal({
    lease,
    person: "per_1",
    device: { id, kind: "computer" },
    store: browser.store,
    start: options.start ?? parts({}),
    kept: options.kept ?? NOTHING,
    send: server.send(id),
  });
  journal.onChanges = (some) => void changes.push(some);
  return { journal, server, browser, changes };
}

describe("an edit", () => {
  test("is in the browser's storage at once and at the server soon after", async () => {
    const { journal, server, browser } = setup();

    journal.record(parts({ a: 1, b: 2 }), 3);
    expect([...browser.entries.values()].map(({ isAcknowledged }) => isAcknowledged)).toEqual([
      false,
      false,
    ]);
    expect(journal.reading.get()).toMatchObject({ waiting: 1, isAcknowledged: false });
    await soon();

    expect([...server.stored.values()].map(({ part, value }) => [part, value])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(journal.reading.get()).toMatchObject({ waiting: 0, isAcknowledged: true });
    expect([...browser.entries.values()].every(({ isAcknowledged }) => isAcknowledged)).toBe(true);
  });

  test("is not called saved while its acknowledgement is missing", async () => {
    const { journal, server } = setup();
    server.state.error = new NetworkError("cut");
    journal.record(parts({ a: 1 }), 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(journal.reading.get()).toMatchObject({ waiting: 1, isAcknowledged: false });

    server.state.error = null;
    journal.courier.wake();
    await soon();

    expect(journal.reading.get().waiting).toBe(0);
  });

  test("of the same answer is none", async () => {
    const { journal, server } = setup({ start: parts({ a: { x: 1 } }) });
    journal.record(parts({ a: { x: 1 } }), 0);
    await soon();

    expect(server.state.requests).toBe(0);
    expect(journal.isEmpty).toBe(true);
  });

  test("says that the browser refuses to keep it, and is sent all the same", async () => {
    const { journal, server, browser } = setup();
    browser.store.keep = () => Promise.reject(new Error("quota"));
    journal.record(parts({ a: 1 }), 0);
    await soon();

    expect(journal.reading.get()).toMatchObject({ isStorageRefused: true, waiting: 0 });
    expect(server.stored.size).toBe(1);
  });

  test("of a text that is being written is one entry until it is on its way", async () => {
    const { journal, server } = setup();
    for (const text of ["H", "He", "Hel"]) journal.record(parts({ note: text }), 0);
    await soon();
    journal.record(parts({ note: "Hello" }), 0);
    await soon();

    expect([...server.stored.values()].map(({ value }) => value)).toEqual(["Hel", "Hello"]);
    expect(journal.edits).toBe(2);
  });

  test("takes the place of the one before of the same part", async () => {
    const { journal, server } = setup();
    journal.record(parts({ a: 1, b: 1 }), 0);
    journal.record(parts({ a: 2, b: 1 }), 0);
    journal.record(parts({ b: 1 }), 0);
    await soon();

    const [first, , second, third] = [...server.stored.values()];
    expect(second?.bases).toEqual([first?.id]);
    expect(third?.bases).toEqual([second?.id]);
    expect(third && "value" in third).toBe(false);
  });
});

describe("the next page", () => {
  test("finds everything, sends what is left, and knows what time was spent", async () => {
    const first = setup();
    first.server.state.error = new NetworkError("cut");
    first.journal.record(parts({ a: 1 }), 5);
    first.journal.record(parts({ a: 1, b: 2 }), 12);
    await soon();
    first.server.state.error = null;

    const { kept } = await keptWork("asg_1", "per_1", first.browser.store);
    const second = setup({ ...first, kept });
    second.journal.open();
    expect([...second.journal.parts]).toEqual([...parts({ a: 1, b: 2 })]);
    expect([second.journal.edits, second.journal.secondsHere()]).toEqual([2, 12]);
    await soon();

    expect(second.server.stored.size).toBe(2);
    expect(second.journal.reading.get().waiting).toBe(0);
    second.journal.record(parts({ a: 3, b: 2 }), 13);
    expect(second.journal.edits).toBe(3);
  });

  test("of another person finds nothing", async () => {
    const { journal, browser } = setup();
    journal.record(parts({ a: 1 }), 0);
    await soon();

    expect((await keptWork("asg_1", "per_2", browser.store)).kept.entries).toEqual([]);
    expect((await keptWork("asg_1", "per_1", browser.store)).kept.entries).toHaveLength(1);
  });

  test("is told when the browser gives nothing back", async () => {
    const { store } = memoryJournals();
    store.read = () => Promise.reject(new Error("refused"));

    expect((await keptWork("asg_1", "per_1", store)).kept.isStorageRefused).toBe(true);
  });

  test("forgets what nobody has touched for thirty days", async () => {
    const { journal, browser } = setup();
    journal.record(parts({ a: 1 }), 0);
    await journal.written();
    const day = 24 * 3_600_000;

    await pruneJournals(browser.store, Date.now() + 29 * day);
    expect(browser.entries.size).toBe(1);
    await pruneJournals(browser.store, Date.now() + 31 * day);

    expect([browser.entries.size, browser.journals.size]).toEqual([0, 0]);
  });
});

describe("another device", () => {
  test("adds its edits, and tells how many", async () => {
    const here = setup();
    const there = setup({ server: here.server, id: "there" });
    here.journal.record(parts({ a: 1 }), 4);
    there.journal.record(parts({ b: 2 }), 7);
    there.journal.record(parts({ b: 2, c: 3 }), 9);
    await soon();
    here.journal.courier.askForNews();
    there.journal.courier.askForNews();
    await soon();

    expect(here.changes).toEqual([parts({ b: 2, c: 3 })]);
    expect(here.journal.parts).toEqual(parts({ a: 1, b: 2, c: 3 }));
    expect([...here.journal.parts]).toEqual([...there.journal.parts]);
    expect(here.journal.reading.get().merged).toMatchObject({ edits: 2, from: "computer" });
    expect(here.journal.secondsElsewhere()).toBe(9);
    here.journal.dismissMerged();
    expect(here.journal.reading.get().merged).toBeNull();
  });

  test("that changed the same part leaves the choice to the person", async () => {
    const here = setup({ start: parts({ a: 0 }) });
    const there = setup({ server: here.server, id: "there", start: parts({ a: 0 }) });
    here.journal.record(parts({ a: 1 }), 0);
    there.journal.record(parts({ a: 2 }), 0);
    await soon();
    here.journal.courier.askForNews();
    await soon();

    const [conflict] = here.journal.reading.get().conflicts;
    expect([conflict?.mine.value, conflict?.theirs.value]).toEqual([1, 2]);
    expect(here.changes).toEqual([]);
    if (conflict) here.journal.settle(conflict, "theirs");
    expect(here.changes).toEqual([parts({ a: 2 })]);
    expect(here.journal.reading.get().conflicts).toEqual([]);
    await soon();
    there.journal.courier.askForNews();
    await soon();

    expect(there.journal.reading.get().conflicts).toEqual([]);
    expect(there.journal.parts.get("a")).toBe(2);
  });

  test("that comes up with new rules or a finished task is heard", async () => {
    const { journal } = setup();
    journal.courier.askForNews();
    await soon();

    expect(journal.reading.get().standing).toEqual(standing);
  });
});

describe("another page of this browser", () => {
  test("leaves what it did to the page that takes over", async () => {
    const first = setup();
    const second = setup(first);
    first.journal.record(parts({ a: 1 }), 0);
    await first.journal.written();

    await second.journal.catchUp();

    expect(second.changes).toEqual([parts({ a: 1 })]);
    expect(second.journal.reading.get().waiting).toBe(1);
    second.journal.record(parts({ a: 2 }), 0);
    expect(second.journal.edits).toBe(2);
    expect(second.journal.reading.get().conflicts).toEqual([]);
  });
});

test("what another page has sent meanwhile is saved, and not waited for", async () => {
  const first = setup();
  first.journal.record(parts({ a: 1 }), 0);
  await first.journal.written();
  const { kept } = await keptWork("asg_1", "per_1", first.browser.store);
  const second = setup({ ...first, kept });
  await soon();
  await first.journal.written();

  await second.journal.catchUp();

  expect(second.journal.reading.get()).toMatchObject({ waiting: 0, isAcknowledged: true });
});

describe("the end", () => {
  test("by an answer leaves nothing to wait for and keeps it until that is acknowledged", async () => {
    const { journal, server, browser } = setup();
    journal.record(parts({ a: 1 }), 0);
    journal.handedIn();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(journal.reading.get().waiting).toBe(0);
    expect(server.state.requests).toBe(0);
    expect(browser.entries.size).toBe(1);
    journal.record(parts({ a: 2 }), 0);
    expect(journal.edits).toBe(1);
  });

  test("of a page that is left sends what is left", async () => {
    const { journal, server } = setup();
    journal.record(parts({ a: 1 }), 0);
    journal.close();
    await soon();

    expect(server.stored.size).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.state.requests).toBe(1);
  });

  test("of a task that was given back forgets it here", async () => {
    const { journal, browser, server } = setup();
    journal.record(parts({ a: 1 }), 0);
    await journal.drop();
    await vi.advanceTimersByTimeAsync(60_000);

    expect([browser.entries.size, server.stored.size]).toEqual([0, 0]);
  });
});

test("a journal that is full keeps the edits here", async () => {
  const { journal, server, browser } = setup();
  server.state.error = new ApiError(409, { code: "journal_full" });
  journal.record(parts({ a: 1 }), 0);
  await vi.advanceTimersByTimeAsync(60_000);

  expect(journal.trouble.get()).toEqual({ kind: "refused" });
  expect(journal.reading.get().waiting).toBe(1);
  expect(browser.entries.size).toBe(1);
});

test("an entry of this device that only the server still has is not sent again", async () => {
  const entry = makeEntry({ id: "old" });
  const kept = { ...NOTHING, entries: [entry], acknowledged: new Set(["old"]), after: 1 };
  const { journal, server } = setup({ kept });
  journal.open();
  await soon();

  expect(server.state.requests).toBe(0);
  expect(journal.reading.get()).toMatchObject({ waiting: 0, isAcknowledged: true });
});
