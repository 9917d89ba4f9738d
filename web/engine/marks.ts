// The small signs over the regions: handles, places of a shape being drawn, snapped places.
// Promises: white within black, seen on any ground; one size on the screen.

import { toScreen, type Camera } from "./camera";
import type { Point } from "./geometry";
import type { PlacedHandle } from "./handles";
import type { Draft } from "./interaction";
import type { Context } from "./layer";
import type { Theme } from "./theme";

const MARK = 3;
const END_MARK = 6;
const SNAP = 8;

/** Squares where a shape is sized, dots on vertices, a dot on a stem where it is turned. */
export function paintHandles(
  context: Context,
  camera: Camera,
  theme: Theme,
  placed: readonly PlacedHandle[],
): void {
  for (const grip of placed) {
    if (grip.role === "turn") paintStem(context, toScreen(camera, grip.at), grip.screen, theme);
  }
  const side = theme.handle - 1;
  context.beginPath();
  for (const { screen, role } of placed) {
    const x = Math.round(screen.x);
    const y = Math.round(screen.y);
    if (role === "body") continue;
    if (role === "turn" || role === "vertex") dot(context, { x, y }, side / 2);
    else context.roundRect(x - side / 2, y - side / 2, side, side, 1.5);
  }
  ink(context, theme);
}

/** Places that stand already; the one where a click ends the shape is larger. */
export function paintMarks(
  context: Context,
  camera: Camera,
  theme: Theme,
  { marks = [], isEnd = false }: Draft,
): void {
  if (marks.length === 0) return;
  context.beginPath();
  marks.forEach((mark, at) => {
    const isTarget = at === 0 || at === marks.length - 1;
    dot(context, toScreen(camera, mark), isTarget && isEnd ? END_MARK : MARK);
  });
  ink(context, theme);
}

export function paintSnap(context: Context, at: Point, theme: Theme): void {
  for (const [width, color] of [
    [4, theme.selectDark],
    [2, theme.selectLight],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.strokeRect(at.x - SNAP, at.y - SNAP, 2 * SNAP, 2 * SNAP);
  }
}

function paintStem(context: Context, from: Point, to: Point, theme: Theme): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = theme.selectDark;
  context.lineWidth = 3;
  context.stroke();
  context.strokeStyle = theme.selectLight;
  context.lineWidth = 1;
  context.stroke();
}

function dot(context: Context, at: Point, radius: number): void {
  context.moveTo(at.x + radius, at.y);
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
}

function ink(context: Context, theme: Theme): void {
  context.fillStyle = theme.selectLight;
  context.fill();
  context.strokeStyle = theme.selectDark;
  context.lineWidth = 1;
  context.stroke();
}
