import type { Check } from "@labelwright/editor";
import { describe, expect, test, vi } from "vitest";
import { SubmitGate } from "./SubmitGate";

function makeCheck(level: Check["level"], text = "car 02 has no occlusion") {
  return { id: text, level, text, reveal: vi.fn() };
}

describe("Enter", () => {
  test("submits an answer without open checks", () => {
    expect(new SubmitGate().tryPass([])).toBe(true);
  });

  test("shows what is open first, and submits the second time", () => {
    const gate = new SubmitGate();
    const check = makeCheck("warning");

    expect(gate.tryPass([check])).toBe(false);
    expect(gate.reading.get()).toMatchObject({ state: "asking", others: 0 });
    expect(check.reveal).toHaveBeenCalledOnce();
    expect(gate.tryPass([check])).toBe(true);
  });

  test("asks again after a change", () => {
    const gate = new SubmitGate();
    gate.tryPass([makeCheck("warning")]);

    gate.reset();

    expect(gate.tryPass([makeCheck("warning")])).toBe(false);
  });

  test("never submits what the server would refuse, and names that first", () => {
    const gate = new SubmitGate();
    const blocking = makeCheck("blocking", "van 03 is outside of the picture");
    const checks = [makeCheck("warning"), blocking];

    expect(gate.tryPass(checks)).toBe(false);
    expect(gate.tryPass(checks)).toBe(false);
    expect(gate.reading.get()).toMatchObject({ state: "blocked", check: blocking, others: 1 });
  });
});
