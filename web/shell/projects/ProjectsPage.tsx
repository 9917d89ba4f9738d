import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Layers, Plus } from "lucide-react";
import { useRef } from "react";
import { Link, useNavigate } from "react-router";
import { projects } from "../../api/calls";
import { installationQuery, keys } from "../../api/queries";
import type { Project } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Page } from "../frame/Page";
import { useCommand, useRowKeys } from "../keys/useCommand";
import { Count } from "../parts/Badge";
import { Button, ButtonLink } from "../parts/Button";
import { Card } from "../parts/Card";
import { Icon } from "../parts/Icon";
import { Empty, Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import { ProjectProgress } from "./ProjectProgress";
import { StateBadge } from "./StateBadge";

const REFRESH_MS = 10_000;

export default function ProjectsPage() {
  const { organization } = useSession();
  const navigate = useNavigate();
  const base = `/o/${organization?.slug ?? ""}/projects`;
  useCommand("list.new", () => void navigate(`${base}/new`));
  const found = useInfiniteQuery({
    queryKey: keys.projects,
    queryFn: ({ pageParam }) => projects(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: REFRESH_MS,
  });
  const listed = found.data?.pages.flatMap((page) => page.items);
  const create = (
    <ButtonLink to={`${base}/new`} look="primary" icon={Plus} command="list.new">
      {t("projects.new")}
    </ButtonLink>
  );
  return (
    <Page title={t("nav.projects")} actions={create}>
      {listed === undefined && found.error && (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      )}
      {listed === undefined && !found.error && <Skeleton rows={6} height={58} />}
      {listed?.length === 0 && (
        <Card>
          <Empty title={t("projects.empty")} text={t("projects.emptyText")}>
            <ButtonLink to={`${base}/new`} icon={Plus}>
              {t("projects.new")}
            </ButtonLink>
          </Empty>
        </Card>
      )}
      {listed && listed.length > 0 && (
        <div className="stack">
          <ProjectTable projects={listed} base={base} isAll={!found.hasNextPage} />
          {found.hasNextPage && (
            <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t("action.more")}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}

function Legend() {
  return (
    <span className="row gap-3 small faint wide-only">
      <span className="row gap-1">
        <i className="square-mark fill-labels" />
        {t("projects.legend.labelled")}
      </span>
      <span className="row gap-1">
        <i className="square-mark fill-review" />
        {t("projects.legend.inReview")}
      </span>
    </span>
  );
}

interface ProjectTableProps {
  projects: Project[];
  base: string;
  isAll: boolean;
}

function ProjectTable({ projects: listed, base, isAll }: ProjectTableProps) {
  const table = useRef<HTMLDivElement>(null);
  useRowKeys(table);
  return (
    <Card
      title={t("nav.projects")}
      mark={isAll && <Count>{formatNumber(listed.length)}</Count>}
      aside={<Legend />}
    >
      <div className="table-scroll" ref={table}>
        <table>
          <thead>
            <tr>
              <th>{t("projects.column.project")}</th>
              <th>{t("projects.column.progress")}</th>
              <th className="end wide-only">{t("counter.labels")}</th>
              <th className="end wide-only">{t("counter.in_review")}</th>
              <th className="end wide-only">{t("counter.answers")}</th>
              <th>{t("projects.column.state")}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((project) => (
              <ProjectRow key={project.id} project={project} to={`${base}/${project.id}`} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function ProjectRow({ project, to }: { project: Project; to: string }) {
  const navigate = useNavigate();
  const installation = useQuery(installationQuery);
  const { counters } = project;
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  return (
    <tr className="pick" onClick={() => void navigate(to)}>
      <td style={{ height: 58 }}>
        <div className="row gap-3">
          <span className="tile wide-only">
            <Icon of={Layers} />
          </span>
          <div className="column">
            <Link to={to} className="medium" data-row onClick={(event) => event.stopPropagation()}>
              {project.name}
            </Link>
            <span className="small faint">{type?.title ?? project.task_type}</span>
          </div>
        </div>
      </td>
      <td style={{ minWidth: 132 }}>
        <ProjectProgress counters={counters} />
      </td>
      <td className="end wide-only">{formatNumber(counters.labels)}</td>
      <td className="end wide-only">{formatNumber(counters.in_review)}</td>
      <td className="end wide-only">{formatNumber(counters.answers)}</td>
      <td>
        <StateBadge project={project} />
      </td>
    </tr>
  );
}
