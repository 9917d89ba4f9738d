// The cache of what the server said. Promises: refusals are not asked again, lost connections are;
// keys live here only, so that a change on one page reaches the others.
import { QueryClient, queryOptions } from "@tanstack/react-query";
import * as calls from "./calls";
import { today } from "./deskCalls";
import { isWorthRetrying } from "./errors";

const TRIES = 3;
const FRESH_MS = 5_000;

export const keys = {
  me: ["me"] as const,
  keymap: ["keymap"] as const,
  installation: ["installation"] as const,
  desk: ["desk"] as const,
  today: ["today"] as const,
  comments: (task: string) => ["comments", task] as const,
  skips: (id: string) => ["skips", id] as const,
  projectComments: (id: string) => ["projectComments", id] as const,
  guidelines: (id: string) => ["guidelines", id] as const,
  projects: ["projects"] as const,
  project: (id: string) => ["project", id] as const,
  workbench: (id: string) => ["workbench", id] as const,
  tasks: (id: string) => ["tasks", id] as const,
  task: (id: string) => ["task", id] as const,
  ownAnswers: (project: string) => ["ownAnswers", project] as const,
  lease: (assignment: string) => ["lease", assignment] as const,
  jobs: ["jobs"] as const,
  people: ["people"] as const,
  apiKeys: ["apiKeys"] as const,
  tokens: ["tokens"] as const,
  sessions: ["sessions"] as const,
  factor: ["factor"] as const,
  webhooks: ["webhooks"] as const,
  events: ["events"] as const,
  notifications: ["notifications"] as const,
  webhook: (id: string) => ["webhooks", id] as const,
  exports: (project: string) => ["exports", project] as const,
};

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: "offlineFirst",
        retry: (failures, error) => failures < TRIES && isWorthRetrying(error),
        retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 4_000),
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

export const meQuery = queryOptions({ queryKey: keys.me, queryFn: calls.me, staleTime: 60_000 });

export const installationQuery = queryOptions({
  queryKey: keys.installation,
  queryFn: calls.installation,
  staleTime: Infinity,
});

export const deskQuery = queryOptions({ queryKey: keys.desk, queryFn: calls.desk });

export const todayQuery = queryOptions({ queryKey: keys.today, queryFn: today });

export const projectQuery = (id: string) =>
  queryOptions({ queryKey: keys.project(id), queryFn: () => calls.project(id) });

export const workbenchQuery = (id: string) =>
  queryOptions({
    queryKey: keys.workbench(id),
    queryFn: () => calls.workbench(id),
    staleTime: 60_000,
  });

export const ownAnswersQuery = (project: string) =>
  queryOptions({
    queryKey: keys.ownAnswers(project),
    queryFn: () => calls.ownAnswers(project),
  });

export const taskQuery = (id: string) =>
  queryOptions({ queryKey: keys.task(id), queryFn: () => calls.task(id) });

export const exportsQuery = (project: string) =>
  queryOptions({ queryKey: keys.exports(project), queryFn: () => calls.exportsOf(project) });
