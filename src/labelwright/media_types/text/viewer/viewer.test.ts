import { afterEach, describe, expect, test } from "vitest";
import { makeAsset, makeHost, type Asset, type FakeHost, type Viewer } from "@labelwright/editor";
import module from ".";

let fake: FakeHost;
let viewer: Viewer;

function show(asset: Asset, blob?: Promise<Blob>): HTMLElement {
  fake = makeHost();
  const { stage, keys, t, locale } = fake.host;
  viewer = module.create({
    stage,
    asset,
    keys,
    t,
    locale,
    fetchAsset: () => blob ?? Promise.reject(new Error("gone")),
    onSkip: () => undefined,
  });
  return stage;
}

afterEach(() => {
  viewer.destroy();
  fake.destroy();
});

describe("text viewer", () => {
  test("shows every character as it is, markup too", () => {
    const text = "  <b>one</b> &amp;\n\ttwo\n\nهذا\n";
    const stage = show(makeAsset({ media_type: "text", text }));
    expect(stage.querySelector(".lw-text-column")?.textContent).toBe(text);
    expect(stage.querySelector("b")).toBeNull();
  });

  test("fetches a text that is not inline", async () => {
    const stage = show(makeAsset({ text: null }), Promise.resolve(new Blob(["long"])));
    await new Promise((done) => setTimeout(done));
    expect(stage.textContent).toBe("long");
  });

  test("keeps the byte order mark and the line ends of a fetched text", async () => {
    const text = "\ufeffone\r\ntwo\u2028three";
    const stage = show(makeAsset({ text: null }), Promise.resolve(new Blob([text])));
    await new Promise((done) => setTimeout(done));
    expect(stage.querySelector(".lw-text-column")?.textContent).toBe(text);
  });

  test("says why a text did not come", async () => {
    const stage = show(makeAsset({ text: null }));
    await new Promise((done) => setTimeout(done));
    expect(stage.querySelector("[role=alert]")?.textContent).toBe("viewer.failed gone");
  });

  test("takes the focus for its keys and leaves nothing behind", () => {
    const stage = show(makeAsset({ text: "x" }));
    viewer.focus();
    expect(document.activeElement?.getAttribute("data-keys")).toBe("stage");
    viewer.destroy();
    expect(stage.children).toHaveLength(0);
  });
});
