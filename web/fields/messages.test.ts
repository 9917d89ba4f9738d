import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import messages from "../messages/en/editor.json";

const sources = import.meta.glob<string>(
  [
    "../fields/*.{ts,tsx}",
    "../panel/*.{ts,tsx}",
    "../player/*.{ts,tsx}",
    "../../src/labelwright/task_types/*/editor/**/*.{ts,tsx}",
    "../../src/labelwright/media_types/*/viewer/**/*.{ts,tsx}",
    "!../**/*.test.{ts,tsx}",
    "!../../**/*.test.{ts,tsx}",
  ],
  { query: "?raw", import: "default", eager: true },
);
const code = Object.values(sources).join("\n");
const ids = Object.keys(messages);

/** Ids that the code writes out, those with a variable end as their beginning. */
const written = [
  ...new Set(
    [
      ...code.matchAll(/["`]((?:field|panel|player|regions|questions|spans|viewer)\.[A-Za-z.]+)/g),
    ].map(at1),
  ),
];

function at1(match: RegExpExecArray): string {
  return match[1] ?? "";
}

/** A command is named like a message; its text is that of its key. */
function labelOf(command: string): string {
  const [first = "", ...name] = command.split(".");
  return `${first}.key.${name.join(".")}`;
}

function isUsed(id: string): boolean {
  if (written.includes(id)) return true;
  const name = id.split(".").at(-1) ?? "";
  if (id.includes(".key."))
    return new RegExp(`"${name}"|\\b${name}:`).test(code) || name.startsWith("nudge");
  return written.some((one) => one.endsWith(".") && id.startsWith(one));
}

describe("the editors' messages", () => {
  test("every id in the code has a text", () => {
    const known = (id: string): boolean =>
      ids.some((one) => one === id || one === labelOf(id) || one.startsWith(id));
    expect(written.filter((id) => !known(id))).toEqual([]);
  });

  test("every text is well-formed", () => {
    for (const text of Object.values(messages)) {
      expect(() => new IntlMessageFormat(text, "en")).not.toThrow();
    }
  });

  test("no text is left that the code does not use", () => {
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  });
});
