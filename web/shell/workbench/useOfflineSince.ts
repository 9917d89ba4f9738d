import { useSyncExternalStore } from "react";

let wentAwayAt = navigator.onLine ? null : Date.now();

function subscribe(listener: () => void): () => void {
  const note = (): void => {
    wentAwayAt = navigator.onLine ? null : (wentAwayAt ?? Date.now());
    listener();
  };
  window.addEventListener("online", note);
  window.addEventListener("offline", note);
  return () => {
    window.removeEventListener("online", note);
    window.removeEventListener("offline", note);
  };
}

/** Since when the browser has had no network, over all tasks; null while it has one. */
export function useOfflineSince(): number | null {
  return useSyncExternalStore(subscribe, () => wentAwayAt);
}
