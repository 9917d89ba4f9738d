import { describe, expect, it } from "vitest";
import {
  conditionsOf,
  excludedBy,
  filterOf,
  queryOf,
  sortOf,
  withCondition,
  withoutCondition,
  withSort,
} from "./search";

const at = (text: string): URLSearchParams => new URLSearchParams(text);

describe("the filter in the address", () => {
  it("reads every parameter that filters, and nothing else", () => {
    expect(conditionsOf(at("facet=class=car&x=1&state=open&facet=class=bus"))).toEqual([
      { name: "state", value: "open" },
      { name: "facet", value: "class=car" },
      { name: "facet", value: "class=bus" },
    ]);
  });

  it("repeats what may be repeated and replaces what may not", () => {
    let address = withCondition(at(""), { name: "flag", value: "unsure" });
    address = withCondition(address, { name: "flag", value: "unsure" });
    address = withCondition(address, { name: "flag", value: "skipped" });
    address = withCondition(address, { name: "state", value: "open" });
    address = withCondition(address, { name: "state", value: "gold" });
    expect(address.toString()).toBe("flag=unsure&flag=skipped&state=gold");
  });

  it("takes one value away and leaves the others of its field", () => {
    const left = withoutCondition(at("facet=a=1&facet=a=2"), { name: "facet", value: "a=1" });
    expect(left.getAll("facet")).toEqual(["a=2"]);
  });

  it("keeps the usual order out of the address", () => {
    expect(sortOf(at("sort=random()"))).toBe("newest");
    expect(withSort(at("sort=oldest"), "newest").toString()).toBe("");
  });

  it("says the same in a query and in a body", () => {
    const address = at("facet=class=car&priority=5&flag=unsure&unique_id_prefix=a");
    expect(queryOf(address, ["city"])).toEqual({
      sort: "newest",
      facet: ["class=car"],
      priority: "5",
      flag: ["unsure"],
      unique_id_prefix: "a",
      show: ["city"],
    });
    expect(filterOf(address)).toEqual({
      facets: ["class=car"],
      priority: 5,
      flags: ["unsure"],
      unique_id_prefix: "a",
    });
  });

  it("finds the chips that the server means by what excludes most", () => {
    const address = at("facet=class=car&facet=class=bus&flag=unsure&created_since=2026-01-01");
    expect(excludedBy(address, "facets:class")).toHaveLength(2);
    expect(excludedBy(address, "flags:unsure")).toHaveLength(1);
    expect(excludedBy(address, "created")).toHaveLength(1);
    expect(excludedBy(address, "state")).toEqual([]);
  });
});
