import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryStore } from "../memoryStore.testing";
import { HistoryKeeper, keptHistory, type KeptHistory } from "./histories";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setup() {
  const store = memoryStore<KeptHistory>();
  const now = { person: "per_1", mark: "1", history: { done: [1] } };
  const read = vi.fn((): KeptHistory | null => now);
  return { store, read, keeper: new HistoryKeeper({ assignment: "asg_1", store, read }) };
}

test("a history is written once after a burst of changes", () => {
  const { store, read, keeper } = setup();
  keeper.changed();
  keeper.changed();
  expect(store.items.size).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(read).toHaveBeenCalledOnce();
  expect(store.items.get("asg_1")?.mark).toBe("1");
});

test("a page that goes away writes at once, and nothing when nothing changed", () => {
  const { store, read, keeper } = setup();
  keeper.flush();
  expect(read).not.toHaveBeenCalled();
  keeper.changed();
  keeper.flush();
  expect(store.items.size).toBe(1);
});

test("a task that is over leaves no history behind", () => {
  const { store, keeper } = setup();
  keeper.changed();
  keeper.flush();
  keeper.changed();
  keeper.drop();
  vi.advanceTimersByTime(5_000);
  expect(store.items.size).toBe(0);
});

test("a history is given back to the person who made it only", async () => {
  const { store, keeper } = setup();
  keeper.changed();
  keeper.flush();
  expect(await keptHistory("asg_1", "per_1", store)).toMatchObject({ mark: "1" });
  expect(await keptHistory("asg_1", "per_2", store)).toBeNull();
  expect(await keptHistory("asg_2", "per_1", store)).toBeNull();
});
