// Pictures and other media of the tasks at hand. Promises: asked for once, kept for the few tasks
// around the current one, and a failure is not kept.
import { NetworkError } from "../../api/errors";

const KEPT = 8;
const entries = new Map<string, Promise<Blob>>();

async function load(url: string, more: RequestInit = {}): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: "same-origin", ...more });
  } catch (cause) {
    if (more.signal?.aborted) throw cause;
    throw new NetworkError(cause);
  }
  if (!response.ok) throw new Error(`media answered ${response.status}`);
  return response.blob();
}

/** The bytes behind a signed URL; `signal` stops the waiting, not the loading for others. */
export async function media(url: string, signal?: AbortSignal): Promise<Blob> {
  const known = entries.get(url) ?? load(url);
  entries.delete(url);
  entries.set(url, known);
  known.catch(() => entries.delete(url));
  const oldest = entries.keys().next().value;
  if (entries.size > KEPT && oldest !== undefined) entries.delete(oldest);
  return signal ? Promise.race([known, aborted(signal)]) : known;
}

/** Some bytes behind a signed URL; browsers keep them as long as the whole. */
export function mediaPart(
  url: string,
  [start, end]: readonly [number, number],
  signal: AbortSignal,
): Promise<Blob> {
  return load(url, { signal, headers: { range: `bytes=${start}-${end - 1}` } });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new DOMException("stopped", "AbortError"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
