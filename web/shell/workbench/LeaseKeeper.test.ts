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
  test("is renewed every 30 seconds of work from when it was given", async () => {
    const renew = vi.fn(() => Promise.resolve(LEASE_MS));
    const keeper = keeperWith(renew);

    for (let now = 0; now <= 2 * RENEW_EVERY_MS; now += 1_000) {
      keeper.tick(now, now);
      await settle();
    }

    expect(renew).toHaveBeenCalledTimes(2);
  });

  test("that was given long ago is renewed when it is opened", async () => {
    const renew = vi.fn(() => Promise.resolve(2 * LEASE_MS));
    const now = RENEW_EVERY_MS;
    const keeper = new LeaseKeeper({ now, endsAt: LEASE_MS, lasts: LEASE_MS, renew });
    keeper.tick(now, now);
    await settle();
    expect(renew).toHaveBeenCalledOnce();
  });

  test("that is short is renewed in time", async () => {
    const renew = vi.fn(() => Promise.resolve(9_000));
    const keeper = new LeaseKeeper({ now: 0, endsAt: 6_000, lasts: 6_000, renew });
    keeper.tick(1_000, 1_000);
    await settle();
    expect(renew).not.toHaveBeenCalled();
    keeper.tick(2_000, 2_000);
    await settle();
    expect(renew).toHaveBeenCalledOnce();
  });

  test("is not renewed once the answer is on its way", async () => {
    const renew = vi.fn(() => Promise.resolve(LEASE_MS));
    const keeper = keeperWith(renew);
    keeper.end();
    keeper.tick(2 * RENEW_EVERY_MS, 2 * RENEW_EVERY_MS);
    await settle();
    expect(renew).not.toHaveBeenCalled();
  });

  test("is not renewed while the person is away", async () => {
    const renew = vi.fn(() => Promise.resolve(LEASE_MS));
    const keeper = keeperWith(renew);
    keeper.tick(0, 0);
    await settle();

    for (let now = 16_000; now < LEASE_MS; now += 1_000) keeper.tick(now, 0);

    expect(renew).not.toHaveBeenCalled();
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

    keeper.tick(60_000, 60_000);
    await settle();
    keeper.tick(120_000, 120_000);
    await settle();

    expect(keeper.reading.get()).toEqual({
      state: "lost",
      minutesLeft: 0,
      isResting: false,
      lostAt: 60_000,
    });
  });

  test("survives a network that is away, and asks again soon", async () => {
    const renew = vi.fn(() => Promise.reject(new NetworkError("offline")));
    const keeper = keeperWith(renew);

    keeper.tick(60_000, 60_000);
    await settle();
    keeper.tick(65_000, 65_000);
    await settle();

    expect(renew).toHaveBeenCalledTimes(2);
    expect(keeper.reading.get().state).toBe("held");
  });

  test("can be asked back, and is held again when the server agrees", async () => {
    let answer = lost;
    const keeper = keeperWith(() => answer());
    keeper.tick(60_000, 60_000);
    await settle();
    expect(await keeper.askBack(61_000)).toBe(false);

    answer = () => Promise.resolve(LEASE_MS);

    expect(await keeper.askBack(62_000)).toBe(true);
    expect(keeper.reading.get().state).toBe("held");
  });
});
