import { apiKeys, createKey, revokeKey } from "../../api/peopleCalls";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Page } from "../frame/Page";
import { NotFound } from "../NotFound";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { CredentialCard } from "./CredentialCard";

const SOURCE = {
  queryKey: keys.apiKeys,
  list: apiKeys,
  create: createKey,
  revoke: revokeKey,
};

/** Keys by which programs act for the organization. */
export default function ApiKeysPage() {
  const { organization } = useSession();
  if (!placesOf(organization).apiKeys) return <NotFound />;
  return (
    <Page title={t("nav.apiKeys")}>
      <div className="stack narrow-page">
        <p className="quiet">{t("apiKeys.lead")}</p>
        <CredentialCard kind="apiKeys" source={SOURCE} />
      </div>
    </Page>
  );
}
