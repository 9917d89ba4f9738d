import { useEffect, useRef } from "react";
import { FieldList, focusQuestion, PanelSection, useEditorParts } from "@labelwright/editor";
import { answerWhole } from "../edits";
import { useModel, useModelState } from "./ModelContext";

/** Questions about the text as a whole; they stand back while a span is looked at. */
export function WholeTextPanel() {
  const { t } = useEditorParts();
  const model = useModel();
  const answers = useModelState("answers");
  const editable = useModelState("editable");
  const panel = useRef<HTMLDivElement>(null);
  const isFree = useModelState("selection").size === 0;
  const { fields } = model.host.workbench.ontology;
  useEffect(() => {
    if (!isFree) return undefined;
    return model.onFocusField((id) => {
      setTimeout(() => panel.current && focusQuestion(panel.current, id ?? undefined));
    });
  }, [model, isFree]);
  if (fields.length === 0) return null;
  return (
    <PanelSection title={t("spans.wholeText")}>
      <div className="lw-attributes" ref={panel}>
        <FieldList
          fields={fields}
          values={answers}
          readOnly={!editable}
          onLeave={() => model.stage.focus()}
          onAnswer={(values, field) => answerWhole(model, values, field.id)}
        />
      </div>
    </PanelSection>
  );
}
