import { afterEach, describe, expect, test } from "vitest";
import { makeAsset, makeHost, type FakeHost, type Viewer } from "@labelwright/editor";
import module from ".";

let fake: FakeHost;
let viewer: Viewer;

function show(frames: unknown, renditions = { frames: "/media/8" }): HTMLElement {
  fake = makeHost();
  const { stage, keys, t, locale } = fake.host;
  const facts = { width: 96, height: 64, duration_s: 0.3, frames: 3 };
  viewer = module.create({
    stage,
    asset: makeAsset({ media_type: "video", content_type: "video/webm", facts, renditions }),
    keys,
    t,
    locale,
    fetchAsset: () => Promise.resolve(new Blob([JSON.stringify(frames)])),
    onSkip: (reason) => void fake.skipped.push(reason),
  });
  viewer.focus();
  return stage;
}

afterEach(() => {
  viewer.destroy();
  fake.destroy();
});

const soon = (): Promise<unknown> => new Promise((done) => setTimeout(done));
const place = (stage: HTMLElement): string =>
  stage.querySelector(".lw-transport-place")?.textContent ?? "";

describe("viewer of videos", () => {
  test("goes frame by frame and leaves the key at the ends to others", async () => {
    const stage = show({ times_us: [0, 33_000, 67_000], end_us: 100_000 });
    await soon();
    expect(fake.press("d")).toBe(false);
    expect(fake.press("f")).toBe(true);
    expect(place(stage)).toContain("player.frame 2 3");
    expect(fake.press("F", { shiftKey: true })).toBe(true);
    expect(place(stage)).toContain("player.frame 3 3");
    expect(fake.press("f")).toBe(false);
  });

  test("without a good table it plays but tells no frames", async () => {
    const stage = show({ times_us: "no" });
    await soon();
    expect(fake.press("f")).toBe(false);
    expect(place(stage)).toBe("0:00.0 / 0:00.3");
  });

  test("does not play by itself", () => {
    const video = show(null).querySelector("video");
    expect(video?.autoplay).toBe(false);
    expect(video?.paused).toBe(true);
  });

  test("says that a video does not play and offers to skip", () => {
    const stage = show(null);
    stage.querySelector("video")?.dispatchEvent(new Event("error"));
    stage.querySelectorAll<HTMLElement>("[role=alert] button")[1]?.click();
    expect(fake.skipped).toEqual(["media_broken"]);
  });

  test("leaves nothing behind", () => {
    const stage = show(null);
    viewer.destroy();
    expect(stage.children).toHaveLength(0);
    expect(fake.host.keys.commands).toEqual([]);
  });
});
