import { expect, test } from "vitest";
import { chooseTheme, resolvedTheme, showSurface } from "./theme";

test("without a choice pages are light and workbenches dark", () => {
  expect(resolvedTheme("by_page", "page", true)).toBe("light");
  expect(resolvedTheme("by_page", "workbench", false)).toBe("dark");
});

test("a choice holds everywhere, and the system decides when it is asked to", () => {
  expect(resolvedTheme("light", "workbench", true)).toBe("light");
  expect(resolvedTheme("system", "workbench", false)).toBe("light");
  expect(resolvedTheme("system", "page", true)).toBe("dark");
});

test("the document carries the theme at once and after a reload", () => {
  chooseTheme("dark");
  showSurface("page");

  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(localStorage.getItem("labelwright.theme")).toBe("dark");
});
