import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  installFakeCanvas,
  makeAsset,
  makeHost,
  type FakeCanvas,
  type FakeHost,
  type SharedView,
  type Viewer,
} from "@labelwright/editor";
import module from ".";

let canvas: FakeCanvas;
let fake: FakeHost;
let viewer: Viewer;

beforeEach(() => {
  canvas = installFakeCanvas({ width: 664, height: 504 });
  fake = makeHost();
  const { stage, keys, t, locale } = fake.host;
  viewer = module.create({
    stage,
    asset: makeAsset(),
    keys,
    t,
    locale,
    fetchAsset: () => Promise.reject(new Error("404")),
    onSkip: (reason) => void fake.skipped.push(reason),
  });
});

afterEach(() => {
  viewer.destroy();
  fake.destroy();
  canvas.uninstall();
});

const badge = (): string | null | undefined =>
  fake.host.stage.querySelector(".lw-view-badge")?.textContent;

describe("image viewer", () => {
  test("shows the whole picture and says how large it is", () => {
    expect(badge()).toBe("viewer.zoom 100% 640 480");
  });

  test("keys zoom and fit", () => {
    viewer.focus();
    fake.press("+");
    expect(badge()).toBe("viewer.zoom 125% 640 480");
    fake.press("z");
    expect(badge()).toBe("viewer.zoom 100% 640 480");
  });

  test("says why a picture did not come and offers to skip", async () => {
    await new Promise((done) => setTimeout(done));
    const message = fake.host.stage.querySelector("[role=status]");
    expect(message?.textContent).toContain("viewer.failed 404");
    message?.querySelectorAll("button")[1]?.click();
    expect(fake.skipped).toEqual(["media_broken"]);
  });

  test("shares what a person looks at, and follows others", () => {
    const seen: SharedView[] = [];
    let follow: (view: SharedView) => void = () => undefined;
    viewer.destroy();
    viewer = module.create({
      ...fake.host,
      asset: makeAsset(),
      together: {
        show: (view) => void seen.push(view),
        join: (_member, listener) => {
          follow = listener;
          return () => undefined;
        },
      },
    });
    expect(seen).toEqual([]);
    viewer.focus();
    fake.press("+");
    expect(seen.at(-1)).toMatchObject({ zoom: 1.25 });
    expect(seen.at(-1)?.x).toBeCloseTo(0.5, 2);
    follow({ x: 0.25, y: 0.5, zoom: 2 });
    expect(badge()).toBe("viewer.zoom 200% 640 480");
    follow({ x: 0.5, y: 0.5, zoom: 1 });
    expect(badge()).toBe("viewer.zoom 100% 640 480");
  });

  test("leaves nothing behind", () => {
    viewer.destroy();
    expect(fake.host.stage.children).toHaveLength(0);
    expect(fake.host.keys.commands).toEqual([]);
  });
});
