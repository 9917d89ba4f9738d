import { AlertTriangle } from "lucide-react";
import type { Problem } from "../../api/errors";
import { ApiError } from "../../api/errors";
import { t } from "../../i18n";
import { Icon } from "../parts/Icon";
import { errorText } from "../parts/States";

const SHOWN = 8;

interface ProblemSummaryProps {
  error: unknown;
  problems: ReadonlyMap<string, Problem>;
}

/** All that the server found wrong with a form, above it; the fields say it again in place. */
export function ProblemSummary({ error, problems }: ProblemSummaryProps) {
  if (!error) return null;
  const listed = [...problems.values()];
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <div className="note bad" role="alert">
      <Icon of={AlertTriangle} />
      <div className="grow">
        <b>{listed.length > 0 ? t("form.problems", { count: listed.length }) : t("form.failed")}</b>
        {listed.length === 0 && <p>{errorText(error)}</p>}
        <ul>
          {listed.slice(0, SHOWN).map(({ path, message, cure }) => (
            <li key={path}>
              {message} {cure}
            </li>
          ))}
        </ul>
        {requestId && <p className="small faint">{t("error.request", { id: requestId })}</p>}
      </div>
    </div>
  );
}
