import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Field } from "../parts/Field";

interface SecretShownProps {
  label: string;
  text: string;
  hint: string;
}

/** A link or token that the server shows this once, to be copied. */
export function SecretShown({ label, text, hint }: SecretShownProps) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <div className="secret">
      <Field label={label} hint={hint}>
        {(ties) => (
          <input
            className="input mono"
            readOnly
            value={text}
            dir="ltr"
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            {...ties}
          />
        )}
      </Field>
      <div className="row">
        <Button icon={copied ? Check : Copy} onClick={copy}>
          {t(copied ? "secret.copied" : "secret.copy")}
        </Button>
      </div>
    </div>
  );
}

/** The whole address of a link whose path the server gave. */
export const linkOf = (path: string): string => `${location.origin}${path}`;
