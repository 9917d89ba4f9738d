// Copies of regions, with the relations between them. Promises: a copy has ids of its own and no
// prediction; what this project would not accept is left out.

import { cleanValues, union, type Point, type Rect } from "@labelwright/editor";
import { clipboard, type Copied } from "./clipboard";
import { linkOf, REGION, type Entry, type Link } from "./entries";
import type { RegionsModel } from "./model";
import { touching } from "./relations";
import type { Region } from "./schema";

const ASIDE: Point = { x: 10, y: 10 };
const IN_PLACE: Point = { x: 0, y: 0 };

export function copy(model: RegionsModel): boolean {
  const content = contentOf(model);
  if (content.regions.length === 0) return false;
  clipboard.put(content);
  model.announce("regions.copied", { count: content.regions.length });
  return true;
}

/**
 * Puts the copies under the pointer, or beside the originals where it is elsewhere; on another
 * picture, or when asked to, in the place they came from.
 */
export function paste(model: RegionsModel, at: Point | null, inPlace = false): boolean {
  const content = clipboard.get();
  if (!content) return false;
  const isElsewhere = content.task !== model.host.task.id || content.asset !== model.state.asset;
  const regions = content.regions.filter(
    ({ class: id, shape }) => model.palette.isOffered(id) && model.toolbox.allows(id, shape.kind),
  );
  if (regions.length === 0 || !model.mayEdit()) return false;
  const bounds = union(regions.map(({ shape }) => model.geometries.of(shape).bounds(shape)));
  const by = inPlace || isElsewhere ? IN_PLACE : offset(bounds, at);
  add(model, { ...content, regions }, by);
  return true;
}

export function duplicate(model: RegionsModel): boolean {
  const content = contentOf(model);
  if (content.regions.length === 0 || !model.mayEdit()) return false;
  add(model, content, ASIDE);
  return true;
}

function contentOf(model: RegionsModel): Copied {
  const { chosen } = model;
  const ids = new Set(chosen.filter(({ origin }) => !origin).map(({ region }) => region.id));
  const inside = touching(model.state.relations, chosen).filter(
    ({ relation }) => ids.has(relation.from) && ids.has(relation.to),
  );
  return {
    task: model.host.task.id,
    asset: model.state.asset,
    regions: chosen.map(({ region }) => region),
    relations: inside.map(({ relation }) => relation),
  };
}

function add(model: RegionsModel, content: Copied, by: Point): void {
  const names = model.names();
  const ids = new Map<string, string>();
  const entries = content.regions.map((region): Entry => {
    const id = names.id();
    ids.set(region.id, id);
    const copied = copyOf(model, region, by);
    return { id: REGION + id, number: names.number(), region: { ...copied, id }, origin: null };
  });
  const links = content.relations.flatMap((relation): Link[] => {
    const from = ids.get(relation.from);
    const to = ids.get(relation.to);
    if (from === undefined || to === undefined) return [];
    return [linkOf({ ...relation, id: model.host.newId("l"), from, to })];
  });
  model.document.change([...entries, ...links]);
  model.select(entries.map((entry) => entry.id));
  model.announce("regions.pasted", { count: entries.length });
}

function copyOf(model: RegionsModel, region: Region, by: Point): Region {
  const { limits } = model.engine.interaction;
  const shape = model.geometries.of(region.shape).move(region.shape, by, limits);
  const { fields } = model.palette.get(region.class);
  const attributes = cleanValues(fields, region.attributes ?? {});
  return { ...region, asset: model.state.asset, shape, attributes, prediction: null };
}

function offset(bounds: Rect | null, at: Point | null): Point {
  if (!bounds || !at) return ASIDE;
  return { x: at.x - bounds.x - bounds.width / 2, y: at.y - bounds.y - bounds.height / 2 };
}
