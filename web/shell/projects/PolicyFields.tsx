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
export const REVIEWS = ["none", "all"] as const satisfies readonly Policy["review"][];

/** How many people answer each task, and who has the last word. */
export function PolicyFields({ policy, problems, onChange }: PolicyFieldsProps) {
  const { overlap, review, lease_seconds } = policy;
  const problemOf = (name: keyof Policy): string | undefined =>
    (problems.get(`/policy/${name}`) ?? problems.get(`/${name}`))?.message;
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
        {(props) => (
          <select
            className="input"
            value={review}
            onChange={({ target }) =>
              onChange({ ...policy, review: target.value as Policy["review"] })
            }
            {...props}
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
