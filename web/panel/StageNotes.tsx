import type { LucideIcon } from "lucide-react";
import { useEditorParts } from "../fields/EditorContext";

/** What is still on its way to the stage. */
export function StageLoading({ text }: { text: string }) {
  return (
    <p className="lw-loading" role="status">
      {text}
    </p>
  );
}

interface StageFailureProps {
  readonly icon: LucideIcon;
  /** What did not come. */
  readonly title: string;
  readonly cause: string;
  /** That the work is not lost. */
  readonly safe: string;
  readonly retry: () => void;
  readonly skip: () => void;
}

/** Media that did not come: the cause, and the two ways on. */
export function StageFailure({ icon: Icon, title, cause, safe, retry, skip }: StageFailureProps) {
  const { t } = useEditorParts();
  return (
    <div className="lw-failed" role="alert">
      <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
      <strong>{title}</strong>
      <span className="lw-mono">{cause}</span>
      <span className="lw-faint">{safe}</span>
      <span className="lw-failed-actions">
        <button type="button" className="lw-button" onClick={retry}>
          {t("panel.retry")}
        </button>
        <button type="button" className="lw-button" onClick={skip}>
          {t("panel.skipBroken")}
        </button>
      </span>
    </div>
  );
}
