// Times as people read them. Promises: the same width while it counts, for the same length.

/** 83.4 → "1:23.4"; hours only where the whole has some. */
export function clock(seconds: number, whole = seconds, digits = 1): string {
  const unit = 10 ** digits;
  const total = Math.floor(Math.max(seconds, 0) * unit + 1e-6) / unit;
  const rest = (total % 60).toFixed(digits).padStart(digits > 0 ? digits + 3 : 2, "0");
  const minutes = Math.floor(total / 60);
  if (whole < 3600) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${rest}`;
}
