import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  makeAsset,
  makeHost,
  type Bytes,
  type FakeHost,
  type FetchAsset,
  type Viewer,
} from "@labelwright/editor";
import module from ".";

const page = (start: number) => ({
  width: 400,
  height: 200,
  picture: [start, start + 10],
  text: [start + 10, start + 20],
});
const INDEX = { pages: [page(0), page(20), page(40)] };
const LINES = { lines: [{ x: 40, y: 50, width: 80, height: 20, text: "hello" }, { x: "no" }] };

let fake: FakeHost;
let viewer: Viewer;
let near: (elements: readonly Element[], isIntersecting: boolean) => void;
let wanted: string[];

beforeEach(() => {
  wanted = [];
  class FakeObserver {
    readonly observe = (): void => undefined;
    readonly disconnect = (): void => undefined;
    constructor(callback: (entries: readonly unknown[]) => void) {
      near = (elements, isIntersecting) =>
        callback(elements.map((target) => ({ target, isIntersecting })));
    }
  }
  vi.stubGlobal("IntersectionObserver", FakeObserver);
});

afterEach(() => {
  viewer.destroy();
  fake.destroy();
  vi.unstubAllGlobals();
});

const soon = (): Promise<unknown> => new Promise((done) => setTimeout(done));

function blobOf(rendition: string, part: Bytes | undefined): Blob {
  if (rendition === "index") return new Blob([JSON.stringify(INDEX)]);
  return new Blob([part && part[0] % 20 === 10 ? JSON.stringify(LINES) : "jpeg"]);
}

async function show(fetch?: FetchAsset): Promise<HTMLElement> {
  fake = makeHost();
  const { stage, keys, t, locale } = fake.host;
  viewer = module.create({
    stage,
    asset: makeAsset({ media_type: "document", content_type: "application/pdf" }),
    keys,
    t,
    locale,
    fetchAsset:
      fetch ??
      ((_asset, rendition, _signal, part) => {
        wanted.push(`${rendition} ${part?.join("-") ?? ""}`.trim());
        return Promise.resolve(blobOf(rendition, part));
      }),
    onSkip: (reason) => void fake.skipped.push(reason),
  });
  viewer.focus();
  await soon();
  return stage;
}

describe("viewer of documents", () => {
  test("fetches the index, and of the pages those that come near", async () => {
    const stage = await show();
    const pages = [...stage.querySelectorAll(".lw-page")];
    expect(pages.map((one) => one.getAttribute("aria-label"))).toEqual([
      "viewer.page 1 3",
      "viewer.page 2 3",
      "viewer.page 3 3",
    ]);
    expect(wanted).toEqual(["index"]);
    near(pages.slice(1, 2), true);
    await soon();
    expect(wanted).toEqual(["index", "display 20-30", "display 30-40"]);
    near(pages.slice(1, 2), false);
    expect(pages[1]?.children).toHaveLength(0);
  });

  test("lays the words where they stand", async () => {
    const stage = await show();
    near([...stage.querySelectorAll(".lw-page")].slice(0, 1), true);
    await soon();
    const words = stage.querySelectorAll<HTMLElement>(".lw-page-text span");
    expect(words).toHaveLength(1);
    expect(words[0]?.textContent).toBe("hello");
    expect([words[0]?.style.left, words[0]?.style.top]).toEqual(["10%", "25%"]);
  });

  test("says which page of how many, and zooms", async () => {
    const stage = await show();
    const badge = (): string | null | undefined =>
      stage.querySelector(".lw-pages-badge")?.textContent;
    expect(badge()).toBe("viewer.pageOf 3 3 100%"); // nothing has a height here
    fake.press("+");
    expect(badge()).toBe("viewer.pageOf 3 3 125%");
    fake.press("z");
    expect(badge()).toBe("viewer.pageOf 3 3 100%");
  });

  test("says why a document did not come and tries again", async () => {
    let calls = 0;
    const stage = await show(() => {
      calls += 1;
      return calls === 1
        ? Promise.reject(new Error("404"))
        : Promise.resolve(new Blob([JSON.stringify(INDEX)]));
    });
    const alert = stage.querySelector("[role=alert]");
    expect(alert?.textContent).toContain("viewer.failed 404");
    alert?.querySelector("button")?.click();
    await soon();
    expect(stage.querySelector("[role=alert]")).toBeNull();
    expect(stage.querySelectorAll(".lw-page")).toHaveLength(3);
  });

  test("leaves nothing behind", async () => {
    const stage = await show();
    viewer.destroy();
    expect(stage.children).toHaveLength(0);
    expect(fake.host.keys.commands).toEqual([]);
  });
});
