import type { Shape } from "@labelwright/editor";
import { expect, test } from "vitest";
import { likeness } from "./overlap";

const shape = (kind: string, more: object): Shape => ({ kind, ...more });
const square = (x: number, y: number, size = 100): Shape =>
  shape("box", { x, y, width: size, height: size });

test("boxes are as alike as their overlap over their union", () => {
  expect(likeness(square(0, 0), square(50, 0))).toBeCloseTo(1 / 3, 2);
  expect(likeness(square(0, 0), square(0, 0, 50))).toBeCloseTo(1 / 4, 2);
  expect(likeness(square(0, 0), square(200, 0))).toBe(0);
});

test("a shape is wholly like itself, whichever geometry draws it", () => {
  const box = square(10, 20);
  const polygon = shape("polygon", {
    points: [
      [10, 20],
      [110, 20],
      [110, 120],
      [10, 120],
    ],
  });

  expect(likeness(box, box)).toBeCloseTo(1);
  expect(likeness(box, polygon)).toBeCloseTo(1);
});

test("an ellipse turned by a quarter overlaps itself in part", () => {
  const lying = shape("ellipse", { cx: 0, cy: 0, rx: 100, ry: 50, angle: 0 });
  const standing = { ...lying, angle: 90 };

  expect(likeness(lying, lying)).toBeCloseTo(1);
  expect(likeness(lying, standing)).toBeCloseTo(0.42, 1);
});

test("lines and points are alike while they are near for their size", () => {
  const line = (y: number): Shape =>
    shape("polyline", {
      points: [
        [0, y],
        [400, y],
      ],
    });
  const point = (x: number): Shape => shape("point", { x, y: 0 });

  expect(likeness(line(0), line(0))).toBe(1);
  expect(likeness(line(0), line(4))).toBeCloseTo(0.9);
  expect(likeness(line(0), line(90))).toBe(0);
  expect(likeness(point(0), point(2))).toBeCloseTo(0.9);
});

test("a shape that no geometry knows cannot be measured", () => {
  expect(likeness(shape("cloud", {}), square(0, 0))).toBeNull();
});
