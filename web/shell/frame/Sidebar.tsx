import { useQuery } from "@tanstack/react-query";
import { Eye, House, Layers, ListChecks, ScrollText, Search, Webhook } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { Link, NavLink } from "react-router";
import { todayQuery } from "../../api/queries";
import { t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { Count } from "../parts/Badge";
import { Icon } from "../parts/Icon";
import { Keys } from "../parts/Keys";
import { Logo } from "../parts/Logo";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { Bell } from "../notifications/Bell";
import { AccountMenu } from "./AccountMenu";
import { OrganizationSwitcher } from "./OrganizationSwitcher";

export interface Place {
  to: string;
  label: string;
  icon: LucideIcon;
}

/** The pages a person may open, in the order of the sidebar. */
export function usePlaces(): Place[] {
  const { organization } = useSession();
  const open = placesOf(organization);
  const places: (Place | false)[] = [
    open.desk && { to: "/desk", label: t("nav.desk"), icon: House },
    open.review && { to: "/review", label: t("nav.review"), icon: Eye },
    open.projects &&
      organization !== null && {
        to: `/o/${organization.slug}/projects`,
        label: t("nav.projects"),
        icon: Layers,
      },
    open.jobs &&
      organization !== null && {
        to: `/o/${organization.slug}/jobs`,
        label: t("nav.jobs"),
        icon: ListChecks,
      },
    open.webhooks &&
      organization !== null && {
        to: `/o/${organization.slug}/webhooks`,
        label: t("nav.webhooks"),
        icon: Webhook,
      },
    open.audit &&
      organization !== null && {
        to: `/o/${organization.slug}/audit`,
        label: t("nav.audit"),
        icon: ScrollText,
      },
  ];
  return places.filter((place) => place !== false);
}

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
        <Keys chord="Ctrl+K" />
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
