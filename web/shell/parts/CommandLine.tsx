import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { t } from "../../i18n";

const SHOWN_MS = 1_500;

/** A line for a terminal, to be read or taken along; it scrolls in itself and never wraps. */
export function CommandLine({ label, text }: { label: string; text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  const Sign = isCopied ? Check : Copy;
  return (
    <div className="command-line" role="group" aria-label={label}>
      <code tabIndex={0} dir="ltr">
        <span className="faint" aria-hidden>
          ${" "}
        </span>
        {text}
      </code>
      <button
        type="button"
        className="button ghost square small"
        aria-label={isCopied ? t("action.copied") : t("action.copy")}
        onClick={() => void copy()}
      >
        <Sign size={14} aria-hidden />
      </button>
    </div>
  );
}
