// Every request of the web app as one function: pages know these names and no URL.
import { answer, client } from "./client";
import { fileName } from "./fileName";
import type * as api from "./types";

/** The place of one thing in an address. */
function of<Name extends string>(name: Name, id: string) {
  return { params: { path: { [name]: id } as Record<Name, string> } };
}

export const me = (): Promise<api.Me> => answer(client.GET("/api/me"));

export const keymap = (): Promise<api.Keymap> => answer(client.GET("/api/me/keymap"));

export const putKeymap = (body: api.Keymap): Promise<api.Keymap> =>
  answer(client.PUT("/api/me/keymap", { body }));

export const signIn = (body: api.Credentials): Promise<api.Me> =>
  answer(client.POST("/api/session", { body }));

export const signOut = (): Promise<undefined> => answer(client.DELETE("/api/session"));

export const installation = (): Promise<api.Installation> =>
  answer(client.GET("/api/installation"));

export function projects(after?: string): Promise<api.Page<api.Project>> {
  return answer(client.GET("/api/projects", { params: { query: { limit: 50, after } } }));
}

export const project = (id: string): Promise<api.Project> =>
  answer(client.GET("/api/projects/{project}", of("project", id)));

export const createProject = (body: api.NewProject): Promise<api.Project> =>
  answer(client.POST("/api/projects", { body }));

export function changeProject(id: string, body: api.ProjectChange): Promise<api.Project> {
  return answer(client.PATCH("/api/projects/{project}", { ...of("project", id), body }));
}

export const publishOntology = (id: string, body: api.Ontology): Promise<api.Project> =>
  answer(client.PUT("/api/projects/{project}/ontology", { ...of("project", id), body }));

export const publishGuidelines = (id: string, text: string): Promise<api.Project> =>
  answer(
    client.PUT("/api/projects/{project}/guidelines", { ...of("project", id), body: { text } }),
  );

export const publishPolicy = (id: string, body: api.Policy): Promise<api.Project> =>
  answer(client.PUT("/api/projects/{project}/policy", { ...of("project", id), body }));

/** Empty lists may be left out of an ontology; editors are promised both. */
export async function workbench(id: string): Promise<api.Workbench> {
  const found = await answer(client.GET("/api/projects/{project}/workbench", of("project", id)));
  return { ...found, ontology: { ...{ classes: [], fields: [] }, ...found.ontology } };
}

export const task = (id: string): Promise<api.TaskDetail> =>
  answer(client.GET("/api/tasks/{task}", of("task", id)));

export const addTasks = (id: string, body: api.NewTask[]): Promise<api.Intake> =>
  answer(client.POST("/api/projects/{project}/tasks", { ...of("project", id), body }));

/** The same intake with the lines a person pasted, one JSON object each, checked by the server. */
export function addTaskLines(id: string, lines: string): Promise<api.Intake> {
  return answer(
    client.POST("/api/projects/{project}/tasks", {
      ...of("project", id),
      body: lines as unknown as api.NewTask[],
      bodySerializer: (text: unknown) => text as string,
      headers: { "Content-Type": "application/x-ndjson" },
    }),
  );
}

export const desk = (): Promise<api.Desk> => answer(client.GET("/api/desk"));

/** The next task of a queue, or null when there is none for this person. */
export async function lease(id: string, kind: api.AssignmentKind): Promise<api.Lease | null> {
  const found = await answer(
    client.POST("/api/projects/{project}/lease", { ...of("project", id), body: { kind } }),
  );
  return found ?? null;
}

export const assignment = (id: string): Promise<api.Lease> =>
  answer(client.GET("/api/assignments/{assignment}", of("assignment", id)));

/** One's own answered task to be corrected; refused once somebody has used the answer. */
export const reopen = (id: string): Promise<api.Lease> =>
  answer(client.POST("/api/assignments/{assignment}/reopen", of("assignment", id)));

export async function ownAnswers(project: string): Promise<api.OwnAnswer[]> {
  const path = "/api/projects/{project}/own-answers";
  return (await answer(client.GET(path, of("project", project)))).items;
}

export const answersOf = (id: string): Promise<api.RoundAnswers> =>
  answer(client.GET("/api/assignments/{assignment}/answers", of("assignment", id)));

/** The reviews one holds in a project, and the next ones: a page of them. */
export async function reviews(id: string, count: number): Promise<api.Lease[]> {
  const { items } = await answer(
    client.POST("/api/projects/{project}/reviews", { ...of("project", id), body: { count } }),
  );
  return items;
}

export function renew(id: string, lease_token: string): Promise<{ expires_at: string }> {
  return answer(
    client.POST("/api/assignments/{assignment}/renew", {
      ...of("assignment", id),
      body: { lease_token },
    }),
  );
}

export const appendToJournal = (id: string, body: api.Appending): Promise<api.JournalAnswer> =>
  answer(client.POST("/api/assignments/{assignment}/journal", { ...of("assignment", id), body }));

export function journal(id: string, after: number): Promise<api.JournalPage> {
  const params = { path: { assignment: id }, query: { after } };
  return answer(client.GET("/api/assignments/{assignment}/journal", { params }));
}

export function skip(id: string, body: api.Skip): Promise<undefined> {
  return answer(
    client.POST("/api/assignments/{assignment}/skip", { ...of("assignment", id), body }),
  );
}

export const submit = (id: string, body: api.Submission): Promise<api.Submitted> =>
  answer(client.POST("/api/assignments/{assignment}/submit", { ...of("assignment", id), body }));

export const review = (id: string, body: api.Verdict): Promise<api.Decided> =>
  answer(client.POST("/api/assignments/{assignment}/review", { ...of("assignment", id), body }));

export const startExport = (id: string, format: string): Promise<{ id: string }> =>
  answer(
    client.POST("/api/projects/{project}/exports", { ...of("project", id), body: { format } }),
  );

export async function exportsOf(project: string): Promise<api.ExportJob[]> {
  const { items } = await answer(client.GET("/api/exports", { params: { query: { project } } }));
  return items;
}

export function jobs(query: { after?: string; state?: string }): Promise<api.JobPage> {
  return answer(client.GET("/api/jobs", { params: { query: { limit: 50, ...query } } }));
}

export const cancelJob = (id: string): Promise<undefined> =>
  answer(client.POST("/api/jobs/{job}/cancel", of("job", id)));

/** Puts a failed or cancelled job back; it goes on where it was. */
export const resumeJob = (id: string): Promise<undefined> =>
  answer(client.POST("/api/jobs/{job}/resume", of("job", id)));

export const exportFileUrl = (id: string): string => `/api/exports/${encodeURIComponent(id)}/file`;

/** The file of an export and the name that the server gives it. */
export async function fetchExport(id: string): Promise<{ file: Blob; name: string }> {
  const { data, response } = await client.GET("/api/exports/{export}/file", {
    ...of("export", id),
    parseAs: "blob",
  });
  return { file: data as Blob, name: fileName(response.headers) ?? id };
}
