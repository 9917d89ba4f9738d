// Paints many regions. Promises: the style of the brush changes once per style in view, not per
// region; each region is traced once; the result moves with the picture, pixel for pixel.

import { rectToScreen, type Camera } from "./camera";
import type { Point, Rect } from "./geometry";
import type { Context } from "./layer";
import { Outlines } from "./outlines";
import { Patterns } from "./patterns";
import type { Item } from "./scene";
import type { Geometries, Shape } from "./shapes/shape";
import { TAG_HEIGHT, TagPainter, type Tag } from "./tags";
import { classColor, type Theme } from "./theme";

/** How far outside its bounds a region may leave paint, in CSS pixels. */
export const OVERHANG = TAG_HEIGHT + 4;
const PREDICTION_FILL = 0.05;
const PATTERN_FILL = 0.42;
const SMALLEST_TAGGED = 40;

interface Group {
  readonly paint: number;
  readonly dashed: boolean;
  readonly outlines: Outlines;
}

export class Painter {
  readonly geometries: Geometries;
  readonly tags = new TagPainter();
  readonly #patterns = new Patterns();
  /** Tell classes apart without colour. */
  patterned = false;

  constructor(geometries: Geometries) {
    this.geometries = geometries;
  }

  paint(context: Context, camera: Camera, theme: Theme, items: readonly Item[]): void {
    const place = placer(camera);
    const groups = new Map<number, Group>();
    const tags: Tag[] = [];
    for (const item of items) {
      const group = groupOf(groups, item);
      group.outlines.add(this.geometries.of(item.shape), item.shape, place);
      const tag = this.#tagOf(context, camera, theme, item);
      if (tag) tags.push(tag);
    }
    for (const group of groups.values()) this.#fill(context, camera, theme, group);
    context.strokeStyle = theme.halo;
    context.lineWidth = theme.stroke + 2;
    for (const { outlines } of groups.values()) outlines.stroke(context);
    context.lineWidth = theme.stroke;
    for (const { outlines, paint, dashed } of groups.values()) {
      context.strokeStyle = classColor(theme, paint);
      context.setLineDash(dashed ? [...theme.dash] : []);
      outlines.stroke(context);
    }
    context.setLineDash([]);
    this.tags.paint(context, theme, tags);
  }

  #fill(context: Context, camera: Camera, theme: Theme, group: Group): void {
    context.globalAlpha = group.dashed ? PREDICTION_FILL : theme.fill;
    context.fillStyle = classColor(theme, group.paint);
    group.outlines.fill(context);
    const pattern = this.pattern(context, camera, theme, group.paint);
    if (pattern) {
      context.globalAlpha = PATTERN_FILL;
      context.fillStyle = pattern;
      group.outlines.fill(context);
    }
    context.globalAlpha = 1;
  }

  pattern(context: Context, camera: Camera, theme: Theme, paint: number): CanvasPattern | null {
    if (!this.patterned) return null;
    return this.#patterns.get(context, paint, classColor(theme, paint), camera);
  }

  /** A tag only where it is no wider than its region: crowds of small boxes stay readable. */
  #tagOf(context: Context, camera: Camera, theme: Theme, item: Item): Tag | null {
    if (item.dashed || !item.label) return null;
    const bounds = this.boundsOf(camera, item.shape);
    if (bounds.width < SMALLEST_TAGGED || bounds.height < TAG_HEIGHT) return null;
    const tag = this.tags.tag(context, theme, camera, {
      bounds,
      paint: item.paint,
      text: item.label,
    });
    return tag.width <= bounds.width + 2 * theme.stroke ? tag : null;
  }

  /** Bounds on the screen, on whole device pixels as the outline is. */
  boundsOf(camera: Camera, shape: Shape): Rect {
    const exact = rectToScreen(camera, this.geometries.of(shape).bounds(shape));
    const left = snap(exact.x, camera.ratio);
    const top = snap(exact.y, camera.ratio);
    return {
      x: left,
      y: top,
      width: snap(exact.x + exact.width, camera.ratio) - left,
      height: snap(exact.y + exact.height, camera.ratio) - top,
    };
  }
}

function groupOf(groups: Map<number, Group>, item: Item): Group {
  const key = item.paint * 2 + Number(item.dashed);
  let group = groups.get(key);
  if (!group) {
    group = { paint: item.paint, dashed: item.dashed, outlines: new Outlines() };
    groups.set(key, group);
  }
  return group;
}

/** Outlines lie on whole device pixels: sharp, and the same after a pan by whole pixels. */
export function placer(camera: Camera): (point: Point) => Point {
  const { x, y, scale, ratio } = camera;
  return (point) => ({
    x: snap(point.x * scale + x, ratio),
    y: snap(point.y * scale + y, ratio),
  });
}

function snap(value: number, ratio: number): number {
  return Math.round(value * ratio) / ratio;
}
