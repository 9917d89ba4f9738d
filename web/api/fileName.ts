/** The name that a Content-Disposition header gives a file: the full one, else the plain one. */
export function fileName(headers: Headers): string | null {
  const text = headers.get("content-disposition") ?? "";
  const full = /filename\*=UTF-8''([^;]+)/i.exec(text)?.[1];
  const plain = /filename="([^"]+)"/i.exec(text)?.[1] ?? null;
  if (full === undefined) return plain;
  try {
    return decodeURIComponent(full);
  } catch {
    return plain;
  }
}
