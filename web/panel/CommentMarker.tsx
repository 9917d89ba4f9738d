import { useSyncExternalStore, type CSSProperties } from "react";
import type { Comments, CommentThread } from "../editor";
import { useEditorParts } from "../fields/EditorContext";
import { keepFocus } from "../fields/parts";

/** Threads and the one that is shown, as they change. */
export function useComments(comments: Comments) {
  const listen = (listener: () => void) => comments.subscribe(listener);
  const threads = useSyncExternalStore(listen, () => comments.threads());
  const opened = useSyncExternalStore(listen, () => comments.opened());
  return { threads, opened };
}

interface CommentMarkerProps {
  readonly thread: CommentThread;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  /** What the place of the marker asks for. */
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** The number of a talk at the place that it is about; pressed, it is read. */
export function CommentMarker(props: CommentMarkerProps) {
  const { thread, isOpen, onPress, className, style } = props;
  const { t } = useEditorParts();
  const { number, text, unread } = thread;
  const names = ["lw-comment", className];
  if (isOpen) names.push("lw-comment-open");
  if (unread) names.push("lw-comment-unread");
  return (
    <button
      type="button"
      className={names.filter(Boolean).join(" ")}
      style={style}
      aria-label={t("panel.comment", { number, text })}
      title={text}
      onMouseDown={keepFocus}
      onClick={onPress}
    >
      {number}
    </button>
  );
}
