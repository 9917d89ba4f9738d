import { describe, expect, test } from "vitest";
import type { PointsShape } from "../../shapes/points";
import { itemOf, makeItem, makeStage, type StageFixture } from "../stage.fixture";

const square: PointsShape = {
  kind: "polygon",
  points: [
    [50, 50],
    [150, 50],
    [150, 150],
    [50, 150],
  ],
};
const last = (fixture: StageFixture, id: string) =>
  fixture.reshaped.at(-1)?.shapes.get(id) as PointsShape | undefined;

describe("vertices", () => {
  function withSquare(): StageFixture {
    const fixture = makeStage("select", [itemOf("a", square)]);
    fixture.stage.select(["a"]);
    return fixture;
  }

  test("one is moved by dragging it", () => {
    const fixture = withSquare();
    fixture.drag([300, 300], [340, 320]);
    expect(last(fixture, "a")?.points[2]).toEqual([170, 160]);
  });

  test("one is added by dragging an edge", () => {
    const fixture = withSquare();
    fixture.drag([200, 100], [200, 60]);
    expect(last(fixture, "a")?.points[1]).toEqual([100, 30]);
    expect(last(fixture, "a")?.points).toHaveLength(5);
  });

  test("one is added by a click on an edge of the selected region only", () => {
    const fixture = makeStage("select", [itemOf("a", square)]);
    fixture.click(200, 100);
    expect(fixture.reshaped).toEqual([]);
    expect(fixture.stage.selection.has("a")).toBe(true);
    fixture.click(200, 100);
    expect(last(fixture, "a")?.points[1]).toEqual([100, 50]);
  });

  test("Alt-click takes one away, down to three", () => {
    const fixture = withSquare();
    fixture.click(300, 300, { alt: true });
    expect(last(fixture, "a")?.points).toHaveLength(3);
    fixture.click(100, 100, { alt: true });
    expect(fixture.reshaped).toHaveLength(1);
  });

  test("none is touched where nothing may be edited", () => {
    const fixture = withSquare();
    fixture.mayEdit = false;
    fixture.click(300, 300, { alt: true });
    fixture.click(200, 100);
    expect(fixture.reshaped).toEqual([]);
  });

  test("one that is dragged with Ctrl snaps to a neighbour, not to its own shape", () => {
    const other = itemOf("b", { kind: "point", x: 200.125, y: 160.375 });
    const fixture = makeStage("select", [itemOf("a", square), other]);
    fixture.stage.select(["a"]);
    fixture.move(300, 300);
    fixture.down(300, 300);
    fixture.move(396, 324, { ctrl: true });
    fixture.up(396, 324, { ctrl: true });
    expect(last(fixture, "a")?.points[2]).toEqual([200.125, 160.375]);
  });

  test("a ring that crosses itself is shown as it is dragged", () => {
    const fixture = withSquare();
    fixture.move(100, 100);
    fixture.down(100, 100);
    fixture.move(360, 200);
    const shown = fixture.stage.preview.get("a");
    expect(shown && fixture.stage.scene.geometries.of(shown).problem?.(shown)).toBe(
      "self_crossing",
    );
  });
});

describe("several regions", () => {
  const items = [
    makeItem("a", [50, 50, 50, 50]),
    itemOf("b", {
      ...square,
      points: [
        [150, 50],
        [200, 50],
        [200, 150],
      ],
    }),
  ];

  test("are stretched by the frame around them", () => {
    const fixture = makeStage("select", items);
    fixture.stage.select(["a", "b"]);
    fixture.drag([400, 300], [700, 500]);
    expect(last(fixture, "a")).toMatchObject({ x: 50, y: 50, width: 100, height: 100 });
    expect(last(fixture, "b")?.points).toEqual([
      [250, 50],
      [350, 50],
      [350, 250],
    ]);
  });

  test("are turned together if each can be turned", () => {
    const fixture = makeStage("select", [
      itemOf("a", square),
      itemOf("b", { kind: "point", x: 250, y: 100 }),
    ]);
    fixture.stage.select(["a", "b"]);
    fixture.drag([300, 80], [450, 200]);
    expect(last(fixture, "b")).toEqual({ kind: "point", x: 150, y: 200 });
    const boxes = makeStage("select", items);
    boxes.stage.select(["a", "b"]);
    expect(boxes.stage.frame?.grips.some(({ role }) => role === "turn")).toBe(false);
  });

  test("locked and hidden ones are not in the frame", () => {
    const fixture = makeStage("select", [
      ...items,
      makeItem("locked", [300, 300, 10, 10], { locked: true }),
      makeItem("hidden", [400, 300, 10, 10], { hidden: true }),
    ]);
    fixture.stage.select(["a", "b", "locked", "hidden"]);
    expect([...(fixture.stage.frame?.shapes.keys() ?? [])]).toEqual(["a", "b"]);
  });

  test("Shift-click adds one although the frame's handle lies there", () => {
    const fixture = makeStage("select", [...items, makeItem("c", [195, 145, 40, 40])]);
    fixture.stage.select(["a", "b"]);
    fixture.click(406, 306, { shift: true });
    expect(fixture.stage.selection.has("c")).toBe(true);
  });

  test("a marquee takes what lies in it, not what only its bounds reach into", () => {
    const slope = itemOf("slope", {
      kind: "polyline",
      points: [
        [100, 100],
        [300, 300],
      ],
    });
    const fixture = makeStage("select", [slope]);
    fixture.drag([220, 500], [300, 560]);
    expect(fixture.stage.selection.size).toBe(0);
    fixture.drag([220, 220], [300, 300]);
    expect(fixture.stage.selection.has("slope")).toBe(true);
  });
});

describe("turning", () => {
  const leaning = { kind: "rotated_box", cx: 200, cy: 200, width: 100, height: 60, angle: 10 };

  test("Shift snaps the direction to 15 degrees", () => {
    const fixture = makeStage("select", [itemOf("a", leaning)]);
    fixture.stage.select(["a"]);
    const { grip } = fixture.stage.gripAt({ x: 414, y: 322 }, false) ?? {};
    expect(grip?.role).toBe("turn");
    fixture.move(414, 322);
    fixture.down(414, 322);
    fixture.move(480, 350, { shift: true });
    fixture.up(480, 350, { shift: true });
    const angle = (fixture.reshaped[0]?.shapes.get("a") as unknown as { angle: number }).angle;
    expect(angle % 15).toBe(0);
    expect(angle).toBeGreaterThan(10);
  });

  test("a point is hit at its size on the screen", () => {
    const fixture = makeStage("select", [itemOf("a", { kind: "point", x: 100, y: 100 })]);
    expect(fixture.stage.itemAt({ x: 208, y: 200 })?.id).toBe("a");
    expect(fixture.stage.itemAt({ x: 211, y: 200 })).toBeNull();
  });
});
