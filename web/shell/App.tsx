import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { BrowserRouter, Navigate, Route, Routes } from "react-router";
import { makeQueryClient } from "../api/queries";
import type { KeyRegistry } from "../engine/keys";
import { locale, onLocaleChange } from "../i18n";
import { ErrorBoundary } from "./ErrorBoundary";
import { PageFrame } from "./frame/PageFrame";
import { KeysContext } from "./keys/useCommand";
import { NotFound } from "./NotFound";
import { OrganizationRoute } from "./session/OrganizationRoute";
import { homeOf } from "./session/organization";
import { RequireSession } from "./session/RequireSession";
import { useSession } from "./session/useSession";

const SignInPage = lazy(() => import("./session/SignInPage"));
const DeskPage = lazy(() => import("./desk/DeskPage"));
const ReviewPage = lazy(() => import("./desk/ReviewPage"));
const BatchPage = lazy(() => import("./review/BatchPage"));
const WorkbenchPage = lazy(() => import("./workbench/WorkbenchPage"));
const ProjectsPage = lazy(() => import("./projects/ProjectsPage"));
const NewProjectPage = lazy(() => import("./projects/NewProjectPage"));
const JobsPage = lazy(() => import("./jobs/JobsPage"));
const WebhooksPage = lazy(() => import("./webhooks/WebhooksPage"));
const WebhookPage = lazy(() => import("./webhooks/WebhookPage"));
const AuditPage = lazy(() => import("./audit/AuditPage"));
const ProjectPage = lazy(() => import("./projects/ProjectPage"));
const KeysPage = lazy(() => import("./me/KeysPage"));
const TaskPage = lazy(() => import("./tasks/TaskPage"));

function Home() {
  const { organization } = useSession();
  return <Navigate to={homeOf(organization)} replace />;
}

function Pages() {
  return (
    <Routes>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route element={<RequireSession />}>
        <Route path="/" element={<Home />} />
        <Route path="/desk/:assignment" element={<WorkbenchPage kind="annotate" />} />
        <Route path="/review/:assignment" element={<WorkbenchPage kind="review" />} />
        <Route element={<PageFrame />}>
          <Route path="/desk" element={<DeskPage />} />
          <Route path="/review" element={<ReviewPage />} />
          <Route path="/me/keys" element={<KeysPage />} />
          <Route path="/review/batch/:project" element={<BatchPage />} />
          <Route path="/o/:slug" element={<OrganizationRoute />}>
            <Route path="jobs" element={<JobsPage />} />
            <Route path="webhooks" element={<WebhooksPage />} />
            <Route path="webhooks/:webhook" element={<WebhookPage />} />
            <Route path="audit" element={<AuditPage />} />
            <Route path="projects" element={<ProjectsPage />} />
            <Route path="projects/new" element={<NewProjectPage />} />
            <Route path="projects/:project/tasks/:task" element={<TaskPage />} />
            <Route path="projects/:project/:tab?" element={<ProjectPage />} />
          </Route>
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
    </Routes>
  );
}

/** Everything below is drawn anew when the language changes: no text is left in the old one. */
export function App({ keys }: { keys: KeyRegistry }) {
  const [cache] = useState(makeQueryClient);
  const language = useSyncExternalStore(onLocaleChange, locale);
  return (
    <KeysContext value={keys}>
      <QueryClientProvider client={cache}>
        <BrowserRouter key={language}>
          <ErrorBoundary>
            <Suspense fallback={null}>
              <Pages />
            </Suspense>
          </ErrorBoundary>
        </BrowserRouter>
      </QueryClientProvider>
    </KeysContext>
  );
}
