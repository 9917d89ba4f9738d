// What may go wrong between the page and the server. Promises: every refusal of the server is an
// `ApiError` with its code, message and cure; everything that never got an answer is a
// `NetworkError`, which is worth trying again.

export interface Problem {
  path: string;
  code: string;
  message: string;
  cure?: string;
}

interface ProblemDocument {
  title?: string;
  code?: string;
  field?: string | null;
  message?: string;
  cure?: string | null;
  problems?: Problem[];
}

export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;
  readonly cure: string | null;
  readonly problems: readonly Problem[];
  readonly requestId: string | null;

  constructor(status: number, document: ProblemDocument, requestId: string | null = null) {
    super(document.message ?? document.title ?? String(status));
    this.name = "ApiError";
    this.status = status;
    this.code = document.code ?? `http_${status}`;
    this.field = document.field ?? null;
    this.cure = document.cure || null;
    this.problems = document.problems ?? [];
    this.requestId = requestId;
  }

  /** The same request may succeed later without anybody changing anything. */
  get isTransient(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

export class NetworkError extends Error {
  constructor(cause: unknown) {
    super("no answer from the server", { cause });
    this.name = "NetworkError";
  }
}

/** Whether to send the same request again after this error. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ApiError && error.isTransient);
}

export function hasStatus(error: unknown, ...statuses: number[]): error is ApiError {
  return error instanceof ApiError && statuses.includes(error.status);
}

/** The refusal of a response, whatever its body turns out to be. */
export async function apiErrorOf(response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => "");
  return apiErrorFrom(response.status, text, response.headers.get("x-request-id"));
}

export function apiErrorFrom(status: number, text: string, requestId: string | null): ApiError {
  return new ApiError(status, parsed(text), requestId);
}

function parsed(text: string): ProblemDocument {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** The problems of a refusal by JSON pointer: what a form shows beside each field. */
export function problemsByPath(error: unknown): ReadonlyMap<string, Problem> {
  const found = new Map<string, Problem>();
  if (!(error instanceof ApiError)) return found;
  for (const problem of error.problems) {
    if (!found.has(problem.path)) found.set(problem.path, problem);
  }
  if (error.field && found.size === 0) {
    const { code, message, cure } = error;
    found.set(pointerOf(error.field), { path: error.field, code, message, cure: cure ?? "" });
  }
  return found;
}

function pointerOf(field: string): string {
  return field.startsWith("/") ? field : `/${field.replaceAll(".", "/")}`;
}
