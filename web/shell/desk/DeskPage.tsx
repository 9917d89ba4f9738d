import { t } from "../../i18n";
import { NotFound } from "../NotFound";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { WorkPage } from "./WorkPage";

/** The annotator's first page. */
export default function DeskPage() {
  const { organization } = useSession();
  if (!placesOf(organization).desk) return <NotFound />;
  return <WorkPage kind="annotate" title={t("nav.desk")} />;
}
