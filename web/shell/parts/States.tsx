// What a page shows when it has nothing, not yet, or not any more.
import { AlertTriangle } from "lucide-react";
import type { ReactNode } from "react";
import { ApiError, NetworkError } from "../../api/errors";
import { t } from "../../i18n";
import { Button } from "./Button";
import { Icon } from "./Icon";

interface EmptyProps {
  title: string;
  text: string;
  children?: ReactNode;
}

export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}

/** An error in words a person can act on: the server's message, else what failed on the way. */
export function errorText(error: unknown): string {
  if (error instanceof NetworkError) return t("error.network");
  if (error instanceof ApiError)
    return error.cure ? `${error.message} ${error.cure}` : error.message;
  return t("error.unknown");
}

interface FailureProps {
  error: unknown;
  /** What could not be done, one sentence. */
  what?: string;
  onRetry?: () => void;
}

export function Failure({ error, what = t("error.loading"), onRetry }: FailureProps) {
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <div className="note bad" role="alert">
      <Icon of={AlertTriangle} />
      <div className="grow">
        <b>{what}</b>
        <p>{errorText(error)}</p>
        {requestId && <p className="small faint">{t("error.request", { id: requestId })}</p>}
      </div>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {t("action.retry")}
        </Button>
      )}
    </div>
  );
}

/** Grey bars with the geometry of what will come; they appear after 150 ms. */
export function Skeleton({ rows = 4, height = 44 }: { rows?: number; height?: number }) {
  return (
    <div className="stack" role="status" aria-label={t("state.loading")}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="skeleton block" style={{ height }} />
      ))}
    </div>
  );
}
