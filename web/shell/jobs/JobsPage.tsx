import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { jobs } from "../../api/calls";
import { keys } from "../../api/queries";
import { JOB_STATES, type Job, type JobState } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Page } from "../frame/Page";
import { Button, ButtonLink } from "../parts/Button";
import { Card } from "../parts/Card";
import { Empty, Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import { JobTable } from "./JobTable";

const BUSY_MS = 1_000;
const QUIET_MS = 10_000;

function isUnderWay({ state }: Job): boolean {
  return state === "queued" || state === "running";
}

/** Background work of the organization; the failed ones are the dead letters that wait for somebody. */
export default function JobsPage() {
  const [search] = useSearchParams();
  const { organization } = useSession();
  const base = `/o/${organization?.slug ?? ""}`;
  const state = JOB_STATES.find((one) => one === search.get("state"));
  const found = useInfiniteQuery({
    queryKey: [...keys.jobs, state ?? "all"],
    queryFn: ({ pageParam }) => jobs({ after: pageParam, state }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some((page) => page.items.some(isUnderWay)) ? BUSY_MS : QUIET_MS,
  });
  const rows = found.data?.pages.flatMap((page) => page.items);
  return (
    <Page title={t("nav.jobs")}>
      <div className="stack">
        <Filter base={base} state={state} failed={found.data?.pages[0]?.failed ?? 0} />
        {state === "failed" && <p className="small quiet">{t("jobs.deadLetters")}</p>}
        {rows === undefined && found.error && (
          <Failure error={found.error} onRetry={() => void found.refetch()} />
        )}
        {rows === undefined && !found.error && <Skeleton rows={6} />}
        {rows?.length === 0 && <Nothing base={base} state={state} />}
        {rows && rows.length > 0 && <JobTable jobs={rows} base={base} />}
        {found.hasNextPage && (
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t("action.more")}
          </Button>
        )}
      </div>
    </Page>
  );
}

interface FilterProps {
  base: string;
  state: JobState | undefined;
  failed: number;
}

/** The address keeps the choice, so that an operator can be sent to the dead letters. */
function Filter({ base, state, failed }: FilterProps) {
  return (
    <nav className="filter-row" aria-label={t("jobs.filter")}>
      <Link className="chip" to={`${base}/jobs`} aria-current={state === undefined}>
        {t("jobs.all")}
      </Link>
      {JOB_STATES.map((one) => (
        <Link
          key={one}
          className="chip"
          to={`${base}/jobs?state=${one}`}
          aria-current={one === state}
        >
          {t(`job.state.${one}`)}
          {one === "failed" && failed > 0 && (
            <span className="num bad">{formatNumber(failed)}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

function Nothing({ base, state }: { base: string; state: JobState | undefined }) {
  if (!state) {
    return (
      <Card>
        <Empty title={t("jobs.empty")} text={t("jobs.emptyText")} />
      </Card>
    );
  }
  return (
    <Card>
      <Empty
        title={state === "failed" ? t("jobs.noFailed") : t("jobs.noHit")}
        text={t("jobs.noHitText", { state: t(`job.state.${state}`) })}
      >
        <ButtonLink to={`${base}/jobs`}>{t("jobs.all")}</ButtonLink>
      </Empty>
    </Card>
  );
}
