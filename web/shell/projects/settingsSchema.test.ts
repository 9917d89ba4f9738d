import { describe, expect, test } from "vitest";
import { allowedGeometries, settingsOf } from "./settingsSchema";

const schema = {
  $ref: "#/$defs/Settings",
  $defs: {
    Name: {
      type: "string",
      "x-choices": [
        { const: "blob", title: "Blob" },
        { const: "dash", title: "Dash" },
      ],
    },
    Settings: {
      type: "object",
      properties: {
        geometries: {
          title: "Geometries",
          type: "array",
          items: { $ref: "#/$defs/Name" },
          minItems: 1,
          default: ["blob"],
        },
        size: { title: "Least size", type: "number", minimum: 0, default: 1.5 },
        empty: { title: "May be empty", description: "Or not.", type: "boolean", default: true },
        snap: { enum: ["none", "word"], default: "word" },
        nested: { type: "object" },
      },
    },
  },
};

describe("the settings of a task type", () => {
  test("are read from its schema, names and bounds included", () => {
    const choices = [
      { value: "blob", title: "Blob" },
      { value: "dash", title: "Dash" },
    ];
    expect(settingsOf(schema)).toMatchObject([
      { name: "geometries", kind: "choices", initial: ["blob"], choices, least: 1 },
      { name: "size", kind: "number", initial: 1.5, isWhole: false, least: 0 },
      { name: "empty", kind: "boolean", initial: true, title: "May be empty", hint: "Or not." },
      { name: "snap", kind: "choice", initial: "word", title: "snap" },
    ]);
  });

  test("are none where the schema says nothing", () => {
    expect(settingsOf({})).toEqual([]);
    expect(settingsOf({ $ref: "#/$defs/Missing" })).toEqual([]);
  });

  test("allow the geometries that were chosen, else those that hold by themselves", () => {
    const allowed = (settings: Record<string, unknown>): string[] =>
      allowedGeometries(schema, settings).map(({ value }) => value);

    expect(allowed({})).toEqual(["blob"]);
    expect(allowed({ geometries: ["dash", "blob"] })).toEqual(["blob", "dash"]);
    expect(allowedGeometries({}, {})).toEqual([]);
  });
});
