// Fields and values of figures in the words of the project's ontology.
import type { LabelCondition, Ontology, Selection } from "../../api/types";
import { t } from "../../i18n";

interface Named {
  id: string;
  name: string;
  fields?: Named[];
  options?: Named[];
}

function collect(things: readonly Named[] | undefined, names: Map<string, string>): void {
  for (const { id, name, fields, options } of things ?? []) {
    names.set(id, name);
    collect(fields, names);
    collect(options, names);
  }
}

/** From an id of the ontology to its name; anything else stands for itself. */
export function namesOf(ontology: Ontology): (text: string) => string {
  const names = new Map<string, string>();
  collect(ontology.classes, names);
  collect(ontology.fields, names);
  collect(ontology.relations, names);
  return (text) => names.get(text) ?? text;
}

/** A selection as sentences, one a condition. */
export function rulesOf(selection: Selection, nameOf: (text: string) => string): string[] {
  const say = ({ field, values }: LabelCondition, isAnswer: boolean): string =>
    t("dataSets.rule", {
      field,
      values: values.map((value) => (isAnswer ? nameOf(value) : value)).join(", "),
    });
  return [
    ...(selection.facets ?? []).map((one) => say(one, true)),
    ...(selection.metadata ?? []).map((one) => say(one, false)),
  ];
}
