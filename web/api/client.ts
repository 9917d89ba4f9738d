// The one door to the server. Promises: every call carries the chosen organization, every refusal
// becomes an `ApiError`, a lost session is announced once, and the time of the last answer is known.
import createClient, { type Middleware } from "openapi-fetch";
import { apiErrorOf, NetworkError } from "./errors";
import type { paths } from "./paths";

const ORGANIZATION_HEADER = "Labelwright-Organization";

let organization: string | null = null;
let latencyMs: number | null = null;
let serverOffsetMs = 0;
const signedOutListeners = new Set<() => void>();

export function chosenOrganization(): string | null {
  return organization;
}

export function chooseOrganization(slug: string | null): void {
  organization = slug;
}

/** Headers of a request that does not pass through `client`, such as an upload. */
export function organizationHeaders(): Record<string, string> {
  return organization ? { [ORGANIZATION_HEADER]: organization } : {};
}

/** Milliseconds that the last answered request took, or null before the first. */
export function lastLatencyMs(): number | null {
  return latencyMs;
}

/** How far the server's clock is ahead of this machine's, to the second. */
export function lastServerOffsetMs(): number {
  return serverOffsetMs;
}

export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

export function announceSignedOut(): void {
  for (const listener of signedOutListeners) listener();
}

async function timedFetch(request: Request): Promise<Response> {
  const started = performance.now();
  try {
    const response = await globalThis.fetch(request);
    latencyMs = Math.round(performance.now() - started);
    const date = Date.parse(response.headers.get("date") ?? "");
    if (!Number.isNaN(date)) serverOffsetMs = aheadBy(date - Date.now());
    return response;
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new NetworkError(cause);
  }
}

/** The Date header has whole seconds: a difference within that is no difference. */
function aheadBy(milliseconds: number): number {
  return Math.abs(milliseconds) < 2_000 ? 0 : milliseconds;
}

const announce: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(organizationHeaders())) {
      request.headers.set(name, value);
    }
    return request;
  },
  async onResponse({ response, schemaPath }) {
    if (response.ok) return undefined;
    if (response.status === 401 && schemaPath !== "/api/session") announceSignedOut();
    throw await apiErrorOf(response);
  },
};

export const client = createClient<paths>({ baseUrl: location.origin, fetch: timedFetch });
client.use(announce);

/** The answer of a call: refusals have been thrown by the middleware already. */
export async function answer<Data>(call: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await call;
  return data as Data;
}
