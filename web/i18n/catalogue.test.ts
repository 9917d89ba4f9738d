/// <reference types="node" />
// Every text of the interface comes from the catalogue, and nothing in the catalogue is forgotten.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { IntlMessageFormat } from "intl-messageformat";

const ROOT = process.cwd();
const CATALOGUES = join(ROOT, "web/messages/en");
const CALLS = new Set(["t", "rich"]);
const TEXT_ATTRIBUTES = new Set(["title", "aria-label", "placeholder", "alt", "label", "hint"]);

function filesBelow(folder: string, isWanted: (path: string) => boolean): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === "node_modules" || name === "web_dist") return [];
    if (statSync(path).isDirectory()) return filesBelow(path, isWanted);
    return isWanted(path) ? [path] : [];
  });
}

const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);
const isPlugin = (path: string): boolean => /\/(editor|viewer)\//.test(path) && isSource(path);
const sources = [
  ...filesBelow(join(ROOT, "web"), isSource),
  ...filesBelow(join(ROOT, "src/labelwright"), isPlugin),
].map((path) =>
  ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  ),
);

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

function catalogues(): [file: string, messages: Record<string, string>][] {
  return readdirSync(CATALOGUES).map((file) => [
    file,
    JSON.parse(readFileSync(join(CATALOGUES, file), "utf8")) as Record<string, string>,
  ]);
}

const ids = new Set(catalogues().flatMap(([, messages]) => Object.keys(messages)));

/** Plain texts in the code, and the fixed beginnings of texts that are put together. */
function textsOf(source: ts.SourceFile): { whole: string[]; starts: string[] } {
  const whole: string[] = [];
  const starts: string[] = [];
  visit(source, (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) whole.push(node.text);
    if (ts.isTemplateExpression(node)) starts.push(node.head.text);
  });
  return { whole, starts };
}

/** The ids that calls of `t` and `rich` name in full or by their beginning. */
function calledIds(source: ts.SourceFile): { whole: string[]; starts: string[] } {
  const whole: string[] = [];
  const starts: string[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const [first] = node.arguments;
    if (!CALLS.has(node.expression.text) || !first) return;
    for (const part of ts.isConditionalExpression(first)
      ? [first.whenTrue, first.whenFalse]
      : [first]) {
      if (ts.isStringLiteralLike(part)) whole.push(part.text);
      else if (ts.isTemplateExpression(part)) starts.push(part.head.text);
    }
  });
  return { whole, starts };
}

describe("the catalogue", () => {
  test("has each id in one file only", () => {
    const all = catalogues().flatMap(([, messages]) => Object.keys(messages));

    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test("holds only messages that can be read", () => {
    for (const [, messages] of catalogues()) {
      for (const text of Object.values(messages)) {
        expect(() => new IntlMessageFormat(text, "en"), text).not.toThrow();
      }
    }
  });

  test("has every id that the code asks for", () => {
    const missing = sources.flatMap((source) => {
      const { whole, starts } = calledIds(source);
      const unknown = whole.filter((id) => !ids.has(id));
      const dead = starts.filter((start) => ![...ids].some((id) => id.startsWith(start)));
      return [...unknown, ...dead].map((id) => `${source.fileName}: ${id}`);
    });

    expect(missing).toEqual([]);
  });

  test("has no id that the code never names", () => {
    const texts = sources.map(textsOf);
    const whole = new Set(texts.flatMap((one) => one.whole));
    const starts = [...new Set(texts.flatMap((one) => one.starts))].filter((one) =>
      /\w\.$/.test(one),
    );

    const unused = [...ids].filter(
      (id) => !whole.has(id) && !starts.some((start) => id.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

describe("the code", () => {
  test("has no words between tags or in attributes that people read", () => {
    const found: string[] = [];
    for (const source of sources) {
      visit(source, (node) => {
        const at = `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(`${at} ${node.text.trim()}`);
        if (!ts.isJsxAttribute(node) || !node.initializer) return;
        const isRead = TEXT_ATTRIBUTES.has(node.name.getText());
        const isWords =
          ts.isStringLiteral(node.initializer) && /\p{L}/u.test(node.initializer.text);
        if (isRead && isWords) found.push(`${at} ${node.getText()}`);
      });
    }

    expect(found).toEqual([]);
  });
});
