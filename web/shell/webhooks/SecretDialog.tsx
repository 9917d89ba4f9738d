import { Copy } from "lucide-react";
import { useState } from "react";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Field } from "../parts/Field";

/** A secret is shown once: the window is left by its button alone. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  };
  return (
    <Dialog open binding onClose={onClose} title={t("webhooks.secret")}>
      <div className="dialog-body form">
        <p>{t("webhooks.secretText")}</p>
        <Field label={t("webhooks.secretLabel")}>
          {(props) => (
            <span className="input-with-button">
              <input
                className="input mono"
                {...props}
                readOnly
                value={secret}
                onFocus={(event) => event.target.select()}
              />
              <Button icon={Copy} onClick={copy}>
                {isCopied ? t("webhooks.copied") : t("webhooks.copy")}
              </Button>
            </span>
          )}
        </Field>
        <span className="visually-hidden" role="status">
          {isCopied && t("webhooks.copied")}
        </span>
        <div className="row">
          <span className="grow" />
          <Button look="primary" onClick={onClose}>
            {t("webhooks.secretKept")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
