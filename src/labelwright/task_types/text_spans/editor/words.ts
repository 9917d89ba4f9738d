/** A score as it is printed: "0.71". */
export function scoreText(locale: string, score: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, digits).format(score);
}
