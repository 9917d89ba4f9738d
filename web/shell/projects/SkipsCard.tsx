import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { skipCounts } from "../../api/deskCalls";
import { keys } from "../../api/queries";
import { formatNumber, t } from "../../i18n";
import { Count } from "../parts/Badge";
import { Card } from "../parts/Card";
import { Failure, Skeleton } from "../parts/States";
import type { TabProps } from "./ProjectPage";

/** Why annotators give tasks back: what is wrong with a project is often said there first. */
export function SkipsCard({ project, base }: TabProps) {
  const { skipped } = project.counters;
  const found = useQuery({
    queryKey: [...keys.skips(project.id), skipped],
    queryFn: () => skipCounts(project.id),
  });
  const { items = [], counted = 0, skips = 0 } = found.data ?? {};
  return (
    <Card title={t("overview.skips")} mark={<Count>{formatNumber(skipped)}</Count>}>
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={2} />}
      <ul className="life">
        {items.map((item) => {
          const reason = t(`skip.reason.${item.reason}`);
          return (
            <li key={item.reason}>
              <div className="grow">
                <div className="medium">{reason}</div>
                <div className="small faint">
                  {t("overview.skipTasks", { skips: item.skips, tasks: item.tasks })}
                </div>
              </div>
              <Link
                className="link small"
                to={`${base}/tasks/${item.newest_task}`}
                aria-label={t("overview.skipLastOf", { reason })}
              >
                {t("overview.skipLast")}
              </Link>
            </li>
          );
        })}
      </ul>
      {counted < skips && (
        <p className="card-body small faint">{t("overview.skipsNewest", { counted, skips })}</p>
      )}
    </Card>
  );
}
