// Where a person may go: the sidebar and the command menu offer the same.
import {
  Eye,
  House,
  KeyRound,
  Layers,
  ListChecks,
  ScrollText,
  Users,
  Webhook,
  type LucideIcon,
} from "lucide-react";
import { t } from "../../i18n";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";

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
    open.people &&
      organization !== null && {
        to: `/o/${organization.slug}/people`,
        label: t("nav.people"),
        icon: Users,
      },
    open.apiKeys &&
      organization !== null && {
        to: `/o/${organization.slug}/keys`,
        label: t("nav.apiKeys"),
        icon: KeyRound,
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
