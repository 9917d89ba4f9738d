import { useState } from "react";
import type { Today, TodayDay } from "../../api/types";
import { formatNumber, formatWeekday, t } from "../../i18n";
import { Card } from "../parts/Card";
import { spent } from "./spent";

/** Seven days of work: bars, or the figures behind them. */
export function WeekCard({ today }: { today: Today }) {
  const [isTable, setTable] = useState(false);
  const { days } = today;
  const seconds = days.reduce((sum, day) => sum + day.seconds, 0);
  const tasks = days.reduce((sum, day) => sum + day.answers + day.rulings, 0);
  return (
    <Card
      title={t("week.title")}
      aside={
        <button
          type="button"
          className="link small"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {t(isTable ? "week.bars" : "week.table")}
        </button>
      }
    >
      <div className="card-body">
        <div className="row wrap week-sum">
          <span className="big">{spent(seconds)}</span>
          <span className="small quiet">{t("week.tasks", { count: tasks })}</span>
        </div>
        {isTable ? <Table days={days} /> : <Bars days={days} />}
      </div>
    </Card>
  );
}

function Bars({ days }: { days: readonly TodayDay[] }) {
  const most = Math.max(...days.map((day) => day.seconds), 1);
  return (
    <ul className="week-bars" aria-label={t("week.barsLabel")}>
      {days.map((day, index) => {
        const isToday = index === days.length - 1;
        const text = t("week.day", {
          day: formatWeekday(day.starts_at),
          time: spent(day.seconds),
          count: day.answers + day.rulings,
        });
        return (
          <li key={day.starts_at} title={text}>
            <span className="week-bar" aria-hidden="true">
              <i style={{ height: `${(day.seconds / most) * 100}%` }} />
            </span>
            <span className={`small ${isToday ? "medium" : "faint"}`} aria-hidden="true">
              {formatWeekday(day.starts_at)}
            </span>
            <span className="visually-hidden">{text}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Table({ days }: { days: readonly TodayDay[] }) {
  const hasRulings = days.some((day) => day.rulings > 0);
  return (
    <table className="week-table">
      <thead>
        <tr>
          <th>{t("week.column.day")}</th>
          <th className="end">{t("week.column.tasks")}</th>
          {hasRulings && <th className="end">{t("week.column.rulings")}</th>}
          <th className="end">{t("week.column.time")}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.starts_at}>
            <td>{formatWeekday(day.starts_at)}</td>
            <td className="end">{formatNumber(day.answers)}</td>
            {hasRulings && <td className="end">{formatNumber(day.rulings)}</td>}
            <td className="end">{spent(day.seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
