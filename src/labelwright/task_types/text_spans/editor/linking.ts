// Drawing a relation: from the selected span, to the one that is clicked or walked to, with the type
// that a digit chooses. Promises: only types that fit both classes are offered; one step back undoes it.

import { cleanValues, keyText, type FieldValues } from "@labelwright/editor";
import { confirmed, relationKey, type RelationEntry } from "./entries";
import type { SpansModel } from "./model";
import { isTurned, type OfferedType } from "./relationTypes";

/** Begins at the selected span; false where no relation can begin there. */
export function startLinking(model: SpansModel): boolean {
  const [id] = model.state.selection;
  const from = model.span(id ?? null);
  if (!from || model.state.selection.size !== 1) {
    model.announce("spans.linkWhat");
    return true;
  }
  if (!model.state.editable || model.relationTypes.from(from.span.class).length === 0) {
    model.announce("spans.linkNone", { name: model.name(from) });
    return true;
  }
  model.set({ linking: { from: from.id, to: null }, repeats: null, search: null });
  model.stage.focus();
  model.announce("spans.linkTo", { name: model.name(from) });
  return true;
}

/** The types that fit the relation in the making. */
export function fittingTypes(model: SpansModel): readonly OfferedType[] {
  const { linking } = model.state;
  const from = model.span(linking?.from ?? null);
  if (!linking || !from) return [];
  const to = model.span(linking.to);
  if (!to) return model.relationTypes.from(from.span.class);
  return model.relationTypes.between(from.span.class, to.span.class);
}

/** Chooses where the relation ends; it is made at once where only one type fits. */
export function linkTo(model: SpansModel, id: string): void {
  const { linking } = model.state;
  const to = model.span(id);
  if (!linking || !to || id === linking.from) return;
  model.set({ linking: { ...linking, to: id } });
  const [only, other] = fittingTypes(model);
  if (only && !other) {
    finishLinking(model, only.id);
    return;
  }
  if (only) {
    model.announce("spans.linkType", { name: model.name(to) });
    return;
  }
  const from = model.span(linking.from);
  if (from) model.announce("spans.linkUnfit", { name: model.name(from), other: model.name(to) });
}

/** Walks over the spans that a relation may end at. */
export function walkTargets(model: SpansModel, step: 1 | -1): boolean {
  const { linking, placed } = model.state;
  const from = model.span(linking?.from ?? null);
  if (!linking || !from) return false;
  const targets = placed.all.filter(
    ({ entry }) =>
      entry.id !== from.id &&
      model.relationTypes.between(from.span.class, entry.span.class).length > 0,
  );
  const start = targets.findIndex(({ entry }) => entry.id === linking.to);
  const behind = targets.findIndex(
    ({ range }) => range.start >= (placed.get(from.id)?.range.start ?? 0),
  );
  const first = step > 0 ? Math.max(0, behind) : behind - 1;
  const at = ((start < 0 ? first : start + step) + targets.length) % (targets.length || 1);
  const next = targets[at];
  if (!next) {
    model.announce("spans.linkNone", { name: model.name(from) });
    return true;
  }
  model.set({ linking: { ...linking, to: next.entry.id } });
  model.stage.show(next.range);
  model.announce("spans.spokenTarget", {
    name: model.name(next.entry),
    text: next.entry.span.text,
    place: at + 1,
    total: targets.length,
    key: keyText(model.host.keys.keysOf("spans.finish")[0]),
  });
  return true;
}

/** Makes the relation; false while there is no end yet or the type does not fit. */
export function finishLinking(model: SpansModel, typeId: string): boolean {
  const { linking } = model.state;
  const type = fittingTypes(model).find((one) => one.id === typeId);
  const [from, to] = [model.span(linking?.from ?? null), model.span(linking?.to ?? null)];
  if (!type || !from || !to || !model.mayEdit()) return false;
  const names = model.names();
  // A relation between predictions is a person's word about both.
  const ends = [from, to].map((entry) => confirmed(entry, names));
  const [one, other] = isTurned(type, from.span.class, to.span.class) ? ends.reverse() : ends;
  if (!one || !other) return false;
  model.set({ linking: null });
  const known = model.relations.find(
    ({ relation, from: a, to: b, origin }) =>
      !origin &&
      relation.type === typeId &&
      ((a === one.id && b === other.id) ||
        (type.directed === false && a === other.id && b === one.id)),
  );
  if (known) return true;
  const id = names.relation();
  const relation = { id, type: typeId, from: one.span.id, to: other.span.id, attributes: {} };
  const entry: RelationEntry = {
    kind: "relation",
    id: relationKey(id),
    relation,
    from: one.id,
    to: other.id,
    origin: null,
  };
  model.document.change([...ends, entry]);
  const words = { name: model.name(one), type: type.name, other: model.name(other) };
  model.announce("spans.linked", words);
  return true;
}

/** Accepts a predicted relation, and with it the spans that it joins. */
export function acceptRelation(model: SpansModel, entry: RelationEntry): void {
  const [from, to] = [model.span(entry.from), model.span(entry.to)];
  if (!entry.origin || !from || !to || !model.mayEdit()) return;
  const names = model.names();
  const [one, other] = [confirmed(from, names), confirmed(to, names)];
  const id = names.relation(entry.relation.id);
  const relation = { ...entry.relation, id, from: one.span.id, to: other.span.id };
  model.document.change([one, other, { ...entry, origin: null, relation }]);
}

/** Answers to the questions of a relation's type. */
export function answerRelation(
  model: SpansModel,
  { id }: RelationEntry,
  values: FieldValues,
): void {
  const entry = model.relations.find((one) => one.id === id);
  if (!entry || !model.mayEdit()) return;
  const fields = model.relationTypes.get(entry.relation.type)?.fields ?? [];
  const relation = { ...entry.relation, attributes: cleanValues(fields, values) };
  model.document.replace([{ ...entry, relation }], `write ${id}`);
}
