import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { createKeyRegistry } from "../engine/keys";
import type { Field, FieldValue, FieldValues } from "../editor";
import { EditorContext } from "./EditorContext";
import { FieldControl } from "./FieldControl";
import { matching } from "./OptionFinder";

const NAMES = "Accra Bogotá Cairo Dakar Edinburgh Faro Ghent Hanoi Izmir Jakarta Kyiv Łódź".split(
  " ",
);
const options = NAMES.map((name) => ({ id: name, name }));

function show(kind: Field["kind"], values: FieldValues = {}) {
  const given: (FieldValue | undefined)[] = [];
  const keys = createKeyRegistry({ root: document.body });
  const field: Field = { id: "city", kind, name: "City", options };
  render(
    <EditorContext value={{ t: (id) => id, locale: "en", keys }}>
      <span id="name">City</span>
      <FieldControl
        field={field}
        values={values}
        labelledBy="name"
        layout="tiles"
        readOnly={false}
        onAnswer={(value) => given.push(value)}
      />
    </EditorContext>,
  );
  return given;
}

const box = (): HTMLElement => screen.getByRole("combobox");
const type = (value: string): boolean => fireEvent.change(box(), { target: { value } });

afterEach(cleanup);

describe("finder of options", () => {
  test("typing narrows, Enter takes the first", () => {
    const given = show("choice");
    type("ha");
    expect(screen.getAllByRole("option").map((one) => one.textContent)).toEqual(["Hanoi"]);
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(given).toEqual(["Hanoi"]);
    expect((box() as HTMLInputElement).value).toBe("");
  });

  test("arrows walk among what is left", () => {
    const given = show("choice");
    fireEvent.keyDown(box(), { key: "ArrowUp" });
    fireEvent.keyDown(box(), { key: "Enter" });
    fireEvent.keyDown(box(), { key: "ArrowDown" });
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(given).toEqual(["Łódź", "Accra"]);
  });

  test("several are added and taken away one by one", () => {
    const given = show("choices", { city: ["Dakar"] });
    expect(screen.getByRole("option", { name: "Dakar" }).getAttribute("aria-selected")).toBe(
      "true",
    );
    type("cai");
    fireEvent.keyDown(box(), { key: "Enter" });
    type("dak");
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(given).toEqual([["Cairo", "Dakar"], undefined]);
  });

  test("Enter without a word is left to go on", () => {
    const given = show("choice");
    expect(fireEvent.keyDown(box(), { key: "Enter" })).toBe(true);
    expect(given).toEqual([]);
  });

  test("accents and case do not matter, names that begin so come first", () => {
    expect(matching(options, "BOGOTA").map(({ id }) => id)).toEqual(["Bogotá"]);
    expect(matching(options, "a").map(({ id }) => id)[0]).toBe("Accra");
    expect(matching(options, " ")).toHaveLength(NAMES.length);
  });
});
