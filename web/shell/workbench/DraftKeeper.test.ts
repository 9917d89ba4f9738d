import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Lease } from "../../api/types";
import { DraftKeeper, draftOf, KEEP_AFTER_MS, pruneDrafts, type Draft } from "./DraftKeeper";
import { memoryStore } from "./memoryStore.testing";

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

function makeDraft(content: unknown): Draft {
  return {
    assignment: "asg_1",
    person: "per_1",
    lease: {} as Lease,
    content,
    edits: 1,
    activeSeconds: 2,
    savedAt: 0,
  };
}

function setup() {
  const left: Draft[] = [];
  const store = { ...memoryStore<Draft>(), putAtOnce: (draft: Draft) => void left.push(draft) };
  let content = "first";
  const keeper = new DraftKeeper({ store, read: () => makeDraft(content) });
  const edit = (text: string): void => {
    content = text;
    keeper.changed(Date.now());
  };
  return { store, left, keeper, edit };
}

describe("a draft", () => {
  test("is kept soon after a change, as it then stands", async () => {
    const { store, keeper, edit } = setup();

    edit("a box");
    expect(keeper.state.get()).toBe("keeping");
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS);

    expect(store.items.get("asg_1")?.content).toBe("a box");
    expect(keeper.state.get()).toBe("kept");
  });

  test("is kept within a second even if the changes never stop", async () => {
    const { store, edit } = setup();

    for (let at = 0; at < 1_100; at += 100) {
      edit(`at ${at}`);
      await vi.advanceTimersByTimeAsync(100);
    }

    expect(store.items.has("asg_1")).toBe(true);
  });

  test("is kept at once when the page is hidden", async () => {
    const { store, keeper, edit } = setup();
    edit("a box");

    await keeper.flush();

    expect(store.items.get("asg_1")?.content).toBe("a box");
  });

  test("is kept without waiting when the page goes away, unless it is kept already", async () => {
    const { left, keeper, edit } = setup();
    edit("a box");

    keeper.leave();
    expect(left.map(({ content }) => content)).toEqual(["a box"]);

    await keeper.flush();
    keeper.leave();
    expect(left).toHaveLength(1);
  });

  test("says so when the browser refuses to keep it", async () => {
    const { store, keeper, edit } = setup();
    store.put = () => Promise.reject(new Error("quota"));

    edit("a box");
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS);

    expect(keeper.state.get()).toBe("refused");
  });

  test("that was dropped is gone and is not written again", async () => {
    const { store, keeper, edit } = setup();
    edit("a box");
    await vi.advanceTimersByTimeAsync(KEEP_AFTER_MS);

    await keeper.drop();
    edit("too late");
    await vi.advanceTimersByTimeAsync(5_000);

    expect(store.items.size).toBe(0);
  });

  test("is forgotten two weeks after it was last touched", async () => {
    const store = memoryStore<Draft>();
    const day = 24 * 3_600_000;
    await store.put("old", { ...makeDraft("old"), assignment: "old", savedAt: 0 });
    await store.put("new", { ...makeDraft("new"), assignment: "new", savedAt: 10 * day });

    await pruneDrafts(store, 15 * day);

    expect([...store.items.keys()]).toEqual(["new"]);
  });

  test("is shown to the person who made it, and to nobody else", async () => {
    const { store, keeper, edit } = setup();
    edit("a box");
    await keeper.flush();

    expect(await draftOf(store, "asg_1", "per_1")).toMatchObject({ content: "a box" });
    expect(await draftOf(store, "asg_1", "per_2")).toBeNull();
  });
});
