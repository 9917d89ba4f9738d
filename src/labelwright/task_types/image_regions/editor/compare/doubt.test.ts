import { expect, test } from "vitest";
import { doubted } from "./doubt";

test("the least certain region comes first, certain ones and the set itself not at all", () => {
  const support = {
    regions: 0.5,
    "regions/r1": 1,
    "regions/r1/class": 0.9,
    "regions/r2": 1,
    "regions/r2/shape": 1,
    "regions/r3": 0.5,
    "regions/r3/attributes/colour": 0.7,
  };

  expect(doubted(support)).toEqual(["r3", "r1"]);
});
