// What the engine relies on, whichever geometry it holds.

import { describe, expect, test } from "vitest";
import { ALL_GEOMETRIES } from ".";
import { distance, expand, holds, type Point } from "../geometry";
import type { BoxShape } from "./box";
import type { EllipseShape } from "./ellipse";
import type { PointShape } from "./point";
import type { PolygonShape } from "./polygon";
import type { PolylineShape } from "./polyline";
import type { RotatedBoxShape } from "./rotated_box";
import type { Geometry, PathSink, Shape } from "./shape";

const limits = { image: { width: 200, height: 160 }, minimum: 4 };
const picture = { x: 0, y: 0, ...limits.image };

const SHAPES: Readonly<Record<string, Shape>> = {
  box: { kind: "box", x: 40, y: 30, width: 60, height: 40 } as BoxShape,
  rotated_box: {
    kind: "rotated_box",
    cx: 90,
    cy: 70,
    width: 60,
    height: 30,
    angle: 30,
  } as RotatedBoxShape,
  polygon: {
    kind: "polygon",
    points: [
      [40, 30],
      [100, 40],
      [90, 90],
      [60, 60],
      [35, 80],
    ],
  } as PolygonShape,
  polyline: {
    kind: "polyline",
    points: [
      [30, 30],
      [80, 50],
      [60, 100],
    ],
  } as PolylineShape,
  ellipse: { kind: "ellipse", cx: 90, cy: 70, rx: 40, ry: 20, angle: 25 } as EllipseShape,
  point: { kind: "point", x: 50, y: 60 } as PointShape,
};

const cases = ALL_GEOMETRIES.map(
  (geometry) => [geometry.kind, geometry, SHAPES[geometry.kind] as Shape] as const,
);

/** What a geometry draws, in picture coordinates. */
function drawn(geometry: Geometry, shape: Shape): Point[] {
  const points: Point[] = [];
  const add = (x: number, y: number): void => void points.push({ x, y });
  const sink: PathSink = {
    moveTo: add,
    lineTo: add,
    rect(x, y, width, height) {
      add(x, y);
      add(x + width, y + height);
    },
    ellipse(at, radii, angle) {
      add(at.x + radii.x * Math.cos(angle), at.y + radii.x * Math.sin(angle));
    },
    closePath: () => undefined,
  };
  geometry.trace(sink, shape, (point) => point);
  return points;
}

test("there is a shape to try for each geometry", () => {
  expect(Object.keys(SHAPES).sort()).toEqual(ALL_GEOMETRIES.map(({ kind }) => kind).sort());
});

describe.each(cases)("%s", (_, geometry, shape) => {
  test("lies inside its bounds", () => {
    const bounds = expand(geometry.bounds(shape), (geometry.reach ?? 0) + 1e-9);
    for (const point of drawn(geometry, shape)) expect(holds(bounds, point)).toBe(true);
    for (const point of geometry.corners(shape)) expect(holds(bounds, point)).toBe(true);
  });

  test("its own outline is no distance away", () => {
    for (let at = 0; at < 40; at++) {
      const from = { x: (at * 37) % 200, y: (at * 53) % 160 };
      const near = geometry.nearest(shape, from);
      expect(geometry.edgeDistance(shape, near)).toBeLessThan(1e-2);
      expect(geometry.distance(shape, near)).toBeLessThan(1e-2);
      expect(geometry.edgeDistance(shape, from)).toBeLessThanOrEqual(distance(near, from) + 1e-2);
      expect(geometry.distance(shape, from)).toBeLessThanOrEqual(distance(near, from) + 1e-2);
    }
  });

  test("meets a rectangle on its outline and none that is far away", () => {
    for (const corner of geometry.corners(shape)) {
      expect(geometry.meets(shape, { x: corner.x - 1, y: corner.y - 1, width: 2, height: 2 })).toBe(
        true,
      );
    }
    expect(geometry.meets(shape, picture)).toBe(true);
    expect(geometry.meets(shape, { x: 150, y: 130, width: 20, height: 20 })).toBe(false);
  });

  test("moves there and back without losing a digit", () => {
    const there = geometry.move(shape, { x: 12, y: -7 }, limits);
    expect(geometry.bounds(there).x).toBeCloseTo(geometry.bounds(shape).x + 12, 9);
    expect(geometry.move(there, { x: -12, y: 7 }, limits)).toEqual(shape);
  });

  test("however far a grip is dragged, its centre stays in the picture and it keeps its size", () => {
    for (const { id, role } of geometry.handles(shape)) {
      if (role === "turn") continue;
      for (const to of [-500, 0, 77.77, 500]) {
        const after = geometry.reshape(shape, id, { x: to, y: to / 2 }, limits);
        const { x, y, width, height } = geometry.bounds(after);
        expect(holds(picture, { x: x + width / 2, y: y + height / 2 })).toBe(true);
        expect(after.kind).toBe(shape.kind);
      }
    }
  });

  test("a grip stays under the pointer", () => {
    for (const handle of geometry.handles(shape)) {
      if (handle.role === "turn" || handle.role === "side") continue;
      const after = geometry.reshape(shape, handle.id, handle.at, limits);
      const grip = geometry.handles(after).find(({ id }) => id === handle.id);
      expect(distance(grip?.at ?? { x: -1, y: -1 }, handle.at)).toBeLessThan(0.05);
    }
  });

  test("a stretch to the same frame changes nothing, to a wider one its bounds", () => {
    const from = geometry.bounds(shape);
    const same = geometry.fit(shape, { from, to: from }, limits);
    expect(geometry.bounds(same).width).toBeCloseTo(from.width, 1);
    const to = { ...from, x: from.x - 8, width: from.width * 1.2 };
    const wider = geometry.fit(shape, { from, to }, limits);
    if (from.width > 0) expect(geometry.bounds(wider).width).toBeGreaterThan(from.width);
    expect(geometry.bounds(wider).x).toBeLessThan(from.x);
  });

  test("four quarter turns bring it back", () => {
    if (!geometry.turn) return;
    const about = { x: 90, y: 75 };
    let after = shape;
    for (let at = 0; at < 4; at++) after = geometry.turn(after, 90, about, limits);
    const [a, b] = [geometry.bounds(after), geometry.bounds(shape)];
    for (const side of ["x", "y", "width", "height"] as const) {
      expect(a[side]).toBeCloseTo(b[side], 1);
    }
  });

  test("is large enough or not, and has a figure", () => {
    expect(geometry.isLargeEnough(shape, 4)).toBe(true);
    expect(geometry.size(shape).width).toBeGreaterThanOrEqual(0);
    expect(geometry.problem?.(shape) ?? null).toBeNull();
  });
});
