import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { endHold } from "../../api/peopleCalls";
import type { AnnotatorRow, Member } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { formatInstant, formatNumber, t } from "../../i18n";
import { Badge, Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { HoldDialog } from "./HoldDialog";
import { MemberMenu, type MemberAct } from "./MemberMenu";
import { RemoveDialog } from "./RemoveDialog";
import { ResetDialog } from "./ResetDialog";
import { RolesDialog } from "./RolesDialog";

type Holds = AnnotatorRow["holds"];

interface MemberTableProps {
  members: Member[];
  holdsOf: (member: Member) => Holds;
  isAdmin: boolean;
}

export function MemberTable({ members, holdsOf, isAdmin }: MemberTableProps) {
  const [asked, setAsked] = useState<{ act: MemberAct; member: Member } | null>(null);
  const close = (): void => setAsked(null);
  return (
    <Card title={t("people.members")} mark={<Count>{formatNumber(members.length)}</Count>}>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th>{t("people.column.person")}</th>
              <th>{t("people.column.roles")}</th>
              <th className="wide-only">{t("people.column.projects")}</th>
              <th className="wide-only">{t("people.column.seen")}</th>
              <th className="end">
                <span className="visually-hidden">{t("jobs.column.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <td>
                  <Who member={member} holds={holdsOf(member)} />
                </td>
                <td>
                  <RoleNames roles={member.roles} />
                </td>
                <td className="wide-only">
                  <InProjects member={member} />
                </td>
                <td className="wide-only nowrap">
                  {member.seen_at ? formatInstant(member.seen_at) : t("people.never")}
                </td>
                <td className="end">
                  <MemberMenu
                    member={member}
                    isAdmin={isAdmin}
                    onAct={(act) => setAsked({ act, member })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked?.act === "roles" && <RolesDialog member={asked.member} onClose={close} />}
      {asked?.act === "hold" && <HoldDialog member={asked.member} onClose={close} />}
      {asked?.act === "reset" && <ResetDialog member={asked.member} onClose={close} />}
      {(asked?.act === "remove" || asked?.act === "factor") && (
        <RemoveDialog what={asked.act} member={asked.member} onClose={close} />
      )}
    </Card>
  );
}

function Who({ member, holds }: { member: Member; holds: Holds }) {
  return (
    <div className="column gap-1">
      <span className="row gap-2 wrap">
        <span className="medium">{member.name}</span>
        {member.is_you && <Badge>{t("people.you")}</Badge>}
      </span>
      <span className="small faint clip">{member.email}</span>
      {member.pseudonym && (
        <span className="small faint">{t("people.worksAs", { pseudonym: member.pseudonym })}</span>
      )}
      {holds.map((hold) => (
        <HoldLine key={hold.id} hold={hold} member={member} />
      ))}
    </div>
  );
}

function HoldLine({ hold, member }: { hold: Holds[number]; member: Member }) {
  const cache = useQueryClient();
  const end = useMutation({
    mutationFn: () => endHold(hold.id),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.people }),
  });
  const project = member.projects.find((one) => one.project === hold.project)?.name;
  return (
    <span className="row gap-2 wrap small">
      <Badge tone="warn">
        {hold.project
          ? t("people.heldIn", { project: project ?? t("people.oneProject") })
          : t("people.held")}
      </Badge>
      <span>{hold.reason}</span>
      <Button size="small" disabled={end.isPending} onClick={() => end.mutate()}>
        {t("people.endHold")}
      </Button>
    </span>
  );
}

export function RoleNames({ roles }: { roles: readonly string[] }) {
  if (roles.length === 0) return <span className="faint">{t("people.noRole")}</span>;
  return (
    <span className="row gap-1 wrap">
      {roles.map((role) => (
        <Badge key={role}>{t(`role.${role}`)}</Badge>
      ))}
    </span>
  );
}

function InProjects({ member }: { member: Member }) {
  return (
    <div className="column gap-1">
      {member.projects.map(({ project, name, roles }) => (
        <span key={project} className="row gap-2 wrap small">
          <span className="clip">{name}</span>
          <RoleNames roles={roles} />
        </span>
      ))}
    </div>
  );
}
