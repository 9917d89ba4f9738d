// Drawing a relation. Promises: it goes from what is selected to what is clicked or walked to; where
// one type fits it is made at once, where several do a digit chooses; the selection stays, so that
// the next relation begins where this one did.

import { keyText, type Point } from "@labelwright/editor";
import { confirmed, linkOf, type Entry, type Link } from "./entries";
import type { RegionsModel } from "./model";
import type { Fit } from "./relations";

/** Begins with the selection; called again it is given up. */
export function beginLinking(model: RegionsModel): boolean {
  if (model.state.linking) return cancelLinking(model);
  const from = model.chosen.map(({ id }) => id);
  if (from.length === 0) {
    model.announce("regions.linkNothing");
    return true;
  }
  if (candidates(model, from).length === 0) {
    model.announce("regions.linkNowhere");
    return true;
  }
  model.engine.interaction.setTool("select");
  model.set({ linking: { from, to: null, isAsking: false } });
  model.engine.focus();
  model.announce("regions.linkBegin", { name: sourceName(model, from) });
  return true;
}

export function cancelLinking(model: RegionsModel): boolean {
  if (!model.state.linking) return false;
  model.set({ linking: null });
  model.engine.interaction.setHover(null);
  return true;
}

export function sourceName(model: RegionsModel, from: readonly string[]): string {
  const [first] = from;
  const entry = from.length === 1 && first !== undefined ? model.get(first) : undefined;
  return entry ? model.name(entry) : model.host.t("regions.selected", { count: from.length });
}

/** The regions that a relation may go to, the nearest first. */
function candidates(model: RegionsModel, from: readonly string[]): readonly Entry[] {
  const first = model.get(from[0] ?? "");
  if (!first) return [];
  const start = centerOf(model, first);
  const distance = (entry: Entry): number => {
    const center = centerOf(model, entry);
    return Math.hypot(center.x - start.x, center.y - start.y);
  };
  const found = model.shown.filter(
    (entry) =>
      !model.state.hidden.has(entry.id) &&
      !from.includes(entry.id) &&
      fitsOf(model, from, entry.id).length > 0,
  );
  return found
    .map((entry) => ({ entry, far: distance(entry) }))
    .sort((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
}

function centerOf(model: RegionsModel, { region: { shape } }: Entry): Point {
  if (!model.geometries.has(shape.kind)) return { x: 0, y: 0 };
  const { x, y, width, height } = model.geometries.of(shape).bounds(shape);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The types that fit from every source to a target and are not there yet. */
export function fitsOf(model: RegionsModel, from: readonly string[], to: string): readonly Fit[] {
  const target = model.get(to);
  if (!target) return [];
  const known = new Set(
    model.state.relations.map(({ relation }) => model.relationTypes.sameness(relation)),
  );
  const fits = from.flatMap((id): (readonly Fit[])[] => {
    const source = model.get(id);
    if (!source) return [];
    const fitting = model.relationTypes.fitting(source, target);
    return [fitting.filter((fit) => !known.has(samenessOf(model, fit, source, target)))];
  });
  const [first = [], ...others] = fits;
  return first.filter(({ type, reversed }) =>
    others.every((list) => list.some((fit) => fit.type === type && fit.reversed === reversed)),
  );
}

function samenessOf(model: RegionsModel, fit: Fit, source: Entry, target: Entry): string {
  const [from, to] = fit.reversed ? [target, source] : [source, target];
  return model.relationTypes.sameness({
    id: "",
    type: fit.type.id,
    from: from.region.id,
    to: to.region.id,
    attributes: {},
  });
}

/** Tab: the next region that it may go to. */
export function walkTargets(model: RegionsModel, step: 1 | -1): boolean {
  const { linking } = model.state;
  if (!linking) return false;
  const order = candidates(model, linking.from);
  const at = order.findIndex(({ id }) => id === linking.to);
  const next = order.at(at < 0 && step < 0 ? -1 : (at + step) % order.length);
  if (!next) return true;
  model.set({ linking: { ...linking, to: next.id, isAsking: false } });
  model.engine.interaction.setHover(next.id);
  model.announce("regions.linkTo", {
    name: model.name(next),
    place: order.indexOf(next) + 1,
    key: keyText(model.host.keys.keysOf("regions.finish")[0]),
  });
  return true;
}

/** Enter: makes the relation to the target that stands, or asks which type it has. */
export function takeTarget(model: RegionsModel): boolean {
  const { linking } = model.state;
  if (!linking) return false;
  if (linking.to === null) return true;
  const fits = fitsOf(model, linking.from, linking.to);
  const [only] = fits;
  if (only && (fits.length === 1 || linking.isAsking)) relate(model, only);
  else if (only) askType(model, linking.to, fits);
  else model.announce("regions.linkRefused");
  return true;
}

function askType(model: RegionsModel, to: string, fits: readonly Fit[]): void {
  const { linking } = model.state;
  if (!linking) return;
  model.set({ linking: { ...linking, to, isAsking: true } });
  model.announce("regions.linkAsk", { count: fits.length });
}

/** A key: the type that it picks from those that fit. */
export function chooseType(
  model: RegionsModel,
  picks: (fit: Fit, place: number) => boolean,
): boolean {
  const { linking } = model.state;
  if (!linking) return false;
  if (linking.to === null) return true;
  const fit = fitsOf(model, linking.from, linking.to).find(picks);
  if (fit) relate(model, fit);
  return true;
}

/** A click on the stage while a relation is drawn chooses its target. */
export function targetClicked(model: RegionsModel): void {
  const { linking, selection } = model.state;
  if (!linking) return;
  const isSame =
    selection.size === linking.from.length && linking.from.every((id) => selection.has(id));
  if (isSame) return;
  const [target] = [...selection].filter((id) => !linking.from.includes(id));
  model.select(linking.from);
  if (target === undefined || !model.state.linking) return;
  model.set({ linking: { ...linking, to: target, isAsking: false } });
  takeTarget(model);
}

function relate(model: RegionsModel, { type, reversed }: Fit): void {
  const { linking } = model.state;
  const target = model.get(linking?.to ?? "");
  if (!linking || !target || !model.mayEdit()) return;
  const names = model.names();
  const end = confirmed(target, names);
  const sources = linking.from.flatMap((id) => model.get(id) ?? []);
  const changed: Entry[] = [end];
  const links = sources.map((source): Link => {
    const start = confirmed(source, names);
    changed.push(start);
    const [from, to] = reversed ? [end, start] : [start, end];
    const ends = { from: from.region.id, to: to.region.id };
    return linkOf({ id: model.host.newId("l"), type: type.id, ...ends, attributes: {} });
  });
  model.document.change([...changed, ...links]);
  cancelLinking(model);
  const [first] = links;
  model.set({ relation: (type.fields ?? []).length > 0 && first ? first.id : null });
  model.announce("regions.linked", { count: links.length, type: type.name });
}

export function unlink(model: RegionsModel, link: Link): boolean {
  if (!model.mayEdit()) return true;
  model.document.remove([link.id]);
  model.set({ relation: null });
  model.announce("regions.unlinked");
  return true;
}
