import { useNavigate, useSearchParams } from "react-router";
import { OpenComments } from "../comments/OpenComments";
import { useCommand } from "../keys/useCommand";
import { AddTasksDialog } from "./AddTasksDialog";
import { BrokenCard } from "./BrokenCard";
import { Checklist } from "./Checklist";
import { FlowCard } from "./FlowCard";
import { PolicyCard } from "./PolicyCard";
import type { TabProps } from "./ProjectPage";
import { SettingsCard } from "./SettingsCard";
import { SkipsCard } from "./SkipsCard";

/** The flow of a project by state; before there are tasks, what is missing. */
export default function OverviewTab({ project, base }: TabProps) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  useCommand("project.addTasks", () => void navigate(`${base}?add`));
  const hasTasks = project.counters.tasks > 0;
  return (
    <>
      <div className="stack">
        {hasTasks && <FlowCard project={project} base={base} />}
        <div className="two-columns">
          <div className="stack">
            {!hasTasks && <Checklist project={project} base={base} />}
            <OpenComments project={project.id} base={base} />
            {project.counters.broken > 0 && <BrokenCard project={project} base={base} />}
            {project.counters.skipped > 0 && <SkipsCard project={project} base={base} />}
          </div>
          <div className="stack">
            <PolicyCard project={project} />
            <SettingsCard project={project} />
          </div>
        </div>
      </div>
      <AddTasksDialog
        project={project}
        open={search.has("add")}
        onClose={() => setSearch({}, { replace: true })}
      />
    </>
  );
}
