import {
  Eye,
  EyeOff,
  MousePointer2,
  Redo2,
  Spline,
  TextCursor,
  Undo2,
  WholeWord,
} from "lucide-react";
import { ToolButton, useEditorParts } from "@labelwright/editor";
import { useModel, useModelState } from "./ModelContext";

const ICON = { size: 17, strokeWidth: 1.75, "aria-hidden": true } as const;

export function Rail() {
  const { t } = useEditorParts();
  const model = useModel();
  const tool = useModelState("tool");
  const editable = useModelState("editable");
  const hidden = useModelState("hidden");
  const linking = useModelState("linking");
  useModelState("entries"); // undo and redo come and go with the document
  return (
    <div className="lw-rail" data-keys="panel" role="toolbar" aria-orientation="vertical">
      <ToolButton
        icon={<MousePointer2 {...ICON} />}
        label={t("spans.key.select")}
        command="spans.select"
        pressed={tool === "select"}
      />
      <ToolButton
        icon={<TextCursor {...ICON} />}
        label={t("spans.key.mark")}
        command="spans.mark"
        pressed={tool === "mark"}
        disabled={!editable}
      />
      <ToolButton
        icon={<WholeWord {...ICON} />}
        label={t("spans.key.word")}
        command="spans.word"
        pressed={tool === "word"}
        disabled={!editable}
      />
      {model.relationTypes.offered.length > 0 && (
        <ToolButton
          icon={<Spline {...ICON} />}
          label={t("spans.key.link")}
          command="spans.link"
          pressed={linking !== null}
          disabled={!editable}
        />
      )}
      <hr />
      <ToolButton
        icon={<Undo2 {...ICON} />}
        label={t("spans.key.undo")}
        command="spans.undo"
        disabled={!editable || !model.document.canUndo}
      />
      <ToolButton
        icon={<Redo2 {...ICON} />}
        label={t("spans.key.redo")}
        command="spans.redo"
        disabled={!editable || !model.document.canRedo}
      />
      <hr />
      <ToolButton
        icon={hidden.size > 0 ? <EyeOff {...ICON} /> : <Eye {...ICON} />}
        label={t("spans.key.hide")}
        command="spans.hide"
        pressed={hidden.size > 0}
      />
    </div>
  );
}
