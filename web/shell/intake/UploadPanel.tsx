import { useQueryClient } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { useEffect, useId, useState, type DragEvent } from "react";
import { keys } from "../../api/queries";
import { formatNumber, t } from "../../i18n";
import { Icon } from "../parts/Icon";
import { Progress } from "../parts/Progress";
import { errorText } from "../parts/States";
import { useSignal } from "../workbench/useSignal";
import { UploadQueue, type FileRow } from "./UploadQueue";

interface UploadPanelProps {
  project: string;
  /** Content types the project takes, as an input's `accept`; empty for any. */
  accept: string;
}

/** Files by drop or picker; each becomes one task. */
export function UploadPanel({ project, accept }: UploadPanelProps) {
  const cache = useQueryClient();
  const [queue] = useState(() => new UploadQueue({ project }));
  const [isOver, setIsOver] = useState(false);
  const inputId = useId();
  const rows = useSignal(queue.rows);
  const created = rows.filter(({ state }) => state === "created").length;
  useEffect(() => () => queue.stop(), [queue]);
  useEffect(() => {
    if (created === 0) return;
    void cache.invalidateQueries({ queryKey: keys.project(project) });
    void cache.invalidateQueries({ queryKey: keys.tasks(project) });
  }, [cache, project, created]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    queue.add([...event.dataTransfer.files]);
  };
  return (
    <div className="form">
      <div
        className={`drop-zone ${isOver ? "over" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Icon of={Upload} size={20} />
        <p className="medium">{t("intake.drop")}</p>
        <label htmlFor={inputId} className="button plain normal">
          {t("intake.choose")}
        </label>
        <input
          id={inputId}
          type="file"
          multiple
          accept={accept}
          onChange={({ target }) => queue.add([...(target.files ?? [])])}
        />
        <p className="small faint">{t("intake.oneTaskEach")}</p>
      </div>
      {rows.length > 0 && <UploadList rows={rows} created={created} />}
    </div>
  );
}

function UploadList({ rows, created }: { rows: readonly FileRow[]; created: number }) {
  const failed = rows.filter(({ state }) => state === "failed").length;
  const total = rows.length;
  return (
    <>
      <p role="status">
        {t("intake.progress", { created: formatNumber(created), total: formatNumber(total) })}{" "}
        {failed > 0 && <span className="bad">{t("intake.failed", { count: failed })}</span>}
      </p>
      <ul className="upload-list" tabIndex={0} aria-label={t("intake.files")}>
        {rows.map((row, index) => (
          <UploadRow key={index} row={row} />
        ))}
      </ul>
    </>
  );
}

function UploadRow({ row }: { row: FileRow }) {
  const { name, state, share, error } = row;
  const fill =
    state === "failed" ? "fill-bad" : state === "created" ? "fill-labels" : "fill-review";
  return (
    <li className="upload-row">
      <span className="clip">{name}</span>
      <Progress thin label={t(`intake.state.${state}`)} parts={[{ className: fill, share }]} />
      <span className={state === "failed" ? "bad" : "faint"}>
        {state === "failed" ? failureText(error) : t(`intake.state.${state}`)}
      </span>
    </li>
  );
}

/** The server's reason for one line is a plain error; everything else has its own words. */
function failureText(error: unknown): string {
  return error instanceof Error && error.name === "Error" ? error.message : errorText(error);
}
