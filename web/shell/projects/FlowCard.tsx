import { ChevronRight, CircleAlert, CircleCheck, Eye, Inbox, LoaderCircle } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { Link } from "react-router";
import type { Counters } from "../../api/types";
import { formatNumber, t } from "../../i18n";
import { Icon } from "../parts/Icon";
import type { TabProps } from "./ProjectPage";

interface Step {
  state: string;
  count: number;
  icon: LucideIcon;
  note?: string;
}

/** The states a task passes through, in order; broken ones only when there are any. */
function stepsOf(counters: Counters): Step[] {
  const { preparing, open, in_review, labels, broken, answers, late, skipped } = counters;
  const openNotes = [
    t("overview.answers", { count: answers }),
    skipped > 0 ? t("overview.skipped", { count: skipped }) : "",
  ];
  const steps: Step[] = [
    { state: "preparing", count: preparing, icon: LoaderCircle },
    { state: "open", count: open, icon: Inbox, note: openNotes.filter(Boolean).join(" · ") },
    { state: "in_review", count: in_review, icon: Eye },
    {
      state: "labelled",
      count: labels,
      icon: CircleCheck,
      note: late > 0 ? t("overview.late", { count: late }) : undefined,
    },
  ];
  if (broken > 0) steps.push({ state: "broken", count: broken, icon: CircleAlert });
  return steps;
}

export function FlowCard({ project, base }: TabProps) {
  const steps = stepsOf(project.counters);
  return (
    <section className="card flow" aria-label={t("overview.flow")}>
      {steps.map(({ state, count, icon, note }, index) => (
        <div className="flow-step" key={state}>
          <Link to={`${base}/tasks?state=${state}`}>
            <span className={`row small ${state === "broken" ? "bad" : "quiet"}`}>
              <Icon of={icon} size={14} />
              {t(`task.state.${state}`)}
            </span>
            <div className="big">{formatNumber(count)}</div>
          </Link>
          {note && <div className="small faint">{note}</div>}
          {index < steps.length - 1 && steps[index + 1]?.state !== "broken" && (
            <Icon of={ChevronRight} size={14} className="next flips" />
          )}
        </div>
      ))}
    </section>
  );
}
