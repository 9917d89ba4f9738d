import { useState } from "react";

interface Seen {
  done: number;
  at: number;
}

/**
 * How many come a second, since this page first saw the count; null until that can be said. `at` is
 * when the count was fetched, in milliseconds.
 */
export function useRate(done: number, at: number, isRunning: boolean): number | null {
  const [first, setFirst] = useState<Seen | null>(null);
  const isAnew = first === null || done < first.done;
  if (isRunning && isAnew) setFirst({ done, at });
  if (!isRunning && first !== null) setFirst(null);
  if (isAnew || done === first.done || at <= first.at) return null;
  return Math.round(((done - first.done) * 1000) / (at - first.at));
}
