import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { startExport } from "../../api/calls";
import { exportsQuery, installationQuery, keys } from "../../api/queries";
import type { ExportFormat, Project } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { PageActions } from "../frame/PageActions";
import { useCommand } from "../keys/useCommand";
import { Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { CommandLine } from "../parts/CommandLine";
import { Empty, errorText, Failure, Skeleton } from "../parts/States";
import type { TabProps } from "../projects/ProjectPage";
import { useSession } from "../session/useSession";
import { exportCommand } from "./commands";
import { ExportCards, isUnderWay } from "./ExportCards";

const POLL_MS = 1_000;

/** Labels as files: the formats with what each cannot carry, and every file made so far. */
export default function DeliveriesTab({ project }: TabProps) {
  const jobs = useQuery({
    ...exportsQuery(project.id),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? POLL_MS : false),
  });
  return (
    <div className="two-columns">
      <Card
        title={t("deliveries.exports")}
        mark={jobs.data && <Count>{formatNumber(jobs.data.length)}</Count>}
        aside={<span className="small faint wide-only">{t("deliveries.unchanging")}</span>}
      >
        {jobs.error && <Failure error={jobs.error} onRetry={() => void jobs.refetch()} />}
        {jobs.isPending && <Skeleton rows={3} />}
        {jobs.data?.length === 0 && (
          <Empty title={t("deliveries.empty")} text={t("deliveries.emptyText")} />
        )}
        {jobs.data && jobs.data.length > 0 && (
          <ExportCards jobs={jobs.data} project={project} at={jobs.dataUpdatedAt} />
        )}
      </Card>
      <FormatCard project={project} />
    </div>
  );
}

function FormatCard({ project }: { project: Project }) {
  const cache = useQueryClient();
  const { organization } = useSession();
  const installation = useQuery(installationQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const start = useMutation({
    mutationFn: (format: string) => startExport(project.id, format),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.exports(project.id) }),
  });
  const type = installation.data?.task_types.find(({ name }) => name === project.task_type);
  const formats = type?.exports ?? [];
  const format = chosen ?? formats[0]?.name;
  const { labels } = project.counters;
  const canStart = format !== undefined && labels > 0;
  const begin = (): void => {
    if (format !== undefined) start.mutate(format);
  };
  useCommand("deliveries.export", begin, canStart && !start.isPending);
  return (
    <Card title={t("deliveries.exportAs")}>
      {installation.error && <Failure error={installation.error} />}
      {installation.isPending && <Skeleton rows={3} />}
      <div role="radiogroup" aria-label={t("deliveries.exportAs")}>
        {formats.map((one) => (
          <FormatRow
            key={one.name}
            format={one}
            isChosen={one.name === format}
            onChoose={() => setChosen(one.name)}
          />
        ))}
      </div>
      <div className="card-body">
        {start.error && (
          <p className="field-error" role="alert">
            {errorText(start.error)}
          </p>
        )}
        <p className="small faint">
          {canStart ? t("deliveries.count", { count: labels }) : t("deliveries.nothingYet")}
        </p>
        {format !== undefined && (
          <CommandLine
            label={t("deliveries.command")}
            text={exportCommand(organization?.slug ?? "", project.id, format)}
          />
        )}
      </div>
      <PageActions>
        <Button
          look="primary"
          icon={FileDown}
          command="deliveries.export"
          disabled={!canStart || start.isPending}
          onClick={begin}
        >
          {t("deliveries.export")}
        </Button>
      </PageActions>
    </Card>
  );
}

interface FormatRowProps {
  format: ExportFormat;
  isChosen: boolean;
  onChoose: () => void;
}

function FormatRow({ format, isChosen, onChoose }: FormatRowProps) {
  return (
    <label className="format-row">
      <input type="radio" className="radio" name="format" checked={isChosen} onChange={onChoose} />
      <span className="grow">
        <b>{format.title}</b>
        {format.loses.length === 0 ? (
          <span className="small quiet block-line">{t("deliveries.keepsAll")}</span>
        ) : !isChosen ? (
          <span className="small warn block-line">
            {t("deliveries.losses", { count: format.loses.length })}
          </span>
        ) : (
          <ul className="small warn">
            {format.loses.map((loss) => (
              <li key={loss}>{t("deliveries.drops", { what: loss })}</li>
            ))}
          </ul>
        )}
      </span>
    </label>
  );
}
