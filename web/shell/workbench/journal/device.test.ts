import { beforeEach, expect, test } from "vitest";
import { kindOf, thisDevice } from "./device";

const browser = (userAgent: string, maxTouchPoints = 0, more = {}): Navigator =>
  ({ userAgent, maxTouchPoints, ...more }) as Navigator;

beforeEach(() => localStorage.clear());

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156 Safari/537.36", 0, "computer"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17 Safari/605", 0, "computer"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17 Safari/605", 5, "tablet"],
  ["Mozilla/5.0 (iPad; CPU OS 12_0 like Mac OS X) Safari/604", 5, "tablet"],
  ["Mozilla/5.0 (Linux; Android 14; SM-X710) Chrome/156 Safari/537", 5, "tablet"],
  ["Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/156 Mobile Safari/537", 5, "phone"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile Safari/604", 5, "phone"],
])("%s with %i touch points", (userAgent, points, kind) => {
  expect(kindOf(browser(userAgent, points))).toBe(kind);
});

test("the same browser is the same device from page to page", () => {
  const locks = { locks: {} };

  expect(thisDevice(browser("", 0, locks)).id).toBe(thisDevice(browser("", 0, locks)).id);
});

test("where pages cannot be kept apart each is a device of its own", () => {
  expect(thisDevice(browser("")).id).not.toBe(thisDevice(browser("")).id);
});

test("a browser that refuses storage is a device all the same", () => {
  expect(thisDevice(browser("", 0, { locks: {} }), null).id).toMatch(/^[0-9a-f-]{36}$/);
});
