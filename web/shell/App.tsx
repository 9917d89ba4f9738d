import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { Suspense, useSyncExternalStore } from "react";
import { BrowserRouter, createRoutesFromElements, Navigate, Route, useRoutes } from "react-router";
import type { KeyRegistry } from "../engine/keys";
import { locale, onLocaleChange } from "../i18n";
import { ErrorBoundary } from "./ErrorBoundary";
import { KeysContext } from "./keys/useCommand";
import { NotFound } from "./NotFound";
import { page } from "./page";
import { OrganizationRoute } from "./session/OrganizationRoute";
import { homeOf } from "./session/organization";
import { RequireSession } from "./session/RequireSession";
import { useSession } from "./session/useSession";
import { askAhead } from "./workbench/openTask";

const SignInPage = page(() => import("./session/SignInPage"));
const PageFrame = page(() => import("./frame/PageFrame"));
const DeskPage = page(() => import("./desk/DeskPage"));
const ReviewPage = page(() => import("./desk/ReviewPage"));
const BatchPage = page(() => import("./review/BatchPage"));
const WorkbenchPage = page(
  () => import("./workbench/WorkbenchPage"),
  (cache, { assignment }) => assignment && askAhead(cache, assignment),
);
const ProjectsPage = page(() => import("./projects/ProjectsPage"));
const NewProjectPage = page(() => import("./projects/NewProjectPage"));
const JobsPage = page(() => import("./jobs/JobsPage"));
const WebhooksPage = page(() => import("./webhooks/WebhooksPage"));
const WebhookPage = page(() => import("./webhooks/WebhookPage"));
const AuditPage = page(() => import("./audit/AuditPage"));
const ProjectPage = page(() => import("./projects/ProjectPage"));
const KeysPage = page(() => import("./me/KeysPage"));
const SecurityPage = page(() => import("./me/SecurityPage"));
const PeoplePage = page(() => import("./people/PeoplePage"));
const ApiKeysPage = page(() => import("./people/ApiKeysPage"));
const JoinPage = page(() => import("./session/JoinPage"));
const ResetPage = page(() => import("./session/ResetPage"));
const TaskPage = page(() => import("./tasks/TaskPage"));

function Home() {
  const { organization } = useSession();
  return <Navigate to={homeOf(organization)} replace />;
}

export const routes = createRoutesFromElements(
  <>
    <Route path="/sign-in" element={<SignInPage />} />
    <Route path="/join" element={<JoinPage />} />
    <Route path="/reset" element={<ResetPage />} />
    <Route element={<RequireSession />}>
      <Route path="/" element={<Home />} />
      <Route path="/desk/:assignment" element={<WorkbenchPage kind="annotate" />} />
      <Route path="/review/:assignment" element={<WorkbenchPage kind="review" />} />
      <Route element={<PageFrame />}>
        <Route path="/desk" element={<DeskPage />} />
        <Route path="/review" element={<ReviewPage />} />
        <Route path="/me/keys" element={<KeysPage />} />
        <Route path="/me/security" element={<SecurityPage />} />
        <Route path="/review/batch/:project" element={<BatchPage />} />
        <Route path="/o/:slug" element={<OrganizationRoute />}>
          <Route path="jobs" element={<JobsPage />} />
          <Route path="webhooks" element={<WebhooksPage />} />
          <Route path="webhooks/:webhook" element={<WebhookPage />} />
          <Route path="audit" element={<AuditPage />} />
          <Route path="people" element={<PeoplePage />} />
          <Route path="keys" element={<ApiKeysPage />} />
          <Route path="projects" element={<ProjectsPage />} />
          <Route path="projects/new" element={<NewProjectPage />} />
          <Route path="projects/:project/tasks/:task" element={<TaskPage />} />
          <Route path="projects/:project/:tab?" element={<ProjectPage />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Route>
  </>,
);

function Pages() {
  return useRoutes(routes);
}

interface AppProps {
  keys: KeyRegistry;
  cache: QueryClient;
}

/** Everything below is drawn anew when the language changes: no text is left in the old one. */
export function App({ keys, cache }: AppProps) {
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
