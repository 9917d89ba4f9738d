import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiError, NetworkError } from "../../../api/errors";
import type { JournalAnswer } from "../../../api/types";
import { waitBefore } from "../waits";
import { BATCH_EVERY_MS, Courier, GATHER_MS } from "./Courier";
import { makeEntry } from "./entry.testing";
import type { Entry } from "./entries";

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

const AWAY = new NetworkError("cut");
const standing = { state: "leased", versions: { ontology: 1, guidelines: 1 } } as const;

function setup(...outcomes: (Error | "ok" | "more")[]) {
  const waiting = new Map<string, Entry>();
  const sent: { at: number; ids: string[] }[] = [];
  const courier: Courier = new Courier({
    now: Date.now,
    waiting: () => waiting.values(),
    send: (entries): Promise<JournalAnswer> => {
      sent.push({ at: Date.now(), ids: entries.map(({ id }) => id) });
      const outcome = outcomes.shift() ?? "ok";
      if (outcome instanceof Error) return Promise.reject(outcome);
      const acknowledged = entries.map(({ id }) => id);
      const more = outcome === "more";
      return Promise.resolve({ acknowledged, others: [], head: 0, more, standing });
    },
    onAnswer: ({ acknowledged }) => {
      for (const id of acknowledged) waiting.delete(id);
    },
  });
  const add = (...ids: string[]): void => {
    for (const id of ids) waiting.set(id, makeEntry({ id }));
    courier.nudge();
  };
  return { courier, sent, waiting, add };
}

const ids = (sent: { ids: string[] }[]): string[][] => sent.map((one) => one.ids);

describe("entries", () => {
  test("of one moment go together, later ones within 400 ms", async () => {
    const { sent, add } = setup();
    add("a");
    add("b");
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    add("c");
    await vi.advanceTimersByTimeAsync(BATCH_EVERY_MS);

    expect(ids(sent)).toEqual([["a", "b"], ["c"]]);
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeLessThanOrEqual(BATCH_EVERY_MS);
  });

  test("are not sent again while their answer is awaited", async () => {
    const { courier, sent, add } = setup();
    add("a");
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    courier.nudge();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(ids(sent)).toEqual([["a"]]);
  });

  test("are tried again with growing waits, and at once when it is worth it", async () => {
    const { courier, sent, add } = setup(AWAY, AWAY, "ok");
    add("a");
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(courier.trouble.get()).toEqual({ kind: "away", since: GATHER_MS });
    await vi.advanceTimersByTimeAsync(waitBefore(1));
    expect(sent).toHaveLength(2);
    expect(courier.trouble.get()).toEqual({ kind: "away", since: GATHER_MS });

    courier.wake();
    await vi.advanceTimersByTimeAsync(0);

    expect(sent).toHaveLength(3);
    expect(courier.trouble.get()).toEqual({ kind: "none" });
  });

  test("of a busy server are tried again without saying that it is away", async () => {
    const { courier, sent, add } = setup(new ApiError(503, {}), "ok");
    add("a");
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(courier.trouble.get()).toEqual({ kind: "none" });
    await vi.advanceTimersByTimeAsync(waitBefore(1));

    expect(sent).toHaveLength(2);
  });

  test("wait for the sign-in, however long it takes", async () => {
    const { courier, sent, add } = setup(new ApiError(401, {}), "ok");
    add("a");
    await vi.advanceTimersByTimeAsync(3_600_000);
    add("b");
    courier.askForNews();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(1);
    expect(courier.trouble.get()).toEqual({ kind: "signedOut" });

    courier.wake();
    await vi.advanceTimersByTimeAsync(0);

    expect(ids(sent)[1]).toEqual(["a", "b"]);
    expect(courier.trouble.get()).toEqual({ kind: "none" });
  });

  test("that the server refuses hold up no other", async () => {
    const bad = new ApiError(422, { code: "invalid_field" });
    const { courier, sent, waiting, add } = setup(bad, bad, "ok");
    add("bad", "good");
    await vi.advanceTimersByTimeAsync(5_000);

    expect(ids(sent)).toEqual([["bad", "good"], ["bad"], ["good"]]);
    expect([...waiting.keys()]).toEqual(["bad"]);
    expect(courier.trouble.get()).toEqual({ kind: "refused" });
  });

  test("are at most 200 a time", async () => {
    const { sent, add } = setup();
    add(...Array.from({ length: 450 }, (_, at) => `e${at}`));
    await vi.advanceTimersByTimeAsync(5_000);

    expect(sent.map((one) => one.ids.length)).toEqual([200, 200, 50]);
  });
});

describe("news", () => {
  test("that were asked for in vain are asked for again: the server may be back", async () => {
    const { courier, sent } = setup(AWAY, "ok");
    courier.askForNews();
    await vi.advanceTimersByTimeAsync(GATHER_MS);
    expect(courier.trouble.get().kind).toBe("away");
    await vi.advanceTimersByTimeAsync(waitBefore(1));

    expect(ids(sent)).toEqual([[], []]);
    expect(courier.trouble.get()).toEqual({ kind: "none" });
  });

  test("are asked for with nothing to send, until there are no more", async () => {
    const { courier, sent } = setup("more", "ok");
    courier.askForNews();
    await vi.advanceTimersByTimeAsync(5_000);

    expect(ids(sent)).toEqual([[], []]);
  });
});

test("a courier that was stopped sends nothing more", async () => {
  const { courier, sent, add } = setup();
  add("a");
  courier.stop();
  courier.wake();
  add("b");
  await vi.advanceTimersByTimeAsync(60_000);

  expect(sent).toEqual([]);
});
