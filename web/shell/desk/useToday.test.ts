import { expect, test } from "vitest";
import type { Desk, Queue, Today } from "../../api/types";
import { ordered, supply } from "./useToday";

const ref = (id: string) => ({ id, name: id, task_type: "questionnaire" });
const queue = (id: string, available = 10): Queue => ({
  project: ref(id),
  kind: "annotate",
  available,
});

function today(paces: Record<string, number | null>, last: Record<string, string> = {}): Today {
  const projects = Object.entries(paces).map(([id, median_seconds]) => ({
    project: ref(id),
    kind: "annotate" as const,
    done_today: 0,
    answers: 10,
    median_seconds,
    last_at: last[id] ?? null,
  }));
  const rulings = { accepted: 0, amended: 0, sent_back: 0 };
  return { projects, days: [], feedback: [], rulings, unread: 0 };
}

const desk = (held: string[] = []): Desk => ({
  queues: [],
  today: {},
  holds: [],
  open: held.map((id) => ({
    assignment: `asg_${id}`,
    project: ref(id),
    kind: "annotate",
    expires_at: "",
  })),
});

test("what was begun comes first, then what was worked on last", () => {
  const known = today({ a: 1, b: 1, c: 1 }, { a: "2026-11-20", b: "2026-11-23", c: "2026-11-22" });
  const queues = [queue("a"), queue("b"), queue("c"), queue("new")];

  const names = ordered(queues, desk(["c"]), known).map(({ project }) => project.id);

  expect(names).toEqual(["c", "b", "a", "new"]);
});

test("the supply counts only queues whose pace is known, and says when it is not all", () => {
  const known = today({ a: 30, b: null });

  expect(supply([queue("a")], known, 1000)).toEqual({ seconds: 300, isLeast: false });
  expect(supply([queue("a"), queue("b")], known, 1000)).toEqual({ seconds: 300, isLeast: true });
  expect(supply([queue("a", 1000)], known, 1000)).toEqual({ seconds: 30_000, isLeast: true });
  expect(supply([queue("b")], known, 1000)).toBeNull();
  expect(supply([queue("a")], undefined, 1000)).toBeNull();
});
