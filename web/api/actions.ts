// Actions of a task type: server calls that an editor may make, answered line by line.
import { organizationHeaders } from "./client";
import { apiErrorOf, NetworkError } from "./errors";
import type { Lease } from "./types";

/** Runs an action on the leased task; yields its outputs as they come. */
export async function* runAction(
  lease: Lease,
  name: string,
  input: unknown,
): AsyncGenerator<unknown> {
  const url = `/api/assignments/${lease.assignment}/actions/${encodeURIComponent(name)}`;
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...organizationHeaders() },
    body: JSON.stringify({ lease_token: lease.lease_token, input }),
  }).catch((cause: unknown) => {
    throw new NetworkError(cause);
  });
  if (!response.ok) throw await apiErrorOf(response);
  if (!response.body) return;
  let rest = "";
  const text = response.body.pipeThrough(new TextDecoderStream());
  for (
    let reader = text.getReader(), part = await reader.read();
    !part.done;
    part = await reader.read()
  ) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim()) yield JSON.parse(line) as unknown;
  }
  if (rest.trim()) yield JSON.parse(rest) as unknown;
}
