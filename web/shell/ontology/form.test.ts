import { describe, expect, test } from "vitest";
import { problemsByPath, ApiError } from "../../api/errors";
import type { Ontology } from "../../api/types";
import {
  EMPTY_FORM,
  newClass,
  newField,
  newOption,
  newRelation,
  ontologyDocument,
  ontologyForm,
  raised,
  withoutClass,
} from "./form";
import { narrowed } from "./geometries";
import { belowOntology } from "./problems";

const ontology: Ontology = {
  classes: [
    {
      id: "car",
      name: "car",
      color: 3,
      parent: null,
      geometries: ["box"],
      fields: [{ id: "cut", kind: "boolean", name: "Cut off", when: { field: "x", exists: true } }],
    },
  ],
  fields: [
    {
      id: "tone",
      kind: "choice",
      name: "Tone",
      options: [{ id: "good", name: "good", fields: [{ id: "why", kind: "text", name: "Why" }] }],
    },
  ],
};

const related: Ontology = {
  classes: [
    { id: "car", name: "car", fields: [] },
    { id: "wheel", name: "wheel", fields: [] },
  ],
  fields: [],
  relations: [
    {
      id: "part_of",
      name: "part of",
      from: ["wheel"],
      to: ["car"],
      key: "p",
      fields: [{ id: "sure", kind: "boolean", name: "Sure" }],
    },
  ],
};

const named = (name: string) => ({ ...newClass(), value: { name } });

describe("relations in the form", () => {
  test("are carried along unchanged, their questions too", () => {
    expect(ontologyDocument(ontologyForm(related))).toEqual(related);
  });

  test("name classes that have no id yet, and those alone get one", () => {
    const classes = [named("Räder & Co"), named("car"), named("räder co"), named("日本")];
    const [wheel, , twin, other] = classes.map(({ key }) => key) as [
      string,
      string,
      string,
      string,
    ];
    const relation = {
      ...newRelation(),
      value: { name: "part of" },
      from: [wheel, twin],
      to: [other],
    };

    const sent = ontologyDocument({ ...EMPTY_FORM, classes, relations: [relation] });

    expect(sent.classes.map(({ id }) => id)).toEqual(["rader_co", undefined, "rader_co_2", "item"]);
    expect(sent.relations).toEqual([
      { name: "part of", from: ["rader_co", "rader_co_2"], to: ["item"], fields: [] },
    ]);
  });

  test("join any class where none is chosen", () => {
    const relation = { ...newRelation(), value: { name: "near" } };

    const sent = ontologyDocument({ ...EMPTY_FORM, relations: [relation] });

    expect(sent.relations).toEqual([{ name: "near", fields: [] }]);
  });

  test("forget a class that is removed", () => {
    const form = ontologyForm(related);
    const wheel = form.classes[1]?.key ?? "";

    const [relation] = withoutClass(form, wheel).relations;

    expect(relation?.from).toEqual([]);
    expect(relation?.to).toEqual([form.classes[0]?.key]);
  });
});

test("a class that may have all geometries says nothing about them", () => {
  expect(narrowed(["b", "a"], ["a", "b"])).toBeNull();
  expect(narrowed(["b"], ["a", "b"])).toEqual(["b"]);
});

describe("the form of an ontology", () => {
  test("changes nothing that nobody touched, shown or not", () => {
    expect(ontologyDocument(ontologyForm(ontology))).toEqual(ontology);
  });

  test("leaves the ids of new entries to the server", () => {
    const form = ontologyForm(ontology);
    const added = { ...newClass(), value: { name: "truck" } };

    const sent = ontologyDocument({ ...form, classes: [...form.classes, added] });

    expect(sent.classes[1]).toEqual({ name: "truck", fields: [] });
    expect(sent.classes[0]?.id).toBe("car");
  });

  test("drops blank answers at the end, and keeps those between", () => {
    const named = { ...newOption(), value: { name: "b" } };
    const field = { ...newField("choice"), options: [newOption(), named, newOption()] };

    const [sent] = ontologyDocument({ ...EMPTY_FORM, fields: [field] }).fields;

    expect(sent?.options).toEqual([{ name: "" }, { name: "b" }]);
  });

  test("moves an entry up, and the first stays where it is", () => {
    expect(raised(["a", "b", "c"], 2)).toEqual(["a", "c", "b"]);
    expect(raised(["a", "b"], 0)).toEqual(["a", "b"]);
  });

  test("finds the problems of its fields wherever the server points from", () => {
    const problem = { path: "/ontology/classes/0/name", code: "x", message: "no name" };
    const error = new ApiError(422, { problems: [problem, { ...problem, path: "/fields" }] });

    const below = belowOntology(problemsByPath(error));

    expect([...below.keys()]).toEqual(["/classes/0/name", "/fields"]);
  });
});
