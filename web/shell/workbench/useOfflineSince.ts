import { useEffect, useState } from "react";
import { formatDuration } from "../../i18n";

let wentAwayAt: number | null = null;
window.addEventListener("offline", () => (wentAwayAt = Date.now()));
window.addEventListener("online", () => (wentAwayAt = null));

function secondsAway(): number {
  wentAwayAt ??= Date.now();
  return (Date.now() - wentAwayAt) / 1000;
}

/** How long the network has been away, "0:41", over all tasks; null while it is there. */
export function useOfflineSince(online: boolean): string | null {
  const [seconds, setSeconds] = useState(() => (online ? 0 : secondsAway()));
  useEffect(() => {
    if (online) return undefined;
    const tick = setInterval(() => setSeconds(secondsAway()), 1_000);
    return () => {
      clearInterval(tick);
      setSeconds(0);
    };
  }, [online]);
  return online ? null : formatDuration(seconds);
}
