// The routes that the web app calls, in the shape that openapi-fetch reads. Replaced by the
// generated `schema.d.ts`; nothing but `client.ts` imports it.
import type * as audit from "./auditTypes";
import type * as find from "./findTypes";
import type * as api from "./types";
import type * as hook from "./webhookTypes";

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
  "/api/projects/{project}/tasks": Get<find.TaskPage, Of<"project", find.TaskQuery>> &
    Post<api.Intake, api.NewTask[], Of<"project">>;
  "/api/projects/{project}/tasks/facets": Get<find.FacetFields, Of<"project">>;
  "/api/projects/{project}/tasks/facets/values": Get<
    find.FacetValues,
    Of<"project", { field: string; key?: string; begins?: string }>
  >;
  "/api/projects/{project}/tasks/change": Post<{ job: string }, find.BulkChange, Of<"project">>;
  "/api/projects/{project}/task-views": Get<{ items: find.TaskView[] }, Of<"project">> &
    Post<{ items: find.TaskView[] }, find.NewTaskView, Of<"project">>;
  "/api/projects/{project}/task-views/{view}": {
    delete: Op<undefined, Of<"project" | "view">>;
  };
  "/api/projects/{project}/pools": Get<{ items: find.Pool[] }, Of<"project">>;
  "/api/tasks/{task}": Get<api.TaskDetail, Of<"task">> & {
    patch: OpWith<undefined, { priority: number }, Of<"task">>;
  };
  "/api/tasks/{task}/cancel": { post: Op<undefined, Of<"task">> };
  "/api/tasks/{task}/reopen": { post: Op<undefined, Of<"task">> };
  "/api/tasks/{task}/hold": { post: Op<undefined, Of<"task">> };
  "/api/tasks/{task}/release": { post: Op<undefined, Of<"task">> };
  "/api/tasks/{task}/send-to-review": { post: Op<undefined, Of<"task">> };
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
  "/api/jobs/{job}": Get<api.Job, Of<"job">>;
  "/api/jobs/{job}/cancel": { post: Op<undefined, Of<"job">> };
  "/api/jobs/{job}/resume": { post: Op<undefined, Of<"job">> };
  "/api/session/proof": Post<undefined, api.Proof>;
  "/api/me/password": Put<undefined, api.NewPassword, None>;
  "/api/me/sessions": Get<{ items: api.SessionRow[] }>;
  "/api/me/sessions/{session}": { delete: Op<undefined, Of<"session">> };
  "/api/me/sessions/end-others": { post: Op<{ ended: number }, None> };
  "/api/me/second-factor": Get<api.FactorState> & {
    post: Op<api.FactorBegun, None>;
    delete: Op<undefined, None>;
  };
  "/api/me/second-factor/confirm": Post<{ codes: string[] }, { code: string }>;
  "/api/me/second-factor/recovery-codes": { post: Op<{ codes: string[] }, None> };
  "/api/members/{member}/second-factor": { delete: Op<undefined, Of<"member">> };
  "/api/me/tokens": Get<{ items: api.Credential[] }> & Post<api.Issued, api.NewToken>;
  "/api/me/tokens/{key}": { delete: Op<undefined, Of<"key">> };
  "/api/keys": Get<{ items: api.Credential[] }> & Post<api.Issued, api.NewKey>;
  "/api/keys/{key}": { delete: Op<undefined, Of<"key">> };
  "/api/organization": Get<api.OrganizationRules>;
  "/api/organization/second-factor": Put<undefined, api.FactorRule, None>;
  "/api/members": Get<{ items: api.Member[] }>;
  "/api/members/{member}": { delete: Op<undefined, Of<"member">> };
  "/api/members/{member}/roles": Put<undefined, { roles: api.Role[] }, Of<"member">>;
  "/api/members/{member}/projects/{project}/roles": Put<
    undefined,
    { roles: api.Role[] },
    Of<"member" | "project">
  >;
  "/api/members/{member}/sign-out": { post: Op<undefined, Of<"member">> };
  "/api/members/{member}/reset": { post: Op<api.LinkShown, Of<"member">> };
  "/api/invitations": Get<{ items: api.Invitation[] }> & Post<api.LinkShown, api.NewInvitation>;
  "/api/invitations/{invitation}": { delete: Op<undefined, Of<"invitation">> };
  "/api/invitations/{invitation}/renew": { post: Op<api.LinkShown, Of<"invitation">> };
  "/api/join/look": Post<api.Invited, { token: string }>;
  "/api/join": Post<api.Me | undefined, api.Join>;
  "/api/reset/look": Post<api.ResetShown, { token: string }>;
  "/api/reset": Post<undefined, { token: string; password: string }>;
  "/api/annotators": Get<api.Page<api.AnnotatorRow>, { query?: Listed }>;
  "/api/annotators/{annotator}/holds": Post<
    { id: string },
    { reason: string; project: string | null },
    Of<"annotator">
  >;
  "/api/holds/{hold}": { delete: Op<undefined, Of<"hold">> };
  "/api/events": Get<audit.AuditPage, { query?: Listed & audit.AuditQuery }>;
  "/api/notifications": Get<audit.NotificationList>;
  "/api/notifications/seen": Put<undefined, { upto: string }, None>;
  "/api/webhooks": Get<hook.WebhookList> & Post<hook.WebhookWithSecret, hook.NewWebhook>;
  "/api/webhooks/{webhook}": Get<hook.Webhook, Of<"webhook">> & {
    patch: OpWith<hook.Webhook, hook.WebhookChange, Of<"webhook">>;
    delete: Op<undefined, Of<"webhook">>;
  };
  "/api/webhooks/{webhook}/rotate": Post<
    hook.WebhookWithSecret,
    { overlap_hours: number },
    Of<"webhook">
  >;
  "/api/webhooks/{webhook}/test": { post: Op<{ id: string }, Of<"webhook">> };
  "/api/webhooks/{webhook}/replay": Post<{ messages: number }, { since: string }, Of<"webhook">>;
  "/api/webhooks/{webhook}/messages": Get<hook.WebhookMessagePage, Of<"webhook", Listed>>;
  "/api/webhooks/{webhook}/messages/{message}": Get<
    hook.WebhookMessageDetail,
    Of<"webhook" | "message">
  >;
  "/api/webhooks/{webhook}/messages/{message}/replay": {
    post: Op<{ messages: number }, Of<"webhook" | "message">>;
  };
}
