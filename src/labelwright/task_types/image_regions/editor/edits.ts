// What a person can do to regions. Promises: each function is one step of the history, asks first
// whether editing is allowed, and leaves the selection where the next key expects it.

import {
  cleanValues,
  withAnswer,
  type Field,
  type FieldValue,
  type FieldValues,
  type Shape,
} from "@labelwright/editor";
import {
  confirmed,
  isUndecided,
  REGION,
  SHEET,
  withAttributes,
  withClass,
  withShape,
  type Entry,
  type Link,
} from "./entries";
import type { RegionsModel } from "./model";
import { nextUndecided } from "./navigation";
import { touching } from "./relations";
import type { Region } from "./schema";

export function create(model: RegionsModel, shape: Shape): void {
  const { asset, classId } = model.state;
  const names = model.names();
  const number = names.number();
  const id = names.id();
  const region: Region = {
    id,
    class: classId,
    asset,
    shape,
    attributes: {},
    prediction: null,
  };
  const entry: Entry = { id: REGION + id, number, region, origin: null };
  model.document.add([entry]);
  model.select([entry.id]);
  model.announce("regions.created", { name: model.name(entry), size: model.sizeText(shape) });
}

/** New shapes by entry; a prediction that somebody corrects is accepted with it. */
export function reshape(
  model: RegionsModel,
  shapes: ReadonlyMap<string, Shape>,
  merge: string | null = null,
): void {
  const names = model.names();
  const changed: Entry[] = [];
  for (const [id, shape] of shapes) {
    const entry = model.get(id);
    if (!entry || sameShape(entry.region.shape, shape)) continue;
    changed.push(withShape(confirmed(entry, names), shape));
  }
  model.document.replace(changed, merge);
}

function sameShape(a: Shape, b: Shape): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Chooses the class for what is drawn next, and gives it to what is pointed at or selected. */
export function chooseClass(model: RegionsModel, classId: string): void {
  const { interaction } = model.engine;
  const { hover, tool } = model.state;
  if (interaction.draft) {
    model.setClass(classId);
    return;
  }
  const pointed = tool === "select" && hover !== null ? model.get(hover) : undefined;
  if (pointed && !model.state.selection.has(pointed.id)) {
    classify(model, [pointed], classId);
    return;
  }
  model.setClass(classId);
  classify(model, model.chosen, classId);
}

function classify(model: RegionsModel, entries: readonly Entry[], classId: string): void {
  const other = entries.filter(
    (entry) => entry.region.class !== classId && !model.state.locked.has(entry.id),
  );
  if (other.length === 0 || !model.mayEdit()) return;
  const name = model.palette.get(classId).name;
  const fitting = other.filter(({ region }) => model.toolbox.allows(classId, region.shape.kind));
  if (fitting.length === 0) {
    model.announce("regions.wrongGeometry", { class: name });
    return;
  }
  const names = model.names();
  const { fields } = model.palette.get(classId);
  const changed = fitting.map((entry) => {
    const kept = cleanValues(fields, entry.region.attributes ?? {});
    return withClass(confirmed(entry, names), classId, kept);
  });
  model.document.replace(changed);
  model.announce("regions.classified", { count: changed.length, class: name });
}

/** Changes of answers by field id, for all selected regions alike; undefined takes one back. */
export function answer(
  model: RegionsModel,
  entries: readonly Entry[],
  change: (values: FieldValues) => FieldValues,
): void {
  if (!model.mayEdit()) return;
  const names = model.names();
  const changed = entries.map((entry) => {
    const { fields } = model.palette.get(entry.region.class);
    const values = cleanValues(fields, change(entry.region.attributes ?? {}));
    return withAttributes(confirmed(entry, names), values);
  });
  model.document.replace(changed);
}

/** Answers a question about the task as a whole; letters typed one after another are one step. */
export function answerQuestion(
  model: RegionsModel,
  field: Field,
  value: FieldValue | undefined,
): void {
  if (!model.mayEdit()) return;
  const values = withAnswer(model.sheet.values, field.id, value);
  const merge = field.kind === "text" || field.kind === "number" ? `write ${field.id}` : null;
  model.document.replace([{ id: SHEET, values, loaded: null }], merge);
}

export function answerRelation(model: RegionsModel, link: Link, values: FieldValues): void {
  if (!model.mayEdit()) return;
  const { relation } = link;
  const { fields } = model.relationTypes.get(relation.type);
  const attributes = cleanValues(fields ?? [], values);
  model.document.replace([{ ...link, relation: { ...relation, attributes } }]);
}

/** Deletes regions with the relations that end at them, and rejects predictions. */
export function remove(model: RegionsModel, entries: readonly Entry[]): boolean {
  const free = entries.filter((entry) => !model.state.locked.has(entry.id));
  if (free.length === 0 || !model.mayEdit()) return free.length > 0;
  const links = touching(model.state.relations, free);
  model.document.remove([...free, ...links].map(({ id }) => id));
  model.announce("regions.removed", { count: free.length });
  return true;
}

/** The undecided entries that A and R act on: pointed at, else selected. */
function atHand(model: RegionsModel): readonly Entry[] {
  const { hover, tool } = model.state;
  const pointed = tool === "select" && hover !== null ? model.get(hover) : undefined;
  if (pointed && isUndecided(pointed)) return [pointed];
  return model.chosen.filter(isUndecided);
}

/** Accepts or rejects what is at hand and goes on to the next; with nothing at hand, goes there. */
export function decide(model: RegionsModel, verdict: "accept" | "reject"): boolean {
  if (model.undecided.length === 0) return false;
  const entries = atHand(model);
  const [first] = entries;
  if (!first) {
    model.goTo(nextUndecided(model, null)?.id ?? "");
    return true;
  }
  const next = nextUndecided(model, first);
  if (verdict === "accept") accept(model, entries);
  else remove(model, entries);
  if (next && model.get(next.id)) model.goTo(next.id);
  return true;
}

/** The predictions that are sure enough to be accepted at once. */
export function sureOnes(model: RegionsModel): readonly Entry[] {
  const { threshold } = model.state;
  return model.undecided.filter(
    ({ origin }) => threshold === 0 || (origin?.score ?? 0) >= threshold,
  );
}

export function acceptAll(model: RegionsModel): boolean {
  const entries = sureOnes(model);
  if (entries.length === 0) return false;
  accept(model, entries);
  return true;
}

function accept(model: RegionsModel, entries: readonly Entry[]): void {
  if (!model.mayEdit()) return;
  const names = model.names();
  model.document.replace(entries.map((entry) => confirmed(entry, names)));
  model.announce("regions.accepted", { count: entries.length });
}
