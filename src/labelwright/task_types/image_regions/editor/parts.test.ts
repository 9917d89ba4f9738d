import { act } from "react";
import { describe, expect, test } from "vitest";
import {
  drawBox,
  editor,
  fake,
  GIVEN,
  ids,
  key,
  last,
  open,
  payload,
  predicted,
} from "./editor.fixture";
import { regionParts } from "./parts";

const given = (): unknown => JSON.parse(GIVEN) as unknown;
const parts = (): Map<string, unknown> => new Map(regionParts.split(editor.draft()));
function merge(...changes: (readonly [string, unknown])[]): void {
  act(() => editor.merge(new Map(changes)));
}

describe("the parts of regions", () => {
  test("put together give what was taken apart, byte for byte", () => {
    open();
    const drafts = [given(), { regions: [] }, { regions: [], decided: ["prd_a r1", "prd_b r1"] }];
    for (const draft of drafts) {
      expect(JSON.stringify(regionParts.join(regionParts.split(draft)))).toBe(
        JSON.stringify(draft),
      );
    }
    expect(regionParts.split(null).size).toBe(0);
  });

  test("an edit changes the part of its region and no other", () => {
    open({ initial: given() });
    const before = parts();
    key("v");
    key("Tab");
    key("ArrowRight");
    const after = parts();
    const changed = [...after].filter(([part, value]) => before.get(part) !== value);
    expect(changed.map(([part]) => part)).toEqual(["region r7"]);
  });

  test("a copy of one has an id of its own", () => {
    open();
    const [part, copy] =
      regionParts.duplicate?.("region r1", { id: "r1", class: "car" }, () => "r9") ?? [];
    expect(part).toBe("region r9");
    expect(copy).toEqual({ id: "r9", class: "car" });
  });

  test("two versions of one are told by class, place, size and answers", () => {
    open();
    const { host } = fake;
    const region = {
      id: "r1",
      class: "car",
      shape: { kind: "box", x: 1.4, y: 2, width: 3, height: 4 },
    };
    const text = regionParts.describe(
      "region r1",
      { ...region, attributes: { state: "parked" } },
      host.workbench,
      host.t,
    );
    expect(text.name).toBe("car");
    expect(text.lines.map((line) => line.text)).toEqual(["car", "1, 2", "3 × 4", "parked"]);
  });
});

describe("what another device did", () => {
  const region = {
    id: "x1",
    class: "sign",
    shape: { kind: "box", x: 1, y: 1, width: 9, height: 9 },
  };

  test("appears without being an edit of one's own, and one's own can be undone past it", () => {
    open({ initial: given() });
    key("3");
    drawBox();
    merge(["region x1", region], ["region b", undefined]);
    expect(ids()).toEqual(["r7", "far", "r1", "x1"]);
    expect(fake.edits()).toBe(1);
    key("z", { ctrlKey: true });
    expect(ids()).toEqual(["r7", "far", "x1"]);
  });

  test("moves a region where it lies, selected or not", () => {
    open({ initial: given() });
    key("v");
    key("Tab");
    merge(["region r7", { ...payload().regions[0], class: "truck" }]);
    expect(payload().regions[0]).toMatchObject({ id: "r7", class: "truck" });
    expect(ids()).toEqual(["r7", "b", "far"]);
  });

  test("decides predictions, and takes the decision back", () => {
    open({ predictions: [predicted("a", 10), predicted("b", 100)] });
    merge(["decided prd_a r1", true], ["region r1", { ...region, id: "r1", prediction: "prd_a" }]);
    expect(ids()).toEqual(["r1"]);
    expect(fake.checks()).toMatchObject([{ id: "undecided" }]);
    merge(["decided prd_b r1", true]);
    expect(fake.checks()).toEqual([]);
    merge(["decided prd_a r1", undefined], ["region r1", undefined]);
    expect(ids()).toEqual([]);
    expect(fake.checks()).toMatchObject([{ id: "undecided" }]);
  });

  test("two devices that draw at once give two regions", () => {
    open();
    key("3");
    drawBox();
    const mine = last()?.id;
    merge(["region x1", region]);
    expect(ids()).toEqual([mine, "x1"]);
  });
});
