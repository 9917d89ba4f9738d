import { expect, test, vi } from "vitest";
import type { AnswerParts, CompareModule, EditorModule } from "@labelwright/editor";
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
