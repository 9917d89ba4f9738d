// An editor on a fake workbench, for tests: opened, selected in and looked at as a person would.

import { act } from "react";
import { afterEach, beforeEach } from "vitest";
import {
  makeHost,
  type Asset,
  type Editor,
  type EditorHost,
  type FakeHost,
  type Field,
  type OntologyClass,
  type Prediction,
  type RelationType,
} from "@labelwright/editor";
import module from ".";
import { TEXT, textAsset } from "./text.fixture";
import type { Span, SpansDraft, SpansPayload } from "./schema";

const choice = (id: string, required: boolean): Field => ({
  id,
  kind: "choice",
  name: id,
  required,
  options: ["yes", "no"].map((one) => ({ id: one, name: one })),
});

const CLASSES: readonly OntologyClass[] = [
  { id: "party", name: "party" },
  { id: "duty", name: "duty", fields: [choice("firm", true)] },
  { id: "sign", name: "sign" },
];
const RELATIONS: readonly RelationType[] = [
  { id: "bound", name: "bound", from: ["duty"], to: ["party"] },
  { id: "near", name: "near", directed: false },
];

export const predicted = (
  id: string,
  spans: readonly Span[],
  relations: unknown[] = [],
): Prediction => ({
  id: `prd_${id}`,
  model: "m",
  version: "1",
  score: 0.9,
  payload: { spans, relations, answers: {} },
});

export * from "./text.fixture";

export let fake: FakeHost;
export let editor: Editor;

export interface Opening {
  readonly host?: Partial<EditorHost>;
  readonly settings?: Record<string, unknown>;
  readonly assets?: readonly Asset[];
  readonly fields?: readonly Field[];
}

export function open({ host = {}, settings = {}, assets, fields = [] }: Opening = {}): void {
  fake = makeHost({
    classes: CLASSES,
    fields,
    settings,
    assets: assets ?? [textAsset(TEXT)],
    host,
  });
  const { workbench } = fake.host;
  const ontology = { ...workbench.ontology, relations: RELATIONS };
  act(() => {
    editor = module.create({ ...fake.host, workbench: { ...workbench, ontology } });
    editor.focus();
  });
}

export const wholeQuestion = choice("law", true);

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => close());

export async function close(): Promise<void> {
  await act(async () => {
    editor.destroy();
    await Promise.resolve(); // the view is taken down in the next breath
  });
  fake.destroy();
}

export const payload = (): SpansPayload => editor.payload() as SpansPayload;
export const draft = (): SpansDraft => editor.draft() as SpansDraft;
export const marked = (): string[] =>
  payload().spans.map(({ class: name, text }) => `${name}: ${text}`);

/** True if somebody took the key. */
export function key(name: string, more?: KeyboardEventInit): boolean {
  let taken = false;
  act(() => void (taken = fake.press(name, more)));
  return taken;
}

/** Selects these words as a mouse does: the browser's selection, and the button let go. */
export function select(words: string, after = 0): void {
  const at = TEXT.indexOf(words, after);
  selectPlaces(at, at + words.length);
}

export function selectPlaces(start: number, end: number): void {
  const [from, to] = [start, end].map(nodeAt);
  act(() => {
    const page = fake.host.stage.querySelector(".lw-text-stage");
    page?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, button: 0, detail: 1 }));
    if (from && to) document.getSelection()?.setBaseAndExtent(...from, ...to);
    document.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  });
}

function nodeAt(place: number): [Node, number] {
  let rest = place;
  for (const block of fake.host.stage.querySelectorAll(".lw-block")) {
    const node = block.firstChild as Text;
    if (rest <= node.data.length) return [node, rest];
    rest -= node.data.length + 1;
  }
  throw new Error(`There is no place ${place}.`);
}

export const panelText = (): string => fake.host.panel.textContent ?? "";
export const stageText = (): string => fake.host.stage.textContent ?? "";

/** Presses the button of the bar or the panel with this name. */
export function press(name: string): void {
  const buttons = [...fake.root.querySelectorAll("button")];
  const found = buttons.find(
    (one) => one.textContent?.includes(name) || one.getAttribute("aria-label")?.includes(name),
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  act(() => found.click());
}
