import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { tasks } from "../../api/calls";
import { keys } from "../../api/queries";
import { TASK_STATES, type Counters, type TaskRow, type TaskState } from "../../api/types";
import { formatInstant, formatNumber, t } from "../../i18n";
import { useCommand, useRowKeys } from "../keys/useCommand";
import { Button, ButtonLink } from "../parts/Button";
import { Card } from "../parts/Card";
import { Empty, Failure, Skeleton } from "../parts/States";
import type { TabProps } from "../projects/ProjectPage";
import { TaskStateBadge } from "./TaskStateBadge";

const PAGE = 50;

function countOf(counters: Counters, state: TaskState): number {
  return state === "labelled" ? counters.labels : counters[state];
}

/** Every task of a project, a page at a time, by state. */
export default function TasksTab({ project, base }: TabProps) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  useCommand("project.addTasks", () => void navigate(`${base}?add`));
  const state = TASK_STATES.find((one) => one === search.get("state"));
  const { counters } = project;
  const found = useInfiniteQuery({
    queryKey: [
      ...keys.tasks(project.id),
      state ?? "all",
      state ? countOf(counters, state) : counters.tasks,
    ],
    queryFn: ({ pageParam }) => tasks(project.id, { limit: PAGE, after: pageParam, state }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });
  const rows = found.data?.pages.flatMap((page) => page.items);
  return (
    <div className="stack">
      <Filter counters={counters} base={base} state={state} />
      {rows === undefined && found.error && (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      )}
      {rows === undefined && !found.error && <Skeleton rows={8} />}
      {rows?.length === 0 && (
        <Card>
          {state ? (
            <Empty
              title={t("tasks.noHit")}
              text={t("tasks.noHitText", { state: t(`task.state.${state}`) })}
            >
              <ButtonLink to={`${base}/tasks`}>{t("tasks.all")}</ButtonLink>
            </Empty>
          ) : (
            <Empty title={t("tasks.empty")} text={t("tasks.emptyText")}>
              <ButtonLink to={`${base}?add`}>{t("project.addTasks")}</ButtonLink>
            </Empty>
          )}
        </Card>
      )}
      {rows && rows.length > 0 && <TaskTable rows={rows} base={base} />}
      {found.hasNextPage && (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t("action.more")}
        </Button>
      )}
    </div>
  );
}

interface FilterProps {
  counters: Counters;
  base: string;
  state: TaskState | undefined;
}

/** States that have tasks, with their counts; the address keeps the choice. */
function Filter({ counters, base, state }: FilterProps) {
  const shown = TASK_STATES.filter((one) => countOf(counters, one) > 0 || one === state);
  return (
    <nav className="filter-row" aria-label={t("tasks.filter")}>
      <Link className="chip" to={`${base}/tasks`} aria-current={state === undefined}>
        {t("tasks.all")} <span className="faint num">{formatNumber(counters.tasks)}</span>
      </Link>
      {shown.map((one) => (
        <Link
          key={one}
          className="chip"
          to={`${base}/tasks?state=${one}`}
          aria-current={one === state}
        >
          {t(`task.state.${one}`)}{" "}
          <span className="faint num">{formatNumber(countOf(counters, one))}</span>
        </Link>
      ))}
    </nav>
  );
}

function TaskTable({ rows, base }: { rows: TaskRow[]; base: string }) {
  const table = useRef<HTMLDivElement>(null);
  useRowKeys(table);
  return (
    <Card>
      <div className="table-scroll" ref={table}>
        <table>
          <thead>
            <tr>
              <th>{t("tasks.column.task")}</th>
              <th>{t("tasks.column.state")}</th>
              <th className="end wide-only">{t("counter.answers")}</th>
              <th className="wide-only">{t("tasks.column.uniqueId")}</th>
              <th className="wide-only">{t("tasks.column.added")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} to={`${base}/tasks/${row.id}`} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Row({ row, to }: { row: TaskRow; to: string }) {
  const navigate = useNavigate();
  const { id, name, state, answers, unique_id, thumbnail_url, created_at, problem } = row;
  return (
    <tr className="pick" onClick={() => void navigate(to)}>
      <td>
        <div className="row gap-3">
          {thumbnail_url ? (
            <img className="thumbnail" src={thumbnail_url} alt="" loading="lazy" />
          ) : (
            <span className="thumbnail" />
          )}
          <div className="column">
            <Link
              to={to}
              className="medium clip"
              data-row
              onClick={(event) => event.stopPropagation()}
            >
              {name || t("tasks.unnamed")}
            </Link>
            <span className="mono tiny faint clip">{id}</span>
          </div>
        </div>
      </td>
      <td>
        <TaskStateBadge state={state} />
        {problem && <p className="small bad wide-only">{problem}</p>}
      </td>
      <td className="end wide-only">{formatNumber(answers)}</td>
      <td className="wide-only clip">{unique_id}</td>
      <td className="wide-only nowrap faint">{formatInstant(created_at)}</td>
    </tr>
  );
}
