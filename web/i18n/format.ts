// Numbers, dates and durations as a person reads them, in the zone of the browser.
import { formattingLocale } from "./locale";

const MINUTE = 60;
const HOUR = 3600;
const STEP = 1000;
const BYTE_UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(formattingLocale(), options).format(value);
}

/** A share in [0, 1] as whole per cent; never rounds up to 100 % or down to 0 % unless it is that. */
export function formatShare(share: number): string {
  const rounded = Math.round(share * 100);
  const honest = share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded;
  return formatNumber(honest / 100, { style: "percent" });
}

/** An instant as "24 Nov, 14:38": the month is a word, so that it cannot be misread. */
export function formatInstant(iso: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(iso));
}

export function formatDay(iso: string): string {
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
  return new Intl.DateTimeFormat(formattingLocale(), options).format(new Date(iso));
}

/** "Tue", as a calendar heads its columns. */
export function formatWeekday(iso: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), { weekday: "short" }).format(new Date(iso));
}

export function formatClock(milliseconds: number): string {
  return new Intl.DateTimeFormat(formattingLocale(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(milliseconds));
}

/** The time of a day to the second, "14:38:05". */
export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat(formattingLocale(), {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(new Date(iso));
}

/** Seconds as "2:14", or "1:02:14" from an hour on. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(whole / HOUR);
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  const rest = two(whole % MINUTE);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

export function formatBytes(bytes: number): string {
  const order = bytes < STEP ? 0 : Math.floor(Math.log10(bytes) / 3);
  const unit = BYTE_UNITS[Math.min(order, BYTE_UNITS.length - 1)] ?? "byte";
  const value = bytes / STEP ** BYTE_UNITS.indexOf(unit);
  const digits = value < 10 && order > 0 ? 1 : 0;
  return formatNumber(value, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: digits,
  });
}
