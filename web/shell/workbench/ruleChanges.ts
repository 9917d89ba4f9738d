// What is different between two versions of a project's rules, for somebody in the middle of a task.
// Promises: pure; what the answer at hand uses says so; nothing is told that is the same.
import type { Field, OntologyClass, Workbench } from "../../api/types";
import { isSame, type Parts } from "./journal/entries";

export interface RuleChange {
  /** Of the message. */
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  /** Parts of the answer that name it. */
  readonly uses: number;
}

type Kind = "class" | "field";
type Named = OntologyClass | Field;
type Rules = Pick<Workbench, "guidelines" | "ontology">;

export function ruleChanges(before: Rules, after: Rules, answer: Parts): readonly RuleChange[] {
  const text: RuleChange = { id: "moved.guidelines", values: {}, uses: 0 };
  const changes = [
    ...(before.guidelines === after.guidelines ? [] : [text]),
    ...compared("class", before.ontology.classes, after.ontology.classes, answer),
    ...compared("field", before.ontology.fields, after.ontology.fields, answer),
  ];
  return changes.length > 0 ? changes : [{ id: "moved.none", values: {}, uses: 0 }];
}

function inUse<Item extends Named>(items: readonly Item[]): Map<string, Item> {
  const isUsed = (item: Named): boolean => !("archived" in item && item.archived);
  return new Map(items.filter(isUsed).map((item) => [item.id, item]));
}

function compared<Item extends Named>(
  kind: Kind,
  before: readonly Item[],
  after: readonly Item[],
  answer: Parts,
): RuleChange[] {
  const [old, now] = [inUse(before), inUse(after)];
  const found: RuleChange[] = [];
  const tell = (id: string, item: Item, more: Record<string, string> = {}): void => {
    const values = { kind, name: item.name, ...more };
    found.push({ id: `moved.${id}`, values, uses: usesOf(item.id, answer) });
  };
  for (const [id, item] of old) if (!now.has(id)) tell("removed", item);
  for (const [id, item] of now) {
    const earlier = old.get(id);
    if (!earlier) tell("added", item);
    else if (earlier.name !== item.name) tell("renamed", item, { before: earlier.name });
    else if (ruleOf(earlier) !== ruleOf(item)) tell("rule", item, { rule: ruleOf(item) });
    else if (!isSame(essence(earlier), essence(item))) tell("changed", item);
  }
  return found;
}

function ruleOf(item: Named): string {
  return ("rule" in item ? item.rule : undefined) ?? ("help" in item ? item.help : undefined) ?? "";
}

/** What matters for an answer: not the colour, not the key. */
function essence(item: Named): unknown {
  return JSON.parse(JSON.stringify({ ...item, color: null, key: null }));
}

/** Ids are chosen once and never changed: a part uses what it names. */
function usesOf(id: string, answer: Parts): number {
  const quoted = JSON.stringify(id);
  const parts = [...answer];
  return parts.filter(([part, value]) => part === id || JSON.stringify(value)?.includes(quoted))
    .length;
}
