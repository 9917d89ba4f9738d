import { t } from "../../i18n";
import { TextField } from "../parts/Field";

interface CodeFieldProps {
  error?: string;
  hint?: string;
  autoFocus?: boolean;
}

/** The second factor: what the app shows now, or a recovery code. */
export function CodeField({ error, hint, autoFocus }: CodeFieldProps) {
  return (
    <TextField
      label={t("factor.code")}
      hint={hint ?? t("factor.codeHint")}
      error={error}
      name="code"
      autoComplete="one-time-code"
      spellCheck={false}
      maxLength={20}
      dir="ltr"
      required
      autoFocus={autoFocus}
    />
  );
}
