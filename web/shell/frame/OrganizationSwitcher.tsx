import { useQueryClient } from "@tanstack/react-query";
import { Check, ChevronsUpDown } from "lucide-react";
import { DropdownMenu as Menu } from "radix-ui";
import { useNavigate } from "react-router";
import type { Organization } from "../../api/types";
import { t } from "../../i18n";
import { Icon } from "../parts/Icon";
import { homeOf, switchOrganization } from "../session/organization";
import { useSession } from "../session/useSession";

function Monogram({ name }: { name: string }) {
  return (
    <span className="monogram" aria-hidden="true">
      {Array.from(name)[0]?.toUpperCase()}
    </span>
  );
}

/** The organization in force; a menu only for those who belong to several. */
export function OrganizationSwitcher() {
  const { me, organization } = useSession();
  const cache = useQueryClient();
  const navigate = useNavigate();
  if (!organization) return null;
  if (me.organizations.length < 2) {
    return (
      <div className="organization">
        <Monogram name={organization.name} />
        <span className="clip">{organization.name}</span>
      </div>
    );
  }
  const choose = (chosen: Organization): void => {
    switchOrganization(cache, chosen.slug);
    void navigate(homeOf(chosen));
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="organization">
        <Monogram name={organization.name} />
        <span className="clip grow">{organization.name}</span>
        <span className="visually-hidden">{t("organization.switch")}</span>
        <Icon of={ChevronsUpDown} size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className="menu" align="start" sideOffset={6}>
          {me.organizations.map((one) => (
            <Menu.Item key={one.id} className="menu-item" onSelect={() => choose(one)}>
              <Monogram name={one.name} />
              <span className="clip">{one.name}</span>
              {one.slug === organization.slug && (
                <Check size={15} className="icon check" aria-hidden="true" />
              )}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
