import { act } from "react";
import { describe, expect, test } from "vitest";
import type { OntologyClass, RelationType } from "@labelwright/editor";
import { click, editor, fake, key, open, payload } from "./editor.fixture";
import type { Region } from "./schema";

const CLASSES: readonly OntologyClass[] = [
  { id: "road", name: "road" },
  { id: "path", name: "path" },
];
const RELATIONS: readonly RelationType[] = [{ id: "meets", name: "meets" }];
const square = (id: string, x: number, y = 100, more: Partial<Region> = {}) => ({
  id,
  class: "road",
  shape: {
    kind: "polygon",
    points: [
      [x, y],
      [x + 60, y],
      [x + 60, y + 60],
      [x, y + 60],
    ],
  },
  attributes: {},
  ...more,
});
const relation = (id: string, from: string, to: string) => ({
  id,
  type: "meets",
  from,
  to,
  attributes: {},
});

function show(regions: readonly unknown[], relations: readonly unknown[] = []): void {
  const initial = relations.length > 0 ? { regions, relations } : { regions };
  open({ initial }, { geometries: ["polygon", "box"] }, { classes: CLASSES, relations: RELATIONS });
  key("v");
}
const regions = (): readonly Region[] => payload().regions;
const areaOf = ({ shape }: Region): number => {
  const { points } = shape as unknown as { points: [number, number][] };
  const twice = points.map(([x, y], at) => {
    const [nx, ny] = points[(at + 1) % points.length] as [number, number];
    return x * ny - nx * y;
  });
  return Math.abs(twice.reduce((a, b) => a + b, 0)) / 2;
};
/** The library comes on use. */
const settle = () => act(async () => void (await import("polyclip-ts")));
async function join(): Promise<void> {
  key("j");
  await settle();
  await settle();
}
const choose = (...places: [number, number][]): void =>
  places.forEach(([x, y], at) => click([x, y], { shiftKey: at > 0 }));
const said = (): string | undefined => fake.host.stage.querySelector(".lw-bar")?.textContent;

describe("joining", () => {
  test("makes the first that was chosen the whole, in one step", async () => {
    show([square("a", 100), square("b", 140, 100, { class: "path" })]);
    choose([190, 110], [110, 110]);
    await join();
    expect(regions()).toHaveLength(1);
    expect(regions()[0]).toMatchObject({ id: "b", class: "path" });
    expect(areaOf(regions()[0] as Region)).toBe(100 * 60);
    expect(fake.edits()).toBe(1);
    act(() => editor.undo());
    expect(regions().map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("moves relations to it, and drops those that would be twice or within", async () => {
    show(
      [square("a", 100), square("b", 140), square("c", 300)],
      [
        relation("1", "a", "c"),
        relation("2", "b", "c"),
        relation("3", "a", "b"),
        relation("4", "c", "b"),
      ],
    );
    choose([110, 110], [190, 110]);
    await join();
    expect(payload().relations).toEqual([relation("1", "a", "c"), relation("4", "c", "a")]);
  });

  test("says why it does not", async () => {
    show([square("a", 100), square("b", 200)]);
    choose([110, 110], [210, 110]);
    await join();
    expect(regions()).toHaveLength(2);
    expect(said()).toContain("regions.join.apart");
    key("Escape");
    expect(said()).toBeUndefined();
  });

  test("asks for two polygons", async () => {
    show([square("a", 100)]);
    choose([110, 110]);
    await join();
    expect(said()).toContain("regions.joinWhat");
    expect(fake.edits()).toBe(0);
  });
});

describe("splitting", () => {
  test("by a line keeps the region and makes the other part, in one step", () => {
    show([square("a", 100), square("b", 300)], [relation("1", "a", "b")]);
    choose([110, 110]);
    key("J", { shiftKey: true });
    expect(said()).toContain("regions.splitBegin");
    click([140, 90]);
    click([140, 170]);
    act(() => void key("Enter"));
    expect(regions()).toHaveLength(3);
    const [kept, , part] = regions() as [Region, Region, Region];
    expect(kept.id).toBe("a");
    expect(areaOf(kept) + areaOf(part)).toBe(60 * 60);
    expect(areaOf(kept)).toBeGreaterThan(areaOf(part));
    expect(areaOf(part)).toBeGreaterThan(1_000);
    expect(part.class).toBe("road");
    expect(payload().relations).toEqual([relation("1", "a", "b")]);
    expect(fake.edits()).toBe(1);
    act(() => editor.undo());
    expect(regions().map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("is given up by Escape, and says when the line misses", () => {
    show([square("a", 100)]);
    choose([110, 110]);
    key("J", { shiftKey: true });
    click([10, 10]);
    click([10, 60]);
    key("Enter");
    expect(said()).toContain("regions.splitNot");
    key("Escape");
    expect(regions()).toHaveLength(1);
    expect(fake.edits()).toBe(0);
  });
});
