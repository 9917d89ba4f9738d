import { t } from "../../i18n";

const MINUTE = 60;

/** A length of work in hours and minutes: seconds say nothing about a day. */
export function spent(seconds: number): string {
  const minutes = Math.round(seconds / MINUTE);
  if (minutes === 0 && seconds > 0) return t("spent.little");
  return t("spent", { hours: Math.floor(minutes / MINUTE), minutes: minutes % MINUTE });
}
