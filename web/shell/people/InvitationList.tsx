import { useMutation, useQueryClient } from "@tanstack/react-query";
import { renewInvitation, revokeInvitation } from "../../api/peopleCalls";
import type { Invitation } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { formatInstant, formatNumber, t } from "../../i18n";
import { Badge, Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Dialog } from "../parts/Dialog";
import { errorText } from "../parts/States";
import { useProof } from "../session/ProofGate";
import { RoleNames } from "./MemberTable";
import { linkOf, SecretShown } from "./SecretShown";

interface InvitationListProps {
  invitations: Invitation[];
  isAdmin: boolean;
}

/** Who was invited and has not come yet. */
export function InvitationList({ invitations, isAdmin }: InvitationListProps) {
  return (
    <Card title={t("people.invited")} mark={<Count>{formatNumber(invitations.length)}</Count>}>
      {invitations.length === 0 && (
        <p className="card-body small quiet">{t("people.nobodyInvited")}</p>
      )}
      <ul className="rows">
        {invitations.map((invitation) => (
          <Row key={invitation.id} invitation={invitation} isAdmin={isAdmin} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ invitation, isAdmin }: { invitation: Invitation; isAdmin: boolean }) {
  const cache = useQueryClient();
  const prove = useProof();
  const settled = (): unknown => cache.invalidateQueries({ queryKey: keys.people });
  const renew = useMutation({
    mutationFn: () => prove(() => renewInvitation(invitation.id)),
    onSettled: settled,
  });
  const revoke = useMutation({
    mutationFn: () => revokeInvitation(invitation.id),
    onSettled: settled,
  });
  const { email, roles, project_name, expires_at, expired } = invitation;
  const until = formatInstant(expires_at);
  return (
    <li className="row gap-3 wrap">
      <div className="column gap-1 grow">
        <span className="medium clip">{email}</span>
        <span className="row gap-2 wrap small">
          <RoleNames roles={roles} />
          {project_name && <span>{t("people.inProject", { project: project_name })}</span>}
          {expired ? (
            <Badge tone="warn">{t("people.expired")}</Badge>
          ) : (
            <span className="faint">{t("people.until", { until })}</span>
          )}
        </span>
        {(renew.error ?? revoke.error) && (
          <p className="small bad" role="alert">
            {errorText(renew.error ?? revoke.error)}
          </p>
        )}
      </div>
      {isAdmin && (
        <span className="row gap-2">
          <Button size="small" disabled={renew.isPending} onClick={() => renew.mutate()}>
            {t("people.newLink")}
          </Button>
          <Button size="small" disabled={revoke.isPending} onClick={() => revoke.mutate()}>
            {t("people.takeBack")}
          </Button>
        </span>
      )}
      {renew.data && (
        <Dialog open onClose={() => renew.reset()} title={email}>
          <div className="dialog-body form">
            <SecretShown
              label={t("people.link")}
              text={linkOf(renew.data.path)}
              hint={t("people.linkHint", { until: formatInstant(renew.data.expires_at) })}
            />
          </div>
        </Dialog>
      )}
    </li>
  );
}
