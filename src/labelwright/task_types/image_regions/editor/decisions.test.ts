import { act } from "react";
import { describe, expect, test } from "vitest";
import { makeAsset } from "@labelwright/editor";
import {
  close,
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

describe("predictions", () => {
  const predictions = [predicted("a", 10), predicted("b", 100), predicted("c", 200)];

  test("are no part of the answer until somebody accepts them", () => {
    open({ predictions });
    expect(payload().regions).toEqual([]);
    expect(fake.checks()).toMatchObject([{ id: "undecided", level: "warning" }]);
  });

  test("Shift+A and Enter is all it takes when they are good", () => {
    open({ predictions });
    key("A", { shiftKey: true });
    expect(payload().regions.map((region) => region.prediction)).toEqual([
      "prd_a",
      "prd_b",
      "prd_c",
    ]);
    expect(new Set(ids()).size).toBe(3);
    expect(fake.checks()).toEqual([]);
    key("z", { ctrlKey: true });
    expect(payload().regions).toEqual([]);
  });

  test("Tab goes to the first, A accepts and goes on, R rejects and goes on", () => {
    open({ predictions });
    key("Tab");
    key("a");
    key("r");
    key("a");
    expect(payload().regions.map((region) => region.prediction)).toEqual(["prd_a", "prd_c"]);
    expect(fake.checks()).toEqual([]);
  });

  test("A with nothing at hand shows the first instead of accepting it unseen", () => {
    open({ predictions });
    key("a");
    expect(payload().regions).toEqual([]);
    key("a");
    expect(payload().regions).toHaveLength(1);
  });

  test("correcting a prediction accepts it in the same step", () => {
    open({ predictions });
    key("Tab");
    key("ArrowRight");
    expect(last()).toMatchObject({ prediction: "prd_a", shape: { x: 11 } });
    key("z", { ctrlKey: true });
    expect(payload().regions).toEqual([]);
  });

  test("are not asked about again when the answer was sent back", () => {
    open({ predictions, initial: JSON.parse(GIVEN) as unknown });
    expect(editor.checks()).toEqual([]);
  });
});

describe("review", () => {
  test("looking amends nothing, the first edit says so once", () => {
    open({ mode: "review", initial: JSON.parse(GIVEN) as unknown });
    key("Tab");
    expect(fake.amended()).toBe(0);
    key("ArrowRight");
    key("ArrowRight");
    expect(fake.amended()).toBe(1);
    expect(payload().regions[0]?.shape).toMatchObject({ x: 52.125 });
  });

  test("the full stop goes to the region with the oddest size", () => {
    const region = (id: string, width: number) => ({
      id,
      class: "sign",
      shape: { kind: "box", x: 0, y: 0, width, height: 20 },
    });
    const regions = [region("a", 20), region("b", 22), region("odd", 600), region("c", 21)];
    open({ mode: "review", initial: { regions } });
    key(".");
    expect(fake.host.panel.textContent).toContain("regions.name sign 03");
  });

  test("the full stop goes to the least certain region before any odd one", () => {
    const region = (id: string, width: number) => ({
      id,
      class: "sign",
      shape: { kind: "box", x: 0, y: 0, width, height: 20 },
    });
    const regions = [region("a", 20), region("unsure", 21), region("odd", 600), region("c", 21)];
    const support = { "regions/a": 1, "regions/unsure/class": 0.5, "regions/c": 0.8 };
    open({ mode: "review", initial: { regions }, support });
    key(".");
    expect(fake.host.panel.textContent).toContain("regions.name sign 02");
  });

  test("the full stop goes to what somebody asked about before the least certain", () => {
    const region = (id: string) => ({
      id,
      class: "sign",
      shape: { kind: "box", x: 0, y: 0, width: 20, height: 20 },
    });
    const regions = [region("a"), region("asked"), region("split")];
    const thread = { id: "c1", number: 1, text: "?", resolved: false, unread: false, replies: [] };
    const threads = [{ ...thread, anchor: { region: "asked" } }];
    const comments = {
      threads: () => threads,
      subscribe: () => () => undefined,
      opened: () => null,
      open: () => undefined,
      pin: () => undefined,
    };
    const support = { "regions/split/class": 0.5 };
    open({ mode: "review", initial: { regions }, support, comments });
    key(".");
    expect(fake.host.panel.textContent).toContain("regions.name sign 02");
  });

  test("a lost lease makes it read-only and keeps everything", () => {
    open({ initial: JSON.parse(GIVEN) as unknown });
    act(() => editor.setReadOnly(true));
    key("a", { ctrlKey: true });
    key("x");
    drawBox();
    expect(JSON.stringify(editor.payload())).toBe(GIVEN);
  });
});

describe("copies", () => {
  test("are pasted into the next task in their place, with free ids", async () => {
    open({ initial: JSON.parse(GIVEN) as unknown });
    key("v");
    key("Tab");
    key("c", { ctrlKey: true });
    await close();
    open({ task: { id: "tsk_2", assets: [makeAsset({ id: "ast_2" })], predictions: [] } });
    key("v", { ctrlKey: true });
    expect(last()).toMatchObject({ id: "r1", class: "car", shape: { x: 50.125, y: 50 } });
  });

  test("a duplicate lies beside its original and is selected", () => {
    open({ initial: JSON.parse(GIVEN) as unknown });
    key("v");
    key("Tab");
    key("d", { ctrlKey: true });
    expect(last()).toMatchObject({ id: "r1", shape: { x: 60.125, y: 60 } });
    key("x");
    expect(JSON.stringify(editor.payload())).toBe(GIVEN);
  });
});
