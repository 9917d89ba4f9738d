import { beforeEach, describe, expect, test, vi } from "vitest";
import * as calls from "../../api/calls";
import { ApiError, isWorthRetrying } from "../../api/errors";
import type { Desk, Lease } from "../../api/types";
import { NextTask } from "./NextTask";

vi.mock("../../api/calls");

const lease = { assignment: "asg_2" } as Lease;
const full = new ApiError(409, { code: "too_many_leases", message: "You hold 2 tasks." });

function deskWith(...assignments: string[]): Desk {
  const project = { id: "prj_1", name: "Heron", task_type: "regions" };
  const open = assignments.map((assignment) => {
    return { assignment, project, kind: "annotate" as const, expires_at: "" };
  });
  return { queues: [], today: {}, holds: [], open };
}

function setup(taken: string[] = ["asg_1"]) {
  const onEarly = vi.fn();
  const options = { project: "prj_1", kind: "annotate" as const, taken: () => taken, onEarly };
  return { next: new NextTask(options), onEarly };
}

beforeEach(() => {
  vi.mocked(calls.lease).mockReset();
});

describe("the next task", () => {
  test("is asked for once when it was asked for ahead", async () => {
    vi.mocked(calls.lease).mockResolvedValue(lease);
    const { next, onEarly } = setup();

    next.prefetch();
    next.prefetch();

    expect(await next.take()).toBe(lease);
    expect(calls.lease).toHaveBeenCalledOnce();
    expect(onEarly).toHaveBeenCalledWith(lease);
  });

  test("is asked for again when there was none ahead of time", async () => {
    vi.mocked(calls.lease).mockResolvedValueOnce(null).mockResolvedValueOnce(lease);
    const { next } = setup();

    next.prefetch();

    expect(await next.take()).toBe(lease);
  });

  test("is null when the queue is empty", async () => {
    vi.mocked(calls.lease).mockResolvedValue(null);

    expect(await setup().next.take()).toBeNull();
  });

  test("is one that the person holds already, rather than a refusal", async () => {
    vi.mocked(calls.lease).mockRejectedValue(full);
    vi.mocked(calls.desk).mockResolvedValue(deskWith("asg_1", "asg_2"));
    vi.mocked(calls.assignment).mockResolvedValue(lease);

    expect(await setup().next.take()).toBe(lease);
    expect(calls.assignment).toHaveBeenCalledWith("asg_2");
  });

  test("is waited for while answers on their way still take a place", async () => {
    vi.mocked(calls.lease).mockRejectedValue(full);
    vi.mocked(calls.desk).mockResolvedValue(deskWith("asg_1", "asg_0"));

    const error = await setup(["asg_1", "asg_0"])
      .next.take()
      .catch((reason: unknown) => reason);

    expect(isWorthRetrying(error)).toBe(true);
  });
});
