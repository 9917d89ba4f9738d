import { act } from "react";
import { describe, expect, test } from "vitest";
import type { RelationType } from "@labelwright/editor";
import { close, click, editor, fake, ids, key, open, payload, predicted } from "./editor.fixture";
import { regionParts } from "./parts";

const box = (id: string, name: string, x: number, y = 50) => ({
  id,
  class: name,
  shape: { kind: "box", x, y, width: 40, height: 40 },
  attributes: name === "sign" ? {} : { state: "parked" },
});
const REGIONS = [box("a", "sign", 50), box("b", "car", 150), box("c", "truck", 400)];
const SIDE = {
  id: "side",
  kind: "choice",
  name: "Side",
  required: true,
  options: ["left", "right"].map((id) => ({ id, name: id })),
} as const;
const TYPES: readonly RelationType[] = [
  { id: "belongs", name: "belongs to", from: ["sign"], to: ["car", "truck"], fields: [SIDE] },
  { id: "same", name: "same as", directed: false },
];

const given = (relations: readonly object[] = []) => ({ regions: REGIONS, relations });
const show = (relations?: readonly object[]): void =>
  open({ initial: given(relations) }, {}, { relations: TYPES });
const related = () => payload().relations?.map(({ type, from, to }) => [type, from, to].join(" "));
const same = { id: "l1", type: "same", from: "a", to: "b", attributes: {} };
const panel = (): string => fake.host.panel.textContent;

describe("a relation", () => {
  test("goes from the selection to the nearest, chosen by Tab, Enter and a digit", () => {
    show();
    key("v");
    key("Tab");
    key("L", { shiftKey: true });
    key("Tab");
    key("Enter");
    key("1");
    expect(related()).toEqual(["belongs a b"]);
    expect(fake.edits()).toBe(1);
  });

  test("is made by a click at once where only one type fits", () => {
    show();
    key("v");
    key("Tab");
    key("Tab");
    key("L", { shiftKey: true });
    click([420, 70]);
    expect(related()).toEqual(["same b c"]);
  });

  test("turns round where its type goes the other way only", () => {
    open({ initial: given() }, {}, { relations: TYPES.slice(0, 1) });
    key("v");
    key("Tab");
    key("Tab");
    key("L", { shiftKey: true });
    click([70, 70]);
    expect(related()).toEqual(["belongs a b"]);
  });

  test("is never offered twice, in neither direction where that does not matter", () => {
    open({ initial: given([same]) }, {}, { relations: TYPES.slice(1) });
    key("v");
    key("Tab");
    key("Tab");
    key("L", { shiftKey: true });
    click([70, 70]);
    expect(related()).toEqual(["same a b"]);
  });

  test("is given up by Escape, and digits choose classes again", () => {
    show();
    key("v");
    key("Tab");
    key("L", { shiftKey: true });
    key("Tab");
    key("Escape");
    key("2");
    expect(payload().regions[0]?.class).toBe("truck");
    expect(payload().relations).toEqual([]);
  });

  test("leaves with either end and comes back with it", () => {
    show([same]);
    key("v");
    key("Tab");
    key("x");
    expect(ids()).toEqual(["b", "c"]);
    expect(related()).toEqual([]);
    key("z", { ctrlKey: true });
    expect(JSON.stringify(editor.payload())).toBe(JSON.stringify(given([same])));
  });

  test("to a prediction accepts it in the same step", () => {
    const draft = { regions: REGIONS.slice(0, 1) };
    open({ draft, predictions: [predicted("p", 300)] }, {}, { relations: TYPES });
    key("v");
    key("Tab");
    key("Tab");
    key("L", { shiftKey: true });
    key("Tab");
    key("Enter");
    key("1");
    expect(related()).toEqual(["belongs a r1"]);
    expect(payload().regions[1]?.prediction).toBe("prd_p");
    key("z", { ctrlKey: true });
    expect(ids()).toEqual(["a"]);
    expect(payload().relations).toBeUndefined();
  });

  test("asks its questions, T goes there, and a missing answer blocks", async () => {
    show([{ ...same, type: "belongs" }]);
    const [check] = editor.checks();
    expect(check?.text).toContain("regions.check.missing regions.relation.name");
    act(() => check?.reveal());
    await act(() => new Promise((done) => setTimeout(done)));
    key("2");
    expect(payload().relations?.[0]?.attributes).toEqual({ side: "right" });
    expect(editor.checks()).toEqual([]);
  });

  test("between classes that do not go together is found", () => {
    show([{ id: "l1", type: "belongs", from: "b", to: "a", attributes: { side: "left" } }]);
    expect(editor.checks().map(({ id }) => id)).toEqual(["relation l1/ends"]);
  });

  test("is listed for the selection and removed by X while it is looked at", () => {
    show([same]);
    expect(panel()).toContain("same as");
    const row = fake.host.panel.querySelector<HTMLElement>('[data-row="relation l1"]');
    act(() => row?.click());
    key("x");
    expect(payload().relations).toEqual([]);
    expect(ids()).toEqual(["a", "b", "c"]);
  });

  test("is copied with both of its ends into another task", async () => {
    show([same]);
    key("a", { ctrlKey: true });
    key("c", { ctrlKey: true });
    await close();
    const task = { ...fake.host.task, id: "tsk_2" };
    open({ task }, {}, { relations: TYPES });
    key("v", { ctrlKey: true });
    const [link] = payload().relations ?? [];
    expect(ids()).toContain(link?.from);
    expect(ids()).toContain(link?.to);
    expect(payload().regions.map(({ shape }) => shape)).toEqual(REGIONS.map(({ shape }) => shape));
  });

  test("is a part of its own, and one from another device appears", () => {
    show([same]);
    const parts = regionParts.split(editor.draft());
    expect([...parts.keys()]).toEqual(["region a", "region b", "region c", "relation l1"]);
    const other = { ...same, id: "l2", from: "b", to: "c" };
    act(() => editor.merge(new Map([["relation l2", other]])));
    expect(related()).toEqual(["same a b", "same b c"]);
    act(() => editor.merge(new Map([["region c", undefined]])));
    expect(related()).toEqual(["same a b"]);
  });
});
