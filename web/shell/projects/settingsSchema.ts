// Settings of a task type as a form can show them, read from its JSON Schema. Promises: no task type
// and no setting is known here by name but `geometries`, which classes narrow; a property of a form
// that is not known is left out and so keeps the server's default.
import type { Choice } from "../parts/ChoiceChecks";

export type Settings = Readonly<Record<string, unknown>>;

interface Described {
  name: string;
  title: string;
  hint?: string;
}
export type Setting = Described &
  (
    | { kind: "boolean"; initial: boolean }
    | { kind: "number"; initial: number | null; isWhole: boolean; least?: number; most?: number }
    | { kind: "choice"; initial: string; choices: readonly Choice[] }
    | { kind: "choices"; initial: readonly string[]; choices: readonly Choice[]; least: number }
  );

type Schema = Readonly<Record<string, unknown>>;

const GEOMETRIES = "geometries";

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
const figure = (value: unknown): number | undefined =>
  typeof value === "number" ? value : undefined;

export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/** The schema itself, where there is only a reference to it inside of the document. */
function resolved(schema: unknown, root: Schema): Schema {
  if (!isSchema(schema)) return {};
  const reference = text(schema.$ref);
  if (!reference) return schema;
  let found: unknown = root;
  for (const step of reference.replace(/^#\//, "").split("/"))
    found = isSchema(found) ? found[step] : undefined;
  return isSchema(found) ? { ...found, ...schema, $ref: undefined } : {};
}

/** Strings to choose from: titled constants where there are, else the bare enumeration. */
function choicesOf(schema: Schema): readonly Choice[] {
  const titled = Array.isArray(schema["x-choices"]) ? schema["x-choices"].filter(isSchema) : [];
  const found = titled.flatMap((one) => {
    const value = text(one.const);
    return value === undefined ? [] : [{ value, title: text(one.title) ?? value }];
  });
  if (found.length > 0) return found;
  return strings(schema.enum).map((value) => ({ value, title: value }));
}

function settingOf(name: string, schema: Schema, root: Schema): Setting | null {
  const about = { name, title: text(schema.title) ?? name, hint: text(schema.description) };
  if (schema.type === "boolean")
    return { ...about, kind: "boolean", initial: schema.default === true };
  if (schema.type === "number" || schema.type === "integer") {
    const range = { least: figure(schema.minimum), most: figure(schema.maximum) };
    const isWhole = schema.type === "integer";
    return { ...about, kind: "number", initial: figure(schema.default) ?? null, isWhole, ...range };
  }
  if (schema.type === "array") {
    const choices = choicesOf(resolved(schema.items, root));
    const least = figure(schema.minItems) ?? 0;
    if (choices.length === 0) return null;
    return { ...about, kind: "choices", initial: strings(schema.default), choices, least };
  }
  const choices = choicesOf(schema);
  if (choices.length === 0) return null;
  return { ...about, kind: "choice", initial: text(schema.default) ?? "", choices };
}

/** Everything that a form can ask for, in the order of the schema. */
export function settingsOf(document: Schema | undefined): readonly Setting[] {
  if (!document) return [];
  const { properties } = resolved(document, document);
  if (!isSchema(properties)) return [];
  return Object.entries(properties).flatMap(([name, schema]) => {
    const setting = settingOf(name, resolved(schema, document), document);
    return setting ? [setting] : [];
  });
}

/** The geometries that a project's settings allow, with their names; none where there are none. */
export function allowedGeometries(
  document: Schema | undefined,
  settings: Settings,
): readonly Choice[] {
  const setting = settingsOf(document).find(({ name }) => name === GEOMETRIES);
  if (setting?.kind !== "choices") return [];
  const allowed = strings(settings[GEOMETRIES] ?? setting.initial);
  return setting.choices.filter(({ value }) => allowed.includes(value));
}
