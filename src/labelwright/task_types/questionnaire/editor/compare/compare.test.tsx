import { fireEvent, within } from "@testing-library/react";
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  makeAsset,
  makeHost,
  type ComparedItem,
  type CompareHost,
  type Comparison,
  type CompareView,
  type FakeHost,
  type Field,
} from "@labelwright/editor";
import { compareAnswers } from ".";
import { votesOf } from "./votes";

const option = (id: string, fields: readonly Field[] = []) => ({ id, name: id, fields });
const FIELDS: readonly Field[] = [
  {
    id: "vehicle",
    kind: "choice",
    name: "Vehicle?",
    options: [option("tram"), option("bus", [{ id: "line", kind: "text", name: "Which line?" }])],
  },
  { id: "seen", kind: "choices", name: "Seen?", options: [option("cat"), option("dog")] },
  { id: "note", kind: "text", name: "Note" },
];
const field = (id: string): Field => FIELDS.find((one) => one.id === id) ?? (FIELDS[0] as Field);

const item = (
  part: string,
  isSettled: boolean,
  answers: Record<string, unknown>,
): ComparedItem => ({
  id: `A ${part}`,
  kind: "answer",
  versions: Object.entries(answers).map(([letter, value]) => ({ letter, part, value })),
  changed: [],
  likeness: null,
  isSettled,
});
const ITEMS = [
  item("vehicle", false, { A: "tram", B: "bus", C: "tram" }),
  item("note", false, { A: "a red van", B: "a van" }),
  item("line", true, { B: "12" }),
  item("seen", true, { A: ["cat"], B: ["cat"], C: ["cat"] }),
];
const VIEW: CompareView = {
  layout: "difference",
  letter: "",
  items: ITEMS,
  takes: new Map(),
  selected: "A note",
  result: { answers: { seen: ["cat"] } },
  isAlone: false,
};

let fake: FakeHost;
let comparison: Comparison;
const onSelect = vi.fn();

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  HTMLElement.prototype.scrollIntoView = vi.fn();
  onSelect.mockClear();
  fake = makeHost({ fields: FIELDS });
  const { stage, workbench, keys, t, locale, fetchAsset, task } = fake.host;
  const assets = [makeAsset({ ordinal: 0 }), makeAsset({ ordinal: 1 })];
  const host: CompareHost = {
    stage,
    task: { ...task, assets },
    workbench,
    answers: ["A", "B", "C"].map((letter) => {
      const vehicle = letter === "B" ? "bus" : "tram";
      return { letter, payload: { answers: { vehicle } }, activeSeconds: null };
    }),
    keys,
    t,
    locale,
    onSelect,
    fetchAsset,
    viewer: (mediaType) => fake.host.viewer(mediaType),
  };
  comparison = compareAnswers.create(host);
});

afterEach(async () => {
  await act(async () => {
    comparison.destroy();
    await Promise.resolve();
  });
  expect(fake.host.stage.childElementCount).toBe(0);
  fake.destroy();
});

const show = (change: Partial<CompareView> = {}): void =>
  act(() => comparison.show({ ...VIEW, ...change }));
const rows = (): readonly HTMLElement[] => [
  ...fake.host.stage.querySelectorAll<HTMLElement>("tbody tr"),
];
const cells = (row: HTMLElement | undefined): readonly string[] =>
  [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent.trim());

test("a difference is a row in the order of the questions, with the number of the list", () => {
  show();
  expect(rows().map((row) => row.querySelector(".lw-answers-name")?.textContent)).toEqual([
    "1Vehicle?",
    "2Note",
  ]);
  expect(cells(rows()[0])).toEqual(["tram", "bus", "tram", "questions.compare.open"]);
  expect(cells(rows()[1])).toEqual([
    "a red van",
    "a van",
    "questions.compare.none",
    "questions.compare.open",
  ]);
});

test("what most do not say is marked, and passages that only one text has", () => {
  show();
  const marked = rows().map((row) =>
    [...row.querySelectorAll("mark")].map((one) => one.textContent),
  );
  expect(marked).toEqual([["bus"], ["red"]]);
});

test("side by side shows every question, nested ones under the option that asks them", () => {
  show({ layout: "side" });
  const names = rows().map((row) => row.querySelector("th")?.className);
  expect(names).toEqual([0, 1, 0, 0].map((depth) => `lw-answers-depth-${depth}`));
  expect(cells(rows()[1])).toEqual([
    "questions.compare.notAsked",
    "12",
    "questions.compare.notAsked",
    "questions.compare.notAsked",
  ]);
  expect(cells(rows()[2]).at(-1)).toBe("cat");
});

test("only one answer leaves its column and the result", () => {
  show({ layout: "only", letter: "B" });
  expect(cells(rows()[0])).toEqual(["bus", "questions.compare.open"]);
});

test("a row that is pressed is selected; one that is settled is not", () => {
  show({ layout: "side" });
  for (const row of rows()) fireEvent.click(row);
  expect(onSelect.mock.calls).toEqual([["A vehicle"], ["A note"]]);
});

test("a choice is shown with who made it, and its take", () => {
  show({
    takes: new Map([["A vehicle", { kind: "take", letter: "C" }]]),
    result: { answers: { vehicle: "tram" } },
  });
  const [row] = rows();
  const votes = within(row as HTMLElement).getAllByRole("meter");
  expect(votes.map((vote) => vote.getAttribute("value"))).toEqual(["2", "1"]);
  expect(row?.querySelector("[data-taken=true]")?.getAttribute("data-letter")).toBe("C");
  expect(cells(row).at(-1)).toBe("tram");
});

test("the assets alone stay while everything else is hidden, and keys walk them", () => {
  show({ isAlone: true });
  expect(fake.host.stage.querySelector<HTMLElement>(".lw-compare-table")?.hidden).toBe(true);
  act(() => void fake.press("f"));
  expect(fake.host.stage.querySelector(".lw-asset-active")?.getAttribute("aria-label")).toBe(
    "questions.asset 2 2 1.jpg",
  );
});

test("options of several are voted on one by one, and the most wanted comes first", () => {
  const versions = item("seen", false, {
    A: ["cat"],
    B: ["dog", "cat"],
    C: ["dog", "cat"],
  }).versions;
  expect(votesOf(field("seen"), versions)).toEqual([
    { answer: "cat", letters: ["A", "B", "C"] },
    { answer: "dog", letters: ["B", "C"] },
  ]);
});
