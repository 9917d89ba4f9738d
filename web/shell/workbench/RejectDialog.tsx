import { useState } from "react";
import type { SentTo } from "../../api/types";
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
  onReject: (reason: RejectReason, comment: string | undefined, to: SentTo) => void;
}

const SENT_TO = ["anyone", "same", "other"] as const;

export function RejectDialog({ open, onClose, onReject }: RejectDialogProps) {
  const [to, setTo] = useState<SentTo>("anyone");
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
        onReject(reason, comment, to);
      }}
    >
      <fieldset className="sent-to">
        <legend>{t("reject.to")}</legend>
        {SENT_TO.map((one) => (
          <label key={one} className="row">
            <input type="radio" name="sent-to" checked={to === one} onChange={() => setTo(one)} />
            {t(`reject.to.${one}`)}
          </label>
        ))}
      </fieldset>
    </ReasonDialog>
  );
}
