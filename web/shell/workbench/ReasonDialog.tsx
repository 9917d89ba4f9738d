import { useState, type KeyboardEvent, type ReactNode } from "react";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Field } from "../parts/Field";
import { Keys } from "../parts/Keys";

interface ReasonDialogProps<Reason extends string> {
  open: boolean;
  onClose: () => void;
  title: string;
  text: string;
  /** In the order of their digits. */
  reasons: readonly { value: Reason; label: string }[];
  /** The reason that needs words. */
  needsComment: Reason;
  /** Whether a digit alone is the whole answer, or words may follow. */
  sendsAtOnce: boolean;
  chosen?: Reason | null;
  sendLabel: string;
  isBusy?: boolean;
  problem?: string;
  onSend: (reason: Reason, comment: string | undefined) => void;
  /** What else is asked, between the reason and the words. */
  children?: ReactNode;
}

/** A reason by digit, and words where they are needed. */
export function ReasonDialog<Reason extends string>(props: ReasonDialogProps<Reason>) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title}>
      {props.open && <ReasonForm {...props} />}
    </Dialog>
  );
}

function ReasonForm<Reason extends string>(props: ReasonDialogProps<Reason>) {
  const { text, reasons, needsComment, sendsAtOnce, sendLabel, isBusy, problem, onSend } = props;
  const [reason, setReason] = useState<Reason | null>(props.chosen ?? null);
  const [comment, setComment] = useState("");
  const words = comment.trim();
  const isReady = reason !== null && (reason !== needsComment || words !== "");
  const send = (chosen: Reason): void => onSend(chosen, words || undefined);
  const pick = (chosen: Reason): void => {
    setReason(chosen);
    if (sendsAtOnce && chosen !== needsComment) send(chosen);
  };
  const onKey = (event: KeyboardEvent): void => {
    const isText = event.target instanceof HTMLTextAreaElement;
    const digit = isText ? undefined : reasons[Number(event.key) - 1];
    const isSend = event.key === "Enter" && (!isText || event.ctrlKey || event.metaKey);
    if (digit) pick(digit.value);
    else if (isSend && isReady && !event.repeat) send(reason);
    else return;
    event.preventDefault();
  };
  return (
    <div className="dialog-body form" onKeyDown={onKey}>
      <p className="quiet">{text}</p>
      <div role="radiogroup" aria-label={props.title} className="reason-list">
        {reasons.map(({ value, label }, index) => (
          <button
            key={value}
            type="button"
            role="radio"
            className="reason"
            aria-checked={reason === value}
            autoFocus={index === 0}
            onClick={() => pick(value)}
          >
            <Keys chord={String(index + 1)} />
            {label}
          </button>
        ))}
      </div>
      {props.children}
      {(!sendsAtOnce || reason === needsComment) && (
        <Field label={t("reason.comment")} hint={t("reason.commentHint")}>
          {(field) => (
            <textarea
              className="input"
              value={comment}
              maxLength={2000}
              onChange={(event) => setComment(event.target.value)}
              {...field}
            />
          )}
        </Field>
      )}
      {problem && (
        <p className="note bad" role="alert">
          {problem}
        </p>
      )}
      {(!sendsAtOnce || reason !== null) && (
        <div className="row">
          <span className="grow" />
          <Button
            look="primary"
            chord="Enter"
            disabled={!isReady || isBusy}
            onClick={() => reason && send(reason)}
          >
            {sendLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
