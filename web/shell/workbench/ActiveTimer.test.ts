import { describe, expect, test } from "vitest";
import { ActiveTimer, IDLE_AFTER_MS } from "./ActiveTimer";

const MINUTE = 60_000;

describe("the active timer", () => {
  test("counts while the person works", () => {
    const timer = new ActiveTimer({ now: 0 });

    timer.input(10_000);
    timer.tick(14_000);

    expect(timer.reading.get()).toEqual({ seconds: 14, state: "running" });
  });

  test("stops 60 seconds after the last input and says so", () => {
    const timer = new ActiveTimer({ now: 0 });
    timer.input(5_000);

    timer.tick(10 * MINUTE);

    expect(timer.seconds).toBe(5 + IDLE_AFTER_MS / 1000);
    expect(timer.reading.get().state).toBe("idle");
  });

  test("goes on at the next input without counting the time between", () => {
    const timer = new ActiveTimer({ now: 0 });
    timer.tick(5 * MINUTE);

    timer.input(5 * MINUTE);
    timer.tick(5 * MINUTE + 3_000);

    expect(timer.seconds).toBe(63);
    expect(timer.reading.get().state).toBe("running");
  });

  test("an input after a long sleep of the machine does not count the sleep", () => {
    const timer = new ActiveTimer({ now: 0 });

    timer.input(60 * MINUTE);

    expect(timer.seconds).toBe(60);
  });

  test("paused by the person it ignores input until they resume", () => {
    const timer = new ActiveTimer({ now: 0 });
    timer.togglePause(10_000);
    timer.input(20_000);
    timer.tick(30_000);
    expect(timer.reading.get()).toEqual({ seconds: 10, state: "paused" });

    timer.togglePause(40_000);
    timer.tick(45_000);

    expect(timer.reading.get()).toEqual({ seconds: 15, state: "running" });
  });

  test("goes on from the seconds that were kept", () => {
    const timer = new ActiveTimer({ now: 0, seconds: 100 });

    timer.tick(2_000);

    expect(timer.seconds).toBe(102);
  });

  test("counts what was spent on another device, whatever it does itself", () => {
    const timer = new ActiveTimer({ now: 0, seconds: 5 });
    timer.togglePause(0);
    timer.add(20);

    expect(timer.reading.get()).toEqual({ seconds: 25, state: "paused" });
  });
});
