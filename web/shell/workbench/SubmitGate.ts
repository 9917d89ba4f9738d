// Whether Enter may hand the answer in. Promises: an answer that the server would refuse is never
// sent; one with open warnings is sent at the second Enter, after the reason was shown, and a change
// in between asks again.
import type { Check } from "@labelwright/editor";
import { Signal } from "./Signal";

export type GateReading =
  | { readonly state: "open" }
  | { readonly state: "asking"; readonly check: Check; readonly others: number }
  | { readonly state: "blocked"; readonly check: Check; readonly others: number };

const OPEN: GateReading = { state: "open" };

export class SubmitGate {
  readonly reading = new Signal<GateReading>(OPEN);

  /** True when the answer may go now. */
  tryPass(checks: readonly Check[]): boolean {
    const blocking = checks.find((check) => check.level === "blocking");
    const check = blocking ?? checks[0];
    if (!check) return true;
    if (!blocking && this.reading.get().state === "asking") return true;
    this.reading.set({
      state: blocking ? "blocked" : "asking",
      check,
      others: checks.length - 1,
    });
    check.reveal();
    return false;
  }

  /** The answer changed: what was said about it may no longer hold. */
  reset(): void {
    this.reading.set(OPEN);
  }
}
