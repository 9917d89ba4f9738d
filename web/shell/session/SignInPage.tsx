import { useNavigate, useSearchParams } from "react-router";
import type { Me } from "../../api/types";
import { t } from "../../i18n";
import { EntryPage, useEnter } from "./EntryPage";
import { currentOrganization, homeOf, storedOrganization } from "./organization";
import { safeNext } from "./safeNext";
import { SignInForm } from "./SignInForm";

export default function SignInPage() {
  const enter = useEnter();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const go = (me: Me): void => {
    enter(me);
    const home = homeOf(currentOrganization(me, storedOrganization()));
    void navigate(safeNext(search.get("next")) ?? home, { replace: true });
  };
  return (
    <EntryPage title={t("signIn.title")} lead={t("signIn.lead")}>
      <SignInForm onSignedIn={go} />
    </EntryPage>
  );
}
