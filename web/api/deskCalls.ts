// Requests about the work of a person: the day, comments, guidelines as they were read.
import { answer, client } from "./client";
import type * as api from "./types";

function at(task: string, comment: string) {
  return { params: { path: { task, comment } } };
}
const ofTask = (task: string) => ({ params: { path: { task } } });
const ofProject = (project: string) => ({ params: { path: { project } } });

/** Minutes after midnight UTC at which the day begins here. */
function dayStarts(): number {
  const day = 24 * 60;
  return (new Date().getTimezoneOffset() + day) % day;
}

export function today(): Promise<api.Today> {
  const params = { query: { day_starts: dayStarts() } };
  return answer(client.GET("/api/desk/today", { params }));
}

export const markFeedbackSeen = (): Promise<undefined> => answer(client.POST("/api/desk/seen"));

export const skipCounts = (project: string): Promise<api.SkipCounts> =>
  answer(client.GET("/api/projects/{project}/skips", ofProject(project)));

export const pace = (project: string): Promise<api.Pace> =>
  answer(client.GET("/api/projects/{project}/pace", ofProject(project)));

export const comments = (task: string): Promise<api.ThreadList> =>
  answer(client.GET("/api/tasks/{task}/comments", ofTask(task)));

export function beginThread(
  task: string,
  body: { text: string; anchor: unknown },
): Promise<api.ThreadList> {
  return answer(client.POST("/api/tasks/{task}/comments", { ...ofTask(task), body }));
}

export function answerThread(task: string, id: string, text: string): Promise<api.ThreadList> {
  const body = { text };
  return answer(
    client.POST("/api/tasks/{task}/comments/{comment}/answers", { ...at(task, id), body }),
  );
}

export function settleThread(task: string, id: string, settled: boolean): Promise<api.ThreadList> {
  const body = { settled };
  return answer(
    client.PUT("/api/tasks/{task}/comments/{comment}/settled", { ...at(task, id), body }),
  );
}

export const markThreadSeen = (task: string, id: string): Promise<undefined> =>
  answer(client.POST("/api/tasks/{task}/comments/{comment}/seen", at(task, id)));

export async function projectThreads(project: string): Promise<api.ProjectThread[]> {
  const params = { path: { project }, query: { limit: 50 } };
  return (await answer(client.GET("/api/projects/{project}/comments", { params }))).items;
}

export const guidelinesHistory = (project: string): Promise<api.GuidelinesHistory> =>
  answer(client.GET("/api/projects/{project}/guidelines/versions", ofProject(project)));

/** The text as it was at a version. */
export async function guidelinesAt(project: string, version: number): Promise<string> {
  const params = { path: { project }, query: { version } };
  return (await answer(client.GET("/api/projects/{project}/guidelines", { params }))).text;
}

export function markGuidelinesRead(project: string, version: number): Promise<undefined> {
  const body = { version };
  return answer(
    client.POST("/api/projects/{project}/guidelines/read", { ...ofProject(project), body }),
  );
}
