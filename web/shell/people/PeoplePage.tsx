import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { annotators, invitations, members } from "../../api/peopleCalls";
import type { AnnotatorRow, Member } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Page } from "../frame/Page";
import { NotFound } from "../NotFound";
import { Button } from "../parts/Button";
import { Failure, Skeleton } from "../parts/States";
import { hasRole, placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { InvitationList } from "./InvitationList";
import { InviteDialog } from "./InviteDialog";
import { MemberTable } from "./MemberTable";
import { RulesCard } from "./RulesCard";

/** The people of the organization: their roles, who may come, who gets no work at present. */
export default function PeoplePage() {
  const { organization } = useSession();
  const [inviting, setInviting] = useState(false);
  const isAdmin = hasRole(organization, "admin");
  const people = useQuery({ queryKey: [...keys.people, "members"], queryFn: members });
  const open = useQuery({ queryKey: [...keys.people, "invitations"], queryFn: invitations });
  const pseudonyms = useQuery({ queryKey: [...keys.people, "annotators"], queryFn: annotators });
  if (!placesOf(organization).people) return <NotFound />;
  const action = (
    <Button look="primary" icon={UserPlus} onClick={() => setInviting(true)}>
      {t("people.invite")}
    </Button>
  );
  return (
    <Page title={t("nav.people")} actions={isAdmin && action}>
      <div className="stack">
        {people.error && <Failure error={people.error} onRetry={() => void people.refetch()} />}
        {people.isPending && <Skeleton rows={6} />}
        {people.data && (
          <MemberTable members={people.data} holdsOf={holdsOf(pseudonyms.data)} isAdmin={isAdmin} />
        )}
        {open.data && <InvitationList invitations={open.data} isAdmin={isAdmin} />}
        <RulesCard isAdmin={isAdmin} />
      </div>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}

function holdsOf(rows: AnnotatorRow[] | undefined) {
  const holds = new Map(rows?.map((row) => [row.id, row.holds]));
  return (member: Member): AnnotatorRow["holds"] => holds.get(member.annotator ?? "") ?? [];
}
