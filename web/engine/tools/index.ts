// The tools by name. A tool that draws has the name of the geometry that it makes, or is another way
// to draw one.

import type { ToolFactory } from "../interaction";
import type { Geometries } from "../shapes/shape";
import { BoxTool } from "./box/box";
import { CutTool } from "./cut/cut";
import { EllipseTool } from "./ellipse/ellipse";
import { ExtremeBoxTool } from "./extreme_box/extreme_box";
import { PanTool } from "./pan/pan";
import { PointTool } from "./point/point";
import { PolygonTool } from "./polygon/polygon";
import { PolylineTool } from "./polyline/polyline";
import { RotatedBoxTool } from "./rotated_box/rotated_box";
import { SelectTool } from "./select/select";

const ALWAYS: Readonly<Record<string, ToolFactory>> = {
  select: (context) => new SelectTool(context),
  pan: (context) => new PanTool(context),
  cut: (context) => new CutTool(context),
};

const DRAWING: Readonly<Record<string, ToolFactory>> = {
  box: (context) => new BoxTool(context),
  extreme_box: (context) => new ExtremeBoxTool(context),
  rotated_box: (context) => new RotatedBoxTool(context),
  polygon: (context) => new PolygonTool(context),
  polyline: (context) => new PolylineTool(context),
  ellipse: (context) => new EllipseTool(context),
  point: (context) => new PointTool(context),
};

/** The names of the tools that draw, in the order in which they are offered. */
export const DRAWING_TOOLS: readonly string[] = Object.keys(DRAWING);

/** What a tool draws that has a name of its own. */
const DRAWN: Readonly<Record<string, string>> = { extreme_box: "box" };

/** The kind of shape that a tool draws. */
export const kindDrawnBy = (tool: string): string => DRAWN[tool] ?? tool;

/** What can be used with these geometries. */
export function toolsFor(geometries: Geometries): Readonly<Record<string, ToolFactory>> {
  const drawing = Object.entries(DRAWING).filter(([name]) => geometries.has(kindDrawnBy(name)));
  return { ...ALWAYS, ...Object.fromEntries(drawing) };
}
