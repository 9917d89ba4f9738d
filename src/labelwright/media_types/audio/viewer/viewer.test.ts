import { afterEach, describe, expect, test, vi } from "vitest";
import { makeAsset, makeHost, type FakeHost, type Viewer } from "@labelwright/editor";
import module from ".";
import { loudest, peaksOf } from "./peaks";

let fake: FakeHost;
let viewer: Viewer;

function show(seconds: number, fetchAsset: () => Promise<Blob>): HTMLElement {
  fake = makeHost();
  const { stage, keys, t, locale } = fake.host;
  const facts = { duration_s: seconds };
  viewer = module.create({
    stage,
    asset: makeAsset({ media_type: "audio", content_type: "audio/wav", facts, url: "/media/9" }),
    keys,
    t,
    locale,
    fetchAsset,
    onSkip: (reason) => void fake.skipped.push(reason),
  });
  return stage;
}

afterEach(() => {
  viewer.destroy();
  fake.destroy();
});

const soon = (): Promise<unknown> => new Promise((done) => setTimeout(done));

describe("viewer of sounds", () => {
  test("plays the bytes that came and never by itself", async () => {
    const stage = show(2, () => Promise.resolve(new Blob(["RIFF"])));
    await soon();
    expect(stage.querySelector(".lw-transport-place")?.textContent).toBe("0:00.0 / 0:02.0");
    expect(stage.querySelector(".lw-transport-play")?.getAttribute("aria-label")).toBe(
      "player.play",
    );
    expect(stage.querySelector("audio")).toBeNull(); // heard, not seen
  });

  test("says that an outline cannot be drawn, and plays all the same", async () => {
    const stage = show(2, () => Promise.resolve(new Blob(["?"])));
    await soon();
    await soon();
    expect(stage.querySelector(".lw-wave-note")?.textContent).toBe("viewer.noOutline");
  });

  test("a long sound is not fetched for its outline", () => {
    const fetched = vi.fn(() => new Promise<Blob>(() => undefined));
    const stage = show(1801, fetched);
    expect(stage.querySelector(".lw-wave-note")?.textContent).toBe("viewer.longSound");
    expect(fetched).not.toHaveBeenCalled();
  });

  test("says why a sound did not come and offers to skip", async () => {
    const stage = show(2, () => Promise.reject(new Error("404")));
    await soon();
    const alert = stage.querySelector("[role=alert]");
    expect(alert?.textContent).toContain("viewer.failed 404");
    alert?.querySelectorAll("button")[1]?.click();
    expect(fake.skipped).toEqual(["media_broken"]);
  });

  test("leaves nothing behind", () => {
    const stage = show(2, () => new Promise(() => undefined));
    viewer.destroy();
    expect(stage.children).toHaveLength(0);
    expect(fake.host.keys.commands).toEqual([]);
  });
});

describe("the outline of a sound", () => {
  test("keeps the lowest and highest sample of each stretch over all channels", () => {
    const peaks = peaksOf(
      [Float32Array.of(0, 0.5, -0.25, 0), Float32Array.of(0, 0, -0.5, 0.75)],
      2,
    );
    expect([...peaks.lowest]).toEqual([0, -0.5]);
    expect([...peaks.highest]).toEqual([0.5, 0.75]);
    expect(loudest(peaks)).toBe(0.75);
  });

  test("a sound shorter than its outline loses nothing", () => {
    expect(loudest(peaksOf([Float32Array.of(0.5)], 8))).toBe(0.5);
  });
});
