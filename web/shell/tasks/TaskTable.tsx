import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { Link, useNavigate } from "react-router";
import type { TaskRow } from "../../api/types";
import { t } from "../../i18n";
import { useCommand, useRowKeys } from "../keys/useCommand";
import type { Column } from "./columns";
import { TaskStateBadge } from "./TaskStateBadge";

const ROW_HEIGHT = 52;
const SPARE = 8;
const NEAR_THE_END = 30;

export interface Selection {
  /** Everything that the filter selects, loaded or not. */
  readonly all: boolean;
  readonly ids: ReadonlySet<string>;
}

interface TaskTableProps {
  rows: readonly TaskRow[];
  base: string;
  columns: readonly Column[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** The reader comes near the end of what is loaded. */
  onNearEnd: () => void;
}

/** Rows of one height, of which only those in view are drawn: any number costs the same. */
export function TaskTable(props: TaskTableProps) {
  const { rows, base, columns, selection, onSelect, onNearEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [first, last] = useInView(scroller, rows.length);
  useRowKeys(scroller);
  const isNear = last >= rows.length - NEAR_THE_END;
  useEffect(() => {
    if (isNear) onNearEnd();
  }, [isNear, rows.length, onNearEnd]);
  const toggle = (id: string): void => {
    const ids = new Set(selection.all ? rows.map((row) => row.id) : selection.ids);
    if (!ids.delete(id)) ids.add(id);
    onSelect({ all: false, ids });
  };
  useCommand("list.select", () => {
    const id = document.activeElement?.closest<HTMLElement>("[data-task]")?.dataset.task;
    if (id) toggle(id);
    return id !== undefined;
  });
  const isOn = (id: string): boolean => selection.all || selection.ids.has(id);
  const loaded = rows.length > 0 && rows.every((row) => isOn(row.id));
  return (
    <div className="card task-scroll" ref={scroller} tabIndex={-1}>
      <table className="task-table" aria-rowcount={-1}>
        <thead>
          <tr>
            <th className="check">
              <input
                type="checkbox"
                aria-label={t("tasks.selectLoaded")}
                checked={loaded}
                onChange={() =>
                  onSelect({ all: false, ids: new Set(loaded ? [] : rows.map((row) => row.id)) })
                }
              />
            </th>
            <th className="lead">{t("tasks.column.task")}</th>
            <th className="state">{t("tasks.column.state")}</th>
            {columns.map(({ id, title, end }) => (
              <th key={id} className={end ? "end wide-only" : "wide-only"}>
                <div className="clip">{title}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={first * ROW_HEIGHT} />
          {rows.slice(first, last).map((row, n) => (
            <Row
              key={row.id}
              row={row}
              place={first + n + 1}
              to={`${base}/tasks/${row.id}`}
              columns={columns}
              selected={isOn(row.id)}
              onToggle={toggle}
            />
          ))}
          <Space height={(rows.length - last) * ROW_HEIGHT} />
        </tbody>
      </table>
    </div>
  );
}

function Space({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true" className="space">
      <td style={{ height }} />
    </tr>
  ) : null;
}

interface RowProps {
  row: TaskRow;
  place: number;
  to: string;
  columns: readonly Column[];
  selected: boolean;
  onToggle: (id: string) => void;
}

function Row({ row, place, to, columns, selected, onToggle }: RowProps) {
  const navigate = useNavigate();
  const { id, name, state, thumbnail_url, problem } = row;
  const title = name || t("tasks.unnamed");
  return (
    <tr
      className="pick"
      aria-rowindex={place}
      data-task={id}
      data-current={selected}
      onClick={() => void navigate(to)}
    >
      <td className="check" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          aria-label={t("tasks.select", { name: title })}
          checked={selected}
          onChange={() => onToggle(id)}
        />
      </td>
      <td className="lead">
        <div className="row gap-3">
          {thumbnail_url && <img className="thumbnail" src={thumbnail_url} alt="" loading="lazy" />}
          <div className="column">
            <Link
              to={to}
              className="medium clip"
              data-row
              onClick={(event) => event.stopPropagation()}
            >
              <bdi>{title}</bdi>
            </Link>
            <span className="mono tiny faint clip">{id}</span>
          </div>
        </div>
      </td>
      <td className="state" title={problem ?? undefined}>
        <TaskStateBadge state={state} />
      </td>
      {columns.map(({ id: column, end, cell }) => (
        <td key={column} className={end ? "end wide-only" : "wide-only"}>
          <div className="clip">{cell(row)}</div>
        </td>
      ))}
    </tr>
  );
}

/** Which rows are in view, and a few around them. */
function useInView(scroller: RefObject<HTMLElement | null>, count: number): [number, number] {
  const [view, setView] = useState({ top: 0, height: 700 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight || ROW_HEIGHT });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller]);
  const first = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - SPARE);
  const last = Math.min(count, Math.ceil((view.top + view.height) / ROW_HEIGHT) + SPARE);
  return [Math.min(first, count), last];
}
