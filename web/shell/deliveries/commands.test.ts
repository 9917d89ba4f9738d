import { expect, test } from "vitest";
import { downloadCommand, exportCommand } from "./commands";

test("the export command names organization, project and format", () => {
  expect(exportCommand("northfield", "prj_1", "coco")).toBe(
    "labelwright export --organization northfield --project prj_1 --format coco --out labels",
  );
});

test("what a shell would take apart is quoted", () => {
  expect(exportCommand("it's", "prj_1", "a b")).toContain("'it'\\''s'");
  expect(downloadCommand("http://h/api/exports/exp_1/file")).toMatch(/ http:\/\/h\/api\S+$/);
});
