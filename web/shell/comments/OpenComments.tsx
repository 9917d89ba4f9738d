import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { projectThreads } from "../../api/deskCalls";
import { keys } from "../../api/queries";
import { formatInstant, t } from "../../i18n";
import { Count } from "../parts/Badge";
import { Card } from "../parts/Card";

const SHOWN = 8;

/** What annotators ask in a project and nobody has settled. */
export function OpenComments({ project, base }: { project: string; base: string }) {
  const { data } = useQuery({
    queryKey: keys.projectComments(project),
    queryFn: () => projectThreads(project),
  });
  const open = data?.filter((thread) => !thread.settled) ?? [];
  if (open.length === 0) return null;
  return (
    <Card title={t("comments.open")} mark={<Count tone="accent">{open.length}</Count>}>
      <ul className="life">
        {open.slice(0, SHOWN).map((thread) => (
          <li key={thread.id}>
            <div className="grow">
              <Link className="link clip block-line" to={`${base}/tasks/${thread.task}`} dir="auto">
                {thread.text}
              </Link>
              <div className="small faint">
                {thread.author ?? t(`comments.voice.${thread.voice}`)}
                {thread.answers > 0 && ` · ${t("comments.answers", { count: thread.answers })}`}
              </div>
            </div>
            <span className="small faint nowrap">{formatInstant(thread.created_at)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
