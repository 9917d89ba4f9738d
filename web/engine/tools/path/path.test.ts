import { describe, expect, test } from "vitest";
import type { Pair, PointsShape } from "../../shapes/points";
import { numbers } from "../../shapes/rings.fixture";
import { itemOf, makeStage, type StageFixture } from "../stage.fixture";
import type { Nudge } from "../tool";

const nudge = (dx: -1 | 0 | 1, dy: -1 | 0 | 1, step = 10): Nudge => ({
  dx,
  dy,
  step,
  resize: false,
  repeated: false,
});
const pointsOf = (fixture: StageFixture): unknown => (fixture.created[0] as PointsShape).points;
const TRIANGLE = [
  [50, 40],
  [150, 40],
  [100, 100],
];

describe.each(["polygon", "polyline"])("%s tool", (name) => {
  function three(): StageFixture {
    const fixture = makeStage(name);
    fixture.click(100, 80);
    fixture.click(300, 80);
    fixture.click(200, 200);
    return fixture;
  }

  test("clicks place points and Enter ends it", () => {
    const fixture = three();
    fixture.move(900, 700);
    expect(fixture.stage.complete()).toBe(true);
    expect(fixture.created).toEqual([{ kind: name, points: TRIANGLE }]);
    expect(fixture.stage.tool).toBe(name);
    expect(fixture.stage.draft).toBeNull();
  });

  test("a double click ends it where it is", () => {
    const fixture = three();
    fixture.click(201, 201);
    expect(pointsOf(fixture)).toEqual(TRIANGLE);
  });

  test("the last point can be taken back, and the one before", () => {
    const fixture = three();
    fixture.stage.takeBack();
    fixture.stage.takeBack();
    fixture.click(320, 200);
    fixture.click(100, 200);
    fixture.stage.complete();
    expect(pointsOf(fixture)).toEqual([
      [50, 40],
      [160, 100],
      [50, 100],
    ]);
  });

  test("with nothing drawn there is nothing to take back", () => {
    const fixture = makeStage(name);
    expect(fixture.stage.takeBack()).toBe(false);
    fixture.click(100, 80);
    expect(fixture.stage.takeBack()).toBe(true);
    expect(fixture.stage.draft).toBeNull();
  });

  test("Enter keeps a shape open that has too few points, and the task too", () => {
    const fixture = makeStage(name);
    expect(fixture.stage.complete()).toBe(false);
    fixture.click(100, 80);
    expect(fixture.stage.complete()).toBe(true);
    expect(fixture.created).toEqual([]);
    expect(fixture.stage.draft).not.toBeNull();
  });

  test("a stroke is the whole shape, simplified", () => {
    const fixture = makeStage(name);
    fixture.move(100, 100);
    fixture.down(100, 100);
    for (let x = 104; x <= 300; x += 4) fixture.move(x, 100);
    for (let y = 104; y <= 300; y += 4) fixture.move(300, y);
    fixture.move(104, 296);
    fixture.up(104, 296);
    const points = pointsOf(fixture) as unknown[];
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThan(7);
  });

  test("a stroke between clicks goes on with clicks", () => {
    const fixture = makeStage(name);
    fixture.click(100, 100);
    fixture.drag([200, 100], [300, 200]);
    expect(fixture.created).toEqual([]);
    fixture.click(100, 300);
    fixture.stage.complete();
    expect(pointsOf(fixture)).toEqual([
      [50, 50],
      [100, 50],
      [150, 100],
      [50, 150],
    ]);
  });

  test("the keyboard draws: arrows move, Space places, Enter ends", () => {
    const { stage, created } = makeStage(name);
    stage.nudge(nudge(1, 0));
    stage.tap();
    stage.nudge(nudge(1, 0));
    stage.tap();
    stage.tap();
    stage.nudge(nudge(0, 1));
    stage.tap();
    expect(stage.complete()).toBe(true);
    expect(created).toEqual([
      {
        kind: name,
        points: [
          [260, 200],
          [270, 200],
          [270, 210],
        ],
      },
    ]);
  });

  test("Escape drops all of it", () => {
    const fixture = three();
    expect(fixture.stage.cancel()).toBe(true);
    expect(fixture.stage.draft).toBeNull();
    expect(fixture.created).toEqual([]);
  });

  test("with Ctrl a point takes the corner of a neighbour, to the last digit", () => {
    const shape = {
      kind: "polygon",
      points: [
        [10, 10],
        [80.123, 20.456],
        [20, 60],
      ],
    };
    const fixture = makeStage(name, [itemOf("a", shape)]);
    fixture.move(164, 44, { ctrl: true });
    expect(fixture.stage.snapped).toEqual({ x: 80.123, y: 20.456 });
    fixture.click(164, 44, { ctrl: true });
    fixture.click(300, 80);
    fixture.click(200, 200);
    fixture.stage.complete();
    expect((pointsOf(fixture) as number[][])[0]).toEqual([80.123, 20.456]);
  });
});

describe("polygon tool", () => {
  test("a stroke of any length is kept, with no more corners than a shape may have", () => {
    const fixture = makeStage("polygon");
    fixture.down(400, 50);
    const next = numbers(3);
    const spikes = 4_000;
    for (let at = 0; at < spikes; at++) {
      const angle = (at / spikes) * 2 * Math.PI;
      const far = 350 - 20 * next() ** 6;
      fixture.move(400 + far * Math.sin(angle), 400 - far * Math.cos(angle));
    }
    fixture.up(400, 50);
    const points = pointsOf(fixture) as Pair[];
    expect(points.length).toBeGreaterThan(100);
    expect(points.length).toBeLessThanOrEqual(2_000);
    for (const [x, y] of points) {
      const far = Math.hypot(x * 2 - 400, y * 2 - 400);
      expect(far).toBeGreaterThan(300);
      expect(far).toBeLessThan(380);
    }
  });

  test("a click on the first point closes the ring", () => {
    const fixture = makeStage("polygon");
    fixture.click(100, 80);
    fixture.click(300, 80);
    fixture.click(200, 200);
    fixture.move(103, 82);
    expect(fixture.stage.draft?.isEnd).toBe(true);
    fixture.click(103, 82);
    expect(pointsOf(fixture)).toEqual(TRIANGLE);
  });

  test("a stroke that runs on over its beginning is cut there", () => {
    const fixture = makeStage("polygon");
    fixture.down(200, 100);
    for (let at = 0; at <= 64; at++) {
      const part = (at / 60) * 2 * Math.PI;
      fixture.move(200 + 100 * Math.sin(part), 200 - (100 - at / 20) * Math.cos(part));
    }
    fixture.up(240, 120);
    const shape = fixture.created[0] as PointsShape;
    expect(fixture.stage.scene.geometries.of(shape).problem?.(shape)).toBeNull();
  });

  test("a stroke that comes back to the first point closes the ring", () => {
    const fixture = makeStage("polygon");
    fixture.click(100, 100);
    fixture.click(300, 100);
    fixture.drag([300, 300], [102, 102]);
    expect(pointsOf(fixture)).toHaveLength(4);
  });
});

describe("polyline tool", () => {
  test("may go on through its first point", () => {
    const fixture = makeStage("polyline");
    fixture.click(100, 80);
    fixture.click(300, 80);
    fixture.click(200, 200);
    fixture.click(100, 80);
    fixture.stage.complete();
    expect(pointsOf(fixture)).toHaveLength(4);
  });
});
