import { t } from "../../i18n";
import { NotFound } from "../NotFound";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { WorkPage } from "./WorkPage";

/** The reviewer's first page. */
export default function ReviewPage() {
  const { organization } = useSession();
  if (!placesOf(organization).review) return <NotFound />;
  return <WorkPage kind="review" title={t("nav.review")} />;
}
