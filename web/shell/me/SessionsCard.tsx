import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { endOtherSessions, endSession, sessions } from "../../api/peopleCalls";
import type { SessionRow } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { formatInstant, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { errorText, Failure, Skeleton } from "../parts/States";

/** Where one is signed in. */
export function SessionsCard() {
  const cache = useQueryClient();
  const found = useQuery({ queryKey: keys.sessions, queryFn: sessions });
  const endOthers = useMutation({
    mutationFn: endOtherSessions,
    onSettled: () => cache.invalidateQueries({ queryKey: keys.sessions }),
  });
  const hasOthers = found.data?.some(({ current }) => !current) ?? false;
  const action = hasOthers && (
    <Button size="small" disabled={endOthers.isPending} onClick={() => endOthers.mutate()}>
      {t("security.endOthers")}
    </Button>
  );
  return (
    <Card title={t("security.sessions")} aside={action}>
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={2} />}
      {endOthers.error && (
        <p className="card-body small bad" role="alert">
          {errorText(endOthers.error)}
        </p>
      )}
      <ul className="rows">
        {found.data?.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ row }: { row: SessionRow }) {
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => endSession(row.id),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.sessions }),
  });
  return (
    <li className="row gap-3 wrap">
      <div className="column gap-1 grow">
        <span className="row gap-2 wrap">
          <span className="medium">
            {row.device === "program" ? t("security.program") : row.device}
          </span>
          {row.current && <Badge tone="good">{t("security.here")}</Badge>}
        </span>
        <span className="small faint">
          {t("security.seen", {
            since: formatInstant(row.created_at),
            seen: formatInstant(row.seen_at),
          })}
        </span>
        {end.error && (
          <p className="small bad" role="alert">
            {errorText(end.error)}
          </p>
        )}
      </div>
      {!row.current && (
        <Button size="small" disabled={end.isPending} onClick={() => end.mutate()}>
          {t("security.end")}
        </Button>
      )}
    </li>
  );
}
