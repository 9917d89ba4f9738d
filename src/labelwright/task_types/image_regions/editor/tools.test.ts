import { act } from "react";
import { describe, expect, test } from "vitest";
import type { OntologyClass } from "@labelwright/editor";
import { click, close, drag, editor, fake, key, last, open, rightClick } from "./editor.fixture";

const CLASSES: readonly OntologyClass[] = [
  { id: "any", name: "any" },
  { id: "road", name: "road", geometries: ["polygon", "polyline"] },
  { id: "lamp", name: "lamp", geometries: ["point"] },
];
const ALL = ["box", "rotated_box", "polygon", "polyline", "ellipse", "point"];
const show = (geometries: readonly string[] = ALL, host: Parameters<typeof open>[0] = {}): void =>
  open(host, { geometries }, { classes: CLASSES });
const tool = (): string | null | undefined =>
  fake.host.rail.querySelector("[aria-pressed=true]")?.getAttribute("aria-label");
const shape = () => last()?.shape as unknown as Record<string, unknown>;

describe("the rail", () => {
  test("offers the shapes of the project and no other", () => {
    show(["polygon", "point"]);
    const names = [...fake.host.rail.querySelectorAll("button")].map((button) =>
      button.getAttribute("aria-label"),
    );
    expect(names).toEqual(expect.arrayContaining(["regions.key.polygon", "regions.key.point"]));
    expect(names).not.toContain("regions.key.box");
    expect(key("b")).toBe(false);
  });

  test("begins with the first shape that the class may have", () => {
    show(["point", "box"]);
    expect(tool()).toBe("regions.key.point");
  });
});

describe("class and tool", () => {
  test("a class that excludes the tool takes up its own", () => {
    show();
    expect(tool()).toBe("regions.key.box");
    key("2");
    expect(tool()).toBe("regions.key.polygon");
  });

  test("a tool that the class excludes takes up the class used last with it", () => {
    show();
    key("3");
    key("l");
    expect(tool()).toBe("regions.key.polyline");
    drag([10, 10], [10, 10]);
    click([60, 10]);
    key("Enter");
    expect(last()).toMatchObject({ class: "any", shape: { kind: "polyline" } });
  });

  test("a region keeps its class where another may not have its shape", () => {
    show();
    drag([100, 100], [200, 180]);
    key("3");
    expect(last()?.class).toBe("any");
    expect(fake.said.at(-1)).toBe("regions.wrongGeometry lamp");
  });

  test("a shape that its class excludes is found", () => {
    const region = {
      id: "r1",
      class: "lamp",
      shape: { kind: "box", x: 1, y: 1, width: 9, height: 9 },
    };
    show(ALL, { initial: { regions: [region] } });
    expect(editor.checks().map(({ id }) => id)).toEqual(["region r1/geometry"]);
  });

  test("both outlast the task", async () => {
    const memory = new Map<string, unknown>();
    const kept = {
      get: (id: string) => memory.get(id),
      set: (id: string, value: unknown) => void memory.set(id, value),
    };
    show(ALL, { memory: kept });
    key("2");
    key("l");
    await close();
    show(ALL, { memory: kept });
    expect(tool()).toBe("regions.key.polyline");
  });
});

describe("each tool by its key", () => {
  test.each([
    ["B", "rotated_box", true],
    ["b", "box", false],
    ["o", "ellipse", false],
    ["p", "polygon", false],
    ["l", "polyline", false],
    ["k", "point", false],
  ])("%s is %s", (name, kind, shiftKey) => {
    show();
    key(name, { shiftKey });
    expect(tool()).toBe(`regions.key.${kind}`);
  });

  test("a point is one click, a polygon clicks and Enter", () => {
    show();
    key("k");
    click([120, 90]);
    expect(shape().kind).toBe("point");
    key("p");
    click([10, 10]);
    click([90, 10]);
    click([90, 90]);
    key("Enter");
    expect(shape()).toMatchObject({ kind: "polygon" });
    expect(shape().points).toHaveLength(3);
  });
});

describe("arranging", () => {
  const box = (id: string, x: number, y: number, size = 40) => ({
    id,
    class: "any",
    shape: { kind: "box", x, y, width: size, height: size },
  });
  const regions = [box("a", 10, 10), box("b", 30, 30, 80), box("c", 400, 300)];
  const order = (): string[] =>
    (editor.payload() as { regions: { id: string }[] }).regions.map(({ id }) => id);

  test("left edges come to lie on one line, in one step", () => {
    show(ALL, { initial: { regions } });
    key("a", { ctrlKey: true });
    key("ArrowLeft", { altKey: true, shiftKey: true });
    const after = (editor.payload() as { regions: { shape: { x: number } }[] }).regions;
    expect(after.map(({ shape: { x } }) => x)).toEqual([10, 10, 10]);
    expect(fake.edits()).toBe(1);
  });

  test("forward passes the next that overlaps, to the front all", () => {
    show(ALL, { initial: { regions } });
    key("v");
    key("Tab");
    key("}", { shiftKey: true, code: "BracketRight" });
    expect(order()).toEqual(["b", "a", "c"]);
    key("}", { shiftKey: true, ctrlKey: true, code: "BracketRight" });
    expect(order()).toEqual(["b", "c", "a"]);
    key("{", { shiftKey: true, ctrlKey: true, code: "BracketLeft" });
    expect(order()).toEqual(["a", "b", "c"]);
    for (let step = 0; step < 3; step++) key("z", { ctrlKey: true });
    expect(order()).toEqual(["a", "b", "c"]);
    expect(editor.draft()).not.toHaveProperty("order");
  });

  test("the order survives a reload, and new regions come on top", async () => {
    show(ALL, { initial: { regions } });
    key("v");
    key("Tab");
    key("}", { shiftKey: true, ctrlKey: true, code: "BracketRight" });
    const draft: unknown = JSON.parse(JSON.stringify(editor.draft()));
    await close();
    show(ALL, { draft });
    key("b");
    drag([200, 200], [260, 260]);
    expect(order().slice(0, 3)).toEqual(["b", "c", "a"]);
    expect(JSON.stringify(editor.draft())).toContain('"order":["b","c","a",');
  });

  test("a locked region stays where it is", () => {
    show(ALL, { initial: { regions } });
    key("v");
    key("Tab");
    key("K", { shiftKey: true });
    key("}", { shiftKey: true, code: "BracketRight" });
    key("x");
    expect(order()).toEqual(["a", "b", "c"]);
  });
});

describe("the menu of the stage", () => {
  const regions = [
    { id: "a", class: "any", shape: { kind: "box", x: 100, y: 100, width: 80, height: 80 } },
  ];
  const menu = (): HTMLElement | null => document.querySelector('[role="menu"]');
  const opened = () => act(async () => void (await import("./view/StageMenu")));

  test("opens on what is under the pointer, with its keys, and does it", async () => {
    show(ALL, { initial: { regions } });
    rightClick([140, 140]);
    await opened();
    expect(menu()?.textContent).toContain("regions.key.duplicate");
    const item = [...(menu()?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])].find(
      (one) => one.textContent.startsWith("regions.key.delete"),
    );
    expect(item?.textContent).toContain("X");
    act(() => item?.click());
    expect((editor.payload() as { regions: unknown[] }).regions).toEqual([]);
    expect(menu()).toBeNull();
  });

  test("offers nothing that is not allowed", async () => {
    show(ALL, { initial: { regions } });
    rightClick([500, 400]);
    await opened();
    expect(menu()?.textContent).not.toContain("regions.key.delete");
    expect(menu()?.textContent).toContain("regions.key.selectAll");
  });
});

describe("the look of the picture", () => {
  test("never touches the answer, and Escape closes what sets it", () => {
    show();
    key("C", { shiftKey: true });
    const slider = fake.host.stage.querySelector<HTMLInputElement>('input[type="range"]');
    expect(document.activeElement).toBe(slider);
    key("I");
    expect(fake.edits()).toBe(0);
    expect(fake.host.stage.querySelector("input[type=checkbox]")).toHaveProperty("checked", true);
    key("Escape");
    expect(fake.host.stage.querySelector('input[type="range"]')).toBeNull();
    expect(document.activeElement).toBe(fake.host.stage);
  });
});
