import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { errorText } from "../parts/States";

interface WriteBoxProps {
  label: string;
  sendLabel: string;
  autoFocus?: boolean;
  /** Rejects when it was not taken; the words stay in the box then. */
  onSend: (text: string) => Promise<void>;
  onCancel?: () => void;
  /** Stands at the start of the row of buttons. */
  aside?: ReactNode;
}

/** Words to be sent: Ctrl+Enter sends, Escape leaves. */
export function WriteBox({ label, sendLabel, autoFocus, onSend, onCancel, aside }: WriteBoxProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const send = async (): Promise<void> => {
    if (text.trim() === "" || isBusy) return;
    setBusy(true);
    setProblem("");
    try {
      await onSend(text.trim());
      setText("");
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const isLeave = event.key === "Escape" && onCancel !== undefined;
    if (!isSend && !isLeave) return;
    event.preventDefault(); // here it means this comment, not the task
    if (isSend) void send();
    else onCancel?.();
  };
  return (
    <div className="write-box" onKeyDown={onKey}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        id={id}
        className="input"
        rows={3}
        maxLength={10_000}
        placeholder={label}
        value={text}
        autoFocus={autoFocus}
        aria-invalid={problem ? true : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        {aside}
        <span className="grow" />
        {onCancel && (
          <Button size="small" look="ghost" onClick={onCancel}>
            {t("action.cancel")}
          </Button>
        )}
        <Button
          size="small"
          look="primary"
          chord="Ctrl+Enter"
          disabled={text.trim() === "" || isBusy}
          onClick={() => void send()}
        >
          {sendLabel}
        </Button>
      </div>
    </div>
  );
}
