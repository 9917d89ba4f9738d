import { act } from "react";
import { describe, expect, test } from "vitest";
import type { Field } from "@labelwright/editor";
import { editor, fake, key, open, payload } from "./editor.fixture";
import { regionParts } from "./parts";

const choice = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  kind: "choice",
  name: id,
  required: true,
  options: ["yes", "no"].map((one) => ({ id: one, name: one })),
  ...more,
});
const FIELDS = [choice("usable"), choice("night", { when: { field: "usable", equals: "yes" } })];

const show = (host: Parameters<typeof open>[0] = {}): void => open(host, {}, { fields: FIELDS });
const later = () => act(() => new Promise((done) => setTimeout(done)));

describe("questions about the whole task", () => {
  test("block while they are not answered, and revealing goes there", async () => {
    show();
    const [check] = fake.checks().length > 0 ? fake.checks() : editor.checks();
    expect(check).toMatchObject({ level: "blocking", text: "regions.check.question usable" });
    act(() => check?.reveal());
    await later();
    key("2");
    expect(payload().answers).toEqual({ usable: "no" });
    expect(fake.checks()).toEqual([]);
  });

  test("are reached by T where nothing is selected, and answered by digits one after another", async () => {
    show();
    key("t");
    await later();
    key("1");
    await later();
    key("2");
    expect(payload().answers).toEqual({ usable: "yes", night: "no" });
    expect(document.activeElement).toBe(fake.host.stage);
  });

  test("are steps of the same history as regions", async () => {
    show();
    key("T", { shiftKey: true });
    await later();
    key("2");
    act(() => editor.undo());
    expect(payload().answers).toBeUndefined();
    act(() => editor.redo());
    expect(payload().answers).toEqual({ usable: "no" });
  });

  test("that are not asked any more stay in the draft and are not sent", async () => {
    show({ draft: { regions: [], answers: { usable: "yes", night: "no" } } });
    key("t");
    await later();
    key("2");
    expect(payload().answers).toEqual({ usable: "no" });
    expect(editor.draft()).toMatchObject({ answers: { usable: "no", night: "no" } });
  });

  test("are saved as they came, empty members and the order of members included", () => {
    const given = JSON.stringify({
      answers: { night: "no", usable: "yes" },
      regions: [],
      relations: [],
    });
    show({ initial: JSON.parse(given) as unknown });
    expect(JSON.stringify(editor.payload())).toBe(given);
  });

  test("are parts by their field, and one from another device is no step back", () => {
    show({ draft: { regions: [], answers: { usable: "yes" } } });
    expect([...regionParts.split(editor.draft()).keys()]).toEqual(["answer usable"]);
    act(() => editor.merge(new Map([["answer night", "yes"]])));
    expect(payload().answers).toEqual({ usable: "yes", night: "yes" });
    expect(editor.canUndo).toBe(false);
  });
});
