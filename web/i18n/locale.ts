// Which language the interface speaks. Promises: one current locale, kept across reloads, with
// the document's `lang` and `dir` always equal to it.

export const SOURCE_LOCALE = "en";
export const PSEUDO_LOCALES = ["en-XA", "ar-XB"] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const STORAGE_KEY = "labelwright.locale";
const PSEUDO_FLAG = "labelwright.pseudo";
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

const listeners = new Set<() => void>();
let current = SOURCE_LOCALE;

export function locale(): string {
  return current;
}

export function isPseudo(name: string): name is PseudoLocale {
  return (PSEUDO_LOCALES as readonly string[]).includes(name);
}

/**
 * The locale that numbers, dates and plurals follow: a pseudo-locale reads like its source, and
 * the source puts the day before the month.
 */
export function formattingLocale(): string {
  return current === SOURCE_LOCALE || isPseudo(current) ? "en-GB" : current;
}

export function isRightToLeft(name: string): boolean {
  return RIGHT_TO_LEFT.test(name);
}

/** Pseudo-locales are a tool of the builders: offered after `?pseudo` or on a development server. */
export function pseudoOffered(search: string = location.search): boolean {
  if (new URLSearchParams(search).has("pseudo")) sessionStorage.setItem(PSEUDO_FLAG, "1");
  return import.meta.env.DEV || sessionStorage.getItem(PSEUDO_FLAG) === "1";
}

export function storedLocale(): string {
  return localStorage.getItem(STORAGE_KEY) ?? SOURCE_LOCALE;
}

export function setCurrentLocale(name: string): void {
  current = name;
  localStorage.setItem(STORAGE_KEY, name);
  document.documentElement.lang = name;
  document.documentElement.dir = isRightToLeft(name) ? "rtl" : "ltr";
  for (const listener of listeners) listener();
}

export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
