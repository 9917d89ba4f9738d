import { afterEach, describe, expect, test, vi } from "vitest";
import {
  makeHost,
  type ComparedItem,
  type CompareHost,
  type Comparison,
  type CompareView,
  type FakeHost,
} from "@labelwright/editor";
import { compareSpans } from ".";
import { spanOf as spanIn, TEXT, textAsset } from "../text.fixture";
import { comparedSpans, overlapOf } from "./overlap";

const BUYER = spanIn("a1", "party", "The Buyer");
const SHORT = spanIn("b1", "party", "Buyer");
const SELLER = spanIn("a2", "party", "the Seller");

const thing = (
  id: string,
  isSettled: boolean,
  versions: Record<string, unknown>,
): ComparedItem => ({
  id,
  kind: "thing",
  versions: Object.entries(versions).map(([letter, value]) => ({ letter, part: "span x", value })),
  changed: [],
  likeness: null,
  isSettled,
});

const ITEMS = [
  thing("one", false, { A: BUYER, B: SHORT }),
  thing("two", true, { A: SELLER, B: SELLER }),
];
const view = (more: Partial<CompareView> = {}): CompareView => ({
  layout: "difference",
  letter: "A",
  items: ITEMS,
  takes: new Map(),
  selected: null,
  result: null,
  isAlone: false,
  ...more,
});

describe("what is compared", () => {
  test("likeness is the shared part of what either covers, none in another text", () => {
    expect(overlapOf(BUYER, SHORT)).toBeCloseTo(5 / 9);
    expect(overlapOf(BUYER, SELLER)).toBe(0);
    expect(overlapOf(BUYER, { ...BUYER, asset: 1 })).toBe(0);
    expect(compareSpans.likeness?.(BUYER, { class: "x" })).toBeNull();
  });

  test("parts have the roles that their keys say", () => {
    const kinds = ["span a b", "relation r", "answer law", "decided x"].map((part) => {
      const { kind, id } = compareSpans.role(part);
      return `${kind} ${id}`;
    });
    expect(kinds).toEqual(["thing a b", "relation r", "answer law", "none x"]);
  });

  test("what all agree on stands once, what was not taken is passed", () => {
    const states = (takes: CompareView["takes"]) =>
      comparedSpans({ items: ITEMS, takes }, new Set(["A", "B"])).map(
        ({ letter, state }) => `${letter} ${state}`,
      );
    expect(states(new Map())).toEqual(["A open", "B open", "A settled"]);
    expect(states(new Map([["one", { kind: "take", letter: "B" }]]))).toEqual([
      "A passed",
      "B open",
      "A settled",
    ]);
    expect(states(new Map([["one", { kind: "drop" }]]))).toContain("B passed");
  });
});

describe("the stage", () => {
  let fake: FakeHost;
  let comparison: Comparison;
  const selected: string[] = [];

  const open = async (shown: CompareView): Promise<void> => {
    vi.stubGlobal("IntersectionObserver", undefined); // without one everything is near
    fake = makeHost({
      classes: [{ id: "party", name: "party" }],
      assets: [textAsset(TEXT)],
    });
    const answers = ["A", "B"].map((letter) => ({ letter, payload: null, activeSeconds: null }));
    const host: CompareHost = {
      ...fake.host,
      answers,
      onSelect: (item) => void selected.push(item),
    };
    comparison = compareSpans.create(host);
    comparison.show(shown);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  afterEach(() => {
    comparison.destroy();
    fake.destroy();
    vi.unstubAllGlobals();
    selected.length = 0;
  });

  test("shows the answers over each other with their letters", async () => {
    await open(view({ selected: "one" }));
    const stage = fake.host.stage;
    expect(stage.querySelectorAll(".lw-compare-pane")).toHaveLength(1);
    comparison.show(view({ layout: "side" }));
    expect(stage.querySelectorAll(".lw-compare-pane")).toHaveLength(2);
    const titles = [...stage.querySelectorAll(".lw-compare-letter")].map((one) => one.textContent);
    expect(titles).toEqual(["A", "B"]);
  });

  test("leaves nothing behind", async () => {
    await open(view());
    comparison.destroy();
    expect(fake.host.stage.children).toHaveLength(0);
  });
});
