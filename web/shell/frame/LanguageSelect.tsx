import { availableLocales, changeLocale, locale, t } from "../../i18n";

/** The name of a language in that language; pseudo-locales are named by their tag. */
export function languageName(tag: string): string {
  if (/-X[AB]$/.test(tag)) return tag;
  return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
}

export function LanguageSelect() {
  const locales = availableLocales();
  if (locales.length < 2) return null;
  return (
    <select
      className="input compact"
      style={{ width: "auto" }}
      aria-label={t("account.language")}
      value={locale()}
      onChange={(event) => void changeLocale(event.target.value)}
    >
      {locales.map((tag) => (
        <option key={tag} value={tag}>
          {languageName(tag)}
        </option>
      ))}
    </select>
  );
}
