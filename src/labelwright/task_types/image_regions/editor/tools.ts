// Which shapes may be drawn. Promises: the project's geometries that the engine knows, in the order
// of the rail; a class may allow fewer; a tool has the name of the shapes it draws, or is another way to
// draw them.

import { ALL_GEOMETRIES, kindDrawnBy, type Geometry, type Palette } from "@labelwright/editor";
import type { RegionsSettings } from "./schema";

/** The tools that draw and their keys, in the order of the rail. */
export const DRAWING: readonly (readonly [tool: string, key: string])[] = [
  ["box", "B"],
  ["extreme_box", "Shift+X"],
  ["rotated_box", "Shift+B"],
  ["polygon", "P"],
  ["polyline", "L"],
  ["ellipse", "O"],
  ["point", "K"],
];

export class Toolbox {
  /** Every geometry there is, so that shapes which may not be drawn are still shown. */
  readonly geometries: readonly Geometry[] = ALL_GEOMETRIES;
  /** Names of the tools that draw, in the order of the rail. */
  readonly drawing: readonly string[];
  readonly #palette: Palette;
  readonly #wanted: readonly string[];

  constructor(settings: RegionsSettings, palette: Palette) {
    this.#palette = palette;
    this.#wanted = settings.geometries;
    const all = DRAWING.map(([tool]) => tool);
    this.drawing = all.filter((tool) => settings.geometries.includes(kindDrawnBy(tool)));
  }

  has(tool: string): boolean {
    return tool === "select" || this.drawing.includes(tool);
  }

  /** Whether regions of a class may have this shape, or that which a tool draws. */
  allows(classId: string, tool: string): boolean {
    const kind = kindDrawnBy(tool);
    const { geometries } = this.#palette.get(classId);
    return this.#wanted.includes(kind) && (geometries?.includes(kind) ?? true);
  }

  /** The tool that a class is drawn with unless somebody chose another. */
  first(classId: string): string {
    const { geometries } = this.#palette.get(classId);
    const order = geometries ?? this.#wanted;
    return order.find((kind) => this.has(kind) && this.allows(classId, kind)) ?? "select";
  }

  /** The class to draw with a tool: the present one if it may, else one chosen before. */
  classFor(tool: string, present: string, recent: readonly string[]): string | null {
    const ids = [present, ...recent, ...this.#palette.offered.map(({ id }) => id)];
    return ids.find((id) => this.#palette.isOffered(id) && this.allows(id, tool)) ?? null;
  }
}
