import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { publishPolicy } from "../../api/calls";
import { problemsByPath } from "../../api/errors";
import { keys } from "../../api/queries";
import type { Policy, Project } from "../../api/types";
import { formatShare, t } from "../../i18n";
import { Count } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Dialog } from "../parts/Dialog";
import { PolicyFields } from "./PolicyFields";
import { ProblemSummary } from "./ProblemSummary";

const MINUTE = 60;

/** The quality policy in force, and a window to publish another. */
export function PolicyCard({ project }: { project: Project }) {
  const [open, setOpen] = useState(false);
  const { overlap, review, lease_seconds, min_agreement, gold_share, max_overlap } = project.policy;
  return (
    <Card
      title={t("policy.title")}
      mark={<Count>{t("version", { number: project.versions.policy })}</Count>}
      aside={
        <button type="button" className="link small" onClick={() => setOpen(true)}>
          {t("action.edit")}
        </button>
      }
    >
      <dl className="key-values card-body">
        <dt>{t("policy.overlap")}</dt>
        <dd>{t("policy.overlapValue", { count: overlap })}</dd>
        {min_agreement > 0 && (
          <>
            <dt>{t("policy.agreementShort")}</dt>
            <dd>
              {t("policy.agreementValue", {
                percent: formatShare(min_agreement),
                count: max_overlap ?? overlap,
              })}
            </dd>
          </>
        )}
        {gold_share > 0 && (
          <>
            <dt>{t("policy.goldShort")}</dt>
            <dd>{formatShare(gold_share)}</dd>
          </>
        )}
        <dt>{t("policy.review")}</dt>
        <dd>{t(`policy.review.${review}`)}</dd>
        <dt>{t("policy.leaseShort")}</dt>
        <dd>{t("policy.leaseValue", { minutes: Math.round(lease_seconds / MINUTE) })}</dd>
      </dl>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("policy.edit")} wide>
        <PolicyForm project={project} onDone={() => setOpen(false)} />
      </Dialog>
    </Card>
  );
}

function PolicyForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const cache = useQueryClient();
  const [policy, setPolicy] = useState<Policy>(project.policy);
  const publish = useMutation({
    mutationFn: () => publishPolicy(project.id, policy),
    onSuccess: (changed) => {
      cache.setQueryData(keys.project(project.id), changed);
      onDone();
    },
  });
  const problems = problemsByPath(publish.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    publish.mutate();
  };
  return (
    <form className="dialog-body form" onSubmit={submit}>
      <ProblemSummary error={publish.error} problems={problems} />
      <PolicyFields policy={policy} problems={problems} onChange={setPolicy} />
      <div className="row">
        <span className="grow small faint">{t("policy.editHint")}</span>
        <Button type="submit" look="primary" chord="Enter" disabled={publish.isPending}>
          {t("action.publish")}
        </Button>
      </div>
    </form>
  );
}
