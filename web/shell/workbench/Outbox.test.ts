import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiError, NetworkError } from "../../api/errors";
import { memoryStore } from "./memoryStore.testing";
import { Outbox, type Delivery } from "./Outbox";
import { waitBefore } from "./waits";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const delivery: Delivery = {
  assignment: "asg_1",
  person: "per_1",
  project: "prj_1",
  kind: "annotate",
  body: { lease_token: "token", payload: { regions: [] }, active_seconds: 3 },
};

async function setup(...answers: (Error | "ok")[]) {
  const store = memoryStore<Delivery>();
  const sent: Delivery[] = [];
  const onAcknowledged = vi.fn();
  const outbox = new Outbox({
    store,
    onAcknowledged,
    send: (one) => {
      sent.push(structuredClone(one));
      const answer = answers.shift() ?? "ok";
      return answer === "ok" ? Promise.resolve() : Promise.reject(answer);
    },
  });
  await outbox.resume("per_1");
  return { store, sent, outbox, onAcknowledged };
}

describe("handing in", () => {
  test("is done when the server has acknowledged it, and nothing is left behind", async () => {
    const { store, sent, outbox, onAcknowledged } = await setup("ok");

    await outbox.add(delivery);
    await vi.advanceTimersByTimeAsync(0);

    expect(sent).toEqual([delivery]);
    expect(onAcknowledged).toHaveBeenCalledWith(delivery);
    expect(store.items.size).toBe(0);
    expect(outbox.reading.get()).toMatchObject({ waiting: 0, acknowledged: 1 });
  });

  test("is tried again with the same content until it is acknowledged", async () => {
    const away = new NetworkError("offline");
    const busy = new ApiError(503, { message: "busy" });
    const { store, sent, outbox } = await setup(away, busy, "ok");

    await outbox.add(delivery);
    expect(store.items.get("asg_1")).toEqual(delivery);
    expect(outbox.reading.get().waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(waitBefore(1) + waitBefore(2));

    expect(sent).toEqual([delivery, delivery, delivery]);
    expect(outbox.reading.get()).toMatchObject({ waiting: 0, acknowledged: 1 });
  });

  test("is tried at once when the network is back", async () => {
    const { sent, outbox } = await setup(new NetworkError("offline"), "ok");
    await outbox.add(delivery);
    await vi.advanceTimersByTimeAsync(0);

    outbox.wake();
    await vi.advanceTimersByTimeAsync(0);

    expect(sent).toHaveLength(2);
  });

  test("waits for the sign-in of a person whose session has ended", async () => {
    const { sent, outbox } = await setup(new ApiError(401, {}), "ok");
    await outbox.add(delivery);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(1);
    expect(outbox.reading.get().needsSignIn).toBe(true);

    outbox.wake();
    await vi.advanceTimersByTimeAsync(0);

    expect(outbox.reading.get()).toMatchObject({ needsSignIn: false, acknowledged: 1 });
  });

  test("that the server refuses for good is told, and the journal is left alone", async () => {
    const refusal = new ApiError(422, { message: "outside of the picture" });
    const { outbox, onAcknowledged, store } = await setup(refusal);

    await outbox.add(delivery);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(outbox.reading.get().refused).toEqual([{ delivery, error: refusal }]);
    expect(onAcknowledged).not.toHaveBeenCalled();
    expect(store.items.size).toBe(0);
    outbox.dismiss("asg_1");
    expect(outbox.reading.get().refused).toEqual([]);
  });

  test("goes on after a reload, for the person who did it and nobody else", async () => {
    const { store, sent, outbox } = await setup("ok");
    await store.put("asg_2", { ...delivery, assignment: "asg_2" });
    await store.put("asg_3", { ...delivery, assignment: "asg_3", person: "per_2" });

    await outbox.resume("per_1");
    await vi.advanceTimersByTimeAsync(0);

    expect(sent.map(({ assignment }) => assignment)).toEqual(["asg_2"]);
    expect([...store.items.keys()]).toEqual(["asg_3"]);
  });

  test("stops when its person signs out, and is kept", async () => {
    const { store, sent, outbox } = await setup(new NetworkError("offline"), "ok");
    await outbox.add(delivery);
    await vi.advanceTimersByTimeAsync(0);

    outbox.leave();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(sent).toHaveLength(1);
    expect(store.items.has("asg_1")).toBe(true);
    expect(outbox.reading.get().waiting).toBe(0);
  });
});

test("the waits grow and end at half a minute", () => {
  expect([1, 2, 3, 10].map(waitBefore)).toEqual([1_000, 2_000, 4_000, 30_000]);
});
