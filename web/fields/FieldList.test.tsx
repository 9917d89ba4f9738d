import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Field, FieldValues } from "../editor";
import { createKeyRegistry, type KeyRegistry } from "../engine/keys";
import { press } from "../engine/testing";
import { EditorContext } from "./EditorContext";
import { FieldList } from "./FieldList";
import { focusQuestion } from "./questionFocus";

const fields: readonly Field[] = [
  {
    id: "occlusion",
    kind: "choice",
    name: "Occlusion",
    required: true,
    options: ["none", "part", "most"].map((id) => ({ id, name: id })),
  },
  { id: "why", kind: "number", name: "Share", when: { field: "occlusion", equals: "part" } },
  { id: "cut", kind: "boolean", name: "Cut off" },
  {
    id: "seen",
    kind: "choices",
    name: "Seen",
    options: ["wheel", "door"].map((id) => ({ id, name: id })),
  },
];

let keys: KeyRegistry;
let root: HTMLElement;
let seen: FieldValues;
const onLeave = vi.fn();

function Sheet({ start, readOnly }: { start: FieldValues; readOnly: boolean }) {
  const [values, setValues] = useState(start);
  return (
    <EditorContext value={{ t: (id) => id, locale: "en", keys }}>
      <FieldList
        fields={fields}
        values={values}
        readOnly={readOnly}
        onLeave={onLeave}
        onAnswer={(next) => {
          seen = next;
          setValues(next);
        }}
      />
    </EditorContext>
  );
}

function show(start: FieldValues = {}, readOnly = false): void {
  seen = start;
  render(<Sheet start={start} readOnly={readOnly} />, { container: root });
}

const focus = (id?: string): void => void act(() => focusQuestion(root, id));
const focused = (): string | null | undefined =>
  document.activeElement?.closest("[data-question]")?.getAttribute("data-question");
const type = (key: string, more?: KeyboardEventInit): void => void act(() => press(key, more));

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  keys = createKeyRegistry({ root, mac: false });
  onLeave.mockReset();
});

afterEach(() => {
  cleanup();
  keys.destroy();
  root.remove();
});

describe("list of fields", () => {
  test("digits answer the question in focus and the focus moves on to the end", () => {
    show();
    focus();
    type("1");
    expect(seen).toEqual({ occlusion: "none" });
    expect(focused()).toBe("cut");
    type("1");
    expect(seen).toEqual({ occlusion: "none", cut: true });
    expect(focused()).toBe("seen");
  });

  test("a question that an answer calls up is the next in focus", () => {
    show();
    focus();
    type("2");
    expect(focused()).toBe("why");
  });

  test("digits collect several choices and stay, the last single answer leaves", () => {
    show({ occlusion: "none" });
    focus("seen");
    type("1");
    type("2");
    expect(seen.seen).toEqual(["wheel", "door"]);
    type("1");
    type("2");
    expect("seen" in seen).toBe(false);
    expect(focused()).toBe("seen");
    expect(onLeave).not.toHaveBeenCalled();
  });

  test("the same answer again still moves on", () => {
    show({ occlusion: "none" });
    focus();
    type("1");
    expect(focused()).toBe("cut");
  });

  test("Escape leaves, Backspace takes the answer back", () => {
    show({ occlusion: "none" });
    focus();
    type("Backspace");
    expect(seen).toEqual({});
    type("Escape");
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test("a number takes its digits itself and Enter moves on", () => {
    show({ occlusion: "part" });
    focus("why");
    type("7");
    expect(seen).toEqual({ occlusion: "part" });
    fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "0.5" } });
    expect(seen).toEqual({ occlusion: "part", why: 0.5 });
    type("Enter");
    expect(focused()).toBe("cut");
  });

  test("arrows walk and choose within one question", () => {
    show({ occlusion: "none" });
    focus();
    fireEvent.keyDown(document.activeElement ?? root, { key: "ArrowRight" });
    expect(seen.occlusion).toBe("part");
    expect(document.activeElement?.textContent).toContain("part");
    fireEvent.keyDown(document.activeElement ?? root, { key: "ArrowUp" });
    expect(seen.occlusion).toBe("none");
  });

  test("one stop of the Tab key a question", () => {
    show();
    const stops = root.querySelectorAll("[data-question=occlusion] [role=radio][tabindex='0']");
    expect(stops).toHaveLength(1);
  });

  test("a missing answer is said to a screen reader", () => {
    show();
    expect(screen.getByText("field.required")).toBeTruthy();
    expect(screen.getByRole("radiogroup").getAttribute("aria-required")).toBe("true");
  });

  test("where nothing may be edited neither keys nor clicks answer", () => {
    show({}, true);
    focus();
    type("1");
    fireEvent.click(screen.getByRole("radio", { name: /most/ }));
    expect(seen).toEqual({});
  });

  test("a click answers without taking the focus", () => {
    show();
    focus("cut");
    const option = screen.getByRole("radio", { name: /most/ });
    const down = fireEvent.mouseDown(option);
    fireEvent.click(option);
    expect(down).toBe(false);
    expect(seen).toEqual({ occlusion: "most" });
    expect(focused()).toBe("cut");
  });
});
