import { useSyncExternalStore } from "react";
import { keepFocus, toScreen, useEditorParts, type Comments } from "@labelwright/editor";
import { markersOf, type Marker } from "../comments";
import { useModel, useModelState } from "./ModelContext";
import { useCamera } from "./useCamera";

/** A numbered marker for each open talk about a place of the picture. */
export function CommentMarkers() {
  const { comments } = useModel().host;
  return comments ? <Markers comments={comments} /> : null;
}

function Markers({ comments }: { comments: Comments }) {
  const model = useModel();
  const listen = (listener: () => void) => comments.subscribe(listener);
  const threads = useSyncExternalStore(listen, () => comments.threads());
  const opened = useSyncExternalStore(listen, () => comments.opened());
  useModelState("entries");
  useModelState("asset");
  useCamera();
  return markersOf(model, threads).map((marker) => (
    <MarkerButton
      key={marker.thread.id}
      marker={marker}
      isOpen={marker.thread.id === opened}
      onPress={() => comments.open(marker.thread.id)}
    />
  ));
}

interface MarkerButtonProps {
  readonly marker: Marker;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function MarkerButton({ marker, isOpen, onPress }: MarkerButtonProps) {
  const { t } = useEditorParts();
  const { number, text, unread } = marker.thread;
  const at = toScreen(useModel().engine.camera, marker.at);
  const names = ["lw-float", "lw-comment"];
  if (isOpen) names.push("lw-comment-open");
  if (unread) names.push("lw-comment-unread");
  return (
    <button
      type="button"
      className={names.join(" ")}
      style={{ left: at.x, insetBlockStart: at.y }}
      aria-label={t("regions.comment", { number, text })}
      title={text}
      onMouseDown={keepFocus}
      onClick={onPress}
    >
      {number}
    </button>
  );
}
