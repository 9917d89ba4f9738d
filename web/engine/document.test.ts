import { describe, expect, test } from "vitest";
import { EditedDocument, type Patch } from "./document";

interface Thing {
  readonly id: string;
  readonly value: number;
}

function things(...ids: string[]): Thing[] {
  return ids.map((id) => ({ id, value: 0 }));
}

function documentOf(...ids: string[]): EditedDocument<Thing> {
  const document = new EditedDocument<Thing>();
  document.load(things(...ids));
  return document;
}

const order = (document: EditedDocument<Thing>): string =>
  document
    .values()
    .map(({ id, value }) => (value === 0 ? id : `${id}${value}`))
    .join(" ");

describe("edited document", () => {
  test("undo of a removal puts everything back in its place", () => {
    const document = documentOf("a", "b", "c", "d", "e");
    document.remove(["b", "e", "d"]);
    expect(order(document)).toBe("a c");
    document.undo();
    expect(order(document)).toBe("a b c d e");
  });

  test("redo repeats what undo took back", () => {
    const document = documentOf("a");
    document.add(things("b", "c"));
    document.remove(["a"]);
    document.undo();
    document.undo();
    expect(order(document)).toBe("a");
    document.redo();
    document.redo();
    expect(order(document)).toBe("b c");
  });

  test("adding, replacing and removing at once is one step", () => {
    const document = documentOf("a", "b", "c");
    document.change(
      [
        { id: "d", value: 0 },
        { id: "c", value: 7 },
      ],
      ["a"],
    );
    expect(order(document)).toBe("b c7 d");
    document.undo();
    expect(order(document)).toBe("a b c");
    expect(document.canUndo).toBe(false);
    document.redo();
    expect(order(document)).toBe("b c7 d");
  });

  test("a new edit forgets what was undone", () => {
    const document = documentOf("a");
    document.add(things("b"));
    document.undo();
    document.add(things("c"));
    expect(document.canRedo).toBe(false);
    expect(order(document)).toBe("a c");
  });

  test("a thousand edits can be undone one by one", () => {
    const document = documentOf("a");
    for (let value = 1; value <= 1000; value++) document.replace([{ id: "a", value }]);
    for (let value = 999; value >= 0; value--) {
      document.undo();
      expect(document.get("a")?.value).toBe(value);
    }
    expect(document.canUndo).toBe(false);
  });

  test("steps with the same key of the same things become one", () => {
    const document = documentOf("a", "b");
    document.replace([{ id: "a", value: 1 }], "nudge");
    document.replace([{ id: "a", value: 2 }], "nudge");
    document.replace([{ id: "b", value: 5 }], "nudge");
    expect(order(document)).toBe("a2 b5");
    document.undo();
    document.undo();
    expect(order(document)).toBe("a b");
    expect(document.canUndo).toBe(false);
    document.redo();
    expect(order(document)).toBe("a2 b");
  });

  test("an untouched entity is the very object that was loaded", () => {
    const [a, b] = things("a", "b");
    const document = new EditedDocument<Thing>();
    document.load([a as Thing, b as Thing]);
    document.replace([{ id: "a", value: 3 }]);
    document.undo();
    expect(document.get("a")).toBe(a);
    expect(document.get("b")).toBe(b);
  });

  test("replacing something by itself is no step", () => {
    const document = documentOf("a");
    document.replace(document.values());
    document.remove(["nobody"]);
    expect(document.canUndo).toBe(false);
    expect(document.edits).toBe(0);
  });

  test("one step on ten thousand entities remembers one entity", () => {
    const document = new EditedDocument<Thing>();
    document.load(Array.from({ length: 10_000 }, (_, at) => ({ id: `${at}`, value: 0 })));
    const heard: Patch<Thing>[][] = [];
    document.subscribe((patches) => heard.push([...patches]));
    document.replace([{ id: "77", value: 1 }]);
    document.undo();
    expect(heard.map((patches) => patches.length)).toEqual([1, 1]);
  });

  test("every step counts as an edit, undo too", () => {
    const document = documentOf("a");
    document.add(things("b"));
    document.undo();
    document.redo();
    expect(document.edits).toBe(3);
  });

  test("a merge is no step: undo goes on where the person was", () => {
    const document = documentOf("a", "b");
    document.add(things("c"));
    document.merge(
      [
        { id: "d", value: 4 },
        { id: "a", value: 1 },
      ],
      ["b"],
    );
    expect(order(document)).toBe("a1 c d4");
    expect(document.edits).toBe(1);
    document.undo();
    expect(order(document)).toBe("a1 d4");
    document.redo();
    expect(order(document)).toBe("a1 d4 c");
  });

  test("undo and redo of what a merge took away or brought leave nothing twice", () => {
    const document = documentOf("a");
    document.add(things("b"));
    document.replace([{ id: "a", value: 2 }]);
    document.merge([], ["a", "b"]);
    document.undo();
    expect(order(document)).toBe("a");
    document.undo();
    document.merge(things("b"), []);
    document.redo();
    expect(order(document)).toBe("a b");
  });
});
