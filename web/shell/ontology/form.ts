// The ontology as a form edits it. Promises: entries keep a key of their own while they have no id,
// published ids are never changed or dropped, and everything the form does not show is carried along.
import type {
  Field,
  FieldKind,
  FieldOption,
  Ontology,
  OntologyClass,
  RelationType,
} from "../../api/types";
import { withNeededIds } from "./ids";

export interface Entry<Source> {
  readonly key: string;
  /** What was published; new entries have none. */
  readonly isPublished: boolean;
  readonly value: Source;
}
export type Unnamed<Source extends { id: string }> = Omit<Source, "id"> & { id?: string };
export type FormOption = Entry<Unnamed<FieldOption>>;
export interface FormField extends Entry<Unnamed<Omit<Field, "options">>> {
  readonly options: readonly FormOption[];
}
export interface FormClass extends Entry<Unnamed<Omit<OntologyClass, "fields">>> {
  readonly fields: readonly FormField[];
}
/** The ends are keys of the form's classes, which have no id yet; an empty list is any class. */
export interface FormRelation extends Entry<Unnamed<Omit<RelationType, "fields" | "from" | "to">>> {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly fields: readonly FormField[];
}
export interface OntologyForm {
  readonly classes: readonly FormClass[];
  readonly fields: readonly FormField[];
  readonly relations: readonly FormRelation[];
}

export const FIELD_KINDS = [
  "choice",
  "choices",
  "boolean",
  "number",
  "rating",
  "text",
  "date",
] as const satisfies readonly FieldKind[];
export const PALETTE_SIZE = 24;
export const EMPTY_FORM: OntologyForm = { classes: [], fields: [], relations: [] };

let made = 0;
function newKey(): string {
  made += 1;
  return `entry-${made}`;
}

function entry<Source>(value: Source, isPublished: boolean): Entry<Source> {
  return { key: newKey(), isPublished, value };
}

export const hasOptions = (kind: FieldKind): boolean => kind === "choice" || kind === "choices";
export const hasRange = (kind: FieldKind): boolean => kind === "number" || kind === "rating";

function fieldForm({ options = [], ...field }: Field): FormField {
  return { ...entry(field, true), options: options.map((option) => entry(option, true)) };
}

export function ontologyForm(ontology: Ontology): OntologyForm {
  const classes = (ontology.classes ?? []).map(({ fields = [], ...value }): FormClass => {
    return { ...entry(value, true), fields: fields.map(fieldForm) };
  });
  const keyOf = new Map(classes.map(({ key, value }) => [value.id, key]));
  const keysOf = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => keyOf.get(id) ?? id);
  return {
    classes,
    fields: (ontology.fields ?? []).map(fieldForm),
    relations: (ontology.relations ?? []).map(({ fields = [], from, to, ...value }) => {
      const ends = { from: keysOf(from ?? []), to: keysOf(to ?? []) };
      return { ...entry(value, true), ...ends, fields: fields.map(fieldForm) };
    }),
  };
}

/** Blank answers at the end were never filled in; in between they keep the places of the others. */
function filled(options: readonly FormOption[]): readonly FormOption[] {
  const isBlank = ({ value, isPublished }: FormOption): boolean =>
    !isPublished && !value.name.trim();
  const last = options.findLastIndex((option) => !isBlank(option));
  return options.slice(0, last + 1);
}

function fieldDocument({ value, options }: FormField): Field {
  const given = filled(options).map((option) => option.value);
  const listed = hasOptions(value.kind) ? { options: given } : {};
  return { ...value, ...listed } as Field;
}

/**
 * What is sent: entries without an id get one from the server, made from their name; only a class
 * that a relation names gets it here.
 */
export function ontologyDocument(form: OntologyForm): Ontology {
  const named = new Set(form.relations.flatMap(({ from, to }) => [...from, ...to]));
  const classes = withNeededIds(form.classes, named);
  const idOf = new Map(classes.map(({ key, value }) => [key, value.id ?? key]));
  const end = (name: "from" | "to", keys: readonly string[]): Partial<RelationType> =>
    keys.length > 0 ? { [name]: keys.map((key) => idOf.get(key) ?? key) } : {};
  const relations = form.relations.map(({ value, from, to, fields }) => {
    const ends = { ...end("from", from), ...end("to", to) };
    return { ...value, ...ends, fields: fields.map(fieldDocument) } as RelationType;
  });
  return {
    classes: classes.map(({ value, fields }) => {
      return { ...value, fields: fields.map(fieldDocument) } as OntologyClass;
    }),
    fields: form.fields.map(fieldDocument),
    ...(relations.length > 0 ? { relations } : {}),
  };
}

export function newRelation(): FormRelation {
  return { ...entry({ name: "" }, false), from: [], to: [], fields: [] };
}

/** The form without a class, which no relation names any more either. */
export function withoutClass(form: OntologyForm, key: string): OntologyForm {
  const others = (keys: readonly string[]): readonly string[] => keys.filter((one) => one !== key);
  return {
    ...form,
    classes: without(form.classes, key),
    relations: form.relations.map((relation) => {
      return { ...relation, from: others(relation.from), to: others(relation.to) };
    }),
  };
}

export function newClass(): FormClass {
  return { ...entry({ name: "" }, false), fields: [] };
}

export function newField(kind: FieldKind = "choice"): FormField {
  return { ...entry({ kind, name: "" }, false), options: [newOption(), newOption()] };
}

export function newOption(): FormOption {
  return entry({ name: "" }, false);
}

export function replaced<Item extends { key: string }>(
  items: readonly Item[],
  item: Item,
): readonly Item[] {
  return items.map((one) => (one.key === item.key ? item : one));
}

export function without<Item extends { key: string }>(
  items: readonly Item[],
  key: string,
): readonly Item[] {
  return items.filter((one) => one.key !== key);
}

/** The list with one entry a place further up. */
export function raised<Item>(items: readonly Item[], index: number): readonly Item[] {
  const above = items[index - 1];
  const item = items[index];
  if (above === undefined || item === undefined) return items;
  return [...items.slice(0, index - 1), item, above, ...items.slice(index + 1)];
}

/** The color of a class: its own, else its place in the order. */
export function colorOf({ value }: FormClass, index: number): number {
  return value.color ?? (index % PALETTE_SIZE) + 1;
}
