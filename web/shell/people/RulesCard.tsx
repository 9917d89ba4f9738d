import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { organizationRules, requireFactor } from "../../api/peopleCalls";
import { keys } from "../../api/queries";
import { formatInstant, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { errorText } from "../parts/States";
import { useProof } from "../session/ProofGate";

const GRACE_DAYS = 7;

/** Whether the organization asks its people for a second factor. */
export function RulesCard({ isAdmin }: { isAdmin: boolean }) {
  const cache = useQueryClient();
  const prove = useProof();
  const found = useQuery({ queryKey: [...keys.people, "rules"], queryFn: organizationRules });
  const change = useMutation({
    mutationFn: (required: boolean) =>
      prove(() => requireFactor({ required, grace_days: GRACE_DAYS })),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.people }),
  });
  if (!found.data) return null;
  const since = found.data.second_factor_from;
  return (
    <Card title={t("factor.title")} mark={since && <Badge tone="good">{t("rules.asked")}</Badge>}>
      <div className="card-body row gap-3 wrap">
        <span className="grow quiet">
          {since ? t("rules.since", { since: formatInstant(since) }) : t("rules.notAsked")}
        </span>
        {isAdmin && (
          <Button disabled={change.isPending} onClick={() => change.mutate(since === null)}>
            {t(since ? "rules.askNoMore" : "rules.ask")}
          </Button>
        )}
        {change.error && (
          <p className="small bad" role="alert">
            {errorText(change.error)}
          </p>
        )}
      </div>
    </Card>
  );
}
