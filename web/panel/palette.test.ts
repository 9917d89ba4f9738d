import { describe, expect, test } from "vitest";
import type { OntologyClass } from "../editor";
import { classInHand, Palette } from "./palette";

const named = (name: string, changes: Partial<OntologyClass> = {}): OntologyClass => ({
  id: name.replace(" ", "_"),
  name,
  ...changes,
});

describe("palette", () => {
  test("digits count the classes that are offered, from the eleventh on with Shift", () => {
    const classes = Array.from({ length: 23 }, (_, at) => named(`c${at}`, { archived: at === 1 }));
    const keys = new Palette(classes).offered.map(({ key }) => key);
    expect(keys.slice(0, 11)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "0",
      "Shift+1",
    ]);
    expect(keys.slice(19)).toEqual(["Shift+0", null, null]);
  });

  test("a class with a key of its own keeps it, the others keep their digits", () => {
    const palette = new Palette([named("car"), named("person", { key: "p" }), named("dog")]);
    expect(palette.offered.map(({ key }) => key)).toEqual(["1", "P", "3"]);
  });

  test("colours follow the order unless the ontology says otherwise, archived classes included", () => {
    const classes = [named("a", { archived: true }), named("b"), named("c", { color: 9 })];
    const palette = new Palette(classes);
    expect(["a", "b", "c"].map((id) => palette.get(id).paint)).toEqual([1, 2, 9]);
  });

  test("finding ranks names that begin with the text first", () => {
    const palette = new Palette([named("pedestrian"), named("truck"), named("traffic light")]);
    const found = palette.find("TR").map(({ name }) => name);
    expect(found).toEqual(["truck", "traffic light", "pedestrian"]);
    expect(palette.find("zebra")).toEqual([]);
  });

  test("a class that the ontology does not know still has a name", () => {
    expect(new Palette([]).get("gone")).toMatchObject({ name: "gone", archived: true });
  });
});

test("the rule is that of the class of all that is selected, else of the one in hand", () => {
  expect(classInHand(["a", "a"], "b")).toBe("a");
  expect(classInHand(["a", "c"], "b")).toBe("b");
  expect(classInHand([], "b")).toBe("b");
  expect(classInHand([], null)).toBeNull();
});
