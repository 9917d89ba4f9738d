import { createToken, revokeToken, tokens } from "../../api/peopleCalls";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Page } from "../frame/Page";
import { CredentialCard } from "../people/CredentialCard";
import { FactorCard } from "./FactorCard";
import { PasswordCard } from "./PasswordCard";
import { SessionsCard } from "./SessionsCard";

const SOURCE = {
  queryKey: keys.tokens,
  list: tokens,
  create: ({ name, scope, expires_days }: Parameters<typeof createToken>[0]) =>
    createToken({ name, scope, expires_days }),
  revoke: revokeToken,
};

/** One's own account: the password, where one is signed in, the tokens of one's programs. */
export default function SecurityPage() {
  return (
    <Page title={t("nav.security")}>
      <div className="stack narrow-page">
        <PasswordCard />
        <FactorCard />
        <SessionsCard />
        <CredentialCard kind="tokens" source={SOURCE} />
      </div>
    </Page>
  );
}
