import { expect, test, vi } from "vitest";
import {
  makeHost,
  questionsOf,
  type AnswerParts,
  type CompareModule,
  type EditorModule,
  type Field,
} from "@labelwright/editor";
import type { RoundAnswers } from "../../api/types";
import { Settling } from "./Settling";
import { settleParts } from "./settleParts";

const parts: AnswerParts = {
  split: (document) => new Map(Object.entries(document as object)),
  join: (all) => Object.fromEntries(all),
  describe: (part) => ({ name: part, lines: [] }),
};
const module: EditorModule = {
  parts,
  create: () => {
    throw new Error("no editor here");
  },
};
const compare: CompareModule = {
  layouts: ["side"],
  role: (part) => ({ kind: "answer", id: part }),
  create: () => {
    throw new Error("no comparison here");
  },
};
const { workbench } = makeHost().host;
const answers: RoundAnswers = {
  answers: [
    { letter: "A", payload: { mood: "good", light: "day", rain: true }, active_seconds: 3 },
    { letter: "B", payload: { mood: "bad", light: "night", rain: true }, active_seconds: null },
  ],
  comparisons: [{ a: "A", b: "B", diff: {} }],
  agreement: 0.5,
  support: {},
  consensus: null,
  threshold: 0.9,
  left_out: 0,
};

function settling(draft: unknown = null) {
  const onChange = vi.fn();
  const made = new Settling({
    answers,
    module,
    compare,
    workbench,
    draft,
    newId: (prefix) => `${prefix}1`,
    onChange,
    onChecks: () => undefined,
  });
  return { made, onChange };
}

const took = (letter: string) => ({ kind: "take", letter }) as const;

test("a take settles one difference and goes to the next", () => {
  const { made, onChange } = settling();
  const [mood, light] = made.differences;

  expect(made.selected?.id).toBe(mood?.id);
  made.take(mood?.id ?? "", took("B"));

  expect(made.selected?.id).toBe(light?.id);
  expect(made.payload()).toEqual({ mood: "bad", rain: true });
  expect(onChange).toHaveBeenCalledOnce();
});

test("nothing is handed in before every difference is settled and the reason given", () => {
  const { made } = settling();
  expect(made.checks()).toHaveLength(3);

  for (const { id } of made.differences) made.take(id, took("A"));
  expect(made.checks().map(({ id }) => id)).toEqual(["reason"]);

  made.setReason("  ");
  expect(made.checks()).toHaveLength(1);
  made.setReason("It rains.");
  expect(made.checks()).toEqual([]);
});

test("a step back takes the last decision back and shows where", () => {
  const { made } = settling();
  const [mood] = made.differences;
  made.take(mood?.id ?? "", { kind: "drop" });

  made.undo();
  expect([made.open.length, made.selected?.id]).toEqual([2, mood?.id]);
  made.redo();
  expect(made.open).toHaveLength(1);
});

test("what is kept is taken up again part by part", () => {
  const { made } = settling();
  const [mood] = made.differences;
  made.take(mood?.id ?? "", took("B"));
  made.setReason("It rains.");

  const kept = settleParts.join(settleParts.split(made.draft()));
  const again = settling(kept).made;

  expect(again.payload()).toEqual(made.payload());
  expect(again.state.get().reason).toBe("It rains.");
  expect(settleParts.split({ mood: "an answer is no draft" }).size).toBe(0);
});

test("an editor's version stands for its difference, and leaves the others as they were", () => {
  const { made } = settling();
  const [mood, light] = made.differences.map(({ id }) => id);
  const base = made.startOf(mood ?? "");
  expect(parts.join(base.parts)).toEqual({ mood: "good", rain: true });

  made.adopt(mood ?? "", base, { mood: "mixed", rain: true });

  expect(made.payload()).toEqual({ mood: "mixed", rain: true });
  expect(made.open.map(({ id }) => id)).toEqual([light]);
});

test("an editor may change what the answers agree on", () => {
  const { made } = settling();
  const [mood] = made.differences.map(({ id }) => id);
  const base = made.startOf(mood ?? "");

  made.adopt(mood ?? "", base, { mood: "good" });

  expect(made.payload()).toEqual({ mood: "good" });
});

test("decisions of another device come in, and a lost lease lets none be made", () => {
  const { made, onChange } = settling();
  const [mood, light] = made.differences.map(({ id }) => id);
  made.merge(
    new Map<string, unknown>([
      [`take ${mood}`, took("B")],
      ["reason", "It rains."],
    ]),
  );
  expect(made.payload()).toEqual({ mood: "bad", rain: true });
  expect(onChange).not.toHaveBeenCalled();

  made.setReadOnly(true);
  made.take(light ?? "", took("A"));
  expect(made.open).toHaveLength(1);
});

const NESTED: readonly Field[] = [
  {
    id: "vehicle",
    kind: "choice",
    name: "Vehicle?",
    required: true,
    options: [
      { id: "tram", name: "Tram" },
      {
        id: "bus",
        name: "Bus",
        fields: [{ id: "line", kind: "text", name: "Which line?", required: true }],
      },
    ],
  },
  { id: "night", kind: "boolean", name: "Night?" },
];

function nested(...payloads: readonly Readonly<Record<string, unknown>>[]) {
  const letters = payloads.map((payload, at) => {
    return { letter: "ABCD"[at] ?? "", payload, active_seconds: null };
  });
  return new Settling({
    answers: { ...answers, answers: letters, comparisons: [] },
    module,
    compare: { ...compare, questions: () => questionsOf(NESTED) },
    workbench,
    draft: null,
    newId: (prefix) => prefix,
    onChange: () => undefined,
    onChecks: () => undefined,
  });
}

test("a question under an option is settled by who were asked, and falls away with the option", () => {
  const made = nested({ vehicle: "tram" }, { vehicle: "bus", line: "12" });
  expect(made.differences.map(({ id }) => id)).toEqual(["A vehicle"]);

  made.take("A vehicle", took("B"));
  expect(made.payload()).toEqual({ vehicle: "bus", line: "12" });
  made.take("A vehicle", took("A"));
  expect(made.payload()).toEqual({ vehicle: "tram" });
});

test("a difference about a question that is not asked is open to nobody until it is", () => {
  const bus = (line: string) => ({ vehicle: "bus", line });
  const made = nested({ vehicle: "tram" }, bus("12"), bus("21"));
  expect(made.differences.map(({ id }) => id)).toEqual(["A vehicle", "B line"]);
  expect(made.open.map(({ id }) => id)).toEqual(["A vehicle"]);

  made.take("A vehicle", took("A"));
  expect(made.open).toEqual([]);
  made.take("A vehicle", took("B"));
  expect(made.open.map(({ id }) => id)).toEqual(["B line"]);
  expect(made.selected?.id).toBe("B line");
});

test("an answer that everything else asks for is missed before the decision is handed in", () => {
  const made = nested(
    { vehicle: "tram", night: true },
    { vehicle: "bus", line: "12", night: true },
  );
  made.setReason("It has tyres.");
  made.take("A vehicle", { kind: "new", parts: [["vehicle", "bus"]] });
  expect(made.checks()).toEqual([]);

  const dropped = nested({ vehicle: "bus", line: "12" }, { vehicle: "bus", line: "21" });
  dropped.setReason("It has tyres.");
  dropped.take("A line", { kind: "drop" });
  expect(dropped.checks().map(({ id }) => id)).toEqual(["missing line"]);
});

function reviewed() {
  const payloads = { A: { mood: "good", light: "day" }, B: { mood: "bad", light: "day" } };
  const letters = Object.entries(payloads).map(([letter, payload]) => {
    return { letter, payload, active_seconds: null };
  });
  const consensus = { mood: "good", light: "day" };
  return new Settling({
    answers: { ...answers, answers: letters, comparisons: [], consensus },
    module,
    compare,
    workbench,
    merged: "M",
    draft: null,
    newId: (prefix) => prefix,
    onChange: () => undefined,
    onChecks: () => undefined,
  });
}

test("in a review nothing must be settled, and what nobody decides stays as merged", () => {
  const made = reviewed();
  expect(made.differences.map(({ id }) => id)).toEqual(["A mood"]);
  expect(made.checks()).toEqual([]);
  expect(made.isAmended).toBe(false);
  expect(made.payload()).toEqual({ mood: "good", light: "day" });
});

test("in a review a take amends the consensus, and leaving it takes that back", () => {
  const made = reviewed();
  made.take("A mood", took("B"));
  expect([made.isAmended, made.payload()]).toEqual([true, { mood: "bad", light: "day" }]);
  made.leave("A mood");
  expect([made.isAmended, made.payload()]).toEqual([false, { mood: "good", light: "day" }]);
  made.undo();
  expect(made.isAmended).toBe(true);
});

test("what is in no answer is added by the editor, and a part that all agree on is changed by it", () => {
  const made = reviewed();
  const base = made.startOf("added");
  made.adopt("added", base, { mood: "good", light: "night", rain: true });
  expect(made.payload()).toEqual({ mood: "good", light: "night", rain: true });
});
