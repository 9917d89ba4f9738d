import { Hourglass } from "lucide-react";
import { Link } from "react-router";
import { addressOf } from "../../api/kinds";
import type { OpenAssignment } from "../../api/types";
import { formatClock, t } from "../../i18n";
import { Card } from "../parts/Card";
import { Count } from "../parts/Badge";
import { Icon } from "../parts/Icon";

/** Work that was begun and not handed in: it waits until its lease ends. */
export function OpenList({ open }: { open: OpenAssignment[] }) {
  if (open.length === 0) return null;
  return (
    <Card title={t("desk.open")} mark={<Count tone="accent">{open.length}</Count>}>
      <ul className="life">
        {open.map(({ assignment, project, kind, expires_at }) => (
          <li key={assignment}>
            <Icon of={Hourglass} />
            <div className="grow">
              <div className="medium clip">{project.name}</div>
              <div className="small faint">
                {t("desk.leaseUntil", { time: formatClock(Date.parse(expires_at)) })}
              </div>
            </div>
            <Link className="link" data-row to={`${addressOf(kind)}/${assignment}`}>
              {t("desk.resume")}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
