import { describe, expect, test } from "vitest";
import { guidelineChanges, type Change } from "./changes";

const OLD = `# Trucks

Parked trailers are background.

- Mirrors belong to the car
- Antennas do not
`;

const read = ({ pieces }: Change): string =>
  pieces
    .map(({ kind, text }) => (kind === "same" ? text : `${kind === "added" ? "+" : "-"}[${text}]`))
    .join("");

describe("changes of guidelines", () => {
  test("of the same text are none", () => {
    expect(guidelineChanges(OLD, OLD)).toEqual([]);
    expect(guidelineChanges("", "")).toEqual([]);
  });

  test("name the words that changed, under their heading", () => {
    const changes = guidelineChanges(OLD, OLD.replace("background", "truck"));

    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: "changed", section: "Trucks" });
    expect(read(changes[0]!)).toBe("Parked trailers are -[background]+[truck].");
  });

  test("tell a new rule and one that is gone", () => {
    const after = OLD.replace("- Antennas do not\n", "") + "\n## Vans\n\nA van has no windows.\n";

    const changes = guidelineChanges(OLD, after);

    expect(changes.map(({ kind, section }) => [kind, section])).toEqual([
      ["removed", "Trucks"],
      ["added", "Vans"],
    ]);
    expect(changes[1]?.pieces.map(({ text }) => text)).toEqual(["Vans", "A van has no windows."]);
  });

  test("show a rewritten paragraph as one gone and one new", () => {
    const changes = guidelineChanges("Draw only what you see.", "Boxes may overlap each other.");

    expect(changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  test("see a reflowed paragraph as the same", () => {
    expect(guidelineChanges("one two\nthree", "one\ntwo three")).toEqual([]);
  });

  test("are found between words of a script without spaces", () => {
    const [change] = guidelineChanges("停在路边的拖车是背景", "停在路边的拖车是卡车");

    expect(change?.kind).toBe("changed");
    expect(change?.pieces.find((piece) => piece.kind === "same")?.text).toContain("拖车");
  });
});
