import { useMutation } from "@tanstack/react-query";
import { skip } from "../../api/calls";
import type { Lease, SkipReason } from "../../api/types";
import { t } from "../../i18n";
import { errorText } from "../parts/States";
import { ReasonDialog } from "./ReasonDialog";

const REASONS = [
  "media_broken",
  "not_in_my_skill",
  "disturbing",
  "guidelines_silent",
  "other",
] as const satisfies readonly SkipReason[];

interface SkipDialogProps {
  /** "ask": open without a reason chosen; null: closed. */
  reason: SkipReason | "ask" | null;
  onClose: () => void;
  lease: Lease;
  onSkipped: () => void;
}

export function SkipDialog({ reason, onClose, lease, onSkipped }: SkipDialogProps) {
  const give = useMutation({
    mutationFn: (body: { reason: SkipReason; comment?: string }) =>
      skip(lease.assignment, { lease_token: lease.lease_token, ...body }),
    onSuccess: () => {
      onClose();
      onSkipped();
    },
  });
  return (
    <ReasonDialog
      open={reason !== null}
      onClose={onClose}
      title={t("skip.title")}
      text={t("skip.text")}
      reasons={REASONS.map((value) => ({ value, label: t(`skip.reason.${value}`) }))}
      needsComment="other"
      sendsAtOnce
      chosen={reason === "ask" ? null : reason}
      sendLabel={t("work.skip")}
      isBusy={give.isPending}
      problem={give.error ? errorText(give.error) : undefined}
      onSend={(chosen, comment) => give.mutate({ reason: chosen, comment })}
    />
  );
}
