import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { keys } from "../../api/queries";
import type { Me } from "../../api/types";
import { t } from "../../i18n";
import { LanguageSelect } from "../frame/LanguageSelect";
import { usePageTitle } from "../frame/usePageTitle";
import { Logo } from "../parts/Logo";
import { adoptOrganization } from "./organization";

interface EntryPageProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page for who is not signed in: the name of the app, one form, the languages. */
export function EntryPage({ title, lead, children }: EntryPageProps) {
  usePageTitle(title);
  return (
    <div className="sign-in">
      <header className="brand">
        <Logo size={24} /> {t("app.name")}
      </header>
      <main>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </main>
      <footer className="row small faint">
        <span>{t("app.licence")}</span>
        <span className="grow" />
        <LanguageSelect />
      </footer>
    </div>
  );
}

/** What begins a session in this window: nothing of the one before is left. */
export function useEnter(): (me: Me) => void {
  const cache = useQueryClient();
  return (me) => {
    cache.clear();
    adoptOrganization(me);
    cache.setQueryData(keys.me, me);
  };
}
