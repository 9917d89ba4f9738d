import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { Credential, Issued } from "../../api/peopleTypes";
import { formatInstant, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { errorText, Failure, Skeleton } from "../parts/States";
import { NewCredentialDialog, type NewCredential } from "./NewCredentialDialog";

export interface CredentialSource {
  queryKey: readonly string[];
  list: () => Promise<Credential[]>;
  create: (body: NewCredential) => Promise<Issued>;
  revoke: (id: string) => Promise<undefined>;
}

interface CredentialCardProps {
  /** Whose texts: `tokens` of a person, `apiKeys` of programs. */
  kind: "tokens" | "apiKeys";
  source: CredentialSource;
}

/** Tokens of a person or keys of programs: what they may, when they were used last. */
export function CredentialCard({ kind, source }: CredentialCardProps) {
  const [making, setMaking] = useState(false);
  const found = useQuery({ queryKey: source.queryKey, queryFn: source.list });
  const action = (
    <Button size="small" icon={Plus} onClick={() => setMaking(true)}>
      {t(`credential.new.${kind}`)}
    </Button>
  );
  return (
    <Card title={t(`credential.title.${kind}`)} aside={action}>
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={2} />}
      {found.data?.length === 0 && (
        <p className="card-body small quiet">{t(`credential.empty.${kind}`)}</p>
      )}
      <ul className="rows">
        {found.data?.map((row) => (
          <Row key={row.id} row={row} source={source} />
        ))}
      </ul>
      {making && (
        <NewCredentialDialog kind={kind} source={source} onClose={() => setMaking(false)} />
      )}
    </Card>
  );
}

function Row({ row, source }: { row: Credential; source: CredentialSource }) {
  const cache = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => source.revoke(row.id),
    onSettled: () => cache.invalidateQueries({ queryKey: source.queryKey }),
  });
  const { name, mode, scope, created_at, expires_at, expired, used_at } = row;
  return (
    <li className="row gap-3 wrap">
      <div className="column gap-1 grow">
        <span className="row gap-2 wrap">
          <span className="medium">{name}</span>
          {mode === "test" && <Badge tone="accent">{t("credential.test")}</Badge>}
          {expired && <Badge tone="warn">{t("people.expired")}</Badge>}
        </span>
        <span className="small quiet">
          {scope ? t("credential.scope", { count: scope.length }) : t("credential.all")}
        </span>
        <span className="small faint">
          {t("credential.made", { at: formatInstant(created_at) })}
          {" · "}
          {used_at ? t("credential.used", { at: formatInstant(used_at) }) : t("credential.unused")}
          {" · "}
          {expires_at
            ? t("people.until", { until: formatInstant(expires_at) })
            : t("credential.forever")}
        </span>
        {revoke.error && (
          <p className="small bad" role="alert">
            {errorText(revoke.error)}
          </p>
        )}
      </div>
      <Button size="small" disabled={revoke.isPending} onClick={() => revoke.mutate()}>
        {t("credential.revoke")}
      </Button>
    </li>
  );
}
