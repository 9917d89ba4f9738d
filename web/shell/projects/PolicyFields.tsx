import type { Problem } from "../../api/errors";
import type { Policy } from "../../api/types";
import { t } from "../../i18n";
import { Field, TextField } from "../parts/Field";

interface PolicyFieldsProps {
  policy: Policy;
  problems: ReadonlyMap<string, Problem>;
  onChange: (policy: Policy) => void;
}

const MINUTE = 60;
const PERCENT = 100;
const FEEDBACK = ["decisions", "none"] as const satisfies readonly Policy["feedback"][];
export const REVIEWS = ["none", "all"] as const satisfies readonly Policy["review"][];

/** What holds where nothing else is asked for. */
export const NEW_POLICY: Policy = {
  overlap: 1,
  review: "none",
  lease_seconds: 1800,
  max_overlap: null,
  min_agreement: 0,
  adjudicate: false,
  gold_share: 0,
  predictions_shown: 1,
  feedback: "decisions",
};

/** How many people answer each task, what happens where they differ, who has the last word. */
export function PolicyFields(props: PolicyFieldsProps) {
  return (
    <>
      <MainFields {...props} />
      <DifferingFields {...props} />
      <MixingFields {...props} />
    </>
  );
}

function problemsOf({ problems }: PolicyFieldsProps): (name: keyof Policy) => string | undefined {
  return (name) => (problems.get(`/policy/${name}`) ?? problems.get(`/${name}`))?.message;
}

/** Asked for when a round's answers agree too little. */
function DifferingFields(props: PolicyFieldsProps) {
  const { policy, onChange } = props;
  const problemOf = problemsOf(props);
  return (
    <div className="form-row">
      <TextField
        label={t("policy.agreement")}
        hint={t("policy.agreementHint")}
        error={problemOf("min_agreement")}
        type="number"
        min={0}
        max={100}
        required
        value={Math.round(policy.min_agreement * PERCENT)}
        onChange={({ target }) =>
          onChange({ ...policy, min_agreement: (target.valueAsNumber || 0) / PERCENT })
        }
      />
      <TextField
        label={t("policy.maxOverlap")}
        hint={t("policy.maxOverlapHint")}
        error={problemOf("max_overlap")}
        type="number"
        min={1}
        max={100}
        value={policy.max_overlap ?? ""}
        onChange={({ target }) =>
          onChange({ ...policy, max_overlap: target.valueAsNumber || null })
        }
      />
      <Field
        label={t("policy.adjudicate")}
        hint={t("policy.adjudicateHint")}
        error={problemOf("adjudicate")}
      >
        {(field) => (
          <select
            className="input"
            value={String(policy.adjudicate)}
            onChange={({ target }) => onChange({ ...policy, adjudicate: target.value === "true" })}
            {...field}
          >
            <option value="false">{t("policy.adjudicate.false")}</option>
            <option value="true">{t("policy.adjudicate.true")}</option>
          </select>
        )}
      </Field>
    </div>
  );
}

/** What is mixed in to see how people answer. */
function MixingFields(props: PolicyFieldsProps) {
  const { policy, onChange } = props;
  const problemOf = problemsOf(props);
  return (
    <div className="form-row">
      <TextField
        label={t("policy.gold")}
        hint={t("policy.goldHint")}
        error={problemOf("gold_share")}
        type="number"
        min={0}
        max={50}
        required
        value={Math.round(policy.gold_share * PERCENT)}
        onChange={({ target }) =>
          onChange({ ...policy, gold_share: (target.valueAsNumber || 0) / PERCENT })
        }
      />
      <TextField
        label={t("policy.predictions")}
        hint={t("policy.predictionsHint")}
        error={problemOf("predictions_shown")}
        type="number"
        min={0}
        max={100}
        required
        value={Math.round(policy.predictions_shown * PERCENT)}
        onChange={({ target }) =>
          onChange({ ...policy, predictions_shown: (target.valueAsNumber || 0) / PERCENT })
        }
      />
      <Field
        label={t("policy.feedback")}
        hint={t("policy.feedbackHint")}
        error={problemOf("feedback")}
      >
        {(field) => (
          <select
            className="input"
            value={policy.feedback}
            onChange={({ target }) =>
              onChange({ ...policy, feedback: target.value as Policy["feedback"] })
            }
            {...field}
          >
            {FEEDBACK.map((one) => (
              <option key={one} value={one}>
                {t(`policy.feedback.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function MainFields(props: PolicyFieldsProps) {
  const { policy, onChange } = props;
  const { overlap, review, lease_seconds } = policy;
  const problemOf = problemsOf(props);
  return (
    <div className="form-row">
      <TextField
        label={t("policy.overlap")}
        hint={t("policy.overlapHint")}
        error={problemOf("overlap")}
        type="number"
        min={1}
        max={100}
        required
        value={overlap}
        onChange={({ target }) => onChange({ ...policy, overlap: target.valueAsNumber || 1 })}
      />
      <Field label={t("policy.review")} hint={t("policy.reviewHint")} error={problemOf("review")}>
        {(field) => (
          <select
            className="input"
            value={review}
            onChange={({ target }) =>
              onChange({ ...policy, review: target.value as Policy["review"] })
            }
            {...field}
          >
            {REVIEWS.map((one) => (
              <option key={one} value={one}>
                {t(`policy.review.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={t("policy.lease")}
        hint={t("policy.leaseHint")}
        error={problemOf("lease_seconds")}
        type="number"
        min={1}
        max={1440}
        required
        value={Math.round(lease_seconds / MINUTE)}
        onChange={({ target }) =>
          onChange({ ...policy, lease_seconds: (target.valueAsNumber || 1) * MINUTE })
        }
      />
    </div>
  );
}
