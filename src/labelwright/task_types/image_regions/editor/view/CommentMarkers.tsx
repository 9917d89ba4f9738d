import { CommentMarker, toScreen, useComments, type Comments } from "@labelwright/editor";
import { markersOf } from "../comments";
import { useModel, useModelState } from "./ModelContext";
import { useCamera } from "./useCamera";

/** A numbered marker for each open talk about a place of the picture. */
export function CommentMarkers() {
  const { comments } = useModel().host;
  return comments ? <Markers comments={comments} /> : null;
}

function Markers({ comments }: { comments: Comments }) {
  const model = useModel();
  const { threads, opened } = useComments(comments);
  useModelState("entries");
  useModelState("asset");
  useCamera();
  return markersOf(model, threads).map(({ thread, at: place }) => {
    const at = toScreen(model.engine.camera, place);
    return (
      <CommentMarker
        key={thread.id}
        thread={thread}
        isOpen={thread.id === opened}
        onPress={() => comments.open(thread.id)}
        className="lw-float"
        style={{ left: at.x, insetBlockStart: at.y }}
      />
    );
  });
}
