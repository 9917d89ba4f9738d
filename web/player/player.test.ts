import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeHost, type FakeHost } from "../editor";
import { clock } from "./clock";
import { Frames, readFrames } from "./frames";
import { Player } from "./player";

/** An element that keeps what it is told; a browser's takes its time. */
class FakeMedia extends EventTarget {
  currentTime = 0;
  playbackRate = 1;
  preservesPitch = false;
  loop = false;
  paused = true;
  ended = false;
  seeking = false;
  play(): Promise<void> {
    this.paused = false;
    this.dispatchEvent(new Event("play"));
    return Promise.resolve();
  }
  pause(): void {
    this.paused = true;
    this.dispatchEvent(new Event("pause"));
  }
  load(): void {
    this.currentTime = 0;
  }
  removeAttribute(): void {
    this.paused = true;
  }
}

let fake: FakeHost;
let media: FakeMedia;
let player: Player;
let active: boolean;

beforeEach(() => {
  fake = makeHost();
  fake.host.stage.dataset.keys = "stage";
  media = new FakeMedia();
  active = true;
  player = new Player({
    media: media as unknown as HTMLMediaElement,
    parent: fake.host.stage,
    keys: fake.host.keys,
    t: fake.host.t,
    locale: "en",
    duration: 20,
    isActive: () => active,
  });
});

afterEach(() => {
  player.destroy();
  fake.destroy();
});

const text = (): string => fake.host.stage.querySelector(".lw-transport-place")?.textContent ?? "";

describe("player", () => {
  test("stands still until somebody plays it", () => {
    expect(media.paused).toBe(true);
    fake.press(" ");
    expect(media.paused).toBe(false);
    fake.press(" ");
    expect(media.paused).toBe(true);
  });

  test("arrows go a second, with Shift five, and stay within the sound", () => {
    fake.press("ArrowRight");
    expect(media.currentTime).toBe(1);
    fake.press("ArrowRight", { shiftKey: true });
    expect(media.currentTime).toBe(6);
    fake.press("ArrowLeft", { shiftKey: true });
    fake.press("ArrowLeft", { shiftKey: true });
    expect(media.currentTime).toBe(0);
    expect(text()).toBe("0:00.0 / 0:20.0");
  });

  test("steps add up while the element is still on its way", () => {
    fake.press("ArrowRight");
    media.currentTime = 0;
    fake.press("ArrowRight");
    expect(media.currentTime).toBe(2);
  });

  test("speeds keep the pitch and end at both ends", () => {
    fake.press(">");
    expect([media.playbackRate, media.preservesPitch]).toEqual([1.25, true]);
    for (let press = 0; press < 9; press += 1) fake.press("<");
    expect(media.playbackRate).toBe(0.5);
  });

  test("the button of speeds goes round", () => {
    const speed = fake.host.stage.querySelector<HTMLElement>(".lw-transport-faster");
    for (let press = 0; press < 5; press += 1) speed?.click();
    expect(media.playbackRate).toBe(0.5);
    expect(speed?.textContent).toBe("0.5×");
  });

  test("L repeats, and says so", () => {
    fake.press("l");
    expect(media.loop).toBe(true);
    const loop = fake.host.stage.querySelector(".lw-transport-loop");
    expect(loop?.getAttribute("aria-pressed")).toBe("true");
  });

  test("F8 and F9 play and go back while somebody writes", () => {
    const box = document.createElement("textarea");
    fake.host.stage.append(box);
    box.focus();
    media.currentTime = 5;
    fake.press("F8");
    fake.press("F9");
    expect([media.paused, media.currentTime]).toEqual([false, 3]);
    expect(fake.press(" ")).toBe(false);
  });

  test("keys are left alone where another asset is meant", () => {
    active = false;
    expect(fake.press(" ")).toBe(false);
    expect(media.paused).toBe(true);
  });

  test("without a table of frames there is no step", () => {
    expect(player.stepFrame(1)).toBe(false);
  });

  test("leaves nothing behind", () => {
    player.destroy();
    expect(fake.host.stage.children).toHaveLength(0);
    expect(fake.host.keys.commands).toEqual([]);
  });
});

describe("frames", () => {
  const uneven = new Frames([0, 0.033, 0.067, 0.1], 0.14);

  test("a step goes to the middle of the next frame, by the file's own times", () => {
    player.frames = uneven;
    player.stepFrame(1);
    expect(media.currentTime).toBeCloseTo(0.05, 6);
    expect(player.frame).toBe(1);
    player.stepFrame(10);
    expect(player.frame).toBe(3);
    expect(media.currentTime).toBeCloseTo(0.12, 6);
    expect(player.stepFrame(1)).toBe(false);
    expect(text()).toContain("player.frame 4 4");
  });

  test("every frame is found at its own time and at its middle", () => {
    for (let frame = 0; frame < uneven.count; frame += 1) {
      expect(uneven.at(uneven.startOf(frame))).toBe(frame);
      expect(uneven.at(uneven.timeOf(frame))).toBe(frame);
    }
  });

  test("only a table of numbers is a table", () => {
    expect(readFrames({ times_us: [0, 40_000], end_us: 80_000 })?.timeOf(1)).toBeCloseTo(0.06, 6);
    for (const wrong of [null, {}, { times_us: "0", end_us: 1 }, { times_us: ["x"], end_us: 1 }]) {
      expect(readFrames(wrong)).toBeNull();
    }
  });
});

test("times are told as clocks tell them", () => {
  expect([clock(0), clock(61.25), clock(5, 20, 0), clock(59.99)]).toEqual([
    "0:00.0",
    "1:01.2",
    "0:05",
    "0:59.9",
  ]);
  expect(clock(3725.5, 4000)).toBe("1:02:05.5");
});
