import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  KeyRound,
  LogOut,
  MoreHorizontal,
  Pause,
  ShieldOff,
  UserMinus,
  UserCog,
} from "lucide-react";
import { DropdownMenu as Menu } from "radix-ui";
import { signOutMember } from "../../api/peopleCalls";
import type { Member } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Icon } from "../parts/Icon";
import { errorText } from "../parts/States";

export type MemberAct = "roles" | "hold" | "reset" | "factor" | "remove";

interface MemberMenuProps {
  member: Member;
  isAdmin: boolean;
  onAct: (act: MemberAct) => void;
}

export function MemberMenu({ member, isAdmin, onAct }: MemberMenuProps) {
  const cache = useQueryClient();
  const leave = useMutation({
    mutationFn: () => signOutMember(member.id),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.people }),
  });
  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger
          className="button ghost square normal"
          aria-label={t("people.actions", { name: member.name })}
        >
          <Icon of={MoreHorizontal} size={16} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content className="menu" align="end" sideOffset={4}>
            {isAdmin && (
              <Menu.Item className="menu-item" onSelect={() => onAct("roles")}>
                <Icon of={UserCog} /> {t("people.changeRoles")}
              </Menu.Item>
            )}
            {member.annotator && (
              <Menu.Item className="menu-item" onSelect={() => onAct("hold")}>
                <Icon of={Pause} /> {t("people.hold")}
              </Menu.Item>
            )}
            {isAdmin && (
              <>
                <Menu.Item className="menu-item" onSelect={() => leave.mutate()}>
                  <Icon of={LogOut} /> {t("people.signOut")}
                </Menu.Item>
                <Menu.Item className="menu-item" onSelect={() => onAct("reset")}>
                  <Icon of={KeyRound} /> {t("people.reset")}
                </Menu.Item>
                {member.second_factor && (
                  <Menu.Item className="menu-item" onSelect={() => onAct("factor")}>
                    <Icon of={ShieldOff} /> {t("people.removeFactor")}
                  </Menu.Item>
                )}
                <div className="menu-line" />
                <Menu.Item className="menu-item" onSelect={() => onAct("remove")}>
                  <Icon of={UserMinus} /> {t("people.remove")}
                </Menu.Item>
              </>
            )}
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
      {leave.error && (
        <p className="small bad" role="alert">
          {errorText(leave.error)}
        </p>
      )}
      {leave.isSuccess && (
        <p className="small faint" role="status">
          {t("people.signedOut")}
        </p>
      )}
    </>
  );
}
