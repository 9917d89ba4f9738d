import { afterEach, describe, expect, test, vi } from "vitest";
import * as calls from "./calls";
import { chooseOrganization, onSignedOut } from "./client";
import { ApiError, hasStatus, isWorthRetrying, NetworkError, problemsByPath } from "./errors";

afterEach(() => {
  vi.unstubAllGlobals();
  chooseOrganization(null);
});

function stubFetch(answer: () => Response | Error) {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", (request: Request) => {
    asked.push(request);
    const given = answer();
    return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
  });
  return asked;
}

function problem(status: number, document: object): Response {
  return new Response(JSON.stringify(document), {
    status,
    headers: { "Content-Type": "application/problem+json", "X-Request-Id": "r1" },
  });
}

describe("a call", () => {
  test("carries the chosen organization", async () => {
    const asked = stubFetch(() => Response.json({ items: [], next: null }));
    chooseOrganization("northfield");

    await calls.projects();

    expect(asked[0]?.headers.get("Labelwright-Organization")).toBe("northfield");
  });

  test("that is refused tells code, message, cure and request", async () => {
    const document = { code: "lease_lost", message: "It is gone.", cure: "Take the next." };
    stubFetch(() => problem(409, document));

    const error = await calls.assignment("asg_1").catch((reason: unknown) => reason);

    expect(error).toMatchObject({ status: 409, ...document, requestId: "r1" });
    expect(isWorthRetrying(error)).toBe(false);
  });

  test("that got no answer is worth trying again", async () => {
    stubFetch(() => new TypeError("Failed to fetch"));

    const error = await calls.desk().catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(NetworkError);
    expect(isWorthRetrying(error)).toBe(true);
  });

  test("that meets a lost session announces it, a wrong password does not", async () => {
    stubFetch(() => problem(401, { message: "Sign in." }));
    const announced = vi.fn();
    const stop = onSignedOut(announced);

    await calls.signIn({ email: "a@b.c", password: "no" }).catch(() => undefined);
    expect(announced).not.toHaveBeenCalled();
    const error = await calls.desk().catch((reason: unknown) => reason);

    expect(announced).toHaveBeenCalledOnce();
    expect(hasStatus(error, 401)).toBe(true);
    stop();
  });

  test("for the next task gives null when there is none", async () => {
    stubFetch(() => new Response(null, { status: 204 }));

    expect(await calls.lease("prj_1", "annotate")).toBeNull();
  });

  test("sends pasted lines as they are", async () => {
    const asked = stubFetch(() => Response.json({ created: 1, duplicate: 0, invalid: [] }));

    await calls.addTaskLines("prj_1", '{"assets":[]}\n{"assets":[]}');

    expect(asked[0]?.headers.get("Content-Type")).toBe("application/x-ndjson");
    expect(await asked[0]?.text()).toBe('{"assets":[]}\n{"assets":[]}');
  });
});

describe("the problems of a refusal", () => {
  test("are found by the place they point to, the first one of each", () => {
    const at = (message: string) => ({ path: "/name", code: "x", message });
    const error = new ApiError(422, { problems: [at("one"), at("two")] });

    expect(problemsByPath(error).get("/name")?.message).toBe("one");
  });

  test("fall back to the field that the refusal names", () => {
    const error = new ApiError(422, { field: "/policy/overlap", message: "too many" });

    expect(problemsByPath(error).get("/policy/overlap")?.message).toBe("too many");
  });
});
