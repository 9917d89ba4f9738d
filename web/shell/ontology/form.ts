// The ontology as a form edits it. Promises: entries keep a key of their own while they have no id,
// published ids are never changed or dropped, and everything the form does not show is carried along.
import type { Field, FieldKind, FieldOption, Ontology, OntologyClass } from "../../api/types";

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
export interface OntologyForm {
  readonly classes: readonly FormClass[];
  readonly fields: readonly FormField[];
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
export const EMPTY_FORM: OntologyForm = { classes: [], fields: [] };

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
  return {
    classes: (ontology.classes ?? []).map(({ fields = [], ...value }) => {
      return { ...entry(value, true), fields: fields.map(fieldForm) };
    }),
    fields: (ontology.fields ?? []).map(fieldForm),
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

/** What is sent: entries without an id get one from the server, made from their name. */
export function ontologyDocument(form: OntologyForm): Ontology {
  return {
    classes: form.classes.map(({ value, fields }) => {
      return { ...value, fields: fields.map(fieldDocument) } as OntologyClass;
    }),
    fields: form.fields.map(fieldDocument),
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
