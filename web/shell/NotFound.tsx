import { t } from "../i18n";
import { Page } from "./frame/Page";
import { ButtonLink } from "./parts/Button";
import { Empty } from "./parts/States";

/** The same words whether a thing does not exist or belongs to somebody else. */
export function NotFound() {
  return (
    <Page title={t("notFound.title")}>
      <Empty title={t("notFound.title")} text={t("notFound.text")}>
        <ButtonLink to="/" look="primary">
          {t("notFound.home")}
        </ButtonLink>
      </Empty>
    </Page>
  );
}
