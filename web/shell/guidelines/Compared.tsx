import { useQuery } from "@tanstack/react-query";
import { guidelinesHistory } from "../../api/deskCalls";
import { keys } from "../../api/queries";
import type { Project } from "../../api/types";
import { formatInstant, t } from "../../i18n";
import { Failure, Skeleton } from "../parts/States";
import { ChangeList } from "./ChangeList";
import { useChanges } from "./useReading";

interface VersionSelectProps {
  project: string;
  /** Null: none is compared with. */
  chosen: number | null;
  onChoose: (version: number | null) => void;
}

/** An earlier version to compare with; nothing while there is only one. */
export function VersionSelect({ project, chosen, onChoose }: VersionSelectProps) {
  const { data } = useQuery({
    queryKey: keys.guidelines(project),
    queryFn: () => guidelinesHistory(project),
  });
  const earlier = data?.items.slice(1) ?? [];
  if (earlier.length === 0) return null;
  return (
    <label className="row small quiet">
      {t("guidelines.compare")}
      <select
        className="input compact version-select"
        value={chosen ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
      >
        <option value="">{t("guidelines.compareNone")}</option>
        {earlier.map(({ version, created_at }) => (
          <option key={version} value={version}>
            {t("guidelines.versionOf", { number: version, at: formatInstant(created_at) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is new since a version. */
export function Compared({ project, since }: { project: Project; since: number }) {
  const changes = useChanges(project.id, since, project.guidelines);
  if (changes.error) return <Failure error={changes.error} />;
  return changes.data ? <ChangeList changes={changes.data} /> : <Skeleton rows={3} />;
}
