import { fireEvent, screen } from "@testing-library/react";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  makeAsset,
  makeHost,
  type Editor,
  type FakeHost,
  type FakeHostOptions,
  type Field,
  type FieldValues,
} from "@labelwright/editor";
import module from ".";

const option = (id: string, fields: readonly Field[] = []) => ({ id, name: id, fields });
const ONE: readonly Field[] = [
  {
    id: "animal",
    kind: "choice",
    name: "Which animal?",
    required: true,
    options: ["cat", "dog", "bird"].map((id) => option(id)),
  },
];
const MANY: readonly Field[] = [
  {
    id: "usable",
    kind: "choice",
    name: "Usable?",
    required: true,
    options: [
      option("yes"),
      option("no", [{ id: "why", kind: "text", name: "Why not?", required: true }]),
    ],
  },
  {
    id: "seen",
    kind: "choices",
    name: "Seen?",
    when: { field: "usable", equals: "yes" },
    options: [option("car"), option("bus")],
  },
  { id: "clear", kind: "boolean", name: "Clear?", required: true },
];

let fake: FakeHost;
let editor: Editor;

async function open(
  fields: readonly Field[],
  host: FakeHostOptions["host"] = {},
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  fake = makeHost({ fields, host, settings });
  await act(async () => {
    editor = module.create(fake.host);
    editor.focus();
    await new Promise((done) => setTimeout(done));
  });
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(async () => {
  await act(async () => {
    editor.destroy();
    await Promise.resolve(); // the view is taken down in the next breath
  });
  fake.destroy();
});

const answers = (): FieldValues => (editor.payload() as { answers: FieldValues }).answers;
/** True if somebody took the key. */
function key(name: string, more?: KeyboardEventInit): boolean {
  let taken = false;
  act(() => void (taken = fake.press(name, more)));
  return taken;
}
const current = (): string | null | undefined =>
  fake.host.panel.querySelector(".lw-question-current")?.getAttribute("data-question");

describe("editor of questionnaires", () => {
  test("one key answers the one question and the next task comes", async () => {
    await open(ONE);
    key("2");
    expect(answers()).toEqual({ animal: "dog" });
    expect(fake.finished()).toBe(1);
  });

  test("with auto-advance off the key only answers, Enter is left to submit", async () => {
    await open(ONE, {}, { auto_advance: false });
    key("2");
    expect(fake.finished()).toBe(0);
    expect(key("Enter")).toBe(false);
  });

  test("a person's choice about auto-advance outlasts the task", async () => {
    await open(ONE);
    const toggle = fake.root.querySelector<HTMLElement>(".lw-advance [role=switch]");
    act(() => toggle?.click());
    key("1");
    expect(fake.finished()).toBe(0);
    expect(fake.host.memory.get("questions/autoAdvance")).toBe(false);
  });

  test("the focus walks to the next open question, called up ones first", async () => {
    await open(MANY);
    expect(current()).toBe("usable");
    key("2");
    expect(current()).toBe("why");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
  });

  test("several choices collect, Enter goes on, the last answer finishes", async () => {
    await open(MANY);
    key("1");
    key("1");
    key("2");
    expect(answers()).toEqual({ usable: "yes", seen: ["car", "bus"] });
    expect(current()).toBe("seen");
    expect(key("Enter")).toBe(true);
    expect(current()).toBe("clear");
    key("1");
    expect(answers().clear).toBe(true);
    expect(fake.finished()).toBe(1);
  });

  test("nothing finishes while a required question is open", async () => {
    await open(MANY);
    key("Tab");
    key("Tab");
    expect(current()).toBe("clear");
    key("2");
    expect(fake.finished()).toBe(0);
    expect(current()).toBe("usable");
    expect(fake.checks().map(({ text }) => text)).toEqual(["questions.missing Usable?"]);
  });

  test("answers that are no longer asked are not sent but come back with their question", async () => {
    await open(MANY, { initial: { answers: { usable: "yes", seen: ["bus"], clear: true } } });
    key("Tab", { shiftKey: true });
    key("Tab", { shiftKey: true });
    key("Tab", { shiftKey: true });
    expect(current()).toBe("usable");
    key("2");
    expect(answers()).toEqual({ usable: "no", clear: true });
    key("Tab", { shiftKey: true });
    key("1");
    expect(answers()).toEqual({ usable: "yes", seen: ["bus"], clear: true });
  });

  test("what is loaded is saved byte for byte, before and after undo", async () => {
    const given = '{"answers":{"clear":false,"seen":["bus","car"],"usable":"yes"}}';
    await open(MANY, { initial: JSON.parse(given) as unknown });
    expect(JSON.stringify(editor.payload())).toBe(given);
    act(() => void fake.host.keys.run("questions.previous"));
    key("1");
    expect(JSON.stringify(editor.payload())).not.toBe(given);
    act(() => editor.undo());
    expect(JSON.stringify(editor.payload())).toBe(given);
  });

  test("letters typed one after another are one step back", async () => {
    await open(MANY);
    key("2");
    for (const value of ["d", "da", "dark"]) {
      fireEvent.change(screen.getByRole("textbox"), { target: { value } });
    }
    expect(answers()).toEqual({ usable: "no", why: "dark" });
    act(() => editor.undo());
    expect(answers()).toEqual({ usable: "no" });
  });

  test("a draft keeps answers that are not asked at the moment", async () => {
    const draft = { answers: { usable: "no", why: "dark", seen: ["car"] } };
    await open(MANY, { draft });
    expect(editor.draft()).toEqual(draft);
  });

  test("its parts put together give what was taken apart", () => {
    const { split, join } = module.parts;
    for (const draft of [
      { answers: {} },
      { answers: { usable: "no", why: "dark", seen: ["car"] } },
    ]) {
      expect(join(split(draft))).toEqual(draft);
    }
    expect(split(null).size).toBe(0);
  });

  test("an answer from another device stays when one's own is undone", async () => {
    await open(MANY, { initial: { answers: { usable: "yes" } } });
    key("Enter");
    act(() => editor.merge(new Map<string, unknown>([["clear", false]])));
    key("1");
    expect(answers()).toEqual({ usable: "yes", seen: ["car"], clear: false });
    act(() => editor.merge(new Map<string, unknown>([["clear", true]])));
    act(() => editor.undo());
    expect(answers()).toEqual({ usable: "yes", clear: true });
    act(() => editor.merge(new Map<string, unknown>([["clear", undefined]])));
    expect(answers()).toEqual({ usable: "yes" });
    expect(fake.edits()).toBe(2);
  });

  test("two versions of an answer are told by their names", async () => {
    await open(MANY);
    const { describe: told } = module.parts;
    const text = (part: string, value: unknown) =>
      told(part, value, fake.host.workbench, fake.host.t);
    expect(text("usable", "no")).toMatchObject({ name: "Usable?", lines: [{ text: "no" }] });
    expect(text("why", "dark")).toMatchObject({ name: "Why not?", lines: [{ text: "dark" }] });
    expect(text("seen", ["car", "bus"]).lines[0]?.text).toBe("car, bus");
    expect(text("clear", true).lines[0]?.text).toBe("field.yes");
  });

  test("a prediction is outlined until A takes it over", async () => {
    const payload = { answers: { animal: "bird" } };
    const predictions = [{ id: "prd_1", model: "m", version: "1", score: 0.8, payload }];
    await open(ONE, { predictions });
    expect(fake.host.panel.querySelector(".lw-guess")?.textContent).toContain("bird");
    expect(answers()).toEqual({});
    key("a");
    expect(answers()).toEqual({ animal: "bird" });
  });

  test("in review the first change amends and nothing goes on by itself", async () => {
    await open(ONE, { mode: "review", initial: { answers: { animal: "cat" } } });
    key("Tab", { shiftKey: true });
    expect(fake.amended()).toBe(0);
    key("2");
    expect(fake.amended()).toBe(1);
    expect(fake.finished()).toBe(0);
  });

  test("a lost lease makes it read-only", async () => {
    await open(ONE);
    act(() => editor.setReadOnly(true));
    key("1");
    expect(answers()).toEqual({});
  });

  test("each asset is shown by the viewer of its media type, in order", async () => {
    const shown: string[] = [];
    const assets = [
      makeAsset({ id: "second", ordinal: 1, media_type: "text" }),
      makeAsset({ id: "first", ordinal: 0 }),
    ];
    const viewer = {
      create: ({ asset }: { asset: { id: string } }) => {
        shown.push(asset.id);
        return { focus: () => undefined, destroy: () => void shown.push(`${asset.id} gone`) };
      },
    };
    const task = { id: "tsk_1", assets, predictions: [] };
    await open(ONE, { task, viewer: () => Promise.resolve(viewer) });
    expect(shown).toEqual(["first", "second"]);
    await act(() => Promise.resolve(editor.destroy()));
    expect(shown).toContain("first gone");
  });

  test("Y lays several assets out anew, and the next task lies the same way", async () => {
    const assets = [0, 1, 2].map((ordinal) => makeAsset({ id: `ast_${ordinal}`, ordinal }));
    const task = { id: "tsk_1", assets, predictions: [] };
    await open(ONE, { task });
    const grid = (): string | undefined => fake.root.querySelector(".lw-assets")?.className;
    expect(grid()).toContain("lw-assets-grid");
    key("y");
    expect(grid()).toContain("lw-assets-one");
    expect(fake.host.memory.get("questions/layout")).toBe("one");
  });

  test("D and F walk the assets where no viewer wants them", async () => {
    const assets = ["a", "b"].map((id, ordinal) => makeAsset({ id, ordinal, name: id }));
    await open(ONE, { task: { id: "tsk_1", assets, predictions: [] } });
    const shown = (): number =>
      [...fake.root.querySelectorAll(".lw-asset")].findIndex((one) =>
        one.classList.contains("lw-asset-active"),
      );
    key("f");
    expect(shown()).toBe(1);
    expect(fake.said).toEqual(["questions.asset 2 2 b"]);
    expect(key("f")).toBe(false);
    key("d");
    expect(shown()).toBe(0);
  });

  test("a role is told beside the name", async () => {
    const assets = [
      makeAsset({ id: "a", name: "1.jpg" }),
      makeAsset({ id: "b", name: "2.jpg", role: "rear", ordinal: 1 }),
    ];
    await open(ONE, { task: { id: "tsk_1", assets, predictions: [] } });
    const heads = [...fake.root.querySelectorAll(".lw-asset-head")].map((one) => one.textContent);
    expect(heads).toEqual(["questions.asset 1 2 1.jpg", "questions.assetOfRole 2 2 2.jpg rear"]);
  });

  test("Ctrl+Enter goes on from a text, and submits after the last", async () => {
    await open(MANY, { draft: { answers: { usable: "no", why: "dark" } } });
    act(() => void fake.host.keys.run("questions.previous"));
    expect(current()).toBe("why");
    expect(key("Enter", { ctrlKey: true })).toBe(true);
    expect(current()).toBe("clear");
    key("1");
    act(() => void fake.host.keys.run("questions.previous"));
    act(() => void fake.host.keys.run("questions.previous"));
    expect(key("Enter", { ctrlKey: true })).toBe(false);
  });

  test("says why a question is asked, and names those that are not", async () => {
    await open(MANY);
    expect(fake.host.panel.querySelector(".lw-not-asked")?.textContent).toBe(
      "questions.notAsked 2 Why not, Seen",
    );
    key("1");
    expect(fake.host.panel.querySelector(".lw-because")?.textContent).toBe(
      "questions.becauseOf Usable? yes",
    );
  });

  test("what is open is told in the fewest words", async () => {
    await open(MANY);
    expect(fake.checks().map(({ brief }) => brief)).toEqual(["Usable", "Clear"]);
  });

  test("no two commands of the editor share a key", async () => {
    await open(MANY);
    expect(fake.host.keys.clashes()).toEqual([]);
  });
});

describe("comments", () => {
  const thread = (number: number, anchor: unknown, resolved = false) => ({
    ...{ id: `c${number}`, number, anchor, resolved },
    ...{ text: "Why?", unread: false, replies: [] },
  });

  test("are pinned on the question in focus, and bring it back", async () => {
    await open(MANY, { draft: { answers: { usable: "yes", seen: ["car"] } } });
    expect(editor.commentAnchor?.()).toEqual({ field: "clear" });
    act(() => expect(editor.revealAnchor?.({ field: "usable" })).toBe(true));
    expect(current()).toBe("usable");
    expect(editor.commentAnchor?.()).toEqual({ field: "usable" });
    expect(editor.inHand?.()).toBe("Usable?");
    for (const anchor of [{ field: "why" }, { field: "gone" }, { region: "usable" }, null]) {
      expect(editor.revealAnchor?.(anchor)).toBe(false);
    }
    expect(current()).toBe("usable");
  });

  test("have a marker each at their question, which opens them and leaves the focus", async () => {
    const opened: string[] = [];
    const threads = [
      thread(1, { field: "clear" }),
      thread(2, { field: "clear" }),
      thread(3, { field: "usable" }, true),
      thread(4, { field: "why" }), // not asked
      thread(5, null),
    ];
    await open(MANY, {
      comments: {
        threads: () => threads,
        subscribe: () => () => undefined,
        opened: () => "c2",
        open: (id) => void opened.push(id),
        pin: () => undefined,
      },
    });
    const markers = [...fake.host.panel.querySelectorAll<HTMLElement>(".lw-comment")];
    expect(markers.map((one) => one.textContent)).toEqual(["1", "2"]);
    expect(markers.map((one) => one.classList.contains("lw-comment-open"))).toEqual([false, true]);
    markers[0]?.click();
    expect(opened).toEqual(["c1"]);
    expect(current()).toBe("usable");
    act(() => void editor.revealAnchor?.({ field: "clear" }));
    expect(document.activeElement?.closest(".lw-asked")).toBeNull();
  });
});
