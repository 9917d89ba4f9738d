// The catalogue: every text of the interface under its id. Promises: all files of a locale are one
// flat set; a text missing from a translation falls back to the source language.
import type { IntlMessageFormat } from "intl-messageformat";
import { isPseudo, pseudoOffered, PSEUDO_LOCALES, SOURCE_LOCALE } from "./locale";

type Catalogue = Readonly<Record<string, string>>;
type Message = string | ReturnType<NonNullable<typeof IntlMessageFormat.__parse>>;

const sources = import.meta.glob<Catalogue>("../messages/en/*.json", {
  eager: true,
  import: "default",
});
const translations = import.meta.glob<Catalogue>(
  ["../messages/*/*.json", "!../messages/en/*.json"],
  { import: "default" },
);

const source = merged(Object.values(sources));
let active: Readonly<Record<string, Message>> = source;

export function message(id: string): Message | undefined {
  return active[id];
}

export function messageIds(): string[] {
  return Object.keys(source);
}

/** Every locale a person may choose: the source, each folder of translations, the pseudo ones. */
export function availableLocales(): string[] {
  const folders = Object.keys(translations).map((path) => path.split("/").at(-2) ?? "");
  const named = [SOURCE_LOCALE, ...new Set(folders)];
  return pseudoOffered() ? [...named, ...PSEUDO_LOCALES] : named;
}

export async function loadMessages(locale: string): Promise<void> {
  if (locale === SOURCE_LOCALE) {
    active = source;
  } else if (isPseudo(locale)) {
    const { pseudoMessage } = await import("./pseudo");
    const entries = Object.entries(source).map(([id, text]) => [id, pseudoMessage(text, locale)]);
    active = Object.fromEntries(entries) as Record<string, Message>;
  } else {
    active = { ...source, ...(await translated(locale)) };
  }
}

async function translated(locale: string): Promise<Catalogue> {
  const files = Object.entries(translations).filter(([path]) => path.includes(`/${locale}/`));
  const loaded = await Promise.all(files.map(([, load]) => load()));
  return merged(loaded);
}

function merged(catalogues: readonly Catalogue[]): Catalogue {
  return Object.assign({}, ...catalogues) as Catalogue;
}
