import { act } from "react";
import { describe, expect, test } from "vitest";
import {
  close,
  draft,
  editor,
  fake,
  key,
  marked,
  open,
  payload,
  predicted,
  press,
  select,
  spanOf,
  TEXT,
} from "./editor.fixture";
import { spanParts } from "./parts";

const BUYER = spanOf("p1", "party", "The Buyer");
const DUTY = { ...spanOf("p2", "duty", "pays"), attributes: { firm: "yes" } };
const LINK = { id: "n1", type: "bound", from: "p2", to: "p1", attributes: {} };

describe("predictions", () => {
  test("are walked over with Tab, accepted and rejected by key", () => {
    open({ host: { predictions: [predicted("a", [BUYER, DUTY])] } });
    expect(marked()).toEqual([]);
    key("Tab");
    key("a");
    key("r");
    expect(payload().spans).toMatchObject([{ id: "p1", text: "The Buyer", prediction: "prd_a" }]);
    expect(fake.checks()).toEqual([]);
  });

  test("are all accepted at once, relations between them too, as one step", () => {
    open({ host: { predictions: [predicted("a", [BUYER, DUTY], [LINK])] } });
    key("A", { shiftKey: true });
    expect(marked()).toEqual(["party: The Buyer", "duty: pays"]);
    expect(payload().relations).toMatchObject([{ type: "bound", from: "p2", to: "p1" }]);
    key("z", { ctrlKey: true });
    expect(marked()).toEqual([]);
  });

  test("are accepted by whoever corrects them", () => {
    open({ host: { predictions: [predicted("a", [BUYER])] } });
    key("Tab");
    key("3");
    expect(payload().spans).toMatchObject([{ class: "sign", prediction: "prd_a" }]);
  });

  test("that are open are named, and do not keep anybody from sending", () => {
    open({ host: { predictions: [predicted("a", [BUYER])] } });
    expect(fake.checks()).toMatchObject([{ level: "warning" }]);
  });

  test("that were decided on stay decided after a reload", async () => {
    const predictions = [predicted("a", [BUYER, DUTY])];
    open({ host: { predictions } });
    key("Tab");
    key("r");
    expect(draft().decided).toEqual(["prd_a span p1"]);
    const kept = JSON.parse(JSON.stringify(draft())) as unknown;
    await close();
    open({ host: { predictions, draft: kept } });
    key("A", { shiftKey: true });
    expect(marked()).toEqual(["duty: pays"]);
  });
});

describe("relations", () => {
  const two = {
    spans: [
      { ...spanOf("d", "duty", "pays"), attributes: { firm: "yes" } },
      spanOf("p", "party", "the Seller"),
    ],
    relations: [],
    answers: {},
  };

  test("go from the selected span to the one that Tab walks to, by digit", () => {
    open({ host: { initial: two } });
    key("Tab");
    key("l");
    key("Tab");
    key("1");
    expect(payload().relations).toMatchObject([
      { type: "bound", from: "d", to: "p", attributes: {} },
    ]);
  });

  test("are not made twice", () => {
    open({ host: { initial: two } });
    for (let round = 0; round < 2; round += 1) {
      key("Tab");
      key("l");
      key("Tab");
      key("2");
      key("Escape");
      key("Escape");
    }
    expect(payload().relations).toHaveLength(1);
  });

  test("go with their span, in one step", () => {
    open({ host: { initial: { ...two, relations: [{ ...LINK, from: "d", to: "p" }] } } });
    key("Tab");
    key("x");
    expect(payload()).toMatchObject({ spans: [{ id: "p" }], relations: [] });
    key("z", { ctrlKey: true });
    expect(payload().relations).toHaveLength(1);
    expect(payload().spans.map(({ id }) => id)).toEqual(["d", "p"]);
  });

  test("are removed in the panel", () => {
    open({ host: { initial: { ...two, relations: [{ ...LINK, from: "d", to: "p" }] } } });
    press("spans.unlink");
    expect(payload().relations).toEqual([]);
  });

  test("that no longer fit the classes are named", () => {
    open({ host: { initial: { ...two, relations: [{ ...LINK, from: "d", to: "p" }] } } });
    key("Tab");
    key("3");
    expect(fake.checks()[0]?.text).toContain("spans.check.relationEnds");
  });

  test("Escape gives up a relation in the making", () => {
    open({ host: { initial: two } });
    key("Tab");
    key("l");
    key("Escape");
    key("1");
    expect(payload().relations).toEqual([]);
  });
});

describe("parts", () => {
  const merge = (changes: ReadonlyMap<string, unknown>): void => act(() => editor.merge(changes));

  const document = {
    spans: [BUYER, DUTY],
    relations: [LINK],
    answers: { law: "yes" },
    decided: ["prd_a span p1"],
  };

  test("put together again they are the same document", () => {
    const { split, join } = spanParts;
    expect(JSON.stringify(join(split(document)))).toBe(JSON.stringify(document));
    expect(split(null).size).toBe(0);
  });

  test("describe a span so that two versions of it can be told apart", () => {
    open();
    const { workbench, t } = fake.host;
    const text = spanParts.describe("span p1", BUYER, workbench, t);
    expect(text.name).toBe("party");
    expect(text.lines.map((line) => line.text)).toContain("The Buyer");
  });

  test("that changed elsewhere come in without a step of the history", () => {
    open();
    select("the Seller");
    key("1");
    const edits = fake.edits();
    merge(
      new Map<string, unknown>([
        ["span p2", DUTY],
        ["answer law", "yes"],
        ["span p1", BUYER],
        ["relation n1", LINK],
      ]),
    );
    expect(marked().sort()).toEqual(["duty: pays", "party: The Buyer", "party: the Seller"]);
    expect(payload().relations).toEqual([LINK]);
    expect(fake.edits()).toBe(edits);
    merge(
      new Map<string, unknown>([
        ["span p2", undefined],
        ["relation n1", undefined],
      ]),
    );
    expect(marked()).toEqual(["party: the Seller", "party: The Buyer"]);
    expect(TEXT.slice(0, 9)).toBe(BUYER.text);
  });
});
