import { act } from "react";
import { describe, expect, test } from "vitest";
import {
  close,
  drag,
  drawBox,
  drawOther,
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

describe("editor of image regions", () => {
  test("what is loaded is saved byte for byte, unknown geometries included", () => {
    open({ initial: JSON.parse(GIVEN) as unknown });
    expect(JSON.stringify(editor.payload())).toBe(GIVEN);
    act(() => editor.load(JSON.parse(GIVEN)));
    expect(JSON.stringify(editor.payload())).toBe(GIVEN);
  });

  test("an edit and its undo leave the answer byte for byte as it was", () => {
    open({ initial: JSON.parse(GIVEN) as unknown });
    key("a", { ctrlKey: true });
    key("ArrowRight");
    key("x");
    expect(ids()).toEqual(["far"]);
    key("z", { ctrlKey: true });
    key("z", { ctrlKey: true });
    expect(JSON.stringify(editor.payload())).toBe(GIVEN);
    expect(editor.canUndo).toBe(false);
    expect(editor.canRedo).toBe(true);
  });

  test("a drawn box gets a free id, the chosen class and is selected", () => {
    open({ initial: JSON.parse(GIVEN) as unknown });
    key("b");
    key("3");
    drawBox();
    expect(last()).toMatchObject({ id: "r1", class: "sign", asset: 0, prediction: null });
    expect(fake.edits()).toBe(1);
    expect(fake.host.panel.textContent).toContain("regions.name sign 04");
  });

  test("a digit after drawing re-classes the box and keeps the class for the next", () => {
    open();
    drawBox();
    key("2");
    expect(last()?.class).toBe("truck");
    drawOther();
    expect(last()?.class).toBe("truck");
    expect(payload().regions).toHaveLength(2);
  });

  test("ten boxes take ten drags and one Enter", () => {
    open();
    key("3");
    for (let at = 0; at < 10; at++) drag([20 + at * 50, 50], [60 + at * 50, 90]);
    expect(payload().regions).toHaveLength(10);
    expect(key("Enter")).toBe(false); // left to the workbench's submit
  });

  test("Enter finishes an open box before it submits anything", () => {
    open();
    key("ArrowRight");
    key(" ", { code: "Space" });
    key("ArrowRight", { shiftKey: true });
    key("ArrowDown", { shiftKey: true });
    expect(key("Enter")).toBe(true);
    expect(last()?.shape).toMatchObject({ width: 10, height: 10 });
  });

  test("a missing attribute blocks, is named with its region, and revealing goes there", () => {
    open();
    drawBox();
    const [check] = fake.checks();
    expect(check).toMatchObject({ level: "blocking" });
    expect(check?.text).toBe("regions.check.missing regions.name car 01 State");
    key("Escape");
    act(() => check?.reveal());
    expect(fake.host.panel.textContent).toContain("regions.name car 01");
  });

  test("T and a digit answer the attribute, the focus returns to the stage", async () => {
    open();
    drawBox();
    key("t");
    await act(() => new Promise((done) => setTimeout(done)));
    key("2");
    expect(last()?.attributes).toEqual({ state: "moving" });
    expect(document.activeElement).toBe(fake.host.stage);
    expect(fake.checks()).toEqual([]);
  });

  test("changing the class keeps the answers that the other class asks too", () => {
    open({ initial: JSON.parse(GIVEN) as unknown });
    key("v");
    key("Tab");
    key("2");
    expect(payload().regions[0]).toMatchObject({ class: "truck", attributes: { state: "parked" } });
    key("3");
    expect(payload().regions[0]).toMatchObject({ class: "sign", attributes: {} });
  });

  test("limits of the project are checked", () => {
    open({}, { max_regions: 1, allow_empty: false });
    expect(editor.checks().map(({ id }) => id)).toEqual(["empty"]);
    key("3");
    drawBox();
    drawOther();
    expect(fake.checks().map(({ id }) => id)).toEqual(["limit"]);
  });

  test("a region below the least size is found", () => {
    open({ initial: JSON.parse(GIVEN) as unknown }, { min_size_px: 50 });
    expect(editor.checks().map(({ text }) => text)).toEqual([
      "regions.check.small regions.name sign 02 50",
    ]);
  });

  test("a draft brings back the answer and leaves undecided predictions undecided", async () => {
    const predictions = [predicted("a", 10), predicted("b", 100)];
    open({ predictions });
    key("v");
    key("Tab");
    key("r");
    const draft: unknown = JSON.parse(JSON.stringify(editor.draft()));
    await close();
    open({ predictions, draft });
    expect(editor.checks().map(({ text }) => text)).toEqual(["regions.check.undecided 1"]);
    expect(JSON.stringify(editor.draft())).toBe(JSON.stringify(draft));
  });
});

describe("many regions", () => {
  test("the list renders the rows in view only and knows how many there are", () => {
    const regions = Array.from({ length: 10_000 }, (_, at) => ({
      id: `r${at}`,
      class: "sign",
      shape: { kind: "box", x: at % 600, y: at % 400, width: 20, height: 20 },
    }));
    open({ initial: { regions } });
    const rows = fake.host.panel.querySelectorAll("[data-row]");
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("10000");
  });
});

describe("from task to task", () => {
  test("tool and class stay as they were", async () => {
    const memory = new Map<string, unknown>();
    const kept = {
      get: (id: string) => memory.get(id),
      set: (id: string, value: unknown) => void memory.set(id, value),
    };
    open({ memory: kept });
    key("v");
    key("3");
    await close();
    open({ memory: kept });
    const pressed = fake.host.rail.querySelector("[aria-pressed=true]");
    expect(pressed?.getAttribute("aria-label")).toBe("regions.key.select");
    key("b");
    drawBox();
    expect(last()?.class).toBe("sign");
  });
});

test("no two commands of the editor share a key", () => {
  open();
  expect(fake.host.keys.clashes()).toEqual([]);
});
