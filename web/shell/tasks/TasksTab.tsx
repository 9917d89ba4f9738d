import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { facetFields, findTasks } from "../../api/findCalls";
import { keys } from "../../api/queries";
import type { Project, TaskPage, TaskView } from "../../api/types";
import { t } from "../../i18n";
import { useCommand } from "../keys/useCommand";
import { Button, ButtonLink } from "../parts/Button";
import { Card } from "../parts/Card";
import { Empty, Failure, Skeleton } from "../parts/States";
import type { TabProps } from "../projects/ProjectPage";
import { BulkBar, nobody } from "./BulkBar";
import { allColumns, metadataKeys, useColumns } from "./columns";
import { FilterBar } from "./FilterBar";
import {
  conditionsOf,
  excludedBy,
  filterOf,
  queryOf,
  sortOf,
  withCondition,
  withoutCondition,
  withSort,
} from "./search";
import { TaskTable } from "./TaskTable";
import { ViewBar } from "./ViewBar";
import { chipWords } from "./words";

const PAGE = 100;
/** Pages that are asked for on their own while hardly anything is found. */
const MOST_SEARCHED = 20;
const FEW = 15;

/** Every task of a project: filtered by the address, a page at a time, any number of them. */
export default function TasksTab({ project, base }: TabProps) {
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();
  useCommand("project.addTasks", () => void navigate(`${base}?add`));
  const [chosen, setChosen] = useColumns(project);
  const [selection, setSelection] = useState(nobody);
  const go = (next: URLSearchParams): void => {
    setSelection(nobody);
    setAddress(next);
  };
  const marked = useQuery({
    queryKey: ["facets", project.id],
    queryFn: () => facetFields(project.id),
    staleTime: 30_000,
  });
  const shownKeys = metadataKeys(chosen);
  const known = (marked.data?.items ?? []).flatMap((one) => (one.key === null ? [] : [one.key]));
  const columns = allColumns(project, [...new Set([...known, ...shownKeys])]);
  const conditions = conditionsOf(address);
  const found = useFound(project, address, shownKeys);
  const rows = found.data?.pages.flatMap((page) => page.items);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const pages = found.data?.pages.length ?? 0;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const isSparse = rows !== undefined && rows.length < FEW && hasNextPage;
  if (isSparse && pages < MOST_SEARCHED && !isFetchingNextPage) queueMicrotask(onNearEnd);
  const open = (view: TaskView): void => {
    setChosen(view.columns);
    go(new URLSearchParams(view.query));
  };
  return (
    <div className="stack tasks-tab">
      <div className="tasks-head">
        <FilterBar
          project={project}
          conditions={conditions}
          onAdd={(one) => go(withCondition(address, one))}
          onRemove={(one) => go(withoutCondition(address, one))}
        />
        <ViewBar
          project={project.id}
          query={address.toString()}
          sort={sortOf(address)}
          onSort={(sort) => go(withSort(address, sort))}
          columns={columns}
          chosen={chosen}
          onChoose={setChosen}
          onView={open}
        />
      </div>
      {marked.data?.ready === false && <p className="small faint">{t("tasks.notReady")}</p>}
      <BulkBar
        project={project.id}
        selection={selection}
        filter={filterOf(address)}
        onSelect={setSelection}
      />
      {rows === undefined && found.error && (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      )}
      {rows === undefined && !found.error && <Skeleton rows={10} height={52} />}
      {rows?.length === 0 && !hasNextPage && (
        <Nothing
          project={project}
          base={base}
          address={address}
          page={found.data?.pages[0]}
          onGo={go}
        />
      )}
      {rows && rows.length > 0 && (
        <TaskTable
          rows={rows}
          base={base}
          columns={columns.filter((one) => chosen.includes(one.id))}
          selection={selection}
          onSelect={setSelection}
          onNearEnd={onNearEnd}
        />
      )}
      {isSparse && (
        <div className="row gap-2" role="status">
          <span className="small faint">{t("tasks.searched", { count: rows.length })}</span>
          <Button size="small" disabled={isFetchingNextPage} onClick={onNearEnd}>
            {t("tasks.searchOn")}
          </Button>
        </div>
      )}
    </div>
  );
}

function useFound(project: Project, address: URLSearchParams, show: readonly string[]) {
  const query = queryOf(address, show);
  const { counters } = project;
  return useInfiniteQuery({
    queryKey: [...keys.tasks(project.id), query, counters.tasks, counters.labels],
    queryFn: ({ pageParam }) =>
      findTasks(project.id, {
        ...query,
        limit: String(PAGE),
        ...(pageParam === undefined ? {} : { after: pageParam }),
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

interface NothingProps {
  project: Project;
  base: string;
  address: URLSearchParams;
  page: TaskPage | undefined;
  onGo: (address: URLSearchParams) => void;
}

/** Nothing is found: which condition excludes most, and the way on without it. */
function Nothing({ project, base, address, page, onGo }: NothingProps) {
  const conditions = conditionsOf(address);
  if (conditions.length === 0)
    return (
      <Card>
        <Empty title={t("tasks.empty")} text={t("tasks.emptyText")}>
          <ButtonLink to={`${base}?add`}>{t("project.addTasks")}</ButtonLink>
        </Empty>
      </Card>
    );
  const hint = page?.excluding;
  const blamed = hint ? excludedBy(address, hint.filter) : [];
  const words = blamed.map((one) => chipWords(project.ontology, one).join(" ")).join(", ");
  const rest = blamed.reduce(withoutCondition, address);
  return (
    <Card>
      <Empty
        title={t("tasks.noHit")}
        text={
          hint && blamed.length > 0
            ? t("tasks.noHitBecause", { filter: words, count: hint.without })
            : t("tasks.noHitText")
        }
      >
        {blamed.length > 0 && (
          <Button look="primary" onClick={() => onGo(rest)}>
            {t("tasks.without", { filter: words })}
          </Button>
        )}
        <ButtonLink to={`${base}/tasks`}>{t("tasks.all")}</ButtonLink>
      </Empty>
    </Card>
  );
}
