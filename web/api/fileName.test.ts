import { expect, test } from "vitest";
import { fileName } from "./fileName";

const named = (value: string): string | null =>
  fileName(new Headers({ "content-disposition": value }));

test("the full name wins over the plain one", () => {
  expect(named(`attachment; filename="K-ln.jsonl"; filename*=UTF-8''K%C3%B6ln.jsonl`)).toBe(
    "Köln.jsonl",
  );
});

test("a plain name is enough", () => {
  expect(named('attachment; filename="cars.json"')).toBe("cars.json");
});

test("a full name that cannot be read leaves the plain one", () => {
  expect(named(`attachment; filename="cars.json"; filename*=UTF-8''%E9%81`)).toBe("cars.json");
});

test("no name is no name", () => {
  expect(fileName(new Headers())).toBeNull();
});
