// Polygons made one, and one made several. Promises: each is one step of the history; the first that
// was chosen, or the largest part, stays the region it was, with its answers and all relations; what
// cannot be done is said, and nothing is changed.

import {
  cutRing,
  joinRings,
  polygonOf,
  quantized,
  type Point,
  type PointsShape,
  type Shape,
} from "@labelwright/editor";
import { confirmed, linkOf, REGION, withShape, type Entry, type Link, type Names } from "./entries";
import type { RegionsModel } from "./model";
import { touching } from "./relations";

/** With more corners the server refuses a polygon. */
const MOST_CORNERS = 2_000;

type Polygon = Entry & { readonly region: { readonly shape: PointsShape } };

const isPolygon = (entry: Entry): entry is Polygon => entry.region.shape.kind === "polygon";

/** The chosen polygons, where nothing else is chosen. */
export function chosenPolygons(model: RegionsModel): readonly Polygon[] {
  const free = model.chosen.filter(({ id }) => !model.state.locked.has(id));
  const polygons = free.filter(isPolygon);
  return polygons.length === model.state.selection.size ? polygons : [];
}

export async function join(model: RegionsModel): Promise<void> {
  const chosen = chosenPolygons(model);
  const [first, ...others] = chosen;
  if (!first || others.length === 0) return model.refuse("regions.joinWhat");
  const ring = await joinRings(chosen.map(({ region }) => region.shape.points));
  if (chosen.some((entry) => model.get(entry.id) !== entry)) return; // changed meanwhile
  if (typeof ring === "string") return model.refuse(`regions.join.${ring}`);
  const shape = settled(model, ring, chosen);
  if (!shape) return model.refuse("regions.tooManyCorners", { most: MOST_CORNERS });
  if (!model.mayEdit()) return;
  const names = model.names();
  const kept = withShape(confirmed(first, names), shape);
  const { moved, gone } = relationsTo(model, kept, others);
  model.document.change([kept, ...moved], [...others.map(({ id }) => id), ...gone]);
  model.select([kept.id]);
  model.announce("regions.joined", { count: chosen.length, name: model.name(kept) });
}

/** Relations of regions that go away, with the one that stays at their end. */
function relationsTo(
  model: RegionsModel,
  kept: Entry,
  others: readonly Entry[],
): { moved: Link[]; gone: string[] } {
  const leaving = new Set(others.map(({ region }) => region.id));
  const end = (id: string): string => (leaving.has(id) ? kept.region.id : id);
  const links = touching(model.state.relations, others);
  const same = ({ relation }: Link): string => model.relationTypes.sameness(relation);
  const known = new Set(model.state.relations.filter((link) => !links.includes(link)).map(same));
  const moved: Link[] = [];
  const gone: string[] = [];
  for (const { id, relation } of links) {
    const link = linkOf({ ...relation, from: end(relation.from), to: end(relation.to) });
    const isOne = link.relation.from !== link.relation.to && !known.has(same(link));
    if (isOne) moved.push(link);
    else gone.push(id);
    known.add(same(link));
  }
  return { moved, gone };
}

/** The next line that is drawn splits the chosen polygon; called again it is given up. */
export function beginSplit(model: RegionsModel): boolean {
  const { interaction } = model.engine;
  if (interaction.tool === "cut") return endSplit(model);
  const [first, ...others] = chosenPolygons(model);
  if (!first || others.length > 0) model.refuse("regions.splitWhat");
  else {
    interaction.setTool("cut");
    model.engine.focus();
    model.announce("regions.splitBegin", { name: model.name(first) });
  }
  return true;
}

export function endSplit(model: RegionsModel): boolean {
  model.engine.interaction.setTool("select");
  return true;
}

export function split(model: RegionsModel, line: readonly Point[]): void {
  const [entry] = chosenPolygons(model);
  if (!entry) return;
  const parts = cutRing(entry.region.shape.points, line) ?? [];
  const shapes = parts
    .map((part) => settled(model, part, [entry]))
    .filter((shape) => shape !== null)
    .sort((a, b) => model.geometries.of(b).area(b) - model.geometries.of(a).area(a));
  const [largest, ...rest] = shapes;
  if (!largest || rest.length === 0 || shapes.length < parts.length) {
    return model.refuse("regions.splitNot");
  }
  if (!model.mayEdit()) return;
  const names = model.names();
  const kept = confirmed(entry, names);
  const added = rest.map((shape) => partOf(kept, shape, names));
  endSplit(model);
  model.document.change([withShape(kept, largest), ...added]);
  model.select([kept, ...added].map(({ id }) => id));
  model.announce("regions.split", { count: shapes.length });
}

function partOf(entry: Entry, shape: Shape, names: Names): Entry {
  const id = names.id();
  const region = { ...entry.region, id, shape, prediction: null };
  return { id: REGION + id, number: names.number(), region, origin: null };
}

/** Corners that were there stay to the last digit, others lie on sixteenths of a pixel. */
function settled(
  model: RegionsModel,
  ring: readonly (readonly [number, number])[],
  from: readonly Polygon[],
): Shape | null {
  const known = new Set(from.flatMap(({ region }) => region.shape.points.map(String)));
  const points = ring.map((pair) => {
    const point = { x: pair[0], y: pair[1] };
    return known.has(String(pair)) ? point : quantized(point);
  });
  const shape = polygonOf(points, model.engine.interaction.limits);
  return shape && shape.points.length <= MOST_CORNERS ? shape : null;
}
