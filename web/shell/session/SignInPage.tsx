import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import { keys } from "../../api/queries";
import type { Me } from "../../api/types";
import { t } from "../../i18n";
import { LanguageSelect } from "../frame/LanguageSelect";
import { usePageTitle } from "../frame/usePageTitle";
import { Logo } from "../parts/Logo";
import { adoptOrganization, currentOrganization, homeOf, storedOrganization } from "./organization";
import { safeNext } from "./safeNext";
import { SignInForm } from "./SignInForm";

export default function SignInPage() {
  usePageTitle(t("signIn.title"));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const enter = (me: Me): void => {
    cache.clear();
    adoptOrganization(me);
    cache.setQueryData(keys.me, me);
    const home = homeOf(currentOrganization(me, storedOrganization()));
    void navigate(safeNext(search.get("next")) ?? home, { replace: true });
  };
  return (
    <div className="sign-in">
      <header className="brand">
        <Logo size={24} /> {t("app.name")}
      </header>
      <main>
        <h1>{t("signIn.title")}</h1>
        <p className="lead">{t("signIn.lead")}</p>
        <SignInForm onSignedIn={enter} />
      </main>
      <footer className="row small faint">
        <span>{t("app.licence")}</span>
        <span className="grow" />
        <LanguageSelect />
      </footer>
    </div>
  );
}
