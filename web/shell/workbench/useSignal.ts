import { useSyncExternalStore } from "react";
import type { Signal } from "./Signal";

/** The current value of a signal; the component is drawn again when it changes. */
export function useSignal<Value>(signal: Signal<Value>): Value {
  return useSyncExternalStore(signal.subscribe, signal.get);
}
