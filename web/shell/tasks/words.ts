// What a filter says, in the words of the project's own ontology.
import type { Field, Ontology } from "../../api/types";
import { formatDay, t } from "../../i18n";
import { message } from "../../i18n/messages";
import type { Condition } from "./search";

const COUNTED = ["regions", "spans", "relations"];

interface Named {
  /** Empty where a word of the interface says it. */
  name: string;
  options: readonly { id: string; name: string }[];
}

function optionsOf(field: Field | undefined): Named["options"] {
  return field?.options ?? [];
}

function below(ontology: Ontology, field: string): Named | null {
  const [kind, owner = "", id] = field.split("/");
  if (kind === "answer") {
    const found = ontology.fields.find((one) => one.id === field.slice("answer/".length));
    return { name: found?.name ?? owner, options: optionsOf(found) };
  }
  const owners = kind === "attribute" ? ontology.classes : (ontology.relations ?? []);
  const owned = owners.find((one) => one.id === owner);
  const found = owned?.fields?.find((one) => one.id === id);
  if (kind !== "attribute" && kind !== "relation") return null;
  return { name: `${owned?.name ?? owner}: ${found?.name ?? id ?? ""}`, options: optionsOf(found) };
}

/** How a field of labels is called. */
export function fieldName(ontology: Ontology, field: string): string {
  if (field === "class" || field === "relation" || COUNTED.includes(field))
    return t(`tasks.field.${field}`);
  return below(ontology, field)?.name ?? field;
}

/** How one of its values is called. */
export function valueName(ontology: Ontology, field: string, value: string): string {
  if (field === "class") return ontology.classes.find((one) => one.id === value)?.name ?? value;
  if (field === "relation")
    return ontology.relations?.find((one) => one.id === value)?.name ?? value;
  return below(ontology, field)?.options.find((one) => one.id === value)?.name ?? value;
}

export function splitPair(text: string): [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}

function momentName(value: string): string {
  return Number.isNaN(Date.parse(value)) ? value : formatDay(value);
}

/** A chip: what is asked, and what it must be. */
export function chipWords(ontology: Ontology, { name, value }: Condition): [string, string] {
  const label = t(`tasks.filter.${name}`);
  switch (name) {
    case "state":
    case "flag": {
      const id = `tasks.${name}.${value}`;
      return [label, message(id) === undefined ? value : t(id)];
    }
    case "facet": {
      const [field, text] = splitPair(value);
      return [fieldName(ontology, field), valueName(ontology, field, text)];
    }
    case "metadata":
      return splitPair(value);
    case "created_since":
    case "created_before":
    case "finished_since":
    case "finished_before":
      return [label, momentName(value)];
    case "priority":
    case "unique_id":
    case "unique_id_prefix":
      return [label, value];
  }
}
