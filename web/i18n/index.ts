// The words of the interface. Promises: `t` gives plain text, `rich` gives text with React
// elements inside; numbers, dates and plurals follow the locale; no other module formats them.
import { IntlMessageFormat } from "intl-messageformat";
import { createElement, Fragment, type ReactNode } from "react";
import { formattingLocale, onLocaleChange, SOURCE_LOCALE, setCurrentLocale } from "./locale";
import { availableLocales, loadMessages, message } from "./messages";

export { locale, onLocaleChange, pseudoOffered, storedLocale } from "./locale";
export { availableLocales } from "./messages";
export * from "./format";

export type Values = Record<string, string | number | boolean | Date | null | undefined>;
export type RichValues = Record<
  string,
  Values[string] | ReactNode | ((parts: ReactNode[]) => ReactNode)
>;

/** What a message may hold beside words; most hold words only and need no formatter. */
const SYNTAX = /[{}<>'#]/;
const formatters = new Map<string, IntlMessageFormat>();
onLocaleChange(() => formatters.clear());

function formatter(id: string): IntlMessageFormat | string | undefined {
  const known = formatters.get(id);
  if (known) return known;
  const text = message(id);
  if (text === undefined) return undefined;
  if (typeof text === "string" && !SYNTAX.test(text)) return text;
  const made = new IntlMessageFormat(text, formattingLocale(), undefined, { ignoreTag: false });
  formatters.set(id, made);
  return made;
}

/** The text of `id` as a string; the id itself where the catalogue lacks it, so that it is seen. */
export function t(id: string, values?: Values): string {
  const found = formatter(id) ?? id;
  return typeof found === "string" ? found : String(found.format(values));
}

/** The text of `id` with elements for its values and `<tags>`. */
export function rich(id: string, values: RichValues): ReactNode {
  const found = formatter(id) ?? id;
  if (typeof found === "string") return found;
  const made = found.format<ReactNode>(values as Parameters<typeof found.format<ReactNode>>[0]);
  return Array.isArray(made) ? createElement(Fragment, null, ...made) : made;
}

export async function changeLocale(name: string): Promise<void> {
  const chosen = availableLocales().includes(name) ? name : SOURCE_LOCALE;
  await loadMessages(chosen);
  setCurrentLocale(chosen);
}
