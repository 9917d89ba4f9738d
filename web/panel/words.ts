// Numbers as panels and stages print them.

/** The number of a part: "02". */
export function numberText(number: number): string {
  return String(number).padStart(2, "0");
}

/** A score as it is printed: "0.71". */
export function scoreText(locale: string, score: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, digits).format(score);
}
