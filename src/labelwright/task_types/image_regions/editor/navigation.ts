// The order in which keys walk over regions. Promises: predictions first, then regions, as the panel
// lists them; problems go round and round.

import { doubted } from "./compare/doubt";
import { regionsAskedAbout } from "./comments";
import type { Shape } from "@labelwright/editor";
import type { Finding } from "./checks";
import { isUndecided, type Entry } from "./entries";
import type { RegionsModel } from "./model";

/** Visible entries as Tab walks over them. */
export function walkOrder(model: RegionsModel): readonly Entry[] {
  const seen = model.shown.filter((entry) => !model.state.hidden.has(entry.id));
  return [...seen.filter(isUndecided), ...seen.filter((entry) => !isUndecided(entry))];
}

/** Selects the next entry, or the one before; false beyond the last, where Tab leaves the stage. */
export function walk(model: RegionsModel, step: 1 | -1): boolean {
  const order = walkOrder(model);
  const [selected] = model.state.selection;
  const at = order.findIndex((entry) => entry.id === selected);
  const next = order[at < 0 ? (step > 0 ? 0 : order.length - 1) : at + step];
  if (!next) return false;
  model.goTo(next.id);
  speak(model, next, order);
  return true;
}

/** What a screen reader hears: "car 02, Occlusion none, 3 of 10". */
function speak(model: RegionsModel, entry: Entry, order: readonly Entry[]): void {
  model.announce(isUndecided(entry) ? "regions.spokenPrediction" : "regions.spoken", {
    name: model.name(entry),
    answers: attributesText(model, entry) || "none",
    place: order.indexOf(entry) + 1,
    total: order.length,
  });
}

/** The answers of a region in words, empty when there are none. */
export function attributesText(model: RegionsModel, entry: Entry): string {
  const values = entry.region.attributes ?? {};
  const parts: string[] = [];
  for (const field of model.palette.get(entry.region.class).fields) {
    const value = values[field.id];
    if (value === undefined || value === false) continue;
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    const names = ids.map((id) => field.options?.find((one) => one.id === id)?.name ?? String(id));
    parts.push(value === true ? field.name : `${field.name} ${names.join(", ")}`);
  }
  return parts.join(", ");
}

/** What is out of the ordinary about a region: the questions that were answered with yes. */
export function flagsText(model: RegionsModel, entry: Entry): string {
  const values = entry.region.attributes ?? {};
  const fields = model.palette.get(entry.region.class).fields;
  const flagged = fields.filter((field) => values[field.id] === true);
  return flagged.map((field) => field.name).join(", ");
}

/** The undecided entry after another, the first after the last; null when none is left. */
export function nextUndecided(model: RegionsModel, after: Entry | null): Entry | null {
  const rest = model.undecided.filter((entry) => !model.state.hidden.has(entry.id));
  const at = after ? rest.findIndex((entry) => entry.id === after.id) : -1;
  const next = rest[at + 1] ?? rest[0] ?? null;
  return next === after ? null : next;
}

/** Goes to the next thing to look at: findings, then predictions, in review also odd sizes. */
export function nextProblem(model: RegionsModel, step: 1 | -1): boolean {
  const stops = problemStops(model);
  if (stops.length === 0) return false;
  const { relation } = model.state;
  const [selected] = model.state.selection;
  const place = relation ?? selected;
  const at = stops.findIndex(
    (stop) => place !== undefined && (stop.relation ?? stop.entry) === place,
  );
  const next = stops[(at < 0 ? (step > 0 ? 0 : -1) : at + step) % stops.length] ?? stops.at(-1);
  if (next) model.reveal(next);
  return next !== undefined;
}

type Stop = Pick<Finding, "entry" | "relation" | "field">;

function problemStops(model: RegionsModel): Stop[] {
  const stops = new Map<string, Stop>();
  const add = (id: string, stop: Stop): void => {
    if (!stops.has(id)) stops.set(id, stop);
  };
  const addEntry = (entry: string): void => add(entry, { entry, relation: null, field: null });
  for (const finding of model.state.findings) {
    const { entry, relation, field } = finding;
    const id = entry ?? relation ?? field;
    if (id !== null) add(id, finding);
  }
  for (const entry of model.entries) if (isUndecided(entry)) addEntry(entry.id);
  if (model.host.mode === "review") {
    for (const id of [...regionsAskedAbout(model), ...doubted(model.host.support ?? {})]) {
      const entry = model.entries.find(({ origin, region }) => origin === null && region.id === id);
      if (entry) addEntry(entry.id);
    }
    for (const entry of byOddity(model)) addEntry(entry.id);
  }
  return [...stops.values()];
}

/** Regions whose size is farthest from the middle of their class first. */
function byOddity(model: RegionsModel): Entry[] {
  const area = (shape: Shape): number =>
    model.geometries.has(shape.kind) ? model.geometries.of(shape).area(shape) : 0;
  const sizes = new Map<string, number[]>();
  for (const { region } of model.entries) {
    const known = sizes.get(region.class);
    if (known) known.push(area(region.shape));
    else sizes.set(region.class, [area(region.shape)]);
  }
  const middle = new Map([...sizes].map(([id, all]) => [id, median(all)]));
  const oddity = ({ region }: Entry): number =>
    Math.abs(Math.log((area(region.shape) || 1) / (middle.get(region.class) || 1)));
  return [...model.entries].sort((a, b) => oddity(b) - oddity(a));
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 1;
}
