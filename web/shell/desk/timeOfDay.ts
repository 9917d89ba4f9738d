export type TimeOfDay = "morning" | "afternoon" | "evening";

/** What one wishes another at an hour of his own day; those who work at night begin at five. */
export function timeOfDay(hour: number): TimeOfDay {
  if (hour < 5 || hour >= 18) return "evening";
  return hour < 12 ? "morning" : "afternoon";
}
