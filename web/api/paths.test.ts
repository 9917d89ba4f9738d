/// <reference types="node" />
// The hand-written routes are those of the server's own description of itself.
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

interface OpenApi {
  paths: Record<string, Record<string, unknown>>;
}

/** Written by `make generate`. */
const DESCRIPTION = "docs/reference/openapi.json";
const METHODS = /\b(get|put|post|patch|delete)\b/gi;

/** "GET /api/me" and so on, read from the declaration of `paths`. */
function declaredRoutes(): string[] {
  const text = readFileSync("web/api/paths.ts", "utf8");
  const source = ts.createSourceFile("paths.ts", text, ts.ScriptTarget.Latest, true);
  const routes: string[] = [];
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "paths") return;
    for (const member of node.members) {
      if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) continue;
      const words = member.type?.getText().match(METHODS) ?? [];
      const methods = new Set(words.map((word) => word.toUpperCase()));
      for (const method of methods) routes.push(`${method} ${member.name.text}`);
    }
  });
  return routes;
}

test.runIf(existsSync(DESCRIPTION))("every route that the web app calls is served", () => {
  const openapi = JSON.parse(readFileSync(DESCRIPTION, "utf8")) as OpenApi;
  const served = Object.entries(openapi.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );

  const declared = declaredRoutes();

  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter((route) => !served.includes(route))).toEqual([]);
});
