import { Eye, EyeOff, Maximize, MousePointer2, Redo2, Square, Undo2 } from "lucide-react";
import { ToolButton, useEditorParts } from "@labelwright/editor";
import { useModel, useModelState } from "./ModelContext";

const ICON = { size: 17, strokeWidth: 1.75, "aria-hidden": true } as const;

export function Rail() {
  const { t } = useEditorParts();
  const model = useModel();
  const tool = useModelState("tool");
  const editable = useModelState("editable");
  const hidden = useModelState("hidden");
  useModelState("entries"); // undo and redo come and go with the document
  return (
    <div className="lw-rail" data-keys="panel" role="toolbar" aria-orientation="vertical">
      <ToolButton
        icon={<MousePointer2 {...ICON} />}
        label={t("regions.key.select")}
        command="regions.select"
        pressed={tool === "select"}
      />
      <ToolButton
        icon={<Square {...ICON} />}
        label={t("regions.key.box")}
        command="regions.box"
        pressed={tool === "box"}
        disabled={!editable}
      />
      <hr />
      <ToolButton
        icon={<Undo2 {...ICON} />}
        label={t("regions.key.undo")}
        command="regions.undo"
        disabled={!editable || !model.document.canUndo}
      />
      <ToolButton
        icon={<Redo2 {...ICON} />}
        label={t("regions.key.redo")}
        command="regions.redo"
        disabled={!editable || !model.document.canRedo}
      />
      <hr />
      <ToolButton
        icon={hidden.size > 0 ? <EyeOff {...ICON} /> : <Eye {...ICON} />}
        label={t("regions.key.hide")}
        command="regions.hide"
        pressed={hidden.size > 0}
      />
      <ToolButton
        icon={<Maximize {...ICON} />}
        label={t("regions.key.fit")}
        command="regions.fit"
      />
    </div>
  );
}
