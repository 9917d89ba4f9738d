import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { Navigate, useParams, useSearchParams } from "react-router";
import { addressOf, pageOf, type Page } from "../../api/kinds";
import { t } from "../../i18n";
import { CommandMenu } from "../frame/CommandMenu";
import { KeysDialog } from "../frame/KeysDialog";
import { usePageTitle } from "../frame/usePageTitle";
import { ButtonLink } from "../parts/Button";
import { Failure } from "../parts/States";
import { useSession } from "../session/useSession";
import { showSurface } from "../theme";
import { openedTaskQuery } from "./openTask";
import { useLeftEntries } from "./outboxOfPerson";
import { AGAIN } from "./useRecall";
import { WorkbenchFrame } from "./WorkbenchFrame";
import { WorkbenchScreen } from "./WorkbenchScreen";

const AdjudicationScreen = lazy(() => import("../review/AdjudicationScreen"));

export default function WorkbenchPage({ kind }: { kind: Page }) {
  usePageTitle(t(`work.title.${kind}`));
  useEffect(() => showSurface("workbench"), []);
  return (
    <>
      <OpenedWorkbench kind={kind} />
      <CommandMenu />
      <KeysDialog />
    </>
  );
}

function OpenedWorkbench({ kind }: { kind: Page }) {
  const { assignment = "" } = useParams();
  const { person } = useSession();
  const cache = useQueryClient();
  useLeftEntries();
  const isAgain = useSearchParams()[0].has(AGAIN);
  const opened = useQuery(openedTaskQuery(cache, assignment, person.id, isAgain));
  const home = addressOf(kind);
  if (opened.data && pageOf(opened.data.lease.kind) !== kind) {
    const right = addressOf(opened.data.lease.kind);
    return <Navigate to={`${right}/${assignment}`} replace />;
  }
  if (opened.data) {
    // Opened anew under other rules, it is another screen.
    const { ontology = 0, guidelines = 0 } = opened.data.workbench.versions;
    const { correction } = opened.data.lease;
    const key = `${assignment} ${ontology} ${guidelines} ${correction?.annotation ?? ""}`;
    if (opened.data.compared) {
      return (
        <Suspense fallback={<WorkbenchFrame home={home} />}>
          <AdjudicationScreen key={key} opened={opened.data} compared={opened.data.compared} />
        </Suspense>
      );
    }
    return <WorkbenchScreen key={key} opened={opened.data} kind={kind} />;
  }
  return (
    <WorkbenchFrame home={home}>
      {opened.error && (
        <div className="stage-message">
          <Failure
            error={opened.error}
            what={t("work.notOpened")}
            onRetry={() => void opened.refetch()}
          />
          <ButtonLink to={home}>{t("work.leave")}</ButtonLink>
        </div>
      )}
    </WorkbenchFrame>
  );
}
