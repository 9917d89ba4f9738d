import { describe, expect, test } from "vitest";
import type { Field, FieldValues } from "../editor";
import agreement from "./agreement.json";
import {
  answerOfDigit,
  askedFields,
  cleanValues,
  digitOfAnswer,
  fieldProblems,
  isBlank,
  missingFields,
  visibleFields,
  withAnswer,
} from "./logic";

const tree = agreement.fields as unknown as readonly Field[];

const junction: readonly Field[] = [
  {
    id: "place",
    kind: "choice",
    name: "Where?",
    required: true,
    options: [
      {
        id: "junction",
        name: "junction",
        fields: [{ id: "light", kind: "boolean", name: "A light?", required: true }],
      },
      { id: "road", name: "road" },
    ],
  },
  { id: "note", kind: "text", name: "Note", when: { field: "light", equals: true } },
  {
    id: "seen",
    kind: "choices",
    name: "Seen",
    options: ["a", "b", "c"].map((id) => ({ id, name: id, archived: id === "b" })),
  },
];

describe("questions agree with the server", () => {
  test(`on which are asked, in ${agreement.cases.length} cases`, () => {
    for (const { values, visible } of agreement.cases) {
      const ids = visibleFields(tree, values as unknown as FieldValues).map(({ id }) => id);
      expect(ids, JSON.stringify(values)).toEqual(visible);
    }
  });

  test("on what is wrong, code for code", () => {
    for (const { values, problems } of agreement.cases) {
      const mine = fieldProblems(tree, values as unknown as FieldValues);
      const theirs = problems as unknown as readonly (readonly [string, string])[];
      const fields = new Set(theirs.map(([field]) => field));
      expect(mine.map(({ field }) => field).sort(), JSON.stringify(values)).toEqual(
        [...fields].sort(),
      );
      // The server tells every fault of a list, the web the first.
      for (const { field, code } of mine) expect(theirs).toContainEqual([field, code]);
    }
  });

  test("a cleaned document has nothing wrong but what is missing", () => {
    for (const { values } of agreement.cases) {
      const cleaned = cleanValues(tree, values as unknown as FieldValues);
      const codes = new Set(fieldProblems(tree, cleaned).map(({ code }) => code));
      codes.delete("required_answer");
      codes.delete("not_asked"); // an answer that was dropped may have called it up
      expect([...codes], JSON.stringify(values)).toEqual([]);
    }
  });
});

describe("questions", () => {
  test("a nested question is asked right after the one that calls it up", () => {
    const asked = askedFields(junction, { place: "junction" });
    expect(asked.map(({ field, depth }) => `${field.id} ${depth}`)).toEqual([
      "place 0",
      "light 1",
      "seen 0",
    ]);
    expect(asked[1]?.because).toMatchObject({ by: "option", value: "junction" });
  });

  test("a condition on a question that is not asked sees no answer", () => {
    const ids = visibleFields(junction, { place: "road", light: true }).map(({ id }) => id);
    expect(ids).toEqual(["place", "seen"]);
  });

  test("only asked questions can be missing", () => {
    expect(missingFields(junction, {}).map(({ id }) => id)).toEqual(["place"]);
    expect(missingFields(junction, { place: "junction" }).map(({ id }) => id)).toEqual(["light"]);
    expect(missingFields(junction, { place: "road" })).toEqual([]);
  });

  test("cleaning drops what is not asked, blank or wrong, and keeps an orderly document as it is", () => {
    const messy: FieldValues = { place: "road", light: true, seen: ["a", "b"], note: " " };
    expect(cleanValues(junction, messy)).toEqual({ place: "road" });
    const orderly: FieldValues = { place: "junction", light: false };
    expect(cleanValues(junction, orderly)).toBe(orderly);
  });

  test("false is an answer, blanks and empty lists are not", () => {
    expect([false, 0, "x"].some(isBlank)).toBe(false);
    expect([undefined, null, "", "\u2003\n", []].every(isBlank)).toBe(true);
  });

  test("digits give the offered answers in order, archived options left out", () => {
    const [place, , seen] = junction as readonly [Field, Field, Field];
    expect(answerOfDigit(place, {}, 2)).toBe("road");
    expect(answerOfDigit(place, {}, 3)).toBeUndefined();
    expect(answerOfDigit(seen, {}, 2)).toEqual(["c"]);
    expect(answerOfDigit(seen, { seen: ["c"] }, 1)).toEqual(["a", "c"]);
    expect(answerOfDigit(seen, { seen: ["a", "c"] }, 1)).toEqual(["c"]);
  });

  test("yes is 1, no is 2, a scale starts at its least level, 0 is the tenth", () => {
    const yesNo: Field = { id: "x", kind: "boolean", name: "x" };
    expect([1, 2, 3].map((digit) => answerOfDigit(yesNo, {}, digit))).toEqual([
      true,
      false,
      undefined,
    ]);
    const scale: Field = { id: "x", kind: "rating", name: "x", minimum: 0, maximum: 9 };
    expect(answerOfDigit(scale, {}, 1)).toBe(0);
    expect(answerOfDigit(scale, {}, 0)).toBe(9);
    expect(digitOfAnswer(scale, 9)).toBe(0);
    expect(digitOfAnswer({ ...scale, maximum: 20 }, 15)).toBeNull();
  });

  test("written answers have no digits", () => {
    for (const kind of ["text", "number", "date"] as const) {
      expect(answerOfDigit({ id: "x", kind, name: "x" }, {}, 1)).toBeUndefined();
    }
  });

  test("an answer taken back leaves no key behind", () => {
    expect(withAnswer({ a: 1, b: 2 }, "a", undefined)).toEqual({ b: 2 });
    expect(withAnswer({ b: 2 }, "a", false)).toEqual({ a: false, b: 2 });
  });
});
