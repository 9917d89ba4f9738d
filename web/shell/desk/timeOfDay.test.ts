import { expect, test } from "vitest";
import { timeOfDay } from "./timeOfDay";

test.each([
  [4, "evening"],
  [5, "morning"],
  [11, "morning"],
  [12, "afternoon"],
  [17, "afternoon"],
  [18, "evening"],
  [0, "evening"],
])("at %i one wishes a good %s", (hour, wish) => {
  expect(timeOfDay(hour)).toBe(wish);
});
