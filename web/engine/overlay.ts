// Paints what moves: selection, hover, the shape being drawn, frame and crosshair. Promises: the
// selection is white on black whatever the class; costs what is selected, not what there is.

import { toScreen, rectToScreen, type Camera } from "./camera";
import { groupBy } from "./grouping";
import { placeGrips, placeHandles } from "./handles";
import type { Interaction } from "./interaction";
import type { Context } from "./layer";
import { paintHandles, paintMarks, paintSnap } from "./marks";
import { Outlines } from "./outlines";
import { placer, type Painter } from "./painter";
import type { Item } from "./scene";
import type { Shape } from "./shapes/shape";
import { classColor, type Theme } from "./theme";
import type { Tag } from "./tags";

const ANT = 5;
const MOST_TAGS = 24;
const MOST_MARCHING = 200;

export interface OverlayOptions {
  /** Palette place of the class being drawn. */
  readonly paint: number;
  /** How far the selection's edge has marched, in CSS pixels. */
  readonly march: number;
  /** Whether handles would do anything. */
  readonly editable: boolean;
  /** "213 × 137" */
  readonly size: (shape: Shape) => string;
}

export class Overlay {
  readonly #interaction: Interaction;
  readonly #painter: Painter;

  constructor(interaction: Interaction, painter: Painter) {
    this.#interaction = interaction;
    this.#painter = painter;
  }

  paint(context: Context, camera: Camera, theme: Theme, options: OverlayOptions): void {
    const { scene, selection, hover, draft } = this.#interaction;
    const chosen = [...selection].flatMap((id) => scene.get(id) ?? []);
    const shown = chosen.filter((item) => !item.hidden);
    const hovered = hover !== null && !selection.has(hover) ? scene.get(hover) : undefined;
    const tags: Tag[] = [];
    if (hovered && !hovered.hidden) tags.push(this.#hover(context, camera, theme, hovered));
    this.#selection(context, camera, theme, { items: shown, march: options.march });
    if (shown.length <= MOST_TAGS) {
      for (const item of shown) tags.push(this.#tag(context, camera, theme, item, options));
    }
    this.#painter.tags.paint(context, theme, tags);
    if (options.editable) {
      for (const item of [hovered, this.#interaction.sole]) {
        if (item && !item.locked) this.#handles(context, camera, theme, item);
      }
      this.#frame(context, camera, theme);
    }
    if (draft) {
      this.#draft(context, camera, theme, { shape: draft.shape, ...options });
      paintMarks(context, camera, theme, draft);
    }
    this.#marquee(context, camera, theme);
    this.#crosshair(context, camera, theme);
  }

  #outlines(camera: Camera, items: readonly Item[]): Outlines {
    const path = new Outlines();
    const place = placer(camera);
    for (const item of items) {
      const shape = this.#interaction.shapeOf(item);
      path.add(this.#painter.geometries.of(shape), shape, place);
    }
    return path;
  }

  #hover(context: Context, camera: Camera, theme: Theme, item: Item): Tag {
    const path = this.#outlines(camera, [item]);
    context.globalAlpha = theme.fill;
    context.fillStyle = classColor(theme, item.paint);
    path.fill(context);
    context.globalAlpha = 1;
    context.setLineDash(item.dashed ? [...theme.dash] : []);
    context.strokeStyle = classColor(theme, item.paint);
    context.lineWidth = theme.stroke + 1;
    path.stroke(context);
    context.setLineDash([]);
    return this.#painter.tags.tag(context, theme, camera, {
      bounds: this.#painter.boundsOf(camera, this.#interaction.shapeOf(item)),
      paint: item.paint,
      text: item.label,
    });
  }

  #selection(
    context: Context,
    camera: Camera,
    theme: Theme,
    { items, march }: { items: readonly Item[]; march: number },
  ): void {
    if (items.length === 0) return;
    for (const [paint, group] of groupBy(items, (item) => item.paint)) {
      context.globalAlpha = theme.fillSelected;
      context.fillStyle = classColor(theme, paint);
      this.#outlines(camera, group).fill(context);
    }
    context.globalAlpha = 1;
    const path = this.#outlines(camera, items);
    context.strokeStyle = theme.halo;
    context.lineWidth = theme.stroke + 2;
    path.stroke(context);
    context.strokeStyle = theme.selectLight;
    context.lineWidth = theme.stroke;
    path.stroke(context);
    if (items.length > MOST_MARCHING) return; // dashes of thousands take long to rasterise
    context.strokeStyle = theme.selectDark;
    context.setLineDash([ANT, ANT]);
    context.lineDashOffset = -march;
    path.stroke(context);
    context.setLineDash([]);
    context.lineDashOffset = 0;
  }

  #tag(context: Context, camera: Camera, theme: Theme, item: Item, { size }: OverlayOptions): Tag {
    const shape = this.#interaction.shapeOf(item);
    return this.#painter.tags.tag(context, theme, camera, {
      bounds: this.#painter.boundsOf(camera, shape),
      paint: item.paint,
      text: item.label,
      note: size(shape),
    });
  }

  #handles(context: Context, camera: Camera, theme: Theme, item: Item): void {
    const shape = this.#interaction.shapeOf(item);
    const geometry = this.#painter.geometries.of(shape);
    paintHandles(context, camera, theme, placeHandles(geometry, shape, camera, theme.handle));
  }

  /** The frame around several; it is not shown while they are dragged. */
  #frame(context: Context, camera: Camera, theme: Theme): void {
    const { frame, preview } = this.#interaction;
    if (!frame || preview.size > 0) return;
    const { x, y, width, height } = rectToScreen(camera, frame.bounds);
    context.globalAlpha = 0.7;
    context.strokeStyle = theme.selectDark;
    context.lineWidth = 3;
    context.strokeRect(x, y, width, height);
    context.strokeStyle = theme.selectLight;
    context.lineWidth = 1;
    context.strokeRect(x, y, width, height);
    context.globalAlpha = 1;
    const placed = placeGrips(frame.grips, frame.bounds, camera, theme.handle);
    paintHandles(context, camera, theme, placed);
  }

  #draft(
    context: Context,
    camera: Camera,
    theme: Theme,
    draft: { shape: Shape } & OverlayOptions,
  ): void {
    const { shape, paint } = draft;
    const path = new Outlines();
    path.add(this.#painter.geometries.of(shape), shape, placer(camera));
    context.fillStyle = classColor(theme, paint);
    context.globalAlpha = theme.fill;
    path.fill(context);
    context.globalAlpha = 1;
    context.strokeStyle = theme.halo;
    context.lineWidth = theme.stroke + 2;
    path.stroke(context);
    context.strokeStyle = classColor(theme, paint);
    context.lineWidth = theme.stroke;
    path.stroke(context);
    const bounds = this.#painter.boundsOf(camera, shape);
    const tag = { bounds, paint, text: draft.size(shape) };
    this.#painter.tags.paint(context, theme, [this.#painter.tags.tag(context, theme, camera, tag)]);
  }

  #marquee(context: Context, camera: Camera, theme: Theme): void {
    const { marquee } = this.#interaction;
    if (!marquee) return;
    const { x, y, width, height } = rectToScreen(camera, marquee);
    context.fillStyle = theme.selectLight;
    context.globalAlpha = 0.08;
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
    context.strokeStyle = theme.selectDark;
    context.lineWidth = 3;
    context.strokeRect(x, y, width, height);
    context.strokeStyle = theme.selectLight;
    context.lineWidth = 1;
    context.strokeRect(x, y, width, height);
  }

  /** Two hair lines through the picture, light within dark: seen on any ground. */
  #crosshair(context: Context, camera: Camera, theme: Theme): void {
    const { crosshair } = this.#interaction;
    if (!crosshair) return;
    if (this.#interaction.snapped) paintSnap(context, toScreen(camera, crosshair), theme);
    const at = toScreen(camera, crosshair);
    const x = Math.round(at.x) + 0.5;
    const y = Math.round(at.y) + 0.5;
    const frame = rectToScreen(camera, { x: 0, y: 0, ...camera.image });
    context.beginPath();
    context.moveTo(frame.x, y);
    context.lineTo(frame.x + frame.width, y);
    context.moveTo(x, frame.y);
    context.lineTo(x, frame.y + frame.height);
    context.globalAlpha = 0.35;
    context.strokeStyle = theme.selectDark;
    context.lineWidth = 3;
    context.stroke();
    context.globalAlpha = 0.6;
    context.strokeStyle = theme.selectLight;
    context.lineWidth = 1;
    context.stroke();
    context.globalAlpha = 1;
  }
}
