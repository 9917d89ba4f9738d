import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { Link, NavLink } from "react-router";
import { todayQuery } from "../../api/queries";
import { t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { Count } from "../parts/Badge";
import { Icon } from "../parts/Icon";
import { CommandKeys } from "../parts/Keys";
import { Logo } from "../parts/Logo";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { Bell } from "../notifications/Bell";
import { AccountMenu } from "./AccountMenu";
import { OrganizationSwitcher } from "./OrganizationSwitcher";
import { usePlaces } from "./usePlaces";

/** What was said about a person's work and is not read yet. */
function News() {
  const { data } = useQuery(todayQuery);
  if (!data || data.unread === 0) return null;
  return (
    <Count tone="accent">
      {data.unread}
      <span className="visually-hidden"> {t("feedback.unread")}</span>
    </Count>
  );
}

export function Sidebar() {
  const { me, organization } = useSession();
  const keys = useKeys();
  const places = usePlaces();
  const namesOrganization = placesOf(organization).projects || me.organizations.length > 1;
  return (
    <nav className="sidebar" aria-label={t("nav.label")}>
      <Link to="/" className="brand">
        <Logo /> {t("app.name")}
      </Link>
      {namesOrganization && <OrganizationSwitcher />}
      <button type="button" className="search-box" onClick={() => keys.run("app.commands")}>
        <Icon of={Search} size={14} />
        <span>{t("command.search")}</span>
        <span className="grow" />
        <CommandKeys command="app.commands" />
      </button>
      {places.map(({ to, label, icon }) => (
        <NavLink key={to} to={to} className="nav">
          <Icon of={icon} size={16} />
          {label}
          {to === "/desk" && <News />}
        </NavLink>
      ))}
      <span className="grow" />
      <Bell />
      <AccountMenu />
    </nav>
  );
}
