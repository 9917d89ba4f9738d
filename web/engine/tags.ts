// Name tags of regions. Promises: a tag lies above its region, inside where the picture ends; later
// tags cover earlier ones whole; where a tag lies does not depend on the pan.

import type { Camera } from "./camera";
import type { Point, Rect } from "./geometry";
import type { Context } from "./layer";
import { classColor, type Theme } from "./theme";

export const TAG_HEIGHT = 16;
const PADDING = 5;
const GAP = 5;
const RADIUS = 3;

export interface Tag {
  readonly paint: number;
  readonly text: string;
  /** Fainter, after the text. */
  readonly note: string;
  /** Top-left corner on the screen. */
  readonly at: Point;
  readonly width: number;
}

export class TagPainter {
  readonly #widths = new Map<string, number>();
  #font = "";

  /** The tag of a region whose bounds on the screen are given. */
  tag(
    context: Context,
    theme: Theme,
    camera: Camera,
    region: { bounds: Rect; paint: number; text: string; note?: string },
  ): Tag {
    const { bounds, paint, text, note = "" } = region;
    const noteWidth = note ? GAP + this.#measure(context, theme, note) : 0;
    const width = Math.ceil(this.#measure(context, theme, text) + noteWidth) + 2 * PADDING;
    const outside = bounds.y - TAG_HEIGHT - theme.stroke / 2;
    const y = outside < camera.y - TAG_HEIGHT / 2 ? bounds.y + theme.stroke / 2 : outside;
    return { paint, text, note, width, at: { x: bounds.x - theme.stroke / 2, y } };
  }

  paint(context: Context, theme: Theme, tags: readonly Tag[]): void {
    context.font = theme.tagFont;
    context.textBaseline = "middle";
    for (const tag of tags) {
      context.beginPath();
      context.roundRect(tag.at.x, tag.at.y, tag.width, TAG_HEIGHT, RADIUS);
      context.fillStyle = classColor(theme, tag.paint);
      context.fill();
      context.fillStyle = theme.classText;
      this.#write(context, theme, tag);
    }
  }

  #write(context: Context, theme: Theme, { at, text, note }: Tag): void {
    const middle = at.y + TAG_HEIGHT / 2 + 0.5;
    context.fillText(text, at.x + PADDING, middle);
    if (!note) return;
    const start = at.x + PADDING + this.#measure(context, theme, text) + GAP;
    context.globalAlpha = 0.72;
    context.fillText(note, start, middle);
    context.globalAlpha = 1;
  }

  /** The fonts have arrived: measured widths are of the fallback. */
  forget(): void {
    this.#widths.clear();
  }

  #measure(context: Context, theme: Theme, text: string): number {
    if (theme.tagFont !== this.#font) this.#widths.clear();
    this.#font = theme.tagFont;
    let width = this.#widths.get(text);
    if (width === undefined) {
      context.font = theme.tagFont;
      width = context.measureText(text).width;
      this.#widths.set(text, width);
    }
    return width;
  }
}
