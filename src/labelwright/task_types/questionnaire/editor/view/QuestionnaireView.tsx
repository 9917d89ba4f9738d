import { Redo2, Undo2 } from "lucide-react";
import { createPortal } from "react-dom";
import { EditorContext, ToolButton, useEditorParts } from "@labelwright/editor";
import type { QuestionnaireModel } from "../model";
import type { AssetStage } from "../stage";
import { AssetBar } from "./AssetBar";
import { ModelContext, useModel, useModelState } from "./ModelContext";
import { QuestionList } from "./QuestionList";

const ICON = { size: 17, strokeWidth: 1.75, "aria-hidden": true } as const;

interface QuestionnaireViewProps {
  readonly model: QuestionnaireModel;
  readonly stage: AssetStage;
}

export function QuestionnaireView({ model, stage }: QuestionnaireViewProps) {
  const { t, locale, keys, panel, rail } = model.host;
  return (
    <EditorContext value={{ t, locale, keys }}>
      <ModelContext value={model}>
        {createPortal(<Rail />, rail)}
        {createPortal(
          <div className="lw-panel" data-keys="panel">
            <QuestionList />
          </div>,
          panel,
        )}
        {stage.isSeveral && <AssetBar stage={stage} />}
        {model.host.mode === "annotate" && <AutoAdvance />}
      </ModelContext>
    </EditorContext>
  );
}

function Rail() {
  const { t } = useEditorParts();
  const model = useModel();
  const editable = useModelState("editable");
  useModelState("values"); // undo and redo come and go with the answers
  return (
    <div className="lw-rail" data-keys="panel" role="toolbar" aria-orientation="vertical">
      <ToolButton
        icon={<Undo2 {...ICON} />}
        label={t("questions.key.undo")}
        command="questions.undo"
        disabled={!editable || !model.document.canUndo}
      />
      <ToolButton
        icon={<Redo2 {...ICON} />}
        label={t("questions.key.redo")}
        command="questions.redo"
        disabled={!editable || !model.document.canRedo}
      />
    </div>
  );
}

/** Whether the last answer ends the task. */
function AutoAdvance() {
  const { t } = useEditorParts();
  const model = useModel();
  const on = useModelState("autoAdvance");
  return (
    <label className="lw-float lw-advance">
      <span className="lw-faint lw-advance-long">{t("questions.autoAdvance")}</span>
      <span className="lw-faint lw-advance-short">{t("questions.autoAdvanceShort")}</span>
      <button
        type="button"
        className="lw-switch"
        role="switch"
        aria-checked={on}
        onClick={() => model.setAutoAdvance(!on)}
      />
    </label>
  );
}
