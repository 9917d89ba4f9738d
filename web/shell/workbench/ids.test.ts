import { expect, test } from "vitest";
import { newId, newUuid } from "./ids";

test("an id is a UUID of version 4 and no two are the same", () => {
  const made = Array.from({ length: 500 }, newUuid);

  expect(new Set(made).size).toBe(500);
  for (const id of made) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test("an id inside an answer is short, and no two are the same", () => {
  const made = Array.from({ length: 500 }, () => newId("r"));

  expect(new Set(made).size).toBe(500);
  for (const id of made) expect(id).toMatch(/^r[0-9a-v]{8}$/);
});
