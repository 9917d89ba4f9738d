import { IntlMessageFormat } from "intl-messageformat";
import { afterEach, describe, expect, test } from "vitest";
import { changeLocale, formatBytes, formatDuration, formatShare, locale, t } from ".";
import { messageIds } from "./messages";
import { pseudoMessage } from "./pseudo";

function format(text: string, name: "en-XA" | "ar-XB", values?: Record<string, unknown>): string {
  return String(new IntlMessageFormat(pseudoMessage(text, name), "en").format(values as never));
}

afterEach(() => changeLocale("en"));

describe("a text", () => {
  test("takes its values and follows the plural of the language", () => {
    expect(t("projects.tasks", { count: 1 })).toBe("1 task");
    expect(t("projects.tasks", { count: 48_000 })).toBe("48,000 tasks");
  });

  test("that is missing shows its id, so that it is seen", () => {
    expect(t("no.such.text")).toBe("no.such.text");
  });
});

describe("the pseudo-locale", () => {
  test("is accented and at least 40 % longer", () => {
    const text = "Kept in this browser, sent when you submit";

    const pseudo = format(text, "en-XA");

    expect(pseudo).not.toContain("Kept");
    expect(pseudo.length).toBeGreaterThanOrEqual(text.length * 1.4);
  });

  test("leaves placeholders, plurals and tags alone", () => {
    const text = "{count, plural, one {# task of {name}} other {# tasks of {name}}}";

    expect(format(text, "en-XA", { count: 2, name: "Heron" })).toContain("2 ţášķš öƒ Heron");
  });

  test("reads every message of the catalogue in both variants", async () => {
    for (const name of ["en-XA", "ar-XB"] as const) {
      sessionStorage.setItem("labelwright.pseudo", "1");
      await changeLocale(name);
      for (const id of messageIds()) expect(t(id, everyValue), id).not.toBe(id);
    }
  });

  test("right to left turns the document", async () => {
    sessionStorage.setItem("labelwright.pseudo", "1");

    await changeLocale("ar-XB");

    expect(document.documentElement.dir).toBe("rtl");
    expect(locale()).toBe("ar-XB");
  });

  test("that is not offered falls back to the source language", async () => {
    await changeLocale("xx");

    expect(locale()).toBe("en");
    expect(document.documentElement.dir).toBe("ltr");
  });
});

describe("figures", () => {
  test("a share is never rounded to nothing or to everything", () => {
    expect(formatShare(0.999)).toBe("99%");
    expect(formatShare(0.001)).toBe("1%");
    expect(formatShare(1)).toBe("100%");
  });

  test("durations and sizes are short", () => {
    expect(formatDuration(134)).toBe("2:14");
    expect(formatDuration(3_734)).toBe("1:02:14");
    expect(formatBytes(41_000_000)).toBe("41 MB");
    expect(formatBytes(1_500)).toBe("1.5 kB");
  });
});

/** A value for whatever name a message uses: a number serves text and plural alike. */
const everyValue = new Proxy({}, { get: () => 3, has: () => true }) as Record<string, number>;
