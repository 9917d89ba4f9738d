import { Suspense, useEffect, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { t } from "../../i18n";
import { Drawer } from "../parts/Dialog";
import { showSurface } from "../theme";
import { CommandMenu } from "./CommandMenu";
import { DrawerContext } from "./DrawerContext";
import { KeysDialog } from "./KeysDialog";
import { Sidebar } from "./Sidebar";

/** Sidebar and page; on narrow windows the sidebar becomes a drawer. */
export default function PageFrame() {
  const { pathname } = useLocation();
  const [drawerAt, setDrawerAt] = useState<string | null>(null);
  useEffect(() => showSurface("page"), []);
  return (
    <DrawerContext value={() => setDrawerAt(pathname)}>
      <a className="skip-link" href="#content">
        {t("nav.skip")}
      </a>
      <div className="frame">
        <Sidebar />
        <Suspense fallback={<div className="main" />}>
          <Outlet />
        </Suspense>
      </div>
      <Drawer open={drawerAt === pathname} onClose={() => setDrawerAt(null)} title={t("nav.label")}>
        <Sidebar />
      </Drawer>
      <CommandMenu />
      <KeysDialog />
    </DrawerContext>
  );
}
