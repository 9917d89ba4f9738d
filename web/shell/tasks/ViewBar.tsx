import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Bookmark, Columns3, Trash2 } from "lucide-react";
import { useState } from "react";
import { forgetView, keepView, taskViews } from "../../api/findCalls";
import type { TaskView } from "../../api/types";
import { t } from "../../i18n";
import { Button, IconButton } from "../parts/Button";
import { ChoiceChecks } from "../parts/ChoiceChecks";
import { Dialog } from "../parts/Dialog";
import { TextField } from "../parts/Field";
import { errorText } from "../parts/States";
import type { Column } from "./columns";
import { SORTS, type Sort } from "./search";

interface ViewBarProps {
  project: string;
  /** The query of the address, as it is now. */
  query: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  columns: readonly Column[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  onView: (view: TaskView) => void;
}

/** In which order, with which columns, and what is kept of it under a name. */
export function ViewBar(props: ViewBarProps) {
  const { project, query, sort, onSort, columns, chosen, onChoose, onView } = props;
  const [open, setOpen] = useState<"columns" | "keep" | null>(null);
  const views = useQuery({ queryKey: ["views", project], queryFn: () => taskViews(project) });
  const items = views.data?.items ?? [];
  const close = (): void => setOpen(null);
  return (
    <div className="view-bar">
      {items.length > 0 && (
        <select
          className="input"
          aria-label={t("tasks.views")}
          value={items.find((one) => one.query === query)?.id ?? ""}
          onChange={(event) => {
            const view = items.find((one) => one.id === event.target.value);
            if (view) onView(view);
          }}
        >
          <option value="" disabled>
            {t("tasks.views")}
          </option>
          {items.map((view) => (
            <option key={view.id} value={view.id}>
              {view.mine ? view.name : t("tasks.sharedView", { name: view.name })}
            </option>
          ))}
        </select>
      )}
      <select
        className="input"
        aria-label={t("tasks.sort")}
        value={sort}
        onChange={(event) => onSort(event.target.value as Sort)}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {t(`tasks.sort.${one}`)}
          </option>
        ))}
      </select>
      <Button icon={Columns3} onClick={() => setOpen("columns")}>
        {t("tasks.columns")}
      </Button>
      <Button icon={Bookmark} onClick={() => setOpen("keep")}>
        {t("tasks.keepView")}
      </Button>
      <Dialog open={open === "columns"} onClose={close} title={t("tasks.columns")}>
        <div className="dialog-body">
          <ChoiceChecks
            legend={t("tasks.columnsLegend")}
            choices={columns.map(({ id, title }) => ({ value: id, title }))}
            chosen={chosen}
            onChange={(ids) => onChoose([...ids])}
          />
        </div>
      </Dialog>
      <Dialog open={open === "keep"} onClose={close} title={t("tasks.keepView")}>
        <KeepView project={project} query={query} columns={chosen} views={items} onKept={close} />
      </Dialog>
    </div>
  );
}

interface KeepViewProps {
  project: string;
  query: string;
  columns: readonly string[];
  views: readonly TaskView[];
  onKept: () => void;
}

function KeepView({ project, query, columns, views, onKept }: KeepViewProps) {
  const cache = useQueryClient();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const refresh = (): Promise<void> => cache.invalidateQueries({ queryKey: ["views", project] });
  const keep = useMutation({
    mutationFn: () =>
      keepView(project, { name: name.trim(), query, columns: [...columns], shared }),
    onSuccess: async () => {
      await refresh();
      onKept();
    },
  });
  const forget = useMutation({
    mutationFn: (id: string) => forgetView(project, id),
    onSettled: refresh,
  });
  return (
    <form
      className="dialog-body stack"
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <TextField
        label={t("tasks.viewName")}
        hint={t("tasks.viewHint")}
        required
        maxLength={100}
        value={name}
        error={keep.error ? errorText(keep.error) : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <label className="row gap-2">
        <input type="checkbox" checked={shared} onChange={() => setShared(!shared)} />
        {t("tasks.shareView")}
      </label>
      <Button look="primary" type="submit" disabled={keep.isPending || name.trim() === ""}>
        {t("tasks.keepView")}
      </Button>
      {views
        .filter((view) => view.mine)
        .map((view) => (
          <div key={view.id} className="row gap-2">
            <bdi className="grow clip">{view.name}</bdi>
            <IconButton
              icon={Trash2}
              size="small"
              label={t("tasks.forgetView", { name: view.name })}
              onClick={() => forget.mutate(view.id)}
            />
          </div>
        ))}
    </form>
  );
}
