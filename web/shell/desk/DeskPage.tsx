import { t } from "../../i18n";
import { NotFound } from "../NotFound";
import { placesOf } from "../session/organization";
import { useSession } from "../session/useSession";
import { timeOfDay } from "./timeOfDay";
import { WorkPage } from "./WorkPage";

/** The annotator's first page. */
export default function DeskPage() {
  const { organization, person } = useSession();
  if (!placesOf(organization).desk) return <NotFound />;
  const time = timeOfDay(new Date().getHours());
  const greeting = person.name && t("desk.greeting", { time, name: person.name });
  return <WorkPage kind="annotate" title={t("nav.desk")} heading={greeting || undefined} />;
}
