import { act } from "react";
import { describe, expect, test, vi } from "vitest";
import {
  draft,
  editor,
  fake,
  key,
  marked,
  open,
  panelText,
  payload,
  press,
  select,
  selectPlaces,
  spanOf,
  stageText,
  TEXT,
  textAsset,
  wholeQuestion,
} from "./editor.fixture";

describe("marking", () => {
  test("a selection and a digit make a span", () => {
    open();
    select("the Seller");
    expect(marked()).toEqual([]);
    key("1");
    expect(payload().spans).toMatchObject([
      { class: "party", asset: 0, start: 15, end: 25, text: "the Seller", attributes: {} },
    ]);
  });

  test("the class stays: the next selection is a span at once", () => {
    open();
    key("1");
    select("the Seller");
    select("The Buyer");
    expect(marked()).toEqual(["party: the Seller", "party: The Buyer"]);
  });

  test("a digit afterwards gives the new span another class", () => {
    open();
    key("1");
    select("the Seller");
    key("3");
    expect(marked()).toEqual(["sign: the Seller"]);
  });

  test("places behind an emoji are counted in code points", () => {
    open();
    key("1");
    select("the Buyer leaves");
    const [span] = payload().spans;
    expect([...TEXT].slice(span?.start, span?.end).join("")).toBe("the Buyer leaves");
    expect(span?.start).toBe(TEXT.indexOf("the Buyer leaves") - 1);
  });

  test("half a sign becomes the whole one", () => {
    open();
    key("3");
    const at = TEXT.indexOf("😀");
    selectPlaces(at, at + 1);
    expect(marked()).toEqual(["sign: 😀"]);
  });

  test("the same words once more are selected, not marked twice", () => {
    open();
    key("1");
    select("the Seller");
    select("the Seller");
    expect(marked()).toEqual(["party: the Seller"]);
  });

  test("the keyboard alone selects by sign and by word, and Enter makes the span", () => {
    open();
    key("1");
    key("ArrowRight", { ctrlKey: true, shiftKey: true });
    key("ArrowRight", { ctrlKey: true, shiftKey: true });
    key("ArrowRight", { shiftKey: true });
    key("ArrowLeft", { shiftKey: true });
    expect(key("Enter")).toBe(true);
    expect(marked()).toEqual(["party: The Buyer"]);
    expect(key("Enter")).toBe(false); // with nothing in hand it submits
  });

  test("with the select tool a selection waits for its digit", () => {
    open();
    key("1");
    key("v");
    select("the Seller");
    expect(marked()).toEqual([]);
    key("2");
    expect(marked()).toEqual(["duty: the Seller"]);
  });

  test("the word tool takes whole words", () => {
    open();
    key("1");
    key("s");
    select("he Sell");
    expect(marked()).toEqual(["party: the Seller"]);
  });

  test("Escape goes back level by level and lets go of the class last", () => {
    open();
    key("1");
    key("ArrowRight", { shiftKey: true });
    expect(key("Escape")).toBe(true);
    expect(key("Escape")).toBe(true);
    expect(key("Escape")).toBe(false);
    select("the Seller");
    expect(marked()).toEqual([]);
  });

  test("where spans may not overlap the same words in another class change the class", () => {
    open({ settings: { allow_overlap: false } });
    select("the Seller");
    key("1");
    select("the Seller");
    key("3");
    expect(marked()).toEqual(["sign: the Seller"]);
    select("Seller");
    key("1");
    expect(fake.checks()[0]).toMatchObject({ level: "blocking" });
  });
});

describe("the shape of spans", () => {
  const start = (words: string): void => {
    open({
      host: { initial: { spans: [spanOf("a", "party", words)], relations: [], answers: {} } },
    });
    key("Tab");
  };

  test("brackets move the ends by words, as one step for each end", () => {
    start("Buyer pays");
    key("]");
    key("]");
    expect(marked()).toEqual(["party: Buyer pays the Seller"]);
    key("{", { shiftKey: true });
    expect(marked()).toEqual(["party: The Buyer pays the Seller"]);
    key("}", { shiftKey: true });
    key("[");
    expect(marked()).toEqual(["party: Buyer pays the"]);
    key("z", { ctrlKey: true });
    key("z", { ctrlKey: true });
    key("z", { ctrlKey: true });
    expect(marked()).toEqual(["party: Buyer pays"]);
  });

  test("an end is moved by single signs with Alt", () => {
    start("Buyer pays");
    key("[", { altKey: true });
    key("{", { altKey: true, shiftKey: true });
    expect(marked()).toEqual(["party:  Buyer pay"]);
  });

  test("a span never loses its last sign", () => {
    start("Buyer");
    for (let step = 0; step < 5; step += 1) key("[");
    expect(marked()).toEqual(["party: Buyer"]);
  });

  test("it is split at the caret and joined again, each one step", () => {
    start("Buyer pays");
    for (let step = 0; step < 5; step += 1) key("ArrowLeft");
    key("j", { shiftKey: true });
    expect(marked()).toEqual(["party: Buyer", "party: pays"]);
    key("z", { ctrlKey: true });
    expect(marked()).toEqual(["party: Buyer pays"]);
    key("z", { ctrlKey: true, shiftKey: true });
    key("a", { ctrlKey: true });
    key("j");
    expect(marked()).toEqual(["party: Buyer pays"]);
  });
});

describe("the answer", () => {
  const given = {
    relations: [],
    spans: [
      { text: "Buyer", id: "x", class: "party", start: 4, end: 9 },
      spanOf("y", "sign", "Seller"),
    ],
  };

  test("comes back as it was loaded, object by object", () => {
    open({ host: { initial: given } });
    expect(JSON.stringify(payload())).toBe(JSON.stringify({ spans: given.spans, relations: [] }));
    expect(payload().spans[0]).toBe(given.spans[0]);
  });

  test("one history holds spans, relations and answers", () => {
    open({ fields: [wholeQuestion] });
    select("the Seller");
    key("1");
    press("yes");
    expect(payload().answers).toEqual({ law: "yes" });
    key("z", { ctrlKey: true });
    expect(payload().answers).toEqual({});
    key("z", { ctrlKey: true });
    expect(marked()).toEqual([]);
    expect(editor.canUndo).toBe(false);
  });

  test("what is missing is named before it is sent", () => {
    open({ fields: [wholeQuestion] });
    select("the Seller");
    key("2");
    expect(fake.checks().map(({ text }) => text)).toEqual([
      "spans.check.unanswered law",
      "spans.check.missing spans.name duty 01 firm",
    ]);
  });

  test("nothing can be changed while it is read-only", () => {
    open({ host: { initial: given, readOnly: true } });
    select("the Seller");
    key("1");
    key("Tab");
    key("x");
    expect(payload().spans).toHaveLength(2);
    expect(fake.edits()).toBe(0);
  });

  test("in review nothing is marked by selecting, and the first edit is an amendment", () => {
    open({ host: { initial: given, mode: "review" } });
    select("the Seller");
    expect(fake.amended()).toBe(0);
    key("1");
    expect(payload().spans).toHaveLength(3);
    expect(fake.amended()).toBe(1);
  });

  test("each of several texts has its own spans", () => {
    open({ assets: [textAsset(TEXT), textAsset("Another Seller.", 1)] });
    key("1");
    select("the Seller");
    key("f");
    expect(stageText()).toContain("Another Seller.");
    key("ArrowRight", { ctrlKey: true, shiftKey: true });
    key("Enter");
    expect(payload().spans.map(({ asset, text }) => [asset, text])).toEqual([
      [0, "the Seller"],
      [1, "Another"],
    ]);
    key("d");
    expect(panelText()).toContain("the Seller");
  });

  test("a draft is the answer while no prediction was decided on", () => {
    open({ host: { initial: given } });
    expect(draft()).toEqual(payload());
  });
});

describe("finding", () => {
  test("the same words elsewhere are marked all at once, as one step", () => {
    open();
    select("the Buyer");
    key("1");
    expect(stageText()).toContain("spans.repeats 1");
    press("spans.markAll");
    expect(marked()).toEqual(["party: the Buyer", "party: the Buyer"]);
    key("z", { ctrlKey: true });
    expect(marked()).toEqual(["party: the Buyer"]);
  });

  test("they are gone through one by one, marked with A or passed over with R", () => {
    open();
    select("Buyer");
    key("1");
    key(".");
    key("r");
    key("a");
    expect(payload().spans.map(({ start }) => start)).toEqual([4, TEXT.lastIndexOf("Buyer") - 1]);
  });

  test("a part of a longer word is not the same word", () => {
    open({ assets: [textAsset("art in a part, art")] });
    key("1");
    selectPlaces(0, 3);
    press("spans.markAll");
    expect(payload().spans.map(({ start }) => start)).toEqual([0, 15]);
  });

  test("a search counts its matches and marks them", () => {
    open();
    key("1");
    select("Buyer");
    key("Escape");
    key("/");
    expect(fake.host.stage.querySelector("[role=status]")?.textContent).toContain("3");
    press("spans.markAll");
    expect(payload().spans).toHaveLength(3);
  });
});

describe("comments", () => {
  const thread = (number: number, anchor: unknown) => ({
    id: `c${number}`,
    number,
    anchor,
    text: "Why?",
    resolved: false,
    unread: false,
    replies: [],
  });

  test("are pinned on the selected span, else on the selected text in code points", () => {
    open();
    select("the Buyer leaves");
    const start = TEXT.indexOf("the Buyer leaves") - 1;
    expect(editor.commentAnchor?.()).toEqual({ asset: 0, range: [start, start + 16] });
    key("1");
    expect(editor.commentAnchor?.()).toEqual({ span: payload().spans[0]?.id });
  });

  test("are found again by their anchor, those of spans that are gone are not", () => {
    open({ host: { initial: { spans: [spanOf("a", "party", "the Seller")] } } });
    act(() => expect(editor.revealAnchor?.({ span: "a" })).toBe(true));
    expect(panelText()).toContain("spans.name party 01");
    expect(editor.inHand?.()).toBe("party");
    expect(editor.revealAnchor?.({ span: "b" })).toBe(false);
    act(() => expect(editor.revealAnchor?.({ asset: 0, range: [4, 9] })).toBe(true));
    expect(editor.commentAnchor?.()).toEqual({ asset: 0, range: [4, 9] });
    expect(editor.revealAnchor?.({ asset: 7 })).toBe(false);
  });

  test("have a marker each that opens them", async () => {
    vi.stubGlobal("IntersectionObserver", undefined); // without one everything is near
    const opened: string[] = [];
    const threads = [
      thread(1, { asset: 0, range: [0, 3] }),
      thread(2, { span: "gone" }),
      { ...thread(3, { asset: 0, range: [4, 9] }), resolved: true },
    ];
    open({
      host: {
        comments: {
          threads: () => threads,
          subscribe: () => () => undefined,
          opened: () => null,
          open: (id) => void opened.push(id),
          pin: () => undefined,
        },
      },
    });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const markers = [...fake.host.stage.querySelectorAll<HTMLElement>(".lw-comment")];
    expect(markers.map((one) => one.textContent)).toEqual(["1"]);
    markers[0]?.click();
    expect(opened).toEqual(["c1"]);
    vi.unstubAllGlobals();
  });
});
