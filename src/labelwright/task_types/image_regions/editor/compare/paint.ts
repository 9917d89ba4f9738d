// Draws answers over each other. Promises: A is solid and the others are dashed, so that they are
// told apart without colour; what only some of them cover is hatched; every outline has its halo.

import {
  rectToScreen,
  type Camera,
  type ComparedItem,
  type CompareView,
  type PathSink,
  type Point,
  type Rect,
  type Shape,
  type Version,
} from "@labelwright/editor";
import type { ApartLayer } from "./apart";
import { geometryOf } from "./overlap";

export interface Inks {
  readonly halo: string;
  readonly apart: string;
  readonly settled: string;
  /** Behind words on the picture. */
  readonly plate: string;
  readonly result: string;
  readonly of: (letter: string) => string;
}

export interface Pane {
  readonly letters: readonly string[];
  /** Part of the width that is painted: a swipe shows one answer on either side. */
  readonly from: number;
  readonly to: number;
  readonly isApart: boolean;
}

type Brush = CanvasRenderingContext2D;

const DASHES: readonly (readonly number[])[] = [[], [7, 5], [2, 4], [10, 4, 2, 4], [14, 6], [4, 2]];

export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  const ink = (name: string): string => style.getPropertyValue(name).trim();
  const letters = ["--diff-a", "--diff-b", "--class-4", "--class-6", "--class-8", "--class-10"];
  return {
    halo: ink("--halo"),
    apart: ink("--diff-conflict"),
    settled: ink("--canvas-ink"),
    plate: ink("--canvas"),
    result: ink("--good"),
    of: (letter) => ink(letters[place(letter)] ?? "--canvas-ink"),
  };
}

const place = (letter: string): number => letter.charCodeAt(0) - 65;
const dashOf = (letter: string): readonly number[] => DASHES[place(letter)] ?? [];

/** A path on the canvas for what a geometry traces. */
class CanvasPath implements PathSink {
  readonly path = new Path2D();
  moveTo = (x: number, y: number): void => this.path.moveTo(x, y);
  lineTo = (x: number, y: number): void => this.path.lineTo(x, y);
  rect = (x: number, y: number, width: number, height: number): void =>
    this.path.rect(x, y, width, height);
  ellipse = (at: Point, radii: Point, angle: number): void => {
    this.path.moveTo(at.x + radii.x * Math.cos(angle), at.y + radii.x * Math.sin(angle));
    this.path.ellipse(at.x, at.y, radii.x, radii.y, angle, 0, 2 * Math.PI);
  };
  closePath = (): void => this.path.closePath();
}

export function pathOf(shape: Shape, camera: Pick<Camera, "x" | "y" | "scale">): Path2D {
  const sink = new CanvasPath();
  const { x, y, scale } = camera;
  geometryOf(shape)?.trace(sink, shape, (at) => ({ x: at.x * scale + x, y: at.y * scale + y }));
  return sink.path;
}

export function shapeOf(version: Version): Shape | null {
  const { shape } = version.value as { shape?: Shape };
  return shape ?? null;
}

export function assetOf(version: Version): number {
  return (version.value as { asset?: number }).asset ?? 0;
}

export interface Scene {
  readonly view: CompareView;
  readonly camera: Camera;
  readonly asset: number;
  readonly inks: Inks;
  readonly apart: ApartLayer;
}

export function paint(brush: Brush, scene: Scene, pane: Pane): void {
  const { view, camera, asset, inks } = scene;
  const { width, height } = camera.view;
  brush.save();
  brush.beginPath();
  brush.rect(pane.from * width, 0, (pane.to - pane.from) * width, height);
  brush.clip();
  const items = view.items.filter(
    ({ kind, versions }) => kind === "thing" && versions.some((one) => assetOf(one) === asset),
  );
  for (const item of items.filter(({ isSettled }) => isSettled)) {
    const [version] = item.versions;
    const shape = version && shapeOf(version);
    if (shape)
      outline(brush, pathOf(shape, camera), { ink: inks.settled, halo: inks.halo, width: 1 });
  }
  for (const item of items.filter(({ isSettled }) => !isSettled)) {
    if (pane.isApart) paintApart(brush, scene, item, pane.letters);
    for (const version of item.versions) {
      if (pane.letters.includes(version.letter)) paintVersion(brush, scene, item, version);
    }
  }
  brush.restore();
}

function paintVersion(brush: Brush, scene: Scene, item: ComparedItem, version: Version): void {
  const { view, camera, inks } = scene;
  const shape = shapeOf(version);
  if (!shape) return;
  const isSelected = view.selected === item.id;
  const take = view.takes.get(item.id);
  const isTaken = take?.kind === "take" && take.letter === version.letter;
  const isOut = take !== undefined && !isTaken;
  brush.globalAlpha = isOut ? 0.45 : 1;
  outline(brush, pathOf(shape, camera), {
    ink: inks.of(version.letter),
    halo: inks.halo,
    width: isSelected || isTaken ? 3 : 2,
    dash: dashOf(version.letter),
  });
  brush.globalAlpha = 1;
}

/** What only some of the answers cover; where one of them has nothing, all that the others cover. */
function paintApart(
  brush: Brush,
  scene: Scene,
  item: ComparedItem,
  letters: readonly string[],
): void {
  const { view, camera, inks, apart } = scene;
  const shown = item.versions.filter(({ letter }) => letters.includes(letter));
  const shapes = shown.flatMap((version) => shapeOf(version) ?? []);
  const closed = shapes.filter((shape) => geometryOf(shape)?.open !== true);
  if (closed.length === 0) return;
  const isDone = view.takes.has(item.id);
  apart.paint(brush, {
    paths: closed.map((shape) => pathOf(shape, camera)),
    isInAll: closed.length === letters.length,
    ink: inks.apart,
    wash: isDone ? 0.1 : view.selected === item.id ? 0.34 : 0.22,
    hatch: isDone ? 0.35 : 0.9,
    box: boxOf(closed, camera),
  });
}

/** Where shapes lie on the canvas, as far as it shows them, in whole points. */
function boxOf(shapes: readonly Shape[], camera: Camera): Rect {
  const boxes = shapes.flatMap((shape) => {
    const bounds = geometryOf(shape)?.bounds(shape);
    return bounds ? [rectToScreen(camera, bounds)] : [];
  });
  const { width, height } = camera.view;
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x)) - 1));
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y)) - 1));
  const right = Math.min(width, Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + 1));
  const bottom = Math.min(
    height,
    Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + 1),
  );
  return { x, y, width: right - x, height: bottom - y };
}

/** Which answer a pane shows, where it shows one. */
export function nameAnswers(brush: Brush, scene: Scene, panes: readonly Pane[]): void {
  const { inks, camera } = scene;
  brush.font = "600 13px Inter Variable, sans-serif";
  brush.textBaseline = "middle";
  panes.forEach(({ letters, from, to }) => {
    const names = letters.join(" ");
    const width = brush.measureText(names).width + 16;
    const isSecond = from > 0;
    const x = isSecond
      ? from * camera.view.width + 8
      : to < 1
        ? to * camera.view.width - width - 8
        : 8;
    brush.fillStyle = inks.plate;
    brush.beginPath();
    brush.roundRect(x, 8, width, 24, 6);
    brush.fill();
    brush.fillStyle = inks.settled;
    brush.fillText(names, x + 8, 20.5);
  });
}

interface Line {
  readonly ink: string;
  readonly halo: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

function outline(brush: Brush, path: Path2D, { ink, halo, width, dash = [] }: Line): void {
  brush.lineJoin = "round";
  brush.setLineDash([]);
  brush.strokeStyle = halo;
  brush.lineWidth = width + 2;
  brush.stroke(path);
  brush.setLineDash([...dash]);
  brush.strokeStyle = ink;
  brush.lineWidth = width;
  brush.stroke(path);
  brush.setLineDash([]);
}

/** An answer in small: its regions filled in one ink. */
export function paintSmall(
  brush: Brush,
  shapes: readonly Shape[],
  camera: Pick<Camera, "x" | "y" | "scale">,
  { ink, halo }: { readonly ink: string; readonly halo: string },
): void {
  for (const shape of shapes) {
    const path = pathOf(shape, camera);
    brush.fillStyle = ink;
    brush.globalAlpha = geometryOf(shape)?.open === true ? 0 : 0.22;
    brush.fill(path);
    brush.globalAlpha = 1;
    outline(brush, path, { ink, halo, width: 1.5 });
  }
}
