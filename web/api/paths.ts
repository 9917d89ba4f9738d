// The routes that the web app calls, in the shape that openapi-fetch reads. Replaced by the
// generated `schema.d.ts`; nothing but `client.ts` imports it.
import type * as api from "./types";

interface Json<Content> {
  content: { "application/json": Content };
}
interface Params<Path = undefined, Query = undefined> {
  query?: Query;
  path: Path;
}
interface Op<Answer, P> {
  parameters: P;
  requestBody?: never;
  responses: { 200: Json<Answer> };
}
interface OpWith<Answer, Body, P> {
  parameters: P;
  requestBody: Json<Body>;
  responses: { 200: Json<Answer> };
}
interface None {
  query?: never;
}
interface Get<Answer, P = None> {
  get: Op<Answer, P>;
}
interface Post<Answer, Body, P = None> {
  post: OpWith<Answer, Body, P>;
}
interface Put<Answer, Body, P> {
  put: OpWith<Answer, Body, P>;
}
type Of<Name extends string, Query = undefined> = Params<Record<Name, string>, Query>;
interface Listed {
  limit?: number;
  after?: string;
  state?: string;
}

export interface paths {
  "/api/session": Post<api.Me, api.Credentials> & { delete: Op<undefined, None> };
  "/api/me": Get<api.Me>;
  "/api/me/keymap": Get<api.Keymap> & Put<api.Keymap, api.Keymap, None>;
  "/api/installation": Get<api.Installation>;
  "/api/projects": Get<api.Page<api.Project>, { query?: Listed }> &
    Post<api.Project, api.NewProject>;
  "/api/projects/{project}": Get<api.Project, Of<"project">> & {
    patch: OpWith<api.Project, api.ProjectChange, Of<"project">>;
  };
  "/api/projects/{project}/ontology": Put<api.Project, api.Ontology, Of<"project">>;
  "/api/projects/{project}/guidelines": Put<api.Project, { text: string }, Of<"project">> &
    Get<{ version: number; text: string }, Of<"project", { version: number }>>;
  "/api/projects/{project}/guidelines/versions": Get<api.GuidelinesHistory, Of<"project">>;
  "/api/projects/{project}/guidelines/read": Post<undefined, { version: number }, Of<"project">>;
  "/api/projects/{project}/skips": Get<api.SkipCounts, Of<"project">>;
  "/api/projects/{project}/pace": Get<api.Pace, Of<"project">>;
  "/api/projects/{project}/comments": Get<api.Page<api.ProjectThread>, Of<"project", Listed>>;
  "/api/tasks/{task}/comments": Get<api.ThreadList, Of<"task">> &
    Post<api.ThreadList, { text: string; anchor: unknown }, Of<"task">>;
  "/api/tasks/{task}/comments/{comment}/answers": Post<
    api.ThreadList,
    { text: string },
    Of<"task" | "comment">
  >;
  "/api/tasks/{task}/comments/{comment}/settled": Put<
    api.ThreadList,
    { settled: boolean },
    Of<"task" | "comment">
  >;
  "/api/tasks/{task}/comments/{comment}/seen": { post: Op<undefined, Of<"task" | "comment">> };
  "/api/desk/today": Get<api.Today, { query: { day_starts: number } }>;
  "/api/desk/seen": { post: Op<undefined, None> };
  "/api/projects/{project}/policy": Put<api.Project, api.Policy, Of<"project">>;
  "/api/projects/{project}/workbench": Get<api.Workbench, Of<"project">>;
  "/api/projects/{project}/tasks": Get<api.Page<api.TaskRow>, Of<"project", Listed>> &
    Post<api.Intake, api.NewTask[], Of<"project">>;
  "/api/tasks/{task}": Get<api.TaskDetail, Of<"task">>;
  "/api/desk": Get<api.Desk>;
  "/api/projects/{project}/lease": Post<
    api.Lease | undefined,
    { kind: api.AssignmentKind },
    Of<"project">
  >;
  "/api/projects/{project}/reviews": Post<{ items: api.Lease[] }, { count: number }, Of<"project">>;
  "/api/assignments/{assignment}/answers": Get<api.RoundAnswers, Of<"assignment">>;
  "/api/assignments/{assignment}": Get<api.Lease, Of<"assignment">>;
  "/api/assignments/{assignment}/renew": Post<
    { expires_at: string },
    { lease_token: string },
    Of<"assignment">
  >;
  "/api/assignments/{assignment}/journal": Get<
    api.JournalPage,
    Of<"assignment", { after: number }>
  > &
    Post<api.JournalAnswer, api.Appending, Of<"assignment">>;
  "/api/assignments/{assignment}/skip": Post<undefined, api.Skip, Of<"assignment">>;
  "/api/assignments/{assignment}/submit": Post<api.Submitted, api.Submission, Of<"assignment">>;
  "/api/assignments/{assignment}/reopen": { post: Op<api.Lease, Of<"assignment">> };
  "/api/projects/{project}/own-answers": Get<{ items: api.OwnAnswer[] }, Of<"project">>;
  "/api/assignments/{assignment}/review": Post<api.Decided, api.Verdict, Of<"assignment">>;
  "/api/projects/{project}/exports": Post<{ id: string }, { format: string }, Of<"project">>;
  "/api/projects/{project}/data-sets": Get<{ items: api.DataSet[] }, Of<"project">> &
    Post<api.DataSet, api.NewDataSet, Of<"project">>;
  "/api/data-sets/{data_set}/versions": Get<
    { items: api.DataSetVersion[]; next: number | null },
    Of<"data_set", { limit?: number }>
  > &
    Post<api.DataSetVersion, { note: string }, Of<"data_set">>;
  "/api/data-set-versions/{data_set_version}": Get<api.DataSetVersion, Of<"data_set_version">>;
  "/api/data-set-versions/{data_set_version}/difference": Get<
    api.Difference,
    Of<"data_set_version", { from?: string }>
  >;
  "/api/data-set-versions/{data_set_version}/exports": Post<
    { id: string },
    { format: string },
    Of<"data_set_version">
  >;
  "/api/exports": Get<{ items: api.ExportJob[] }, { query: { project: string } }>;
  "/api/exports/{export}/file": Get<Blob, Of<"export">>;
  "/api/jobs": Get<api.JobPage, { query?: Listed }>;
  "/api/jobs/{job}/cancel": { post: Op<undefined, Of<"job">> };
  "/api/jobs/{job}/resume": { post: Op<undefined, Of<"job">> };
}
