import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Pause, Play } from "lucide-react";
import { useEffect, useRef } from "react";
import { NavLink, useParams } from "react-router";
import { changeProject } from "../../api/calls";
import { hasStatus } from "../../api/errors";
import { keys, projectQuery } from "../../api/queries";
import type { Project } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import DataSetsTab from "../datasets/DataSetsTab";
import DeliveriesTab from "../deliveries/DeliveriesTab";
import { Page } from "../frame/Page";
import GuidelinesTab from "../guidelines/GuidelinesTab";
import { NotFound } from "../NotFound";
import OntologyTab from "../ontology/OntologyTab";
import { Count } from "../parts/Badge";
import { Button, ButtonLink } from "../parts/Button";
import { Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import TasksTab from "../tasks/TasksTab";
import OverviewTab from "./OverviewTab";
import { StateBadge } from "./StateBadge";

export interface TabProps {
  project: Project;
  /** Address of the project, without a tab. */
  base: string;
}

const TABS = {
  overview: OverviewTab,
  tasks: TasksTab,
  guidelines: GuidelinesTab,
  ontology: OntologyTab,
  data_sets: DataSetsTab,
  deliveries: DeliveriesTab,
} as const;
type TabName = keyof typeof TABS;
const TAB_NAMES = Object.keys(TABS) as TabName[];
const REFRESH_MS = 5_000;

export default function ProjectPage() {
  const { organization } = useSession();
  const { project: id = "", tab = "overview" } = useParams();
  const found = useQuery({ ...projectQuery(id), refetchInterval: REFRESH_MS });
  const name = TAB_NAMES.find((one) => one === tab);
  if (!name || hasStatus(found.error, 404)) return <NotFound />;
  const projects = `/o/${organization?.slug ?? ""}/projects`;
  const base = `${projects}/${id}`;
  const project = found.data;
  const Tab = TABS[name];
  return (
    <Page
      title={project?.name ?? "…"}
      parents={[{ label: t("nav.projects"), to: projects }]}
      actions={project && <Actions project={project} base={base} tab={name} />}
      tabs={<Tabs project={project} base={base} current={name} />}
    >
      {project ? (
        <Tab project={project} base={base} />
      ) : found.error ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton rows={3} height={96} />
      )}
    </Page>
  );
}

interface ActionsProps {
  project: Project;
  base: string;
  tab: TabName;
}

function Actions({ project, base, tab }: ActionsProps) {
  const cache = useQueryClient();
  const isOpen = project.state === "open";
  const change = useMutation({
    mutationFn: () => changeProject(project.id, { state: isOpen ? "paused" : "open" }),
    onSuccess: (changed) => cache.setQueryData(keys.project(project.id), changed),
  });
  return (
    <>
      <span className="wide-only">
        <StateBadge project={project} />
      </span>
      <Button
        icon={isOpen ? Pause : Play}
        disabled={change.isPending}
        onClick={() => change.mutate()}
      >
        {t(isOpen ? "project.pause" : "project.open")}
      </Button>
      {(tab === "overview" || tab === "tasks") && (
        <ButtonLink to={`${base}?add`} look="primary" command="project.addTasks">
          {t("project.addTasks")}
        </ButtonLink>
      )}
    </>
  );
}

interface TabsProps {
  project: Project | undefined;
  base: string;
  current: TabName;
}

function Tabs({ project, base, current }: TabsProps) {
  const tabs = useRef<HTMLElement>(null);
  const isLoaded = project !== undefined; // the counts make the tabs wider
  useEffect(() => {
    const shown = tabs.current?.querySelector('[aria-current="page"]');
    shown?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current, isLoaded]);
  const marks: Partial<Record<TabName, string>> = project
    ? {
        tasks: formatNumber(project.counters.tasks),
        guidelines: String(project.versions.guidelines),
        ontology: String(project.versions.ontology),
      }
    : {};
  return (
    <nav className="tabs" aria-label={t("project.tabs")} ref={tabs}>
      {TAB_NAMES.map((name) => (
        <NavLink key={name} to={name === "overview" ? base : `${base}/${name}`} end className="tab">
          {t(`tab.${name}`)}
          {marks[name] !== undefined && <Count>{marks[name]}</Count>}
        </NavLink>
      ))}
    </nav>
  );
}
