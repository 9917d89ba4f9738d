import { describe, expect, test, vi } from "vitest";
import { ApiError, NetworkError } from "../../api/errors";
import { ENDING_MS, LeaseKeeper, RENEW_EVERY_MS } from "./LeaseKeeper";

const LEASE_MS = 1_800_000;
const lost = (): Promise<number> =>
  Promise.reject(new ApiError(409, { code: "lease_lost", message: "gone" }));

function keeperWith(renew: () => Promise<number>): LeaseKeeper {
  return new LeaseKeeper({ now: 0, endsAt: LEASE_MS, lasts: LEASE_MS, renew });
}

/** Lets the answer of a renewal arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("a lease", () => {
  test("is renewed when it is opened and then every 30 seconds of work", async () => {
    const renew = vi.fn(() => Promise.resolve(LEASE_MS));
    const keeper = keeperWith(renew);

    for (let now = 0; now <= 2 * RENEW_EVERY_MS; now += 1_000) {
      keeper.tick(now, now);
      await settle();
    }

    expect(renew).toHaveBeenCalledTimes(3);
  });

  test("is not renewed while the person is away", async () => {
    const renew = vi.fn(() => Promise.resolve(LEASE_MS));
    const keeper = keeperWith(renew);
    keeper.tick(0, 0);
    await settle();

    for (let now = 16_000; now < LEASE_MS; now += 1_000) keeper.tick(now, 0);

    expect(renew).toHaveBeenCalledTimes(1);
    expect(keeper.reading.get().state).toBe("ending");
  });

  test("that is ending is renewed at the first input", async () => {
    const renew = vi.fn(() => Promise.resolve(2 * LEASE_MS));
    const keeper = keeperWith(renew);
    const late = LEASE_MS - ENDING_MS + 1;
    keeper.tick(late, 0);
    expect(keeper.reading.get().state).toBe("ending");

    keeper.tick(late, late);
    await settle();

    expect(keeper.reading.get()).toMatchObject({ state: "held", minutesLeft: 32 });
  });

  test("of a person who rests is told about in good time", () => {
    const keeper = keeperWith(() => Promise.resolve(LEASE_MS));

    keeper.tick(LEASE_MS * 0.59, -LEASE_MS);
    expect(keeper.reading.get().isResting).toBe(false);
    keeper.tick(LEASE_MS * 0.6, -LEASE_MS);

    expect(keeper.reading.get()).toMatchObject({ state: "held", isResting: true, minutesLeft: 12 });
  });

  test("is lost only when the server says so, and stays lost", async () => {
    const keeper = keeperWith(lost);

    keeper.tick(0, 0);
    await settle();
    keeper.tick(60_000, 60_000);
    await settle();

    expect(keeper.reading.get()).toEqual({
      state: "lost",
      minutesLeft: 0,
      isResting: false,
      lostAt: 0,
    });
  });

  test("survives a network that is away, and asks again soon", async () => {
    const renew = vi.fn(() => Promise.reject(new NetworkError("offline")));
    const keeper = keeperWith(renew);

    keeper.tick(0, 0);
    await settle();
    keeper.tick(5_000, 5_000);
    await settle();

    expect(renew).toHaveBeenCalledTimes(2);
    expect(keeper.reading.get().state).toBe("held");
  });

  test("can be asked back, and is held again when the server agrees", async () => {
    let answer = lost;
    const keeper = keeperWith(() => answer());
    keeper.tick(0, 0);
    await settle();
    expect(await keeper.askBack(1_000)).toBe(false);

    answer = () => Promise.resolve(LEASE_MS);

    expect(await keeper.askBack(2_000)).toBe(true);
    expect(keeper.reading.get().state).toBe("held");
  });
});
