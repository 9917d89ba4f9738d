import { beforeEach, describe, expect, test } from "vitest";
import type { Lease } from "../../api/types";
import type { Draft } from "./DraftKeeper";
import { draftStore } from "./draftStore";
import { memoryStore } from "./memoryStore.testing";

function draft(content: string, savedAt: number): Draft {
  const lease = {} as Lease;
  return {
    assignment: "asg_1",
    person: "per_1",
    lease,
    content,
    edits: 1,
    activeSeconds: 2,
    savedAt,
  };
}

function setup() {
  const database = memoryStore<Draft>();
  return { database, store: draftStore(database, localStorage) };
}

beforeEach(() => localStorage.clear());

describe("a draft put at once", () => {
  test("is what the next page finds, and moves into the database", async () => {
    const { database, store } = setup();
    await store.put("asg_1", draft("one box", 1));

    store.putAtOnce(draft("two boxes", 2));

    expect(await store.get("asg_1")).toMatchObject({ content: "two boxes" });
    expect(database.items.get("asg_1")?.content).toBe("two boxes");
    expect(localStorage.length).toBe(0);
  });

  test("gives way to a newer one in the database", async () => {
    const { database, store } = setup();
    store.putAtOnce(draft("old", 1));
    await database.put("asg_1", draft("new", 2));

    expect(await store.get("asg_1")).toMatchObject({ content: "new" });
  });

  test("outlives an older write that ends after it", async () => {
    const { database, store } = setup();
    const writing = store.put("asg_1", draft("one box", 1));
    store.putAtOnce(draft("two boxes", 2));
    await writing;

    expect(database.items.get("asg_1")?.content).toBe("one box");
    expect(await store.get("asg_1")).toMatchObject({ content: "two boxes" });
  });

  test("goes with the draft", async () => {
    const { store } = setup();
    store.putAtOnce(draft("sent", 1));

    await store.delete("asg_1");

    expect(await store.get("asg_1")).toBeUndefined();
  });

  test("is found among all drafts, so that it is forgotten in its time", async () => {
    const { database, store } = setup();
    await database.put("asg_1", draft("old", 1));
    store.putAtOnce(draft("new", 2));
    store.putAtOnce({ ...draft("other", 1), assignment: "asg_2" });

    const found = await store.all();

    expect(found.map(({ content }) => content)).toEqual(["new", "other"]);
  });

  test("that is too large for it does no harm", async () => {
    const full = new Proxy(localStorage, {
      get(target, name) {
        if (name === "setItem") throw new DOMException("full", "QuotaExceededError");
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    const store = draftStore(memoryStore<Draft>(), full);

    store.putAtOnce(draft("large", 1));

    expect(await store.get("asg_1")).toBeUndefined();
  });
});
