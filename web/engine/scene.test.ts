import { describe, expect, test } from "vitest";
import { Scene, type Item } from "./scene";
import { box, type BoxShape } from "./shapes/box";
import { Geometries } from "./shapes/shape";

function item(id: string, rect: readonly number[], changes: Partial<Item> = {}): Item {
  const [x = 0, y = 0, width = 0, height = 0] = rect;
  const shape: BoxShape = { kind: "box", x, y, width, height };
  return {
    id,
    shape,
    paint: 1,
    label: id,
    dashed: false,
    locked: false,
    hidden: false,
    ...changes,
  };
}

function sceneOf(...items: Item[]): Scene {
  const scene = new Scene(new Geometries([box]));
  for (const one of items) scene.put(one);
  return scene;
}

const hit = (scene: Scene, x: number, y: number): string[] =>
  scene.hits({ x, y }, 3).map((one) => one.item.id);

describe("scene", () => {
  test("the smallest region under a point is hit first", () => {
    const scene = sceneOf(item("small", [40, 40, 20, 20]), item("large", [0, 0, 200, 200]));
    expect(hit(scene, 50, 50)).toEqual(["small", "large"]);
  });

  test("an outline wins over an inside", () => {
    const scene = sceneOf(item("large", [0, 0, 200, 200]), item("small", [100, 100, 30, 30]));
    expect(hit(scene, 115, 115)).toEqual(["small", "large"]);
    const wide = sceneOf(item("inner", [90, 0, 100, 100]), item("outer", [110, 0, 400, 400]));
    expect(hit(wide, 111, 50)).toEqual(["outer", "inner"]);
  });

  test("hidden and locked regions are not hit", () => {
    const scene = sceneOf(
      item("hidden", [0, 0, 50, 50], { hidden: true }),
      item("locked", [0, 0, 50, 50], { locked: true }),
      item("free", [0, 0, 50, 50]),
    );
    expect(hit(scene, 25, 25)).toEqual(["free"]);
  });

  test("nothing is hit beyond the tolerance", () => {
    const scene = sceneOf(item("a", [10, 10, 20, 20]));
    expect(hit(scene, 33, 20)).toEqual(["a"]);
    expect(hit(scene, 33.5, 20)).toEqual([]);
  });

  test("what lies within a rectangle comes in drawing order", () => {
    const scene = sceneOf(
      item("a", [0, 0, 9, 9]),
      item("b", [5, 5, 9, 9]),
      item("c", [99, 0, 9, 9]),
    );
    scene.put(item("a", [6, 6, 9, 9]));
    const ids = scene.within({ x: 7, y: 7, width: 4, height: 4 }).map(({ id }) => id);
    expect(ids).toEqual(["a", "b"]);
  });

  test("a shape without geometry is named in the error", () => {
    const scene = sceneOf();
    const odd = { ...item("a", []), shape: { kind: "spiral" } };
    expect(() => scene.put(odd)).toThrow("spiral");
  });

  test("another order changes what lies in front and nothing else", () => {
    const scene = sceneOf(
      item("a", [0, 0, 9, 9]),
      item("b", [0, 0, 9, 9]),
      item("c", [0, 0, 9, 9]),
      item("new", [0, 0, 9, 9]),
    );
    scene.reorder(["c", "gone", "a", "b"]);
    const ids = scene.within({ x: 0, y: 0, width: 9, height: 9 }).map(({ id }) => id);
    expect(ids).toEqual(["new", "c", "a", "b"]);
    expect(hit(scene, 4, 4)[0]).toBe("b");
  });
});
