import { useEffect, useRef } from "react";
import type { TaskDetail } from "../../api/types";
import { formatDay, formatTime, t } from "../../i18n";
import { Count } from "../parts/Badge";
import { Card } from "../parts/Card";
import { Icon } from "../parts/Icon";
import { lifeRows, type LifeRow, type Shown } from "./lifeRows";

interface LifeCardProps {
  task: TaskDetail;
  shown: Shown;
  /** The row that the address names. */
  at: string | null;
  onShow: (shown: Shown) => void;
}

/** The life of a task in order, like a lab notebook; what was answered can be looked at. */
export function LifeCard({ task, shown, at, onShow }: LifeCardProps) {
  const rows = lifeRows(task);
  return (
    <Card title={t("life.title")} mark={<Count>{rows.length}</Count>}>
      <div className="table-scroll">
        <table className="life-table">
          <thead>
            <tr>
              <th>{t("life.when")}</th>
              <th>{t("life.what")}</th>
              <th>{t("life.withWhat")}</th>
              <th className="end">
                <span className="visually-hidden">{t("life.show")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, n) => (
              <Row
                key={row.key}
                row={row}
                isNewDay={isNewDay(row, rows[n - 1])}
                isShown={row.shows?.id === shown.id}
                isNamed={row.key === at}
                onShow={onShow}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function isNewDay(row: LifeRow, before: LifeRow | undefined): boolean {
  return before === undefined || formatDay(row.at) !== formatDay(before.at);
}

interface RowProps {
  row: LifeRow;
  isNewDay: boolean;
  isShown: boolean;
  isNamed: boolean;
  onShow: (shown: Shown) => void;
}

function Row({ row, isNewDay: startsDay, isShown, isNamed, onShow }: RowProps) {
  const { at, icon, title, parts, isTurn, shows } = row;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isNamed) line.current?.scrollIntoView({ block: "center" });
  }, [isNamed]);
  return (
    <tr ref={line} className={isTurn ? "turn" : ""} data-current={isNamed || isShown}>
      <td className="nowrap">
        <span className="life-day medium">{startsDay ? formatDay(at) : ""}</span>
        <time className="mono small faint" dateTime={at}>
          {formatTime(at)}
        </time>
      </td>
      <td>
        <span className="row gap-2">
          <span className="life-mark">
            <Icon of={icon} size={13} />
          </span>
          <span className="medium">{title}</span>
        </span>
      </td>
      <td className="quiet">
        {parts.map((part, n) => (
          <bdi key={n} className="life-part">
            {part}
          </bdi>
        ))}
      </td>
      <td className="end nowrap">
        {shows && !isShown && (
          <button type="button" className="link small" onClick={() => onShow(shows)}>
            {t("life.show")}
          </button>
        )}
        {isShown && <span className="small faint">{t("life.shown")}</span>}
      </td>
    </tr>
  );
}
