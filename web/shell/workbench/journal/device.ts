// Which device this is. Promises: the same browser is the same device from day to day; where pages of
// one browser cannot be kept apart (no locks, as on plain HTTP) each page is a device of its own.
import { newUuid } from "../ids";
import type { DeviceKind } from "./entries";

export interface Device {
  readonly id: string;
  readonly kind: DeviceKind;
}

const KEY = "labelwright.device";

export function thisDevice(browser: Navigator = navigator, storage = storageOf()): Device {
  return { id: "locks" in browser ? keptId(storage) : newUuid(), kind: kindOf(browser) };
}

function storageOf(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null; // refused by the browser
  }
}

function keptId(storage: Storage | null): string {
  try {
    const known = storage?.getItem(KEY);
    if (known) return known;
    const made = newUuid();
    storage?.setItem(KEY, made);
    return made;
  } catch {
    return newUuid();
  }
}

/** A guess, for a word in a sentence. */
export function kindOf({ userAgent, maxTouchPoints }: Navigator): DeviceKind {
  const isAndroid = /Android/i.test(userAgent);
  const isTabletOfApple =
    /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  if (isTabletOfApple || /Tablet/i.test(userAgent)) return "tablet";
  if (isAndroid) return /Mobile/i.test(userAgent) ? "phone" : "tablet";
  return /iPhone|Mobi/i.test(userAgent) ? "phone" : "computer";
}
