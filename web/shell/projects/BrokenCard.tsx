import { useQuery } from "@tanstack/react-query";
import { CircleAlert } from "lucide-react";
import { Link } from "react-router";
import { findTasks } from "../../api/findCalls";
import { keys } from "../../api/queries";
import { formatNumber, t } from "../../i18n";
import { Count } from "../parts/Badge";
import { Card } from "../parts/Card";
import { Icon } from "../parts/Icon";
import { Failure, Skeleton } from "../parts/States";
import type { TabProps } from "./ProjectPage";

const SHOWN = 10;

/** Tasks whose media could not be prepared, each with the reason. */
export function BrokenCard({ project, base }: TabProps) {
  const { broken } = project.counters;
  const found = useQuery({
    queryKey: [...keys.tasks(project.id), "broken", broken],
    queryFn: () => findTasks(project.id, { state: "broken", limit: String(SHOWN) }),
  });
  return (
    <Card
      title={t("overview.broken")}
      mark={<Count tone="bad">{formatNumber(broken)}</Count>}
      aside={
        <Link className="link small" to={`${base}/tasks?state=broken`}>
          {t("overview.allBroken")}
        </Link>
      }
    >
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={2} />}
      <ul className="checklist">
        {found.data?.items.map((task) => (
          <li key={task.id}>
            <span className="bad">
              <Icon of={CircleAlert} />
            </span>
            <div className="grow">
              <Link to={`${base}/tasks/${task.id}`} className="medium">
                {task.name || (task.unique_id ?? task.id)}
              </Link>
              <p className="small quiet">{task.problem}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
