import { describe, expect, test } from "vitest";
import { problemsByPath, ApiError } from "../../api/errors";
import type { Ontology } from "../../api/types";
import { newClass, newField, newOption, ontologyDocument, ontologyForm, raised } from "./form";
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

    const [sent] = ontologyDocument({ classes: [], fields: [field] }).fields;

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
