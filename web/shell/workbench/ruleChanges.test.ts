import { expect, test } from "vitest";
import { t } from "../../i18n";
import { ruleChanges } from "./ruleChanges";

const car = { id: "car", name: "car", color: 1 };
const van = { id: "van", name: "van", color: 2 };
const tone = { id: "tone", kind: "choice" as const, name: "Tone", help: "As it reads" };
const rules = { guidelines: "Old", ontology: { classes: [car, van], fields: [tone] } };

const told = (after: typeof rules, answer: [string, unknown][] = []): string[] =>
  ruleChanges(rules, after, new Map(answer)).map(({ id, values, uses }) =>
    [t(id, values), uses].join(" "),
  );

test("what is the same is not told, nor another colour", () => {
  const classes = [{ ...car, color: 7 }, van];
  expect(told({ ...rules, ontology: { ...rules.ontology, classes } })).toEqual([
    "Nothing that this task asks for has changed. 0",
  ]);
});

test("what the answer uses says so", () => {
  const classes = [
    { ...car, name: "passenger car" },
    { ...van, archived: true },
  ];
  const answer: [string, unknown][] = [
    ["region r1", { class: "van" }],
    ["region r2", { class: "van" }],
    ["region r3", { class: "car" }],
    ["tone", "kind"],
  ];
  const fields = [{ ...tone, help: "As it is meant" }];
  expect(told({ guidelines: "New", ontology: { classes, fields } }, answer)).toEqual([
    "The guidelines have a new text 0",
    "Class no longer in use: van 2",
    "Class car is now called passenger car 1",
    "New rule for Tone: As it is meant 1",
  ]);
});

test("new ones and other answers are told", () => {
  const classes = [car, van, { id: "bus", name: "bus", color: 3 }];
  const fields = [{ ...tone, options: [{ id: "kind", name: "kind" }] }];
  expect(told({ ...rules, ontology: { classes, fields } })).toEqual([
    "New class: bus 0",
    "Question Tone takes other answers 0",
  ]);
});
