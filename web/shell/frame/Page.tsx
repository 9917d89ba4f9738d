import { ChevronRight, Menu, WifiOff } from "lucide-react";
import { Fragment, use, useState, type ReactNode } from "react";
import { Link } from "react-router";
import { t } from "../../i18n";
import { IconButton } from "../parts/Button";
import { Icon } from "../parts/Icon";
import { DrawerContext } from "./DrawerContext";
import { FactorBar } from "./FactorBar";
import { ActionsSlotContext } from "./PageActions";
import { useOnline } from "./useOnline";
import { usePageTitle } from "./usePageTitle";

export interface Crumb {
  label: string;
  to: string;
}

interface PageProps {
  title: string;
  /** What the page says instead of its title, which names it in the browser's tab. */
  heading?: string;
  parents?: Crumb[];
  /** At the end of the top bar; the one primary action stands last. */
  actions?: ReactNode;
  tabs?: ReactNode;
  children: ReactNode;
}

/** A page: top bar with crumbs and actions, tabs, and a body that scrolls. */
export function Page({ title, heading, parents = [], actions, tabs, children }: PageProps) {
  usePageTitle(title);
  const openDrawer = use(DrawerContext);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <div className="main">
      <header className="topbar">
        <span className="menu-button">
          <IconButton icon={Menu} label={t("nav.open")} onClick={openDrawer} />
        </span>
        <div className="crumbs">
          {parents.map(({ label, to }) => (
            <Fragment key={to}>
              <Link to={to} className="crumb-parent clip">
                {label}
              </Link>
              <Icon of={ChevronRight} size={14} className="flips" />
            </Fragment>
          ))}
          <h1 className="clip" dir="auto">
            {heading ?? title}
          </h1>
        </div>
        <span className="grow" />
        {actions}
        <span className="actions-slot" ref={setSlot} />
      </header>
      {tabs}
      <OfflineBar />
      <FactorBar />
      <main className="body" id="content" tabIndex={-1}>
        <ActionsSlotContext value={slot}>{children}</ActionsSlotContext>
      </main>
    </div>
  );
}

function OfflineBar() {
  const online = useOnline();
  if (online) return null;
  return (
    <div className="notice-bar" role="status">
      <Icon of={WifiOff} size={14} />
      {t("offline.page")}
    </div>
  );
}
