import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { t } from "../../i18n";
import { IconButton } from "../parts/Button";
import { Field } from "../parts/Field";

interface PasswordFieldProps {
  label: string;
  name?: string;
  hint?: string;
  error?: string;
  /** A password manager proposes a new one, and keeps it. */
  isNew?: boolean;
  autoFocus?: boolean;
}

export function PasswordField(props: PasswordFieldProps) {
  const { label, name = "password", hint, error, isNew = false, autoFocus = false } = props;
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <div className="input-with-button">
          <input
            className="input"
            name={name}
            type={shown ? "text" : "password"}
            autoComplete={isNew ? "new-password" : "current-password"}
            required
            autoFocus={autoFocus}
            {...ties}
          />
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={t(shown ? "signIn.hide" : "signIn.show")}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  );
}

/** The text of a named field of a form that was sent. */
export function textOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value : "";
}
