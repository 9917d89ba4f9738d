import type { Counters } from "../../api/types";
import { formatShare, t } from "../../i18n";
import { Progress } from "../parts/Progress";
import { progressOf } from "./figures";

/** How much of a project is labelled and in review; a project without tasks has no share. */
export function ProjectProgress({ counters }: { counters: Counters }) {
  const { labelled, inReview } = progressOf(counters);
  const share = counters.tasks > 0 ? formatShare(labelled) : "–";
  return (
    <>
      <div className="row">
        <span className="grow" style={{ maxWidth: 200 }}>
          <Progress
            label={t("projects.progressLabel", { share })}
            parts={[
              { className: "fill-labels", share: labelled },
              { className: "fill-review", share: inReview },
            ]}
          />
        </span>
        <span className="small quiet num share">{share}</span>
      </div>
      <div className="small faint num">{t("projects.tasks", { count: counters.tasks })}</div>
    </>
  );
}
