import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { dataSetsQuery } from "../../api/dataSetCalls";
import type { DataSet } from "../../api/types";
import { t } from "../../i18n";
import { PageActions } from "../frame/PageActions";
import { useCommand } from "../keys/useCommand";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Empty, Failure, Skeleton } from "../parts/States";
import type { TabProps } from "../projects/ProjectPage";
import { DataSetCard } from "./DataSetCard";
import { NewDataSetDialog } from "./NewDataSetDialog";
import { VersionCard } from "./VersionCard";

/** Labels under names, the versions published of them, and how two versions differ. */
export default function DataSetsTab({ project, base }: TabProps) {
  const found = useQuery(dataSetsQuery(project.id));
  const [isMaking, setMaking] = useState(false);
  const [query, setQuery] = useSearchParams();
  useCommand("dataSets.new", () => setMaking(true), !isMaking);
  const shown = query.get("version") ?? newestOf(found.data);
  const look = (version: string): void => setQuery({ version }, { replace: true });
  return (
    <div className={shown ? "halves" : "stack"}>
      <div className="stack">
        {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
        {found.isPending && <Skeleton rows={2} height={120} />}
        {found.data?.length === 0 && (
          <Card>
            <Empty title={t("dataSets.empty")} text={t("dataSets.emptyText")} />
          </Card>
        )}
        {found.data?.map((one) => (
          <DataSetCard
            key={one.id}
            dataSet={one}
            ontology={project.ontology}
            shown={shown}
            onLook={look}
          />
        ))}
      </div>
      {shown && (
        <VersionCard
          key={shown}
          id={shown}
          project={project}
          base={base}
          nameOfSet={(id) => found.data?.find((one) => one.id === id)?.name ?? ""}
        />
      )}
      <PageActions>
        <Button look="primary" icon={Plus} chord="N" onClick={() => setMaking(true)}>
          {t("dataSets.new")}
        </Button>
      </PageActions>
      {isMaking && <NewDataSetDialog project={project} onClose={() => setMaking(false)} />}
    </div>
  );
}

function newestOf(all: DataSet[] | undefined): string | null {
  return all?.findLast((one) => one.newest_version !== null)?.newest_version ?? null;
}
