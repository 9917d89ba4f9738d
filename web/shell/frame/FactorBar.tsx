import { ShieldAlert } from "lucide-react";
import { use } from "react";
import { Link } from "react-router";
import { formatInstant, t } from "../../i18n";
import { Icon } from "../parts/Icon";
import { SessionContext } from "../session/useSession";

/** The organization asks for a second factor that the person has not set up yet. */
export function FactorBar() {
  const due = use(SessionContext)?.organization?.second_factor_by;
  if (!due) return null;
  return (
    <div className="notice-bar" role="status">
      <Icon of={ShieldAlert} size={14} />
      <span>{t("factor.due", { due: formatInstant(due) })}</span>
      <Link className="link" to="/me/security">
        {t("factor.begin")}
      </Link>
    </div>
  );
}
