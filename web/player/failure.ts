// What a viewer says where its asset does not come. Promises: says why, offers to try again and to
// skip the task; gone again when it is tried.

import "./failure.css";
import type { SkipReason, Translate } from "../editor";

export interface FailureOptions {
  readonly t: Translate;
  readonly onSkip: (reason: SkipReason) => void;
  readonly onRetry: () => void;
}

/** Puts the message over `parent`; the returned function takes it away. */
export function showFailure(
  parent: HTMLElement,
  cause: unknown,
  { t, onSkip, onRetry }: FailureOptions,
): () => void {
  const document = parent.ownerDocument;
  const message = document.createElement("div");
  message.className = "lw-failure";
  message.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = t("viewer.failed", {
    cause: cause instanceof Error ? cause.message : String(cause),
  });
  const button = (label: string, press: () => void): HTMLElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "lw-button";
    made.textContent = label;
    made.addEventListener("click", press);
    return made;
  };
  const gone = (): void => message.remove();
  message.append(
    text,
    button(t("viewer.retry"), () => {
      gone();
      onRetry();
    }),
    button(t("viewer.skip"), () => onSkip("media_broken")),
  );
  parent.append(message);
  return gone;
}
