import { t } from "../../i18n";
import { ReasonDialog } from "./ReasonDialog";

const REJECT_REASONS = [
  "missing",
  "extra",
  "wrong_class",
  "inaccurate",
  "wrong_answer",
  "guidelines",
  "other",
] as const;
type RejectReason = (typeof REJECT_REASONS)[number];

/** A reason in words; a program may have given one of its own. */
export function rejectReason(reason: string): string {
  const known = REJECT_REASONS.find((one) => one === reason);
  return known ? t(`reject.reason.${known}`) : reason;
}

interface RejectDialogProps {
  open: boolean;
  onClose: () => void;
  onReject: (reason: RejectReason, comment: string | undefined) => void;
}

export function RejectDialog({ open, onClose, onReject }: RejectDialogProps) {
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t("reject.title")}
      text={t("reject.text")}
      reasons={REJECT_REASONS.map((value) => ({ value, label: t(`reject.reason.${value}`) }))}
      needsComment="other"
      sendsAtOnce={false}
      sendLabel={t("review.reject")}
      onSend={(reason, comment) => {
        onClose();
        onReject(reason, comment);
      }}
    />
  );
}
