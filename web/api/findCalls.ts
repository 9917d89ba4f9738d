// Requests about finding tasks, keeping what was asked, and changing many at once.
import { answer, client } from "./client";
import type * as find from "./findTypes";
import type { Job } from "./types";

const of = (project: string) => ({ params: { path: { project } } });

export function findTasks(project: string, query: find.TaskQuery): Promise<find.TaskPage> {
  const params = { path: { project }, query };
  return answer(client.GET("/api/projects/{project}/tasks", { params }));
}

export const facetFields = (project: string): Promise<find.FacetFields> =>
  answer(client.GET("/api/projects/{project}/tasks/facets", of(project)));

export function facetValues(
  project: string,
  query: { field: string; key?: string; begins?: string },
): Promise<find.FacetValues> {
  const params = { path: { project }, query };
  return answer(client.GET("/api/projects/{project}/tasks/facets/values", { params }));
}

export const taskViews = (project: string): Promise<{ items: find.TaskView[] }> =>
  answer(client.GET("/api/projects/{project}/task-views", of(project)));

export function keepView(
  project: string,
  body: find.NewTaskView,
): Promise<{ items: find.TaskView[] }> {
  return answer(client.POST("/api/projects/{project}/task-views", { ...of(project), body }));
}

export function forgetView(project: string, view: string): Promise<undefined> {
  const params = { path: { project, view } };
  return answer(client.DELETE("/api/projects/{project}/task-views/{view}", { params }));
}

export function changeTasks(project: string, body: find.BulkChange): Promise<{ job: string }> {
  return answer(client.POST("/api/projects/{project}/tasks/change", { ...of(project), body }));
}

export const pools = (project: string): Promise<{ items: find.Pool[] }> =>
  answer(client.GET("/api/projects/{project}/pools", of(project)));

export const readJob = (job: string): Promise<Job> =>
  answer(client.GET("/api/jobs/{job}", { params: { path: { job } } }));

export type TaskStep = "cancel" | "reopen" | "hold" | "release" | "send-to-review";

export async function stepTask(task: string, step: TaskStep): Promise<void> {
  const params = { path: { task } };
  if (step === "cancel") await answer(client.POST("/api/tasks/{task}/cancel", { params }));
  else if (step === "reopen") await answer(client.POST("/api/tasks/{task}/reopen", { params }));
  else if (step === "hold") await answer(client.POST("/api/tasks/{task}/hold", { params }));
  else if (step === "release") await answer(client.POST("/api/tasks/{task}/release", { params }));
  else await answer(client.POST("/api/tasks/{task}/send-to-review", { params }));
}

export function setPriority(task: string, priority: number): Promise<undefined> {
  const params = { path: { task } };
  return answer(client.PATCH("/api/tasks/{task}", { params, body: { priority } }));
}
